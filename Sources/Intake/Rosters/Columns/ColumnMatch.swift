import Personnel
import Vietnamese

/// What a column of a roster was taken for.
struct ColumnMatch: Equatable, Sendable {
  let field: RosterField
  /// For a column of one gender: the birth dates of men, or an x for women.
  var gender: Gender?
  let reason: Bilingual

  /// Whether the title says just this field, so that it goes before one that only contains it.
  let isExact: Bool
}

/// Tells columns by their titles. Pure: titles in, field and reason out.
enum ColumnMatcher {
  /// The field of a column with the titles over it, from the top down (one or two), or nil.
  static func match(_ titles: [String]) -> ColumnMatch? {
    guard let lowest = titles.last else { return nil }
    let whole = titles.joined(separator: " ")
    if titles.count > 1, let match = genderColumn(under: titles[0], lowest) { return match }
    if let field = exact(whole) { return taken(field, titles) }
    if titles.count == 1, let gender = gender(of: lowest) { return mark(gender, titles) }
    if titles.count > 1, let field = split(titles[0], lowest) { return taken(field, titles) }
    return contained(in: titles)
  }

  /// Whether a text is a title of some field, word for word.
  static func isTitle(_ text: String) -> Bool { exact(text) != nil }

  private static func exact(_ title: String) -> RosterField? {
    byFold[title.titleFold] ?? byFold[title.withoutParentheses.titleFold]
  }

  private static let byFold: [String: RosterField] = Dictionary(
    RosterTitles.exact.flatMap { entry in entry.titles.map { ($0.titleFold, entry.field) } },
    uniquingKeysWith: { first, _ in first }
  )

  /// `Nam` and `Nữ` under a birth date or a gender.
  private static func genderColumn(under upper: String, _ lower: String) -> ColumnMatch? {
    guard let gender = gender(of: lower) else { return nil }
    switch exact(upper) ?? contained(in: [upper])?.field {
    case .birthDate: return taken(.birthDate, [upper, lower], of: gender)
    case .gender: return taken(.gender, [upper, lower], of: gender)
    default: return nil
    }
  }

  /// A lower title under a joint one. One that names another field than the joint title is that of
  /// neither, but for the pieces of a name and the kinds of education.
  private static func split(_ upper: String, _ lower: String) -> RosterField? {
    let above = exact(upper)
    guard let field = exact(lower) else {
      return lower.titleFold.isEmpty ? above : nil
    }
    switch (above, field) {
    case (nil, _), (.fullName, .familyAndMiddleName), (.fullName, .givenName): return field
    case (.education, .politicalTheory), (.education, .foreignLanguage), (.education, .itSkill):
      return field
    case (let above?, _) where ofAssignment.contains(above) && ofAssignment.contains(field):
      return field
    default: return above == field ? field : nil
    }
  }

  private static let ofAssignment: Set<RosterField> = [
    .duty, .share, .role, .decision, .decisionDay, .from, .until,
  ]

  private static func contained(in titles: [String]) -> ColumnMatch? {
    let title = titles.joined(separator: " ").withoutParentheses
    let words = " \(title.words) "
    guard !isForeign(title, words) else { return nil }
    var found: [(field: RosterField, phrase: String)] = []
    var rest = words
    for entry in phrases {
      guard let phrase = entry.phrases.first(where: { rest.contains($0.padded) }) else { continue }
      found.append((entry.field, phrase.text))
      rest = rest.replacing(phrase.padded, with: " ")
    }
    guard found.count == 1, let (field, phrase) = found.first else { return nil }
    // `Ngày vào cơ quan`, `Năm hưởng ngạch` tell when, not where or what.
    let isDay = [" ngay ", " nam ", " thang ", " thoi gian "].contains { words.hasPrefix($0) }
    guard !isDay || field == .birthDate else { return nil }
    return ColumnMatch(
      field: field,
      reason: Bilingual(
        vi: "Là \(field.title.vi), vì tiêu đề “\(shown(titles))” có chữ “\(phrase)”.",
        en: "It is the \(field.title.en): its title “\(shown(titles))” contains “\(phrase)”."
      ),
      isExact: false
    )
  }

  private struct Phrase {
    let text: String
    let padded: String

    init(_ text: String) {
      self.text = text
      padded = " \(text.words) "
    }
  }

  private static let phrases = RosterTitles.phrases.map { entry in
    (field: entry.field, phrases: entry.phrases.map(Phrase.init))
  }

  /// Marks count where the title has any: `bộ` is not `bố`, `cử` not `cũ`.
  private static func isForeign(_ title: String, _ words: String) -> Bool {
    let hasMarks = !title.utf8.allSatisfy { $0 < 0x80 }
    let text = hasMarks ? " \(title.markedWords) " : words
    return foreign.contains { text.contains(hasMarks ? $0.marked : $0.plain) }
  }

  private static let foreign = RosterTitles.foreign.map { word in
    (plain: " \(word.words) ", marked: " \(word.markedWords) ")
  }

  private static func gender(of title: String) -> Gender? {
    // `Năm` is a year.
    switch title.titleFold {
    case "nam" where title.markedWords == "nam", "male": .male
    case "nu", "female": .female
    default: nil
    }
  }

  private static func taken(
    _ field: RosterField,
    _ titles: [String],
    of gender: Gender? = nil
  ) -> ColumnMatch {
    let people = gender.map { (vi: " của \($0.title.vi.lowercased())", en: ", \($0.rawValue)") }
    return ColumnMatch(
      field: field,
      gender: gender,
      reason: Bilingual(
        vi: "Là \(field.title.vi)\(people?.vi ?? ""), vì tiêu đề là “\(shown(titles))”.",
        en: "It is the \(field.title.en)\(people?.en ?? ""): its title is “\(shown(titles))”."
      ),
      isExact: true
    )
  }

  private static func mark(_ gender: Gender, _ titles: [String]) -> ColumnMatch {
    ColumnMatch(
      field: .gender,
      gender: gender,
      reason: Bilingual(
        vi: "Đánh dấu \(gender.title.vi.lowercased()), vì tiêu đề là “\(shown(titles))”.",
        en: "It marks who is \(gender.rawValue): its title is “\(shown(titles))”."
      ),
      isExact: true
    )
  }

  private static func shown(_ titles: [String]) -> String { titles.joined(separator: " / ") }
}

extension String {
  /// The text without what stands in parentheses.
  fileprivate var withoutParentheses: String {
    var kept = UnicodeScalarView()
    var depth = 0
    for scalar in unicodeScalars {
      switch scalar {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      default: if depth == 0 { kept.append(scalar) }
      }
    }
    return String(kept)
  }

  /// Its words with their marks, in lower case, one space between them.
  fileprivate var markedWords: String {
    let lowered = composed.lowercased().unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) ? scalar : " "
    }
    return String(UnicodeScalarView(lowered)).tidied
  }

  /// Its words without marks, in lower case, one space between them.
  fileprivate var words: String {
    let folded = searchFold.unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) ? scalar : " "
    }
    return String(UnicodeScalarView(folded)).tidied
  }
}
