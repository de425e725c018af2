import Spreadsheets
import Testing

/// A workbook that was marked for a test, before and after.
struct Marked {
  let before: [UInt8]
  let after: [UInt8]

  init(_ before: [UInt8], _ marks: SheetMarks...) throws {
    self.before = before
    after = try MarkedWorkbook.bytes(of: before, with: marks)
  }

  init(_ package: Package, _ marks: SheetMarks...) throws {
    before = package.bytes
    after = try MarkedWorkbook.bytes(of: before, with: marks)
  }

  /// The XML of the sheet after it was marked.
  var sheet: String { get throws { try Parts(after).text("xl/worksheets/sheet1.xml") } }

  /// The XML of the styles after it was marked.
  var styles: String { get throws { try Parts(after).text("xl/styles.xml") } }

  /// The sheet as we read it after it was marked.
  var table: Table { get throws { try Workbook(bytes: after).table(sheet: 0) } }

  /// The style of a cell after it was marked, by its number.
  func style(_ address: String) throws -> Int? {
    let sheet = try sheet
    let tag = sheet.firstMatch(of: try Regex("<[^<>]*r=['\"]\(address)['\"][^>]*>"))
    let text = tag.map { String(sheet[$0.range]) } ?? ""
    return text.firstMatch(of: /\ss=['"]([0-9]+)/).flatMap { Int($0.output.1) }
  }

  /// The format of a style, from the list in the part.
  func format(_ style: Int) throws -> String {
    let list = try #require(try styles.firstMatch(of: /<cellXfs[^>]*>(.*)<\/cellXfs>/)).output.1
    let formats = list.matches(of: /<xf[^>]*\/>|<xf[^>]*[^\/]>.*?<\/xf>/).map { String($0.output) }
    return formats.indices.contains(style) ? formats[style] : ""
  }
}

extension SheetMarks {
  /// Marks with the two usual columns.
  static func usual(
    head: Int = 1,
    column: Int = 3,
    sheet: Int = 0,
    _ rows: RowMark...
  ) -> SheetMarks {
    SheetMarks(
      sheet: sheet,
      headRow: head,
      column: column,
      titles: ["Kết quả", "Cần sửa"],
      rows: rows
    )
  }
}

extension SheetMarks.RowMark {
  static func good(_ row: Int) -> SheetMarks.RowMark {
    SheetMarks.RowMark(row: row, texts: ["Đã nhập", ""])
  }

  static func held(_ row: Int, _ why: String = "Thiếu họ tên.", bad: Int...) -> SheetMarks.RowMark {
    SheetMarks.RowMark(row: row, texts: ["Chưa nhập", why], badColumns: bad, isHeld: true)
  }
}

extension Package {
  /// A table of two columns under a head, in styles with a font, a day and lines.
  static let roster: Package = {
    var package = Package.styled(
      xml: """
        <numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>\
        <fonts count="2"><font><name val="Arial"/></font><font><b/><name val="Arial"/></font></fonts>\
        <fills count="2"><fill><patternFill patternType="none"/></fill>\
        <fill><patternFill patternType="gray125"/></fill></fills>\
        <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
        <cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>\
        <xf numFmtId="0" fontId="1" fillId="0" borderId="0"/>\
        <xf numFmtId="164" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs>\
        <dxfs count="0"/>
        """,
      rows: """
        <row r="1" spans="1:2"><c r="A1" s="1" t="inlineStr"><is><t>Họ tên</t></is></c>\
        <c r="B1" s="1" t="inlineStr"><is><t>Ngày sinh</t></is></c></row>\
        <row r="2" spans="1:2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="2"><v>29256</v></c></row>\
        <row r="3" spans="1:2"><c r="B3" s="2"><v>29257</v></c></row>
        """
    )
    package.parts["docProps/core.xml"] = "<cp:coreProperties xmlns:cp='x'/>"
    package.parts["xl/printerSettings/printerSettings1.bin"] = "\u{1}\u{2}máy in"
    return package
  }()
}
