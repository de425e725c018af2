import Chronology
public import Records
public import Vietnamese

extension HistoryLine {
  /// Each change in words: `điện thoại: 0905 → 0914`; only what is, where the thing is new or gone. What
  /// stayed as it was is left out, unless it tells of what the rest is said.
  public func words(_ language: Language) -> [String] {
    let told = Set(changes.map(\.name))
    let isChange = old != nil && new != nil
    return changes.filter { change in
      let isSame = isChange && isSame(change)
      return !change.saysNothing(beside: told)
        && !(isSame && !FieldName.identifying.contains(change.name))
    }.map { change in
      if change.name == Credited.numerator { return credited(language) }
      let words = FieldName.title(change.name)[language]
      let isPoints = FieldName.points.contains(change.name)
      let from = change.old.words(of: change.name, language, isPoints)
      let to = change.new.words(of: change.name, language, isPoints)
      switch (old, new) {
      case (nil, _): return "\(words): \(to)"
      case (_, nil): return "\(words): \(from)"
      case _ where change.old == change.new: return "\(words): \(to)"
      default: return "\(words): \(from) → \(to)"
      }
    }
  }
}

/// The names of the two parts of a share of periods, which are told as one.
private enum Credited {
  static let numerator = "creditedNumerator"
  static let denominator = "creditedDenominator"
}

extension HistoryLine {
  /// Whether a value stayed as it was; a fraction has two.
  private func isSame(_ change: Change) -> Bool {
    guard change.name == Credited.numerator else { return change.old == change.new }
    return changes.filter { $0.name == Credited.numerator || $0.name == Credited.denominator }
      .allSatisfy { $0.old == $0.new }
  }

  /// The periods that are credited, as one number: `số tiết được tính: 40 → 81/2`.
  private func credited(_ language: Language) -> String {
    func part(_ name: String, _ value: (Change) -> SQLValue) -> SQLValue {
      changes.first { $0.name == name }.map(value) ?? .null
    }
    func number(_ value: (Change) -> SQLValue) -> String {
      guard case .integer(let numerator) = part(Credited.numerator, value) else { return "–" }
      guard case .integer(let denominator) = part(Credited.denominator, value), denominator != 1
      else { return "\(numerator)" }
      return "\(numerator)/\(denominator)"
    }
    let words = FieldName.title("creditedPeriods")[language]
    let (before, after) = (number(\.old), number(\.new))
    if old == nil || before == after { return "\(words): \(after)" }
    return new == nil ? "\(words): \(before)" : "\(words): \(before) → \(after)"
  }
}

extension HistoryLine.Change {
  /// Whether it repeats what another says, or says that there is no limit.
  fileprivate func saysNothing(beside names: Set<String>) -> Bool {
    switch name {
    case "familyName", "middleName", "givenName": names.contains("name")
    case "from": [old, new].allSatisfy { $0 == .null || $0 == .text("\(Day.first)") }
    case "disabled": old == .null && new == .integer(0)
    case Credited.denominator: true
    // The page and the line's subject tell whose it is; the number is that of a row.
    case "enrolment": true
    default: false
    }
  }
}

extension SQLValue {
  /// A day, a moment, and points, which are kept in hundredths, as people write them; anything else as it
  /// is.
  fileprivate func words(of name: String, _ language: Language, _ isPoints: Bool) -> String {
    switch self {
    case .integer(let number) where isPoints:
      "\(number / 100)\(language == .vi ? "," : ".")\(String(100 + number % 100).suffix(2))"
    case .null: "–"
    case .integer(let number) where FieldName.flags.contains(name):
      number == 0 ? (language == .vi ? "không" : "no") : (language == .vi ? "có" : "yes")
    case .integer(let number): "\(number)"
    case .text(let text) where ValueWords.title(text, of: name) != nil:
      ValueWords.title(text, of: name)?[language] ?? text
    case .text(let text):
      Day(iso: text).map { language == .vi ? $0.slashed : text }
        ?? Instant(iso: text).map { $0.words(language) } ?? text
    case .bytes(let bytes): Digest(of: bytes).hexadecimal
    }
  }
}
