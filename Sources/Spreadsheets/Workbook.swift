/// A file of tables, opened for reading: a workbook (.xlsx, .xls) or a text of fields (.csv). Which of
/// them it is, is decided by its content. Rows come one by one, so a long sheet takes no memory.
public final class Workbook {
  /// What the file turned out to be.
  public let kind: WorkbookKind
  /// Its sheets in the order of their tabs; a text file has one without a name.
  public let sheets: [WorkbookSheet]
  /// Whether its days count from 1904, as on old Macintoshes.
  public let uses1904: Bool
  private let content: Content
  private let limits: ReadingLimits
  /// What libzip reads from stays here as long as the workbook is open.
  private let bytes: OwnedBytes

  private enum Content {
    case officeOpen(OfficeOpenWorkbook)
    case legacyExcel(LegacyWorkbook)
    case delimited(Separator)
  }

  /// Opens a file. Throws ``WorkbookError`` where it cannot be read as a table.
  public convenience init(path: String, limits: ReadingLimits = .standard) throws {
    try self.init(bytes: fileBytes(path: path, limit: limits.fileBytes), limits: limits)
  }

  /// Opens what an upload contained. Throws ``WorkbookError`` where it cannot be read as a table.
  public init(bytes: [UInt8], limits: ReadingLimits = .standard) throws {
    guard !bytes.isEmpty else { throw WorkbookError.empty }
    guard bytes.count <= limits.fileBytes else {
      throw WorkbookError.tooLarge(.fileBytes, allowed: limits.fileBytes)
    }
    self.limits = limits
    switch bytes.withUnsafeBufferPointer({ FileKind(of: $0) }) {
    case .archive:
      self.bytes = OwnedBytes(bytes)
      let archive = try ZipArchive(bytes: self.bytes.buffer, limits: limits)
      let workbook = try OfficeOpenWorkbook(archive, limits: limits)
      content = .officeOpen(workbook)
      kind = .officeOpen
      sheets = workbook.sheets
      uses1904 = workbook.uses1904
    case .text:
      let decoded = DecodedText(bytes)
      let separator = decoded.bytes.withUnsafeBufferPointer { Separator.detect(in: $0) }
      self.bytes = OwnedBytes(decoded.bytes)
      content = .delimited(separator)
      kind = .delimited(separator, decoded.encoding)
      sheets = [WorkbookSheet(name: "", visibility: .visible)]
      uses1904 = false
    case .compoundFile:
      self.bytes = OwnedBytes([])
      let workbook = try LegacyWorkbook(bytes, limits: limits)
      content = .legacyExcel(workbook)
      kind = .legacyExcel
      sheets = workbook.sheets
      uses1904 = workbook.uses1904
    case .other(let format): throw WorkbookError.otherFormat(format)
    case .unknown: throw WorkbookError.unknownFormat
    }
  }

  /// Reads a sheet (from 0, in the order of ``sheets``) row by row; rows in which nothing stands are
  /// left out. Throws ``WorkbookError``, or whatever the closure throws.
  @discardableResult
  public func read(
    sheet: Int,
    _ deliver: (SheetRow) throws -> Continuation
  ) throws -> SheetOutline {
    switch content {
    case .officeOpen(let workbook):
      return try withoutActuallyEscaping(deliver) { try workbook.read(sheet, $0) }
    case .legacyExcel(let workbook): return try workbook.read(sheet, deliver)
    case .delimited(let separator):
      guard sheet == 0 else { throw WorkbookError.noSuchSheet(sheet + 1) }
      var reader = DelimitedReader(bytes.buffer, separator: separator, limits: limits)
      return try reader.read(deliver)
    }
  }

  /// Reads a whole sheet (from 0) into memory.
  public func table(sheet: Int) throws -> Table {
    var rows: [SheetRow] = []
    let outline = try read(sheet: sheet) {
      rows.append($0)
      return .more
    }
    return Table(name: sheets[sheet].name, rows: rows, outline: outline)
  }

  /// The style that a cell names by number.
  public func style(_ number: Int) -> CellStyle {
    let styles =
      switch content {
      case .officeOpen(let workbook): workbook.styles
      case .legacyExcel(let workbook): workbook.styles
      case .delimited: [CellStyle]()
      }
    return styles.indices.contains(number) ? styles[number] : .plain
  }
}
