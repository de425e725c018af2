/// A cell that holds something.
public struct Cell: Equatable, Sendable {
  /// The column, from 1.
  public let column: Int
  /// What it holds; for a formula the value that was calculated last.
  public let value: CellValue
  /// Whether a formula stands in it.
  public let isFormula: Bool
  /// Which of the workbook's styles it has; see ``Workbook/style(_:)``.
  public let style: Int
  /// The pieces of a text with fonts of their own; nil where the whole text has the cell's font.
  public let runs: [TextRun]?

  /// A cell with a value.
  public init(
    column: Int,
    value: CellValue,
    isFormula: Bool = false,
    style: Int = 0,
    runs: [TextRun]? = nil
  ) {
    self.column = column
    self.value = value
    self.isFormula = isFormula
    self.style = style
    self.runs = runs
  }

  /// Its text, if it holds one.
  public var text: String? {
    if case .text(let text) = value { text } else { nil }
  }
}

/// A piece of a cell's text.
public struct TextRun: Hashable, Sendable {
  /// The font's name, nil for the font of the cell. Old fonts tell the encoding: `.VnTime`, `VNI-Times`.
  public let font: String?
  /// The piece.
  public let text: String

  /// A piece of text in a font.
  public init(font: String?, text: String) {
    self.font = font
    self.text = text
  }
}
