public import Chronology

/// What a cell holds.
public enum CellValue: Hashable, Sendable {
  /// A text, as it stands in the file: neither trimmed nor normalised.
  case text(String)
  /// A number, with the digits that the file has.
  case number(SheetNumber)
  /// A number that its format shows as a day; with the seconds since midnight where it has a clock time.
  case date(Day, seconds: Int32?)
  /// TRUE or FALSE.
  case boolean(Bool)
  /// An error value such as `#REF!`.
  case error(String)
  /// A formula that no program has calculated yet.
  case formulaWithoutValue
}

/// A number of a sheet, with its digits as they were written, so that a mark can be read exactly.
public struct SheetNumber: Hashable, Sendable {
  /// The digits in the file: `8.5`, `1E3`, `8.1999999999999993`.
  public let text: String
  /// The nearest binary number.
  public let value: Double

  /// A number with its digits in the file.
  public init(text: String, value: Double) {
    self.text = text
    self.value = value
  }

  /// A whole number, if it is one that a binary number holds exactly.
  public var integer: Int? {
    abs(value) <= 9_007_199_254_740_992 ? Int(exactly: value) : nil
  }

  /// The shortest decimal digits that mean the same binary number, which is what a person typed:
  /// `8.2` for `8.1999999999999993`; whole numbers without a point.
  public var shortest: String {
    integer.map { "\($0)" } ?? value.description
  }
}
