import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

/// Files with the stamp of a state secret are refused; words that only look like it are not.
struct `The stamp of a secret` {
  static let titles = "Họ và tên;Ngày sinh;Chức vụ"

  func read(_ lines: [String]) throws -> RosterReading {
    try RosterReader.read(
      Workbook(bytes: Array(lines.joined(separator: "\r\n").utf8)),
      file: "a.csv",
      referenceYear: 2020
    )
  }

  @Test(arguments: [
    "MẬT", "TỐI MẬT", "TUYỆT MẬT", "(MẬT)", "* TỐI MẬT *", "M Ậ T", "Độ mật".uppercased() + ": MẬT",
    "MA\u{302}\u{323}T", "  TUYỆT   MẬT  ",
  ])
  func `refuses the file, above the titles and below them`(stamp: String) {
    let person = "Lê Thị Hoa;05/02/1980;Chuyên viên"
    for lines in [[stamp, Self.titles, person], [Self.titles, person, stamp]] {
      do {
        _ = try read(lines)
        Issue.record("\(stamp) was read")
      } catch let refusal as FileRefusal {
        #expect(refusal.faults[0].sentence.vi.contains("dấu độ mật"))
        #expect(!refusal.explanation.vi.contains("Hoa"))
      } catch { Issue.record("\(error)") }
    }
  }

  @Test(arguments: ["Mật", "mật", "BẢO MẬT", "KHÔNG MẬT", "MẶT", "MẤT", "Công an: MẬT THÁM"])
  func `leaves other words alone`(words: String) throws {
    let reading = try read([words, Self.titles, "Lê Thị Hoa;05/02/1980;Chuyên viên", words])
    #expect(reading.sheets[0].rows.isEmpty == false)
  }

  @Test
  func `is no person's name beside other cells`() throws {
    let reading = try read([Self.titles, "MẬT;05/02/1980;Chuyên viên"])
    #expect(reading.sheets[0].rows.count == 1)
  }
}
