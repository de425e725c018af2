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

  /// A file of one row, with some cells by their column.
  static func read(_ cells: [Int: String]) throws -> RosterReading {
    var fields = [String](repeating: "", count: 22)
    let usual = [1: "1", 2: "PY-1", 3: "Lê Hòa"]
    for (column, text) in usual.merging(cells, uniquingKeysWith: { $1 }) {
      fields[column - 1] = text
    }
    return try SampleRoster.read([titles, fields.joined(separator: ";")])
  }

  static let assignment = [15: "R4", 18: "15/QĐ-STTTT", 19: "05/01/2020"]

  @Test
  func `may tell a name only`() throws {
    let row = try #require(try Self.read([2: ""]).rows.first)
    #expect(row.values.texts.map(\.text) == ["Lê Hòa"])
    #expect(row.isGood)
  }

  @Test
  func `tells all that the titles name, and nothing else`() throws {
    let reading = try Self.read([
      4: "05/02/1980", 5: "nữ", 6: "054 180 001 234", 7: "0905 123 456", 8: "hoa@example.vn",
      9: "Phó Giám đốc", 10: "Sở Ngoại vụ", 11: "01.003", 12: "Thạc sĩ", 13: "Cao cấp",
      14: "Ê-đê", 22: "đọc sách",
    ])
    let row = try #require(reading.rows.first)
    #expect(
      row.values.texts.map { "\($0.field.rawValue)=\($0.text)" } == [
        "fullName=Lê Hòa", "birthDate=1980-02-05", "gender=female", "nationalID=054180001234",
        "employeeCode=PY-1", "phone=+84905123456", "email=hoa@example.vn", "position=Phó Giám đốc",
        "agency=Sở Ngoại vụ", "rank=01.003", "education=Thạc sĩ", "politicalTheory=Cao cấp",
        "ethnicity=Ê-đê",
      ]
    )
    #expect(row.repairs.isEmpty && row.warnings.isEmpty && row.isGood)
  }

  @Test
  func `tells an assignment with its decision, share, role and days`() throws {
    let cells = Self.assignment.merging(
      [16: "Chuyên trách", 17: "Dự phòng", 20: "10/01/2020", 21: "30/06/2020"]
    ) { $1 }
    let values = try #require(try Self.read(cells).rows.first?.values)
    #expect(values.duty == "R4")
    #expect(values.decision == "15/QĐ-STTTT")
    #expect(values.decisionDay == Day(iso: "2020-01-05"))
    #expect(values.share == .fullTime)
    #expect(values.role == .deputy)
    #expect(values.from == Day(iso: "2020-01-10"))
    #expect(values.until == Day(iso: "2020-06-30"))
  }

  @Test
  func `may tell the decision and its day in one cell`() throws {
    let values = try #require(
      try Self.read([18: "15/QĐ-SNgV, ngày 05/02/2020"]).rows.first?.values
    )
    #expect(values.decision == "15/QĐ-SNgV")
    #expect(values.decisionDay == Day(iso: "2020-02-05"))
  }

  @Test(
    arguments: [
      ("Chính", Assignment.Role.principal), ("phó", .deputy), ("Phụ trách", .principal),
      ("deputy", .deputy),
    ]
  )
  func `knows the role by the words of people`(text: String, role: Assignment.Role) throws {
    let cells = Self.assignment.merging([17: text]) { $1 }
    #expect(try Self.read(cells).rows.first?.values.role == role)
  }

  @Test(
    arguments: [
      ([2: "PY 1"], "employeeCode invalidCode", "B2"),
      ([16: "nửa buổi"], "share unknownChoice", "P2"),
      ([17: "sếp"], "role unknownChoice", "Q2"), ([19: "mai"], "decisionDay invalidDate", "S2"),
      ([20: "31/04/2020"], "from invalidDate", "T2"), ([21: "2020"], "until invalidDate", "U2"),
      ([10: "#N/A"], "agency brokenFormula", "J2"), ([4: "#REF!"], "birthDate brokenFormula", "D2"),
      ([3: "#VALUE!"], "fullName brokenFormula", "C2"),
    ] as [([Int: String], String, String)]
  )
  func `is held for one wrong cell, with its place`(
    cells: [Int: String],
    problem: String,
    place: String
  ) throws {
    let row = try #require(try Self.read(cells).rows.first)
    #expect(row.problemNames == [problem])
    #expect("\(row.cell(of: row.problems[0].field))" == place)
    #expect(!row.problems[0].sentence.vi.isEmpty && !row.problems[0].sentence.en.isEmpty)
  }

  @Test
  func `is not held for a broken cell of a column that is not read`() throws {
    #expect(try Self.read([22: "#N/A"]).rows.first?.isGood == true)
  }

  @Test
  func `is held with all that is wrong with it, and keeps the rest`() throws {
    let row = try #require(
      try Self.read([3: "", 4: "1/13/80", 6: "12", 9: "Chuyên viên"]).rows.first
    )
    #expect(
      row.problemNames == [
        "fullName missingName", "birthDate invalidDate", "nationalID invalidNationalID",
      ]
    )
    #expect(row[.position] == "Chuyên viên")
  }

  @Test
  func `has the place of each field, and its first cell for one without a column`() throws {
    let row = try #require(try Self.read([:]).rows.first)
    let places = [.employeeCode, .nationalID, .agency, .duty, .until, .notes, .foreignLanguage]
      .map { (field: RosterField) in "\(row.cell(of: field))" }
    #expect(places == ["B2", "F2", "J2", "O2", "U2", "A2", "A2"])
  }

  @Test
  func `puts the zero of a rank back that a spreadsheet took for a number`() throws {
    let reading = try SampleRoster.workbook { writer in
      let sheet = try writer.addSheet("Danh sách")
      try sheet.put("STT", "Họ và tên", "Mã ngạch", row: 1)
      try sheet.put("1", "Lê Hòa", row: 2)
      try sheet.write(1.003, row: 2, column: 3)
    }
    #expect(reading.rows[0][.rank] == "01.003")
    #expect(reading.rows[0].repairNames == ["rank leadingZero"])
  }

  @Test
  func `is read with the file's summary`() throws {
    let reading = try SampleRoster.read([
      "STT;Họ và tên;Ngày sinh;Đơn vị", "1;LÊ HÒA;1980;Sở Y tế", "2;Lê An;31/02/1980;Sở Y tế",
      "3;Lê Ba;1982;Sở Y tế",
    ])
    let summary = reading.summary
    #expect([summary.rows, summary.good, summary.held, summary.repaired] == [3, 2, 1, 1])
    #expect(
      reading.sentence.vi
        == "Đọc 3 dòng: 2 dòng ghi được, 1 dòng phải sửa; 1 dòng đã được sửa tự động."
    )
  }
}
