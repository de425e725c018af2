import Chronology
import Personnel
import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `A row of a roster` {
  static let titles = """
    STT;Mã CBCCVC;Họ và tên;Ngày sinh;Giới tính;Số CCCD;Điện thoại;Email;Chức vụ;Đơn vị;Ngạch;\
    Trình độ chuyên môn;LLCT;Dân tộc;Nhiệm vụ TTĐN;Hình thức;Tư cách;Số quyết định;Ngày quyết định;\
    Từ ngày;Đến ngày;Sở thích
    """
  static let columns = 22

  /// A file of one row, with some cells by their column.
  static func read(_ cells: [Int: String]) throws -> RosterReading {
    var fields = [String](repeating: "", count: columns)
    let usual = [1: "1", 2: "PY-1", 3: "Lê Hòa"]
    for (column, text) in usual.merging(cells, uniquingKeysWith: { $1 }) {
      fields[column - 1] = text
    }
    let workbook = try WrittenSheet.csv(titles, fields.joined(separator: ";"))
    return try RosterReader.read(workbook, file: "a.csv")
  }

  static let assignment = [15: "R4", 18: "15/QĐ-STTTT", 19: "05/01/2020"]

  @Test
  func `may tell code and name only`() throws {
    let row = try #require(try Self.read([:]).rows.first)
    #expect(row.code.text == "PY-1")
    #expect(row.name.given == "Hòa")
    #expect(row.birthDate == nil && row.gender == nil && row.nationalID == nil)
    #expect(row.phone == nil && row.email == nil && row.position == nil && row.rank == nil)
    #expect(row.education == nil && row.politicalTheory == nil && row.ethnicity == nil)
    #expect(row.agency == nil && row.assignment == nil)
  }

  @Test
  func `tells all that the titles name`() throws {
    let reading = try Self.read([
      4: "05/02/1980", 5: "nữ", 6: "054 180 001 234", 7: "0905 123 456", 8: "hoa@example.vn",
      9: "Phó Giám đốc", 10: "Sở Ngoại vụ", 11: "01.003", 12: "Thạc sĩ", 13: "Cao cấp",
      14: "Ê-đê", 22: "đọc sách",
    ])
    let row = try #require(reading.rows.first)
    #expect(row.birthDate == PartialDate(iso: "1980-02-05"))
    #expect(row.gender == .female)
    #expect(row.nationalID?.digits == "054180001234")
    #expect(row.phone == "+84905123456")
    #expect(row.email == "hoa@example.vn")
    #expect(row.position == "Phó Giám đốc")
    #expect(row.agency == "Sở Ngoại vụ")
    #expect(row.rank == "01.003")
    #expect(row.education == "Thạc sĩ")
    #expect(row.politicalTheory == "Cao cấp")
    #expect(row.ethnicity == "Ê-đê")
  }

  @Test
  func `tells an assignment with its decision, share, role and days`() throws {
    let cells = Self.assignment.merging(
      [16: "Chuyên trách", 17: "Dự phòng", 20: "10/01/2020", 21: "30/06/2020"]
    ) { $1 }
    let assignment = try #require(try Self.read(cells).rows.first?.assignment)
    #expect(assignment.duty == "R4")
    #expect(assignment.decision.number == "15/QĐ-STTTT")
    #expect(assignment.share == .fullTime)
    #expect(assignment.role == .deputy)
    #expect("\(assignment.days)" == "[2020-01-10, 2020-07-01)")
  }

  @Test
  func `leaves open what it does not say of an assignment`() throws {
    let assignment = try #require(try Self.read(Self.assignment).rows.first?.assignment)
    #expect(assignment.share == nil && assignment.role == nil)
    #expect("\(assignment.days)" == "[2020-01-05, …)")
  }

  @Test(arguments: [
    ("Chính", Assignment.Role.principal), ("phó", .deputy), ("Phụ trách", .principal),
    ("deputy", .deputy),
  ])
  func `knows the role by the words of people`(text: String, role: Assignment.Role) throws {
    let cells = Self.assignment.merging([17: text]) { $1 }
    #expect(try Self.read(cells).rows.first?.assignment?.role == role)
  }

  @Test(
    arguments: [
      ("0905123456", "+84905123456"), ("0905.123.456", "+84905123456"),
      ("(0257) 3841 234", "+842573841234"), ("+84905123456", "+84905123456"),
      ("+1 202 555 0100", "+1 202 555 0100"), ("12345", "12345"), ("nội bộ 12", "nội bộ 12"),
    ]
  )
  func `gives a Vietnamese number its international form, and leaves others`(
    text: String,
    phone: String
  ) throws {
    #expect(try Self.read([7: text]).rows.first?.phone == phone)
  }

  @Test(
    arguments: [
      ([2: ""], "B2: thiếu mã cán bộ."), ([2: "PY 1"], "B2: mã cán bộ “PY 1” không phải là mã"),
      ([3: ""], "C2: thiếu họ và tên."), ([4: "31/02/1980"], "D2: ngày sinh “31/02/1980” không có"),
      ([5: "x"], "E2: không hiểu giới tính “x”."),
      ([6: "54180001234"], "F2: số CCCD “54180001234” không đủ 12 chữ số"),
      ([6: "05418000123A"], "F2: số CCCD"),
    ] as [([Int: String], String)]
  )
  func `is held for one wrong cell, with its place and sentence`(
    cells: [Int: String],
    sentence: String
  ) throws {
    let reading = try Self.read(cells)
    #expect(reading.rows.isEmpty)
    #expect(reading.read == 1)
    #expect(reading.faults.count == 1)
    #expect(reading.faults.first?.line(in: .vi).hasPrefix(sentence) == true, "\(reading.faults)")
  }

  @Test(
    arguments: [
      ([18: ""], "R2: thiếu số quyết định."), ([19: "", 20: ""], "T2: thiếu ngày bắt đầu."),
      ([19: "mai"], "S2: ngày quyết định “mai” không phải là ngày."),
      ([20: "31/04/2020"], "T2: ngày bắt đầu “31/04/2020” không phải là ngày."),
      ([21: "04/01/2020"], "U2: ngày kết thúc đứng trước ngày bắt đầu."),
      ([16: "nửa buổi"], "P2: không hiểu hình thức phân công “nửa buổi”."),
      ([17: "sếp"], "Q2: không hiểu tư cách “sếp”."),
    ] as [([Int: String], String)]
  )
  func `is held for a wrong assignment`(cells: [Int: String], sentence: String) throws {
    let reading = try Self.read(Self.assignment.merging(cells) { $1 })
    #expect(reading.rows.isEmpty)
    #expect(
      reading.faults.contains { $0.line(in: .vi).hasPrefix(sentence) },
      "\(reading.faults.map { $0.line(in: .vi) })"
    )
  }

  @Test
  func `is held with all that is wrong with it`() throws {
    let reading = try Self.read([2: "", 4: "1/1/80", 5: "?"])
    #expect(reading.faults.map { $0.cell?.description } == ["B2", "D2", "E2"])
  }

  @Test
  func `ends an assignment on its first day at the earliest`() throws {
    let cells = Self.assignment.merging([21: "05/01/2020"]) { $1 }
    let days = try #require(try Self.read(cells).rows.first?.assignment?.days)
    #expect("\(days)" == "[2020-01-05, 2020-01-06)")
  }

  @Test
  func `without a duty tells of no assignment, whatever decision it names`() throws {
    #expect(try Self.read([18: "15/QĐ", 19: "05/01/2020"]).rows.first?.assignment == nil)
  }
}

struct `A roster as a text of fields` {
  @Test(arguments: [true, false])
  func `is read with and without its mark, line breaks inside of quotes`(mark: Bool) throws {
    let workbook = try WrittenSheet.csv(
      "DANH SÁCH;;",
      "STT;\"Mã\r\ncán bộ\";Họ tên",
      "1;PY-1;\"Lê\nHòa\"",
      "2;PY-2;'Trần; An'",
      mark: mark
    )
    let reading = try RosterReader.read(workbook, file: "a.csv")
    #expect(reading.rows.map(\.name.full) == ["Lê Hòa", "'Trần"])
    #expect(reading.rows.map(\.sheet) == ["", ""])
  }

  @Test
  func `is read in decomposed letters`() throws {
    let title = "Ho\u{0323} te\u{0302}n"
    let workbook = try WrittenSheet.csv("STT;Mã cán bộ;\(title)", "1;PY-1;Lê Ho\u{0300}a")
    let name = try #require(try RosterReader.read(workbook, file: "a.csv").rows.first).name
    #expect(Array(name.full.utf8) == Array("Lê Hòa".utf8))
  }

  @Test(arguments: ["Tên;Giá\r\nCam;5", "x", "STT;Mã cán bộ;Ngày sinh\r\n1;PY-1;1980"])
  func `without people is refused`(text: String) throws {
    let workbook = try WrittenSheet.csv(text)
    let refusal = try #require(throws: FileRefusal.self) {
      try RosterReader.read(workbook, file: "a.csv")
    }
    #expect(
      refusal.faults.map { $0.line(in: .en) } == [
        "no table of officers was found: no row of known titles within the first 40 rows."
      ]
    )
  }

  @Test
  func `with titles and nobody under them is read, and is empty`() throws {
    let workbook = try WrittenSheet.csv("STT;Mã cán bộ;Họ và tên", "", "Danh sách này có 0 người")
    let reading = try RosterReader.read(workbook, file: "a.csv")
    #expect(reading == RosterReading(rows: [], faults: [], read: 0))
  }
}
