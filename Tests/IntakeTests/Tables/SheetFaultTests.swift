import Chronology
import Personnel
import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `A fault in a sheet` {
  let sentence = Bilingual(vi: "thiếu tên.", en: "the name is missing.")

  @Test(
    arguments: [
      ("Danh sách", CellAddress(row: 12, column: 3), "Danh sách!C12: thiếu tên."),
      ("", CellAddress(row: 12, column: 3), "C12: thiếu tên."),
      (nil, CellAddress(row: 1, column: 27), "AA1: thiếu tên."),
      ("Danh sách", nil, "Danh sách: thiếu tên."), (nil, nil, "thiếu tên."),
    ] as [(String?, CellAddress?, String)]
  )
  func `says where it stands`(sheet: String?, cell: CellAddress?, line: String) {
    #expect(SheetFault(sheet: sheet, cell: cell, sentence: sentence).line(in: .vi) == line)
  }

  @Test
  func `comes with all others of its file, each on a line with the file's name`() {
    let faults = [1, 2].map {
      SheetFault(sheet: "S", cell: CellAddress(row: $0, column: 1), sentence: sentence)
    }
    let refusal = FileRefusal(file: "a.xlsx", faults: faults)
    #expect(
      refusal.explanation.en
        == "a.xlsx: S!A1: the name is missing.\na.xlsx: S!A2: the name is missing."
    )
    #expect(refusal.lines(in: .vi) == ["a.xlsx: S!A1: thiếu tên.", "a.xlsx: S!A2: thiếu tên."])
  }

  @Test
  func `of a file that is no workbook has the reader's own sentences`() throws {
    let error = try #require(throws: WorkbookError.self) {
      try Workbook(bytes: [0x50, 0x4B, 3, 4])
    }
    #expect(error.explanation == Bilingual(vi: error.sentences.vi, en: error.sentences.en))
    #expect(!error.explanation.vi.isEmpty)
  }
}

struct `A row read by its titles` {
  func row(_ fields: [String]) throws -> TitledRow<Fruit> {
    let table = try Table([["Tên quả", "Giá", "Xuất xứ"], fields])
    let head = try #require(TableHead.find(.fruit, in: table, least: 3))
    return TitledRow(table.row(2) ?? SheetRow(number: 2, cells: []), under: head, sheet: "S")
  }

  let name = Bilingual(vi: "giá", en: "price")

  @Test
  func `gives what stands under a title`() throws {
    let row = try row(["Cam", "", "Phú Yên"])
    #expect(row.text(.name) == "Cam")
    #expect(row.text(.price) == nil)
    #expect(row.text(.weight) == nil)
    #expect(row.address(.origin) == CellAddress(row: 2, column: 3))
  }

  @Test
  func `notes what is missing, where it should stand`() throws {
    var row = try row(["Cam", "", ""])
    #expect(row.required(.price, name) == nil)
    #expect(row.faults.map { $0.line(in: .vi) } == ["S!B2: thiếu giá."])
    #expect(row.required(.name, name) == "Cam")
    #expect(row.faults.count == 1)
  }

  @Test
  func `notes what is no date, and is silent where none is given`() throws {
    var row = try row(["31/02/2020", "", "1/2/2020"])
    #expect(row.day(.name, name) == nil)
    #expect(
      row.faults.map { $0.line(in: .en) } == [
        "S!A2: price “31/02/2020” is no date. Write it as 20/01/2020."
      ]
    )
    #expect(row.day(.price, name) == nil)
    #expect(row.day(.origin, name).map { "\($0)" } == "2020-02-01")
    #expect(row.faults.count == 1)
  }

  @Test
  func `notes each code that is none`() throws {
    var row = try row(["A1, B/2; C3 Sở", "", "A1"])
    #expect(row.codes(.name, name, of: Fruit.self).map(\.text) == ["A1", "C3"])
    #expect(row.faults.count == 2)
    #expect(row.codes(.price, name, of: Fruit.self).isEmpty)
    #expect(row.code(.origin, name, of: Fruit.self)?.text == "A1")
    #expect(row.faults.count == 2)
  }

  @Test(arguments: [("Rẻ", 1), ("RE", 1), ("  đắt ", 2)])
  func `takes one of some words, however written`(text: String, value: Int) throws {
    var row = try row([text, "", ""])
    let choices = Choices(["Rẻ": 1, "Đắt": 2])
    #expect(row.choice(.name, name, among: choices) == value)
    #expect(row.choice(.price, name, among: choices) == nil)
    #expect(row.faults.isEmpty)
  }

  @Test
  func `notes a word that is none of them`() throws {
    var row = try row(["Vừa", "", ""])
    #expect(row.choice(.name, name, among: Choices(["Rẻ": 1, "Đắt": 2])) == nil)
    #expect(row.faults.map(\.sentence.vi).count { $0.hasSuffix("Ghi một trong: Rẻ, Đắt.") } == 1)
  }

  @Test(arguments: [
    (["A", "B", "1"], true), (["1", "2", "3=4+5"], true), (["(1)", "(2)", "(3)"], true),
    (["1", "Cam", "5"], false), (["1", "2", ""], false), (["", "", ""], false),
  ])
  func `knows a row of column numbers`(fields: [String], isNumbers: Bool) throws {
    #expect(try row(fields).isColumnNumbers == isNumbers)
  }
}
