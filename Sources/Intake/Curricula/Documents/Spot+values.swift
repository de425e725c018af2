import Chronology
import Personnel
import Training
import Vietnamese

/// Scalars, each read exactly from its text.
extension Spot {
  /// A text of one line. A word that other readers of YAML take for something else needs quotes.
  func text() -> String? {
    switch node.content {
    case .quoted(let text): return checked(text)
    case .plain(let text) where !node.isNull:
      guard !Self.isAmbiguous(text) else {
        fault(Wording.needsQuotes(text))
        return nil
      }
      return checked(text)
    default:
      expected(Wording.text)
      return nil
    }
  }

  private func checked(_ text: String) -> String? {
    let tidied = text.composed
    if tidied.unicodeScalars.allSatisfy({ $0 == " " || $0 == "\u{A0}" }) {
      fault(Wording.emptyText)
    } else if tidied.unicodeScalars.contains(where: Self.isControl) {
      fault(Wording.controlCharacter)
    } else {
      return tidied
    }
    return nil
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  /// Words that YAML 1.1 or 1.2 reads as a truth value, a number or a date.
  private static func isAmbiguous(_ text: String) -> Bool {
    let words = ["yes", "no", "on", "off", "true", "false", "y", "n"]
    if words.contains(text.lowercased()) { return true }
    let scalars = text.unicodeScalars
    let isNumberLike = scalars.allSatisfy {
      ("0"..."9").contains($0) || "+-._:eE".unicodeScalars.contains($0)
    }
    return isNumberLike && scalars.contains { ("0"..."9").contains($0) }
  }

  /// A text in both languages.
  func bilingual() -> Bilingual? {
    guard let fields = fields("vi", "en") else { return nil }
    let vi = fields.required("vi")?.text()
    let en = fields.required("en")?.text()
    guard let vi, let en else { return nil }
    return Bilingual(vi: vi, en: en)
  }

  /// A code.
  func code<Entity>(_: Entity.Type = Entity.self) -> Code<Entity>? {
    guard node.scalar != nil, !node.isNull else {
      expected(Wording.code)
      return nil
    }
    guard let text = text() else { return nil }
    guard let code = Code<Entity>(text) else {
      expected(Wording.code)
      return nil
    }
    return code
  }

  /// A whole number, written with digits alone.
  func whole(_ range: ClosedRange<Int> = -1_000_000_000...1_000_000_000) -> Int? {
    guard case .plain(let text) = node.content, let number = Self.whole(text),
      range.contains(number)
    else {
      expected(Wording.whole(range))
      return nil
    }
    return number
  }

  private static func whole(_ text: String) -> Int? {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    guard (1...10).contains(digits.count), digits.allSatisfy({ (48...57).contains($0) }),
      digits.count == 1 || digits.first != 48
    else { return nil }
    return Int(text)
  }

  /// A mark or a score.
  func score() -> Score? {
    guard case .plain(let text) = node.content, !text.utf8.contains(UInt8(ascii: ",")),
      let score = Score(text)
    else {
      expected(Wording.score)
      return nil
    }
    return score
  }

  /// `true` or `false`.
  func flag() -> Bool? {
    switch node.content {
    case .plain("true"): return true
    case .plain("false"): return false
    default:
      expected(Wording.flag)
      return nil
    }
  }

  /// A day.
  func day() -> Day? { scalar(Wording.day) { Day(iso: $0) } }

  /// A duration.
  func term() -> Term? { scalar(Wording.term) { Term(iso: $0) } }

  /// A duration of at least a day: what holds for no time holds never.
  func someTime() -> Term? {
    guard let term = term() else { return nil }
    if term == .zero {
      fault(Wording.noTime)
      return nil
    }
    return term
  }

  /// An instant.
  func instant() -> Instant? { scalar(Wording.instant) { Instant(iso: $0) } }

  /// One of the names of a choice.
  func choice<Choice>(_: Choice.Type = Choice.self) -> Choice?
  where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
    scalar(Wording.oneOf(Choice.allCases.map(\.rawValue))) { Choice(rawValue: $0) }
  }

  private func scalar<Value>(_ what: @autoclosure () -> Bilingual, _ read: (String) -> Value?)
    -> Value?
  {
    guard let text = node.scalar, let value = read(text) else {
      expected(what())
      return nil
    }
    return value
  }
}

extension Fields {
  /// The days from `from`, or as the key is called, until `until`, which does not belong.
  func days(from start: String = "from") -> DayRange? {
    let from = required(start)?.day()
    let until = maybe("until") { $0.day() }
    guard let from, let until else { return nil }
    guard let days = DayRange(from: from, until: until) else {
      optional("until")?.fault(Wording.endsBeforeStart)
      return nil
    }
    return days
  }
}
