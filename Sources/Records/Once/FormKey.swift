public import Chronology
import Vietnamese

/// By what a form is known that is sent again: twice pressed, or sent again after a line broke.
public struct FormKey: Hashable, Sendable {
  /// 16 to 64 letters and digits.
  public let text: String

  /// Reads a key; nil where it is none.
  public init?(_ text: String) {
    let bytes = text.utf8
    guard (16...64).contains(bytes.count),
      bytes.allSatisfy({
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
      })
    else { return nil }
    self.text = text
  }

  /// The key that a digest is.
  public init(_ digest: Digest) { text = digest.hexadecimal }
}

extension Writing {
  /// Does something once: where a form with this key was taken before, its answer is given again.
  ///
  /// - Parameter body: Gives the number of what was made.
  public func once(_ key: FormKey?, at now: Instant, _ body: () throws -> Int64) throws -> Int64 {
    guard let key else { return try body() }
    if let answer = try first(.answer(of: key)) { return answer }
    let answer = try body()
    try run(.forgetForms(before: Instant(microseconds: now.microseconds - FormKey.kept)))
    try run(.remember(key, at: now, answer: answer))
    return answer
  }
}

extension FormKey {
  /// For how long a form is known again, in microseconds: thirty days.
  static let kept: Int64 = 30 * 86_400 * 1_000_000
}

extension Query where Answer == Int64 {
  /// What came of a form.
  static func answer(of key: FormKey) -> Self {
    Query("SELECT answer FROM form_key WHERE key = \(key.text)") { try $0.get("answer") }
  }
}

extension SQL {
  static func remember(_ key: FormKey, at now: Instant, answer: Int64) -> SQL {
    "INSERT INTO form_key (key, at, answer) VALUES (\(key.text), \(now), \(answer))"
  }

  static func forgetForms(before instant: Instant) -> SQL {
    "DELETE FROM form_key WHERE at < \(instant)"
  }
}
