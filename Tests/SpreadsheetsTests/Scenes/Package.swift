/// A workbook made by hand from its parts, each of which can be replaced.
struct Package {
  static let officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  var parts: [String: String] = [
    "[Content_Types].xml": """
    <Types><Override PartName="/xl/workbook.xml" ContentType=\
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
    """,
    "_rels/.rels": """
    <Relationships><Relationship Id="r" Type="\(officeTypes)/officeDocument" \
    Target="xl/workbook.xml"/></Relationships>
    """,
    "xl/workbook.xml": """
    <workbook xmlns:r="\(officeTypes)"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets>\
    </workbook>
    """,
    "xl/_rels/workbook.xml.rels": """
    <Relationships><Relationship Id="r1" Type="\(officeTypes)/worksheet" \
    Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="\(officeTypes)/sharedStrings" \
    Target="sharedStrings.xml"/></Relationships>
    """,
    "xl/sharedStrings.xml": "<sst><si><t>chung</t></si></sst>",
    "xl/worksheets/sheet1.xml": "<worksheet><sheetData/></worksheet>",
  ]

  /// A workbook with one sheet of these rows.
  init(rows: String = "") {
    set(rows: rows)
  }

  mutating func set(rows: String) {
    parts["xl/worksheets/sheet1.xml"] =
      "<worksheet><sheetData>\(rows)</sheetData></worksheet>"
  }

  var bytes: [UInt8] {
    var zip = StoredZip()
    for (name, content) in parts.sorted(by: { $0.key < $1.key }) {
      zip.add(name, Array(content.utf8))
    }
    return zip.bytes
  }
}
