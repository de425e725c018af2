import Chronology
import Personnel
import Spreadsheets
import Testing
import Training
import Vietnamese

@testable import Intake

/// The workbook with which an agency nominates, written and read back as a list of people.
struct `The form of nominations` {
  static func form(of agency: Bilingual? = nil) throws -> NominationForm {
    let first = try #require(Day(iso: "2021-03-08"))
    return NominationForm(
      TrainingClass(
        id: ID(1),
        code: try #require(Code("LOP-2021-01")),
        course: try #require(Code("TTDN-01")),
        title: "Lớp nhập môn, họ và tên học viên",
        place: nil,
        lead: nil,
        days: try #require(DayRange(from: first, until: first.advanced(by: 3))),
        state: .planned
      ),
      until: Day(iso: "2021-03-01"),
      of: agency
    )
  }

  @Test(arguments: Language.allCases, [nil, Bilingual(vi: "Sở Ngoại vụ", en: "Foreign Affairs")])
  func `is read back with what was filled in, and nothing else`(
    language: Language,
    agency: Bilingual?
  ) throws {
    let folder = try ScratchFolder()
    try NominationFormWriter.write(
      Self.form(of: agency),
      in: language,
      to: folder.file("a.xlsx")
    )
    var book = try BookCopy(Workbook(path: folder.file("a.xlsx")))
    let sheet = try #require(book.pages.first?.name)
    book.change(sheet) { page in
      page["A9"] = .number(1)
      page["B9"] = .text("PY-000101")
      page["C9"] = .text("Lê Thị Hoa")
      page["D9"] = .text("05/02/1980")
      page["G9"] = .text("0905123456")
      page["C10"] = .text("Trần Văn Nam")
      page["D10"] = .text("1985")
      page["F10"] = .text("Sở Ngoại vụ")
    }
    try book.write(to: folder.file("b.xlsx"))
    let reading = try RosterReader.read(
      Workbook(path: folder.file("b.xlsx")),
      file: "b.xlsx",
      referenceYear: 2021
    )
    let table = try #require(reading.sheets.first)
    #expect(table.headRows == 8...8)
    #expect(
      table.columns.map(\.field) == [
        .number, .employeeCode, .fullName, .birthDate, .position, .agency, .phone, .email, .notes,
      ]
    )
    #expect(reading.rows.map(\.row) == [9, 10])
    #expect(reading.rows.allSatisfy { $0.isGood })
    let first = try #require(reading.rows.first?.values)
    #expect(first.employeeCode?.text == "PY-000101" && first.name?.full == "Lê Thị Hoa")
    #expect(first.birthDate == Day(iso: "1980-02-05").map { .day($0) })
    #expect(first.phone == "+84905123456")
    #expect(reading.rows.last?.values.agency == "Sở Ngoại vụ")
  }

  @Test
  func `is the same file each time, and nobody stands in it`() throws {
    let folder = try ScratchFolder()
    let created = Instant(startOf: try #require(Day(iso: "2021-01-04")))
    for name in ["a.xlsx", "b.xlsx"] {
      try NominationFormWriter.write(
        Self.form(),
        in: .vi,
        to: folder.file(name),
        created: created
      )
    }
    #expect(try folder.bytes("a.xlsx") == folder.bytes("b.xlsx"))
    let reading = try RosterReader.read(
      Workbook(path: folder.file("a.xlsx")),
      file: "a.xlsx",
      referenceYear: 2021
    )
    #expect(reading.rows.isEmpty)
  }
}
