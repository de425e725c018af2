/// How cells look by what stands in them.
public enum Conditional: Sendable {
  /// Where a comparison with a number holds.
  case number(Comparison, Double, FormatID)
  /// Where the number lies between two.
  case between(ClosedRange<Double>, FormatID)
  /// Where the text contains another.
  case contains(String, FormatID)
  /// Where a formula, written for the upper left cell, is true.
  case formula(String, FormatID)
  /// From one colour at the lowest over another in the middle to a third at the highest.
  case scale(low: Color, middle: Color, high: Color)
  /// A bar as long as the number is large.
  case bar(Color)
  /// A sign by thirds: down, level, up. A sign is seen where a colour is not.
  case arrows

  /// How a number is compared.
  public enum Comparison: Hashable, Sendable {
    /// Equal.
    case equal
    /// Not equal.
    case notEqual
    /// Less.
    case less
    /// Less or equal.
    case atMost
    /// Greater.
    case greater
    /// Greater or equal.
    case atLeast
  }
}
