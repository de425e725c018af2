import CLibXLSXWriter

extension SheetWriter {
  /// Puts a filter over a range whose first row is its head.
  public func filter(_ range: CellRange) throws(WritingError) {
    let (first, last) = try corners(range)
    try check(worksheet_autofilter(sheet, first.row, first.column, last.row, last.column))
  }

  /// Makes a range with a head an Excel table, ready for filters and a pivot table. The heads are
  /// written here, the rows by the caller. A table has at least one row under its head.
  public func table(
    _ range: CellRange,
    name: String,
    heads: [String],
    headFormat: FormatID = .none
  ) throws(WritingError) {
    guard !usesConstantMemory else { throw .needsMemory("An Excel table") }
    guard heads.count == range.columns.count else {
      throw .library("a table of \(range.columns.count) columns has \(heads.count) heads")
    }
    guard WritableText.isName(name[...]) else { throw .definedName(name) }
    let (first, last) = try corners(range)
    let texts = CTexts()
    var columns = heads.map { head in
      var column = lxw_table_column()
      column.header = texts(WritableText.clean(head))
      column.header_format = headFormat.pointer
      return column
    }
    var options = lxw_table_options()
    options.name = texts(name)
    options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
    options.style_type_number = 9
    let code = columns.withUnsafeMutableBufferPointer { columns in
      let base = columns.baseAddress
      var pointers = columns.indices.map { base?.advanced(by: $0) } + [nil]
      return pointers.withUnsafeMutableBufferPointer { list in
        options.columns = list.baseAddress
        return worksheet_add_table(
          sheet,
          first.row,
          first.column,
          last.row,
          last.column,
          &options
        )
      }
    }
    withExtendedLifetime(texts) {}
    try check(code)
  }

  /// Protects the sheet: only cells whose format is not locked can be changed. Without a password it
  /// guards against slips, not against people.
  public func protect(
    password: String? = nil,
    allowing permissions: SheetPermissions = .layout
  ) {
    guard workbook.isOpen else { return }
    var options = lxw_protection()
    options.format_cells = permissions.contains(.formatCells) ? 1 : 0
    options.format_columns = permissions.contains(.formatColumns) ? 1 : 0
    options.format_rows = permissions.contains(.formatRows) ? 1 : 0
    options.insert_rows = permissions.contains(.insertRows) ? 1 : 0
    options.delete_rows = permissions.contains(.deleteRows) ? 1 : 0
    options.sort = permissions.contains(.sort) ? 1 : 0
    options.autofilter = permissions.contains(.filter) ? 1 : 0
    worksheet_protect(sheet, password, &options)
  }
}

/// What people may still do in a protected sheet.
public struct SheetPermissions: OptionSet, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Change how cells look.
  public static let formatCells = SheetPermissions(rawValue: 1)
  /// Change the width of columns.
  public static let formatColumns = SheetPermissions(rawValue: 2)
  /// Change the height of rows.
  public static let formatRows = SheetPermissions(rawValue: 4)
  /// Insert rows.
  public static let insertRows = SheetPermissions(rawValue: 8)
  /// Delete rows.
  public static let deleteRows = SheetPermissions(rawValue: 16)
  /// Sort.
  public static let sort = SheetPermissions(rawValue: 32)
  /// Use filters that are there.
  public static let filter = SheetPermissions(rawValue: 64)
  /// Widths, heights and filters.
  public static let layout: SheetPermissions = [.formatColumns, .formatRows, .filter]
}
