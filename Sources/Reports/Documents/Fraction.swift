/// An exact share or number, such as 12 of 45, kept as it came.
public struct Fraction: Hashable, Sendable {
  /// Above the line.
  public let numerator: Int
  /// Under the line; at least 1.
  public let denominator: Int

  /// A fraction, or nil under a line of nothing.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator > 0 else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// A whole number.
  public init(_ whole: Int) {
    numerator = whole
    denominator = 1
  }

  /// The same number over the least line.
  public var reduced: Fraction {
    let divisor = Self.divisor(numerator.magnitude, denominator.magnitude)
    return Fraction(numerator / divisor, over: denominator / divisor) ?? self
  }

  /// The whole number that it is, if it is one.
  public var whole: Int? {
    numerator.isMultiple(of: denominator) ? numerator / denominator : nil
  }

  /// The nearest binary number, for programs that know no other.
  public var approximate: Double {
    Double(numerator) / Double(denominator)
  }

  /// The exact sum, over its least line.
  public static func + (left: Fraction, right: Fraction) -> Fraction {
    if left.denominator == right.denominator {
      return Fraction(left.numerator + right.numerator, over: left.denominator)?.reduced ?? left
    }
    let divisor = divisor(left.denominator.magnitude, right.denominator.magnitude)
    let scale = right.denominator / divisor
    let sum = left.numerator * scale + right.numerator * (left.denominator / divisor)
    return Fraction(sum, over: left.denominator * scale)?.reduced ?? left
  }

  /// The exact difference, over its least line; it may be under nothing.
  public static func - (left: Fraction, right: Fraction) -> Fraction {
    left + (Fraction(-right.numerator, over: right.denominator) ?? right)
  }

  /// What part of another it is; nil of nothing.
  public func divided(by other: Fraction) -> Fraction? {
    guard other.numerator > 0 else { return nil }
    return Fraction(numerator * other.denominator, over: denominator * other.numerator)?.reduced
  }

  /// Without its sign.
  public var magnitude: Fraction { Fraction(abs(numerator), over: denominator) ?? self }

  /// Whether it reaches a whole number.
  public func reaches(_ whole: Int) -> Bool {
    numerator >= whole * denominator
  }

  /// In units of ten to the power of minus `places`, rounded half up; not for negative numbers.
  public func units(places: Int) -> Int {
    let scale = (0..<places).reduce(1) { power, _ in power * 10 }
    return (2 * numerator * scale + denominator) / (2 * denominator)
  }

  private static func divisor(_ left: UInt, _ right: UInt) -> Int {
    var (a, b) = (left, right)
    while b != 0 { (a, b) = (b, a % b) }
    return a == 0 ? 1 : Int(a)
  }
}
