/// How a cell looks. Equal formats become one style of the workbook.
public struct CellFormat: Hashable, Sendable {
  /// The font, Times New Roman as Decree 30/2020 prescribes.
  public var font = "Times New Roman"
  /// Its size in points.
  public var size = 12.0
  /// Bold.
  public var isBold = false
  /// Italic.
  public var isItalic = false
  /// Underlined.
  public var isUnderlined = false
  /// The colour of the letters; nil is the reader's own, mostly black.
  public var color: Color?
  /// The colour behind them.
  public var fill: Color?
  /// The lines around.
  public var borders = Borders.none
  /// Where the text stands from left to right.
  public var horizontal = HorizontalAlignment.general
  /// Where it stands from top to bottom.
  public var vertical = VerticalAlignment.center
  /// Whether long text is wrapped.
  public var wraps = false
  /// Whether long text is made smaller.
  public var shrinks = false
  /// Degrees of rotation, -90 to 90.
  public var rotation = 0
  /// Steps of indent, 0 to 15.
  public var indent = 0
  /// The code of the number format, in the notation of Excel in English: `dd/mm/yyyy`, `#,##0`.
  public var numberFormat: String?
  /// Whether the cell stays as it is once the sheet is protected.
  public var isLocked = true
  /// Whether its formula is kept from sight once the sheet is protected.
  public var hidesFormula = false

  /// Times New Roman 12, nothing else.
  public init() {}

  /// The same with something changed: `.plain.with { $0.isBold = true }`.
  public func with(_ change: (inout CellFormat) -> Void) -> CellFormat {
    var copy = self
    change(&copy)
    return copy
  }

  /// Times New Roman 12, nothing else.
  public static let plain = CellFormat()
}

/// A colour of red, green and blue.
public struct Color: Hashable, Sendable {
  /// As in `0xD7E4BC`.
  public let rgb: UInt32

  /// A colour as in `0xD7E4BC`.
  public init(_ rgb: UInt32) {
    self.rgb = rgb & 0xFF_FFFF
  }
}

/// Where text stands from left to right.
public enum HorizontalAlignment: Hashable, Sendable {
  /// Text left, numbers right.
  case general
  /// Left.
  case left
  /// In the middle.
  case center
  /// Right.
  case right
  /// Both edges straight.
  case justify
  /// In the middle of several cells, without merging them.
  case centerAcross
}

/// Where text stands from top to bottom.
public enum VerticalAlignment: Hashable, Sendable {
  /// At the top.
  case top
  /// In the middle.
  case center
  /// At the bottom.
  case bottom
}

/// The lines around a cell.
public struct Borders: Hashable, Sendable {
  /// Left.
  public var left: Line
  /// Right.
  public var right: Line
  /// Top.
  public var top: Line
  /// Bottom.
  public var bottom: Line

  /// A line on each side.
  public init(left: Line = .none, right: Line = .none, top: Line = .none, bottom: Line = .none) {
    self.left = left
    self.right = right
    self.top = top
    self.bottom = bottom
  }

  /// The same line on all sides.
  public init(all line: Line) {
    self.init(left: line, right: line, top: line, bottom: line)
  }

  /// No lines.
  public static let none = Borders()
  /// Thin lines on all sides, as in official tables.
  public static let thin = Borders(all: .thin)

  /// A line of a border.
  public enum Line: UInt8, Hashable, Sendable {
    /// No line.
    case none = 0
    /// Thin.
    case thin = 1
    /// Of medium weight.
    case medium = 2
    /// Dashes.
    case dashed = 3
    /// Dots.
    case dotted = 4
    /// Two lines.
    case double = 6
    /// As thin as the printer can.
    case hair = 7
  }
}
