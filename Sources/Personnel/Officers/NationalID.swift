/// The number of an identity card: 12 digits (CCCD), or 9 on the older card (CMND).
///
/// Source: Luật Căn cước công dân 2014; Thông tư 59/2021/TT-BCA.
public struct NationalID: Hashable, Sendable {
  /// The digits.
  public let digits: String

  /// Reads 12 or 9 ASCII digits, or nil.
  public init?(_ text: some StringProtocol) {
    let bytes = text.utf8
    guard [9, 12].contains(bytes.count), bytes.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    digits = String(text)
  }

  /// The number with all but its first three and last two digits covered: `054•••••••12`.
  public var masked: String {
    String(digits.prefix(3)) + String(repeating: "•", count: digits.utf8.count - 5)
      + String(digits.suffix(2))
  }
}
