public import Chronology

/// What is written into a cell.
public enum CellContent: Hashable, Sendable {
  /// A text. It stays a text even where it begins with `=`, `+`, `-` or `@`.
  case text(String)
  /// A number.
  case number(Double)
  /// A day; it needs a format with a number format such as `dd/mm/yyyy`.
  case day(Day)
  /// TRUE or FALSE.
  case boolean(Bool)
  /// A formula (with its `=`) and the value that stands there until it is calculated again.
  case formula(String, value: FormulaValue)
  /// Nothing, but with the format: lines, colours.
  case blank

  /// A whole number.
  public static func count(_ number: Int) -> CellContent { .number(Double(number)) }

  /// A day as a sheet keeps it: as Excel counts days, or as a text where Excel does not know it.
  static func kept(_ day: Day) -> CellContent {
    SerialDay.serial(of: day).map { .number(Double($0)) } ?? .text(day.description)
  }
}

/// The stored value of a formula.
public enum FormulaValue: Hashable, Sendable {
  /// A number.
  case number(Double)
  /// A text, which may be empty.
  case text(String)
}
