/// How a cell looks, as far as reading needs it.
public struct CellStyle: Hashable, Sendable {
  /// The name of its font; nil where the workbook gives none.
  public let fontName: String?
  /// Whether its font is bold, as heads of tables are.
  public let isBold: Bool
  /// The code of its number format: `dd/mm/yyyy`, `0.0`; nil for a built-in one.
  public let numberFormat: String?
  /// Whether its number format shows a number as a day.
  public let showsDate: Bool

  /// A style.
  public init(fontName: String?, isBold: Bool, numberFormat: String?, showsDate: Bool) {
    self.fontName = fontName
    self.isBold = isBold
    self.numberFormat = numberFormat
    self.showsDate = showsDate
  }

  /// What a cell has that names no style.
  public static let plain = CellStyle(
    fontName: nil,
    isBold: false,
    numberFormat: nil,
    showsDate: false
  )
}
