/// Why a file cannot be read as a table. Each says in one sentence what is wrong and what to do.
public enum WorkbookError: Error, Equatable, Sendable {
  /// The file cannot be opened; with what the system says.
  case cannotOpen(path: String, reason: String)
  /// The file has no content.
  case empty
  /// The file is something else, by its content.
  case otherFormat(OtherFormat)
  /// The file is neither a workbook nor a text.
  case unknownFormat
  /// The file is protected by a password.
  case encrypted
  /// The file ends too early.
  case truncated
  /// A part of the workbook is broken.
  case damaged(part: String, reason: String)
  /// A cell of a sheet is broken, or the row at its place.
  case damagedCell(sheet: String, cell: String, CellDamage)
  /// Two sheets are one part.
  case sharedPart(String)
  /// A part declares a document type, which no honest workbook does.
  case documentType(part: String)
  /// Two entries of the container have one name, so it is open which one is meant.
  case duplicateEntry(String)
  /// A part lies outside of the workbook.
  case outsideReference(String)
  /// A part that the workbook names is not there.
  case missingPart(String)
  /// The file is larger than allowed.
  case tooLarge(ReadingLimit, allowed: Int)
  /// There is no sheet of this number.
  case noSuchSheet(Int)
  /// A quotation mark is opened in this record and never closed.
  case unclosedQuote(record: Int)
}

/// What a file turned out to be instead.
public enum OtherFormat: String, CaseIterable, Sendable {
  /// A sheet of Excel 4 or older (.xls).
  case earlyExcel
  /// A workbook with macros (.xlsm).
  case macroWorkbook
  /// A binary workbook (.xlsb).
  case binaryWorkbook
  /// A spreadsheet of OpenDocument (.ods).
  case openDocument
  /// A text document.
  case wordDocument
  /// Slides.
  case presentation
  /// A PDF.
  case pdf
  /// A web page, which some programs save under the name of a workbook.
  case webPage
  /// XML, such as the XML spreadsheet of 2003.
  case xml
  /// A picture.
  case picture
  /// An archive with no workbook in it.
  case archive
}
