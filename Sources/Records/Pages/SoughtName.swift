import Personnel
import Vietnamese

/// What was typed to find somebody: words of the name in any order, the last perhaps only begun; a
/// code, or its beginning; the last three or more digits of a telephone number.
struct SoughtName: Equatable, Sendable {
  /// A syllable of the name.
  struct Name: Equatable, Sendable {
    let word: NameWord
    /// Whether more letters may follow: it is the last that was typed.
    let isBegun: Bool
  }

  private(set) var names: [Name] = []
  /// Words with a digit or a sign, which no name has.
  private(set) var codes: [String] = []
  /// Whether nothing parts what was typed.
  private(set) var isOneWord = false
  /// Whether each word is looked up for each officer that comes by.
  var looksUp = false

  /// Reads what was typed, at most six words of it.
  ///
  /// - Parameter isCode: Whether it is known that the words are none of a name.
  init(_ search: String, isCode: Bool = false) {
    let words = search.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).prefix(6)
    isOneWord = words.count == 1
    for (place, typed) in words.enumerated() {
      let fold = String(typed).searchFold
      let syllables = String(typed).nameWords
      if fold.isEmpty { continue }
      if isCode || syllables.isEmpty || !Self.isName(fold) {
        codes.append(fold)
      } else {
        let isLast = place == words.count - 1
        for (number, word) in syllables.enumerated() {
          names.append(Name(word: word, isBegun: isLast && number == syllables.count - 1))
        }
      }
    }
  }

  /// Whether a word is one of names: it has letters and no digit, and signs of codes only as hyphens
  /// between letters. Other signs, such as quotation marks, are looked over.
  private static func isName(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, first != "-", last != "-" else {
      return false
    }
    return scalars.contains { $0.properties.isAlphabetic }
      && !scalars.contains { $0.properties.numericType != nil || "_/.".unicodeScalars.contains($0) }
  }
}

extension SoughtName {
  /// What a statement asks of `officer`.
  var condition: SQL { condition(besides: nil) }

  /// The same where a statement begins with the owners of one of the words.
  func condition(besides leading: Name?) -> SQL {
    let others = names.filter { $0 != leading }
    let named: SQL = others.reduce("1 = 1") { "\($0) AND \($1.condition(lookedUp: looksUp))" }
    return "\(named) AND \(codesCondition)"
  }

  /// What it asks of codes and telephone numbers.
  var codesCondition: SQL { codes.reduce("1 = 1") { "\($0) AND \(Self.hasCode($1))" } }

  /// Whether every syllable is in the name with its own marks.
  ///
  /// - Parameter leading: A word of which the statement has only owners who write it so.
  func isExact(besides leading: Name? = nil) -> SQL {
    names.filter { $0 != leading }.reduce("1 = 1") { "\($0) AND \($1.isExact(lookedUp: looksUp))" }
  }

  /// Whether a code begins so, the officer's or one of a record that was merged into it, or a
  /// telephone number ends so. Each is asked of its own index.
  private static func hasCode(_ word: String) -> SQL {
    let gone: SQL = "lower(replace(replace(gone_code, 'Đ', 'd'), 'đ', 'd'))"
    return """
      officer.id IN (
        SELECT officer.id FROM officer WHERE \(begins(word))
        UNION
        SELECT kept_id FROM officer_merge
        WHERE undone_at IS NULL AND \(gone) >= \(word) AND \(gone) < \(word + "\u{10FFFF}")
        \(dialled(word))
      )
      """
  }

  /// A code as it is typed, without marks and capitals: the schema has an index of just this.
  private static let typedCode: SQL = "lower(replace(replace(officer.code, 'Đ', 'd'), 'đ', 'd'))"

  /// Whether a code begins so: a range of the index of codes.
  static func begins(_ word: String) -> SQL {
    "\(typedCode) >= \(word) AND \(typedCode) < \(word + "\u{10FFFF}")"
  }

  /// Those whose number ends so: the last three digits are an index, the others are looked at.
  private static func dialled(_ word: String) -> SQL {
    let digits = word.utf8.filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "-") }
    guard digits.count >= 3, digits.allSatisfy({ (48...57).contains($0) }) else { return "" }
    let tail = String(decoding: digits, as: UTF8.self)
    let phone = SQL(verbatim: Schema.dialled)
    return """
      UNION
      SELECT officer.id FROM officer
      WHERE substr(\(phone), length(\(phone)) - 2) = \(String(tail.suffix(3)))
        AND \(phone) LIKE \("%" + tail)
      """
  }
}

extension SoughtName.Name {
  /// Whether an officer has the syllable in the name, with whatever marks.
  ///
  /// - Parameter isLookedUp: Whether it is looked up among the words of each officer that comes by. Else all
  ///   owners of the word are joined, which finds the few of many who have all words.
  func condition(lookedUp isLookedUp: Bool) -> SQL {
    Self.has(found(in: Self.fold(isLookedUp)), isLookedUp)
  }

  /// The words that it finds.
  var isFound: SQL { found(in: Self.fold(false)) }

  private func found(in fold: SQL) -> SQL {
    guard isBegun else { return "\(fold) = \(word.fold)" }
    return "\(fold) >= \(word.fold) AND \(fold) < \(word.fold + "\u{10FFFF}")"
  }

  /// Whether an officer has it with its own marks, begun or not: who typed all of it.
  func isExact(lookedUp isLookedUp: Bool) -> SQL {
    let own: SQL =
      "\(Self.fold(isLookedUp)) = \(word.fold) AND officer_word.syllable = \(word.syllable)"
    return Self.has(own, isLookedUp)
  }

  /// With the empty text no index of words serves: a database that took a word for rare would go over all its
  /// owners for each officer.
  private static func fold(_ isLookedUp: Bool) -> SQL {
    isLookedUp ? "officer_word.fold || ''" : "officer_word.fold"
  }

  /// The offset keeps PostgreSQL from joining: of "Nguyễn Văn" all owners are half of the province.
  private static func has(_ word: SQL, _ isLookedUp: Bool) -> SQL {
    let apart: SQL = isLookedUp ? "LIMIT 1 OFFSET 0" : ""
    return """
      EXISTS (
        SELECT 1 FROM officer_word
        WHERE officer_word.officer_id = officer.id AND \(word) \(apart)
      )
      """
  }
}
