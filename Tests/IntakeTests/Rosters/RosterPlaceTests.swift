import Personnel
import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `Where a roster tells things` {
  @Test
  func `is kept with the row for what only the records can judge`() throws {
    let row = try #require(try `A row of a roster`.read([10: "Sở Ngoại vụ"]).rows.first)
    #expect("\(row.places.code)" == "B2")
    #expect("\(row.places.nationalID)" == "F2")
    #expect("\(row.places.agency)" == "J2")
    #expect("\(row.places.duty)" == "O2")
  }

  @Test
  func `is kept with a piece of evidence`() throws {
    let entry = try #require(try `A file of evidence`.read(`A file of evidence`.right).first)
    #expect("\(entry.officerCell)" == "B2")
    #expect("\(entry.competencyCell)" == "D2")
  }

  @Test
  func `is one sentence where the column of codes is missing`() throws {
    let text = "STT;Họ và tên;Ngày sinh;Giới tính\n1;Lê Hòa;1980;Nữ\n2;Trần Bình;1981;Nam\n"
    let reading = try RosterReader.read(Workbook(bytes: Array(text.utf8)), file: "a.csv")
    #expect(reading.read == 2)
    #expect(reading.rows.isEmpty)
    #expect(reading.faults.count == 1)
    #expect(reading.faults.first?.sentence.vi.contains("Thêm cột “Mã CBCCVC”") == true)
  }

  @Test(
    arguments: [
      ("ngày 5 tháng 2 năm 1980", "1980-02-05"), ("Ngày 05 tháng 02 năm 1980", "1980-02-05"),
      ("5.2.1980", "1980-02-05"), ("5-2-1980", "1980-02-05"),
    ]
  )
  func `may be a date in words`(text: String, iso: String) throws {
    let row = try #require(try `A row of a roster`.read([4: text]).rows.first)
    #expect(row.birthDate == PartialDate(iso: iso))
  }

  @Test(arguments: [
    ("05-02-80", "không hiểu ngày sinh “05-02-80”"), ("30/02/1980", "“30/02/1980” không có thật"),
    ("năm Canh Thân", "không hiểu ngày sinh"),
  ])
  func `is told apart: a date that was not understood, one that there is not`(
    text: String,
    sentence: String
  ) throws {
    let fault = try #require(try `A row of a roster`.read([4: text]).faults.first)
    #expect(fault.sentence.vi.contains(sentence), "\(fault.sentence.vi)")
  }

  @Test
  func `lists the words where another was written`() throws {
    let gender = try #require(try `A row of a roster`.read([5: "Ông"]).faults.first)
    #expect(gender.sentence.vi == "không hiểu giới tính “Ông”. Ghi một trong: Nam, Nữ.")
    let faults = try `A file of evidence`.faults("1;PY-1;;B1;1;tin đồn;1/1/2020;;a")
    #expect(faults.first?.contains("Write one of: ") == true)
    #expect(faults.first?.contains("course result") == false)
  }
}
