public import Training

/// An exact number of periods (tiết), which shares of a session can make a fraction.
public struct PeriodCredit: Hashable, Sendable {
  /// Parts of a period.
  public private(set) var numerator: Int
  /// How many parts make a period; at least 1, and no smaller one would do.
  public private(set) var denominator: Int

  /// So many whole periods.
  public init(_ periods: Int = 0) {
    numerator = periods
    denominator = 1
  }

  /// Adds whole periods.
  public mutating func add(_ periods: Int) {
    numerator += periods * denominator
  }

  /// Adds a share of some periods.
  public mutating func add(_ share: AttendanceStatus.Share, of periods: Int) {
    let common = Self.divisor(share.numerator * periods, share.denominator)
    let (parts, whole) = (share.numerator * periods / common, share.denominator / common)
    let widening = whole / Self.divisor(denominator, whole)
    numerator = numerator * widening + parts * (denominator * widening / whole)
    denominator *= widening
    let excess = Self.divisor(numerator, denominator)
    numerator /= excess
    denominator /= excess
  }

  /// Whether it is at least so many per cent of some periods: compared exactly.
  public func reaches(percent: Int, of periods: Int) -> Bool {
    numerator * 100 >= percent * periods * denominator
  }

  private static func divisor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return max(left, 1)
  }
}

extension PeriodCredit: CustomStringConvertible {
  /// `12`, `1/2`, `12 1/3`.
  public var description: String {
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    if rest == 0 { return "\(whole)" }
    return (whole == 0 ? "" : "\(whole) ") + "\(rest)/\(denominator)"
  }
}
