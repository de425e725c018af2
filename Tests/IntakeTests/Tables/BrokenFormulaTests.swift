import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `A cell that a formula left broken` {
  private func row(_ name: String, _ code: String, _ date: String, _ other: String) throws
    -> RosterRow
  {
    let workbook = try WrittenSheet.csv(
      "STT;Họ và tên;Mã CBCCVC;Ngày sinh;Sở thích",
      "1;\(name);\(code);\(date);\(other)"
    )
    let reading = try RosterReader.read(workbook, file: "a.csv", referenceYear: 2020)
    return try #require(reading.rows.first)
  }

  @Test(arguments: ["#N/A", "#REF!", "#DIV/0!", " #N/A "])
  func `holds the row, whatever the column`(error: String) throws {
    let cells: [(RosterField, RosterRow)] = [
      (.fullName, try row(error, "PY-1", "1980", "")),
      (.employeeCode, try row("Lê Hòa", error, "1980", "")),
      (.birthDate, try row("Lê Hòa", "PY-1", error, "")),
    ]
    for (field, row) in cells {
      #expect(row.problems.map(\.code) == [.brokenFormula], "\(field)")
      #expect(row.problems.first?.field == field)
      #expect(row.problems.first?.sentence.vi.hasPrefix("ô có lỗi #") == true)
    }
  }

  @Test
  func `does not matter where no field stands`() throws {
    #expect(try row("Lê Hòa", "PY-1", "1980", "#N/A").isGood)
  }

  @Test
  func `holds a file of evidence`() throws {
    let faults = try `A file of evidence`.faults("1;PY-1;;B1;1;rating;1/1/2020;;#N/A")
    #expect(
      faults == ["I2: the cell has the error #N/A of a formula. Correct it, or write the contents."]
    )
  }

  @Test
  func `says what to do where there is no result`() {
    #expect(CellValue.formulaWithoutValue.brokenFormula?.vi.contains("chưa có kết quả") == true)
    #expect(CellValue.text("N/A").brokenFormula == nil)
    #expect(CellValue.boolean(true).brokenFormula == nil)
  }
}
