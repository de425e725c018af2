import Foundation
import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `The form of a reading's JSON` {
  static let head = "STT;Họ và tên;Ngày sinh;Điện thoại;Đơn vị;Ghi chú"

  /// What people or broken programs put into a cell.
  static let odd = [
    "a \"quoted\" word", "back\\slash", "\\u0041", "a/b", "{\"row\":1}", "</script>", "tab\there",
    "two\nlines", "two\r\nlines", "line\u{2028}end", "😀 👍🏽", "e\u{301}\u{302}", "'", "–1",
    "null", "\u{FFFC}",
  ]

  @Test(arguments: odd)
  func `holds any text of a cell`(text: String) throws {
    let reading = try SampleRoster.read([
      Self.head, "1;Lê An;1980;;Sở Y tế;" + SampleRoster.quoted(text),
    ])
    let note = try #require(reading.rows.first?[.notes])
    let told = try ToldReading(reading).rows[0].values["notes"]
    #expect(told.map { Array($0.utf8) } == Array(note.utf8))
    #expect(!reading.json(in: .vi).contains { $0.isNewline && $0 != "\u{2028}" })
  }

  @Test(arguments: odd)
  func `holds any name of a file`(name: String) throws {
    let workbook = try Workbook(bytes: Array("STT;Họ và tên;Năm sinh\n1;Lê An;1980".utf8))
    let reading = try SampleRoster.read(workbook, name + ".csv")
    #expect(try ToldReading(reading).file.utf8.elementsEqual((name + ".csv").utf8))
  }

  @Test(arguments: odd)
  func `holds any title of a column that is not understood`(title: String) throws {
    let reading = try SampleRoster.read([
      "STT;Họ và tên;Năm sinh;Đơn vị;" + SampleRoster.quoted(title), "1;Lê An;1980;Sở Y tế;x",
    ])
    let column = try #require(try ToldReading(reading).sheets[0].columns.last)
    #expect(column.field == nil && column.column == "E")
    #expect(column.title == reading.sheets[0].columns.last?.title)
  }

  @Test
  func `holds the wrong text of a problem, a warning and a repair`() throws {
    let reading = try SampleRoster.read([
      Self.head, "1;LÊ AN;\"ngày \"\"5\"\" \\\";\"12 \"\"3\"\"\";Sở Y tế;",
    ])
    let row = try ToldReading(reading).rows[0]
    #expect(row.problems.map(\.value) == ["ngày \"5\" \\"])
    #expect(row.problems[0].sentence.contains("“ngày \"5\" \\”"))
    #expect(row.warnings.map(\.value) == ["12 \"3\""])
    #expect(row.repairs.map(\.from) == ["LÊ AN"])
  }

  @Test(arguments: Language.allCases)
  func `speaks one language in every sentence, and the same codes in both`(
    language: Language
  ) throws {
    let reading = try SampleRoster.read([
      "Danh sách;;;;;", Self.head + ";Sở thích", "1;LÊ AN;31/02/1980;12;Sở Y tế;;", "Tổng cộng: 5",
    ])
    let told = try ToldReading(reading, in: language)
    let sheet = reading.sheets[0]
    let row = reading.rows[0]
    #expect(told.sheets[0].columns.map(\.reason) == sheet.columns.map { $0.reason[language] })
    #expect(told.rows[0].problems.map(\.sentence) == row.problems.map { $0.sentence[language] })
    #expect(told.rows[0].warnings.map(\.sentence) == row.warnings.map { $0.sentence[language] })
    #expect(told.sheets[0].warnings.map(\.sentence) == sheet.warnings.map { $0.sentence[language] })
    #expect(told.rows[0].problems.map(\.code) == ["invalidDate"])
    #expect(told.rows[0].warnings.map(\.code) == ["oddPhone"])
    #expect(told.sheets[0].warnings.map(\.code) == ["unknownColumn", "totalDiffers"])
    #expect(told.sheets[0].ignored.map(\.reason) == ["letterhead", "footer"])
  }

  @Test
  func `has the problems, warnings and repairs of a row in the order of reading`() throws {
    let row = try ToldReading(
      SampleRoster.read([
        "STT;Họ và tên;Email;Ngày sinh;Số CCCD;Điện thoại;Đơn vị",
        "1;LÊ AN;a@;31/02/1980;12;905123456;Sở Y tế",
      ])
    ).rows[0]
    #expect(row.repairs.map(\.field) == ["fullName", "phone"])
    #expect(row.problems.map(\.field) == ["birthDate", "nationalID"])
    #expect(row.warnings.map(\.field) == ["email"])
  }
}
