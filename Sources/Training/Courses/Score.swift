/// A score or a mark from 0 to 10 with at most two decimal places, held exactly.
public struct Score: Hashable, Comparable, Sendable {
  /// Hundredths: 850 is 8.5.
  public let hundredths: Int

  /// A score of so many hundredths, or nil outside of 0 to 1000.
  public init?(hundredths: Int) {
    guard (0...1000).contains(hundredths) else { return nil }
    self.hundredths = hundredths
  }

  /// Reads `8`, `8.5`, `8,5` or `8.25`: digits and at most two decimal places, nothing rounded.
  public init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(
      maxSplits: 1,
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    )
    guard let whole = parts.first, (1...2).contains(whole.count),
      let units = Int(String(decoding: whole, as: UTF8.self)),
      whole.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    var fraction = 0
    if parts.count == 2 {
      guard (1...2).contains(parts[1].count), parts[1].allSatisfy({ (48...57).contains($0) })
      else { return nil }
      fraction = parts[1].reduce(0) { $0 * 10 + Int($1 - 48) } * (parts[1].count == 1 ? 10 : 1)
    }
    self.init(hundredths: units * 100 + fraction)
  }

  public static func < (left: Self, right: Self) -> Bool { left.hundredths < right.hundredths }
}

extension Score: CustomStringConvertible {
  /// With a decimal point and no more places than needed, at least one: `8.0`, `8.25`.
  public var description: String {
    let fraction = hundredths % 100
    let digits =
      fraction.isMultiple(of: 10) ? "\(fraction / 10)" : (fraction < 10 ? "0" : "") + "\(fraction)"
    return "\(hundredths / 100).\(digits)"
  }
}
