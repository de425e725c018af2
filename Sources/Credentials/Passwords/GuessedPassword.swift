import Vietnamese

/// A password as those see it who guess: small letters without marks, spaces left out.
struct GuessedPassword {
  /// All of it. A letter that is not Latin is its bytes, a sign beyond ASCII is one `*`.
  private let all: [UInt8]
  /// Its letters.
  private let letters: [UInt8]
  /// All of it as it looks, for digits and signs in the place of letters.
  private let looks: [UInt8]

  /// The password, or a name with which it is compared.
  init(_ text: String) {
    all = Self.folded(text)
    letters = all.filter(Self.isLetter)
    looks = all.map(LookAlike.of)
  }

  private static func folded(_ text: String) -> [UInt8] {
    text.searchFold.unicodeScalars.flatMap { scalar -> [UInt8] in
      switch scalar {
      case " ": []
      case _ where scalar.isASCII || scalar.properties.isAlphabetic: Array(String(scalar).utf8)
      default: [UInt8(ascii: "*")]
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 128 || (97...122).contains(byte) }

  /// Whether it is among those that are tried first.
  var isGuessable: Bool {
    isFewSigns || isRun || isRepeated || isWords
  }

  /// Not more than four different signs, or no letter.
  private var isFewSigns: Bool { Set(all).count <= 4 || letters.isEmpty }

  /// Counts up or down, or goes along the rows and columns of a keyboard, for most of its length.
  private var isRun: Bool {
    let steps = zip(all, all.dropFirst()).count { $0 == $1 || Self.neighbours.contains([$0, $1]) }
    return steps * 3 >= (all.count - 1) * 2
  }

  /// Signs that follow each other in a count, the alphabet or on a keyboard, in both directions.
  private static let neighbours: Set<[UInt8]> = {
    let rows = [
      "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz", "1qaz",
      "2wsx", "3edc", "4rfv", "5tgb", "6yhn", "7ujm", "!qaz", "@wsx", "#edc", "$rfv", "%tgb",
    ]
    let pairs = rows.flatMap { row in zip(row.utf8, row.utf8.dropFirst()).map { [$0, $1] } }
    return Set(pairs + pairs.map { Array($0.reversed()) })
  }()

  /// A short piece again and again, whatever the digits and signs between.
  private var isRepeated: Bool {
    Self.isRepeated(all) || letters.count * 2 >= all.count && Self.isRepeated(letters)
  }

  private static func isRepeated(_ signs: [UInt8]) -> Bool {
    guard signs.count >= 2 else { return true }
    return (1...max(1, min(8, signs.count / 2))).contains { size in
      signs.indices.allSatisfy { signs[$0] == signs[$0 % size] }
    }
  }

  /// Whether its letters are one or two common words, however they are written.
  private var isWords: Bool {
    // Few letters among many digits are no word list's matter: the digits make it long.
    guard letters.count * 2 >= all.count || letters.count <= CommonWords.longest else {
      return false
    }
    let none = [Bool](repeating: false, count: letters.count)
    return Self.isWords(letters, of: CommonWords.all, skipping: none)
      || Self.isWords(looks, of: CommonWords.looks, skipping: all.map { !Self.isLetter($0) })
  }

  /// Whether signs are two words or one, again and again in any order. Between words those may be
  /// skipped that are no letters; within one they stand for letters.
  private static func isWords(
    _ signs: [UInt8],
    of words: Set<[UInt8]>,
    skipping isSkipped: [Bool]
  ) -> Bool {
    var reached = [Set<[[UInt8]]>](repeating: [], count: signs.count + 1)
    reached[0] = [[]]
    for start in signs.indices where !reached[start].isEmpty {
      if isSkipped[start] { reached[start + 1].formUnion(reached[start]) }
      for end in (start + 1)...min(signs.count, start + CommonWords.longest) {
        let word = Array(signs[start..<end])
        guard word.count >= 2 || signs.count == 1, words.contains(word) else { continue }
        for chain in reached[start] {
          let next = chain.contains(word) ? chain : (chain + [word]).sorted { $0.count < $1.count }
          if next.count <= 2 { reached[end].insert(next) }
        }
      }
    }
    return reached[signs.count].contains { !$0.isEmpty }
  }

  /// Whether a name makes up most of its letters, whole or by its parts in any order.
  func isHardlyMore(than name: String) -> Bool {
    let whole = GuessedPassword(name).named
    guard whole.count >= 3 else { return false }
    let parts = name.unicodeScalars
      .split {
        !$0.properties.isAlphabetic && !("0"..."9").contains($0)
          && $0.properties.generalCategory != .nonspacingMark
      }
      .map { GuessedPassword(String($0)).named }
      .filter { $0.count >= 2 }
      .sorted { $0.count > $1.count }
    return isHardlyMore(than: [whole]) || isHardlyMore(than: parts)
  }

  /// As it looks, without signs that stand for no letter.
  private var named: [UInt8] { looks.filter(Self.isLetter) }

  private func isHardlyMore(than names: [[UInt8]]) -> Bool {
    let places = looks.indices.filter { Self.isLetter(looks[$0]) }
    var rest = places.map { looks[$0] }
    var isOther = places.map { Self.isLetter(all[$0]) }
    let before = rest.count
    for name in names {
      while let found = rest.firstRange(of: name) {
        rest.removeSubrange(found)
        isOther.removeSubrange(found)
      }
    }
    return before - rest.count >= 3 && isOther.count { $0 } < 6
  }
}
