import Chronology
public import Records
public import Vietnamese

extension HistoryLine {
  /// Each change in words: `điện thoại: 0905 → 0914`; only what is, where the thing is new or gone.
  public func words(_ language: Language) -> [String] {
    changes.map { change in
      let words = FieldName.title(change.name)[language]
      let isPoints = FieldName.points.contains(change.name)
      let from = change.old.words(language, isPoints)
      let to = change.new.words(language, isPoints)
      switch (old, new) {
      case (nil, _): return "\(words): \(to)"
      case (_, nil): return "\(words): \(from)"
      default: return "\(words): \(from) → \(to)"
      }
    }
  }
}

extension SQLValue {
  /// A day and points, which are kept in hundredths, as people write them; anything else as it is.
  fileprivate func words(_ language: Language, _ isPoints: Bool) -> String {
    switch self {
    case .integer(let number) where isPoints:
      "\(number / 100)\(language == .vi ? "," : ".")\(String(100 + number % 100).suffix(2))"
    case .null: "–"
    case .integer(let number): "\(number)"
    case .text(let text): Day(iso: text).map { language == .vi ? $0.slashed : text } ?? text
    case .bytes(let bytes): Digest(of: bytes).hexadecimal
    }
  }
}
