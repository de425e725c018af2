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
      let isSame = isChange && change.old == change.new
      return !change.saysNothing(beside: told)
        && !(isSame && !FieldName.identifying.contains(change.name))
    }.map { change in
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

extension HistoryLine.Change {
  /// Whether it repeats what another says, or says that there is no limit.
  fileprivate func saysNothing(beside names: Set<String>) -> Bool {
    switch name {
    case "familyName", "middleName", "givenName": names.contains("name")
    case "from": [old, new].allSatisfy { $0 == .null || $0 == .text("\(Day.first)") }
    case "disabled": old == .null && new == .integer(0)
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
