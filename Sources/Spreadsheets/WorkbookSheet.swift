/// What a file of tables turned out to be.
public enum WorkbookKind: Equatable, Sendable {
  /// A workbook of Excel 2007 and later, LibreOffice, WPS, Google Sheets (.xlsx).
  case officeOpen
  /// A workbook of Excel 5 to 2003 (.xls).
  case legacyExcel
  /// A text of fields (.csv, .tsv, .txt).
  case delimited(Separator, TextEncoding)
}

/// A sheet of a workbook.
public struct WorkbookSheet: Equatable, Sendable {
  /// The text of its tab.
  public let name: String
  /// Whether people see it.
  public let visibility: SheetVisibility

  /// A sheet by its name.
  public init(name: String, visibility: SheetVisibility) {
    self.name = name
    self.visibility = visibility
  }
}

/// Whether people see a sheet.
public enum SheetVisibility: String, CaseIterable, Sendable {
  /// It has a tab.
  case visible
  /// It can be shown by hand.
  case hidden
  /// Only a program can show it.
  case veryHidden
}
