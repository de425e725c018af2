import Spreadsheets

extension Package {
  /// A workbook whose cell styles 1, 2, … have these number formats.
  static func styled(_ codes: [String], rows: String, uses1904: Bool = false) -> Package {
    let formats = codes.enumerated().map {
      #"<numFmt numFmtId="\#(200 + $0)" formatCode="\#(escaped($1))"/>"#
    }
    let cells = codes.indices.map { #"<xf numFmtId="\#(200 + $0)"/>"# }
    return styled(
      xml: """
        <numFmts>\(formats.joined())</numFmts><fonts><font/></fonts>\
        <cellXfs><xf numFmtId="0"/>\(cells.joined())</cellXfs>
        """,
      rows: rows,
      uses1904: uses1904
    )
  }

  /// A workbook with this inside of its style sheet.
  static func styled(xml: String, rows: String, uses1904: Bool = false) -> Package {
    var package = Package(rows: rows)
    package.parts["xl/styles.xml"] = "<styleSheet>\(xml)</styleSheet>"
    package.relate("r9", "styles", "styles.xml")
    if uses1904 {
      package.parts["xl/workbook.xml"] = package.parts["xl/workbook.xml"]?
        .replacing("<sheets>", with: #"<workbookPr date1904="1"/><sheets>"#)
    }
    return package
  }

  /// A workbook of several sheets in the order of their tabs: a name and the text of its only cell.
  static func sheets(_ sheets: [(name: String, state: String?, text: String)]) -> Package {
    var package = Package()
    let tabs = sheets.enumerated().map { index, sheet in
      let state = sheet.state.map { #" state="\#($0)""# } ?? ""
      return
        #"<sheet name="\#(escaped(sheet.name))" sheetId="\#(index + 1)"\#(state) r:id="s\#(index)"/>"#
    }
    package.parts["xl/workbook.xml"] =
      #"<workbook xmlns:r="\#(officeTypes)"><sheets>\#(tabs.joined())</sheets></workbook>"#
    for (index, sheet) in sheets.enumerated() {
      package.relate("s\(index)", "worksheet", "worksheets/page\(index).xml")
      package.parts["xl/worksheets/page\(index).xml"] = """
        <worksheet><sheetData><row><c t="str"><v>\(escaped(sheet.text))</v></c></row></sheetData>\
        </worksheet>
        """
    }
    return package
  }

  /// Adds a relationship of the workbook.
  mutating func relate(_ id: String, _ kind: String, _ target: String, _ more: String = "") {
    let all = parts["xl/_rels/workbook.xml.rels"] ?? ""
    parts["xl/_rels/workbook.xml.rels"] = all.replacing(
      "</Relationships>",
      with: """
        <Relationship Id="\(id)" Type="\(Self.officeTypes)/\(kind)" Target="\(target)" \(more)/>\
        </Relationships>
        """
    )
  }

  /// Sets the whole of the sheet's part.
  mutating func set(sheet: String) {
    parts["xl/worksheets/sheet1.xml"] = sheet
  }

  /// The container with the bytes of one part replaced by others that need be no text.
  func bytes(replacing part: String, by content: [UInt8]) -> [UInt8] {
    var zip = StoredZip()
    for (name, text) in parts.sorted(by: { $0.key < $1.key }) {
      zip.add(name, name == part ? content : Array(text.utf8))
    }
    return zip.bytes
  }

  /// Its first sheet.
  func table() throws -> Table {
    try Workbook(bytes: bytes).table(sheet: 0)
  }

  /// The cells of its first row that holds something.
  func firstRow() throws -> SheetRow? {
    try table().rows.first
  }

  /// Why it cannot be read; nil where every sheet of it can.
  func error(limits: ReadingLimits = .standard) -> WorkbookError? {
    Self.error(bytes, limits: limits)
  }

  /// Why bytes cannot be read as a workbook; nil where every sheet can.
  static func error(_ bytes: [UInt8], limits: ReadingLimits = .standard) -> WorkbookError? {
    do {
      let workbook = try Workbook(bytes: bytes, limits: limits)
      for sheet in workbook.sheets.indices { try workbook.read(sheet: sheet) { _ in .more } }
      return nil
    } catch {
      return error as? WorkbookError
    }
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
