public import Chronology
public import Vietnamese

/// A result that was signed. It is amended, never overwritten: every value it had stays.
public struct SignedResult<Value: Equatable & Sendable>: Equatable, Sendable {
  /// What was signed.
  public let signed: Value
  /// When it was signed.
  public let signedAt: Instant
  /// What was changed since, in order.
  public private(set) var amendments: [Amendment]

  /// One change, with both values.
  public struct Amendment: Equatable, Sendable {
    /// The value before.
    public let old: Value
    /// The value from then on.
    public let new: Value
    /// Why.
    public let reason: String
    /// When.
    public let at: Instant
  }

  /// A result as it was signed.
  public init(_ value: Value, signedAt: Instant) {
    signed = value
    self.signedAt = signedAt
    amendments = []
  }

  /// The value that holds now.
  public var value: Value { amendments.last?.new ?? signed }

  /// Puts another value in its place, for a reason.
  public mutating func amend(
    to value: Value,
    because reason: String,
    at instant: Instant
  ) throws(AmendmentRefusal) {
    guard reason.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw .noReason
    }
    guard value != self.value else { throw .nothingChanged }
    guard instant >= amendments.last?.at ?? signedAt else { throw .beforeTheLast }
    amendments.append(Amendment(old: self.value, new: value, reason: reason, at: instant))
  }
}

/// Why a signed result cannot be amended so.
public enum AmendmentRefusal: Refusal, Equatable {
  /// No reason was given.
  case noReason
  /// The value is the one that holds.
  case nothingChanged
  /// It would come before what already stands.
  case beforeTheLast

  /// What is wrong, and what to do.
  public var explanation: Bilingual {
    switch self {
    case .noReason:
      Bilingual(
        vi: "Kết quả đã ký chỉ được sửa khi có lý do. Hãy ghi lý do.",
        en: "A signed result is amended only with a reason. Give the reason."
      )
    case .nothingChanged:
      Bilingual(
        vi: "Kết quả mới giống kết quả hiện tại. Hãy nhập giá trị khác hoặc bỏ việc sửa.",
        en: "The new result is the present one. Enter another value, or leave it."
      )
    case .beforeTheLast:
      Bilingual(
        vi: "Thời điểm sửa đứng trước lần ký hoặc lần sửa trước. Hãy dùng thời điểm sau đó.",
        en: "The amendment comes before the signing or the last amendment. Use a later moment."
      )
    }
  }
}
