import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `Where a file of evidence tells things` {
  @Test
  func `is kept with a piece of evidence`() throws {
    let entry = try #require(try `A file of evidence`.read(`A file of evidence`.right).first)
    #expect(entry.officerCell.description == "B2")
    #expect(entry.competencyCell.description == "D2")
  }

  @Test
  func `lists the words where another was written`() throws {
    let faults = try `A file of evidence`.faults("1;PY-1;;B1;1;tin đồn;1/1/2020;;a")
    #expect(faults.first?.contains("Write one of: ") == true)
    #expect(faults.first?.contains("course result") == false)
  }
}
