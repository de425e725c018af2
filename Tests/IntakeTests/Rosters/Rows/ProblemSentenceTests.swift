import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

/// A row that has one thing wrong or odd with it, and what a clerk then reads.
struct RowExample: Sendable, CustomTestStringConvertible {
  let code: String
  let field: RosterField
  /// What stands in the cells, by field; a name and an agency are added where none is given.
  let cells: KeyValuePairs<RosterField, String>
  let value: String
  let vi: String
  let en: String

  var testDescription: String { "\(code) \(field) \(value)" }

  init(
    _ code: some RawRepresentable<String>,
    _ field: RosterField,
    _ cells: KeyValuePairs<RosterField, String>,
    value: String,
    _ vi: String,
    _ en: String
  ) {
    (self.code, self.field, self.cells, self.value) = (code.rawValue, field, cells, value)
    (self.vi, self.en) = (vi, en)
  }

  /// The row, and the lines in which a terminal tells what is wrong or odd with it.
  func lines() throws -> (row: RosterRow, vi: [String], en: [String]) {
    let row = try SampleRoster.row(cells)
    let sheet = SheetReading(
      name: "",
      headRows: 1...1,
      columns: [],
      rows: [row],
      ignored: [],
      warnings: [],
      letterhead: []
    )
    let reading = RosterReading(file: "a.csv", format: .csv, sheets: [sheet])
    func told(_ language: Language) -> [String] {
      reading.lines(in: language).filter { $0.hasPrefix("✗") || $0.hasPrefix("!") }
    }
    return (row, told(.vi), told(.en))
  }
}

struct `A problem of a row` {
  /// Those that only the records bring about, when the roster is imported.
  static let ofRecords: Set<RowProblem.Code> = [
    .unknownAgency, .ambiguousAgency, .incompleteAssignment, .unknownDuty, .contradiction,
    .ambiguousPerson,
  ]
  /// Those that it takes several rows to have.
  static let ofFiles: Set<RowProblem.Code> = [.duplicateInFile]

  static let examples = [
    RowExample(
      RowProblem.Code.missingName,
      .fullName,
      [.fullName: "", .birthDate: "1980"],
      value: "",
      "B2: thiếu họ và tên. Ghi đủ họ, chữ đệm và tên.",
      "B2: the name is missing. Write family, middle and given name."
    ),
    RowExample(
      RowProblem.Code.invalidDate,
      .birthDate,
      [.fullName: "Lê An", .birthDate: "30/02/1980"],
      value: "30/02/1980",
      "C2: không có ngày sinh “30/02/1980”. Xem lại ngày và tháng, ghi theo mẫu 05/02/1980.",
      "C2: there is no day “30/02/1980”. Check the day and the month; write it as 05/02/1980."
    ),
    RowExample(
      RowProblem.Code.invalidDate,
      .birthDate,
      [.birthDate: "02/30/1980"],
      value: "02/30/1980",
      "B2: không có ngày sinh “02/30/1980”. Xem lại ngày và tháng, ghi theo mẫu 05/02/1980.",
      "B2: there is no day “02/30/1980”. Check the day and the month; write it as 05/02/1980."
    ),
    RowExample(
      RowProblem.Code.invalidDate,
      .birthDate,
      [.birthDate: "02/28/1980"],
      value: "02/28/1980",
      "B2: không có ngày sinh “02/28/1980”: có vẻ tháng đứng trước ngày. Ghi ngày trước, theo mẫu "
        + "05/02/1980.",
      "B2: there is no day “02/28/1980”: the month seems to stand first. Write the day first, as "
        + "05/02/1980."
    ),
    RowExample(
      RowProblem.Code.invalidDate,
      .birthDate,
      [.birthDate: "khoảng 1980"],
      value: "khoảng 1980",
      "B2: không hiểu ngày sinh “khoảng 1980”. Ghi theo mẫu 05/02/1980, 02/1980 hoặc 1980.",
      "B2: the birth date “khoảng 1980” is not understood. Write 05/02/1980, 02/1980 or 1980."
    ),
    RowExample(
      RowProblem.Code.invalidDate,
      .from,
      [.birthDate: "1980", .from: "tháng 5"],
      value: "tháng 5",
      "C2: ngày bắt đầu “tháng 5” không phải là ngày. Ghi theo mẫu 20/01/2020.",
      "C2: the first day “tháng 5” is no date. Write it as 20/01/2020."
    ),
    RowExample(
      RowProblem.Code.implausibleBirthDate,
      .birthDate,
      [.birthDate: "5/2/2010"],
      value: "5/2/2010",
      "B2: ngày sinh “5/2/2010” cho người chưa đủ 16 tuổi. Xem lại năm sinh.",
      "B2: the birth date “5/2/2010” is of somebody under 16. Check the year."
    ),
    RowExample(
      RowProblem.Code.implausibleBirthDate,
      .birthDate,
      [.birthDate: "1930"],
      value: "1930",
      "B2: ngày sinh “1930” cho người trên 80 tuổi. Xem lại năm sinh; nếu ô chỉ ghi năm, đừng định "
        + "dạng ô là ngày.",
      "B2: the birth date “1930” is of somebody over 80. Check the year; where only a year is "
        + "written, the cell must not be formatted as a date."
    ),
    RowExample(
      RowProblem.Code.invalidNationalID,
      .nationalID,
      [.birthDate: "1980", .nationalID: "12345"],
      value: "12345",
      "C2: số CCCD “12345” không đủ 12 chữ số (CMND: 9). Ghi lại dưới dạng văn bản.",
      "C2: the ID “12345” has not 12 digits (older card: 9). Write it as text."
    ),
    RowExample(
      RowProblem.Code.invalidNationalID,
      .nationalID,
      [.nationalID: "5.418E+10"],
      value: "5.418E+10",
      "B2: số CCCD “5.418E+10” bị Excel rút gọn, mất chữ số. Định dạng cột là văn bản rồi ghi lại "
        + "đủ 12 chữ số.",
      "B2: the ID “5.418E+10” was shortened by Excel and lost digits. Format the column as text "
        + "and write all 12 digits."
    ),
    RowExample(
      RowProblem.Code.invalidNationalID,
      .nationalID,
      [.birthDate: "1981", .nationalID: "54180001234"],
      value: "54180001234",
      "C2: số CCCD “54180001234” chỉ có 11 chữ số, có lẽ Excel đã bỏ số 0 ở đầu, nhưng không khớp "
        + "giới tính và năm sinh nên không tự thêm. Ghi đủ 12 chữ số dưới dạng văn bản.",
      "C2: the ID “54180001234” has 11 digits; Excel may have dropped a zero, but it does not "
        + "agree with gender and year of birth. Write all 12 digits as text."
    ),
  ]

  @Test(arguments: examples + moreExamples)
  func `is the only one of its row, and names the cell and what to do`(example: RowExample) throws {
    let (row, vi, en) = try example.lines()
    #expect(row.problemNames == ["\(example.field.rawValue) \(example.code)"])
    #expect(row.warnings.isEmpty && !row.isGood)
    #expect(row.problems[0].value == example.value)
    #expect(vi == ["✗ " + example.vi])
    #expect(en == ["✗ " + example.en])
  }

  @Test(arguments: RowProblem.Code.allCases)
  func `of every kind has such a row, or needs the records or a second row`(
    code: RowProblem.Code
  ) {
    let isShown = (Self.examples + Self.moreExamples).contains { $0.code == code.rawValue }
    let places = [isShown, Self.ofRecords.contains(code), Self.ofFiles.contains(code)]
    #expect(places.count { $0 } == 1)
  }
}
