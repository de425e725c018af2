import Chronology
import CLibXLSXWriter

/// Writes a workbook (.xlsx). Nothing stands under its name until ``close()`` has succeeded.
public final class WorkbookWriter {
  /// Whether rows leave the memory as soon as the next one begins. Rows are then written from top to
  /// bottom, each from whatever side, and tables and merged ranges over several rows are not possible.
  public let usesConstantMemory: Bool
  private let file: PartialFile
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var formats = FormatTable()
  private var sheets: [SheetWriter] = []
  private(set) var isOpen = true

  /// Begins a workbook that will stand at a path. Throws ``WritingError/cannotCreate(path:reason:)``.
  public init(path: String, constantMemory: Bool = false) throws(WritingError) {
    usesConstantMemory = constantMemory
    file = try PartialFile(target: path)
    var options = lxw_workbook_options()
    options.constant_memory = constantMemory ? 1 : 0
    options.use_zip64 = 0
    guard let workbook = workbook_new_opt(file.path, &options) else {
      file.discard()
      throw .library("out of memory")
    }
    self.workbook = workbook
    // The style of cells without one, so that these, too, are Times New Roman.
    if let standard = workbook.pointee.formats.pointee.stqh_first {
      format_set_font_name(standard, CellFormat.plain.font)
      format_set_font_size(standard, CellFormat.plain.size)
    }
  }

  deinit {
    guard isOpen else { return }
    lxw_workbook_free(workbook)
    file.discard()
  }

  /// Writes a whole workbook; where the closure throws, no file appears.
  public static func write(
    to path: String,
    constantMemory: Bool = false,
    _ body: (WorkbookWriter) throws -> Void
  ) throws {
    let writer = try WorkbookWriter(path: path, constantMemory: constantMemory)
    try body(writer)
    try writer.close()
  }

  /// Adds a sheet. Its name has 1 to 31 characters (UTF-16 units), none of `[]:*?/\`, no control
  /// character, no apostrophe at its ends.
  ///
  /// - Parameter constantMemory: Whether the rows of this sheet leave the memory as soon as the next one
  ///   begins; the workbook's own way where nothing is said. Such sheets may be written side by side.
  public func addSheet(
    _ name: String,
    constantMemory: Bool? = nil
  ) throws(WritingError) -> SheetWriter {
    guard isOpen else { throw .closed }
    let usesConstantMemory = constantMemory ?? self.usesConstantMemory
    // The library asks for it when it makes the sheet, and of the sheet ever after.
    let own = workbook.pointee.options.constant_memory
    workbook.pointee.options.constant_memory = usesConstantMemory ? 1 : 0
    defer { workbook.pointee.options.constant_memory = own }
    guard !name.isEmpty, name.utf16.count <= 31, WritableText.isPlain(name),
      workbook_validate_sheet_name(workbook, name) == LXW_NO_ERROR,
      let sheet = workbook_add_worksheet(workbook, name)
    else { throw .sheetName(name) }
    let writer = SheetWriter(
      name: name,
      sheet: sheet,
      workbook: self,
      usesConstantMemory: usesConstantMemory
    )
    sheets.append(writer)
    return writer
  }

  /// The style for a format; ask once, not for each cell.
  public func format(_ format: CellFormat) throws(WritingError) -> FormatID {
    guard isOpen else { throw .closed }
    return try formats.id(of: format, in: workbook)
  }

  /// Gives a name to a range or a formula: `define("Lists", as: "='Danh mục'!$A$1:$A$9")`. It may
  /// be one sheet's own: `Trang!Lists`. Name and formula take at most 127 bytes each.
  public func define(_ name: String, as formula: String) throws(WritingError) {
    guard isOpen else { throw .closed }
    let bytes = name.utf8
    let own = bytes.lastIndex(of: UInt8(ascii: "!")).map { name[bytes.index(after: $0)...] }
    guard WritableText.isName(own ?? name[...]) else { throw .definedName(name) }
    let formula = WritableText.plain(formula)
    guard max(name.utf8.count, formula.utf8.count) <= WritableText.nameBytes else {
      throw .definedName(name)
    }
    try check(workbook_define_name(workbook, name, formula))
  }

  /// Says what the workbook is.
  public func set(_ properties: DocumentProperties) throws(WritingError) {
    guard isOpen else { throw .closed }
    let texts = CTexts()
    var made = lxw_doc_properties()
    made.title = texts(properties.title)
    made.subject = texts(properties.subject)
    made.author = texts(properties.author)
    made.company = texts(properties.company)
    made.keywords = texts(properties.keywords)
    made.comments = texts(properties.comments)
    if let created = properties.created {
      made.created = time_t(created.microseconds / 1_000_000)
    }
    try check(withExtendedLifetime(texts) { workbook_set_properties(workbook, &made) })
  }

  /// Adds a property of the workbook's own, such as the version of a form.
  public func set(property name: String, to value: String) throws(WritingError) {
    guard isOpen else { throw .closed }
    let value = WritableText.plain(value)
    try check(workbook_set_custom_property_string(workbook, WritableText.plain(name), value))
  }

  func makeChart(_ type: UInt8) throws(WritingError) -> UnsafeMutablePointer<lxw_chart> {
    guard isOpen else { throw .closed }
    guard let chart = workbook_add_chart(workbook, type) else { throw .library("out of memory") }
    return chart
  }

  /// Writes the file and moves it into its place. Afterwards nothing more can be written.
  public func close() throws(WritingError) {
    guard isOpen else { throw .closed }
    do {
      for sheet in sheets { try sheet.endPlainRows() }
      isOpen = false
      try check(workbook_close(workbook))
      var patches: [SheetPatch] = []
      for (place, sheet) in sheets.enumerated() {
        patches.append(try sheet.patch(number: place + 1))
      }
      try SheetPatch.apply(patches, toWorkbook: file.path)
      try file.moveIntoPlace()
    } catch {
      file.discard()
      throw error
    }
  }
}

/// Turns a code of the library into an error with its words.
func check(_ code: lxw_error) throws(WritingError) {
  guard code != LXW_NO_ERROR else { return }
  throw .library(lxw_strerror(code).map { String(cString: $0) } ?? "error \(code.rawValue)")
}
