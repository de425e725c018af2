import Spreadsheets

/// The looks of a report's cells, each asked of the workbook once.
final class SheetStyles {
  private let workbook: WorkbookWriter
  private var known: [Key: FormatID] = [:]

  private struct Key: Hashable {
    let kind: ReportColumn.Kind
    let row: ReportRow.Kind
    let shape: Shape
  }

  /// What a cell holds, where that decides its look more than its column does.
  enum Shape: Hashable {
    case whole, broken, text
  }

  init(_ workbook: WorkbookWriter) {
    self.workbook = workbook
  }

  /// Text in the official frame, without lines.
  func plain(_ change: (inout CellFormat) -> Void) throws -> FormatID {
    try workbook.format(CellFormat.plain.with(change))
  }

  /// A cell of a table's head.
  func head() throws -> FormatID {
    try plain {
      $0.size = 11
      $0.isBold = true
      $0.borders = .thin
      $0.horizontal = .center
      $0.wraps = true
    }
  }

  /// A cell of the row of column numbers.
  func number() throws -> FormatID {
    try plain {
      $0.size = 10
      $0.isItalic = true
      $0.borders = .thin
      $0.horizontal = .center
    }
  }

  /// What a level's sign adds to the look of its cell.
  func level(_ sign: LevelSign) throws -> FormatID {
    try plain { $0.fill = sign.fill }
  }

  /// A cell of a table's body.
  func body(
    _ kind: ReportColumn.Kind,
    _ row: ReportRow.Kind = .line,
    _ shape: Shape = .whole
  ) throws -> FormatID {
    let key = Key(kind: kind, row: row, shape: shape)
    if let format = known[key] { return format }
    let format = try workbook.format(Self.format(kind, row, shape))
    known[key] = format
    return format
  }

  /// The looks of the cells of one column.
  func column(_ kind: ReportColumn.Kind) -> Column { Column(kind: kind, styles: self) }

  /// The looks of the cells of one column. Long sheets ask here for each cell: kinds are slow to look
  /// up, they hold the names of other columns.
  final class Column {
    let kind: ReportColumn.Kind
    private let styles: SheetStyles
    private var lines: [Shape: FormatID] = [:]

    fileprivate init(kind: ReportColumn.Kind, styles: SheetStyles) {
      self.kind = kind
      self.styles = styles
    }

    /// A cell of a row.
    func body(_ row: ReportRow.Kind, _ shape: Shape) throws -> FormatID {
      guard row == .line else { return try styles.body(kind, row, shape) }
      if let format = lines[shape] { return format }
      let format = try styles.body(kind, row, shape)
      lines[shape] = format
      return format
    }
  }

  private static func format(
    _ kind: ReportColumn.Kind,
    _ row: ReportRow.Kind,
    _ shape: Shape
  ) -> CellFormat {
    CellFormat.plain.with {
      $0.size = 11
      $0.isBold = row != .line
      $0.borders = .thin
      $0.wraps = true
      $0.horizontal = kind.alignment
      $0.numberFormat = shape == .text ? nil : kind.numberFormat
      if kind.holdsQuantities, shape == .broken { $0.numberFormat = "#,##0.0#" }
      // One cell to the eye: họ và chữ đệm, then tên.
      if kind == .nameStart { $0.borders.right = .none }
      if kind == .nameEnd { $0.borders.left = .none }
    }
  }
}

extension ReportColumn.Kind {
  /// Whether its numbers may be broken: money in millions, periods.
  fileprivate var holdsQuantities: Bool {
    switch self {
    case .quantity, .product, .sum: true
    default: false
    }
  }

  /// Whether its cells hold numbers.
  var isFigure: Bool {
    switch self {
    case .count, .quantity, .product, .sum, .share, .mark, .overall, .tally, .scale: true
    default: false
    }
  }

  fileprivate var alignment: HorizontalAlignment {
    switch self {
    case .ordinal, .sign, .level, .date, .notes, .mark, .overall, .count, .quantity, .product, .sum,
      .share,
      .tally, .scale:
      .center
    case .label, .text, .nameStart, .nameEnd: .left
    }
  }

  /// How its numbers are shown.
  var numberFormat: String? {
    switch self {
    case .count, .quantity, .product, .sum, .tally, .scale(_, .count): "#,##0"
    case .scale: "0.00"
    case .share: "0.0%"
    case .mark, .overall: "0.0#"
    case .date: "dd/mm/yyyy"
    default: nil
    }
  }
}

extension LevelSign {
  /// Pale, so that the sign is read on it in print too.
  fileprivate var fill: Color {
    switch self {
    case .above: Color(0xCFE3F5)
    case .meets: Color(0xDDEFD9)
    case .below: Color(0xF8D7D3)
    case .unknown: Color(0xFBEFC6)
    }
  }
}
