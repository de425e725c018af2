import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `A cell that a formula left broken` {
  @Test(arguments: ["#N/A", "#REF!", "#DIV/0!", " #N/A "])
  func `holds the row, whatever the column`(error: String) throws {
    for column in [4, 5, 9, 12] {
      let reading = try `A row of a roster`.read([column: error])
      #expect(reading.rows.isEmpty, "\(column)")
      #expect(reading.faults.count == 1, "\(reading.faults)")
      let fault = try #require(reading.faults.first)
      #expect(fault.cell == CellAddress(row: 2, column: column))
      #expect(fault.sentence.vi.hasPrefix("ô có lỗi #"))
    }
  }

  @Test
  func `is one fault and not also a missing code`() throws {
    let reading = try `A row of a roster`.read([2: "#REF!"])
    #expect(
      reading.faults.map { $0.sentence.en } == [
        "the cell has the error #REF! of a formula. Correct it, or write the contents."
      ]
    )
  }

  @Test
  func `does not matter where no field stands`() throws {
    #expect(try `A row of a roster`.read([22: "#N/A"]).rows.count == 1)
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
