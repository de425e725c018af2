import Chronology
import Intake
import Personnel
import Spreadsheets
import Testing
import Vietnamese

/// A change to the sample class and the lines that it must give.
struct BrokenCell: Sendable, CustomTestStringConvertible {
  let sheet: String
  let cell: String
  let text: String?
  /// The whole lines, in both languages.
  let lines: Bilingual

  init(_ sheet: String, _ cell: String, _ text: String?, vi: String, en: String) {
    self.sheet = sheet
    self.cell = cell
    self.text = text
    lines = Bilingual(vi: vi, en: en)
  }

  var testDescription: String { "\(sheet)!\(cell) = \(text ?? "nothing")" }

  /// Expects just these lines.
  func expectFault() throws {
    var scene = try FormScene()
    scene.set(sheet, cell, text.map { .text($0) })
    let faults = try scene.faults()
    #expect(faults.map { $0.line(in: .vi) } == [lines.vi])
    #expect(faults.map { $0.line(in: .en) } == [lines.en])
  }
}

struct `The sentence of a fault` {
  @Test(
    arguments: [
      BrokenCell(
        "Lớp",
        "B3",
        nil,
        vi: "Lớp!B3: thiếu “Mã khóa bồi dưỡng”. Ghi vào ô này.",
        en: "Lớp!B3: “Mã khóa bồi dưỡng” is missing. Fill it in."
      ),
      BrokenCell(
        "Lớp",
        "B3",
        "TTDN 01",
        vi: "Lớp!B3: “TTDN 01” không phải là mã: chỉ dùng chữ, số, dấu gạch nối và dấu chấm.",
        en: "Lớp!B3: “TTDN 01” is no code: use letters, digits, hyphens and dots only."
      ),
      BrokenCell(
        "Lớp",
        "B4",
        "LOP-2020-02",
        vi: "Lớp!B4: mã lớp “LOP-2020-02” khác mã LOP-2020-01 của mẫu. Không đổi mã lớp trong tệp.",
        en: "Lớp!B4: the class “LOP-2020-02” is not LOP-2020-01, whose form this is. Keep the code."
      ),
      BrokenCell(
        "Lớp",
        "B5",
        "   ",
        vi: "Lớp!B5: thiếu “Tên lớp”. Ghi vào ô này.",
        en: "Lớp!B5: “Tên lớp” is missing. Fill it in."
      ),
      BrokenCell(
        "Lớp",
        "B7",
        "Sở/TTTT",
        vi: "Lớp!B7: “Sở/TTTT” không phải là mã: chỉ dùng chữ, số, dấu gạch nối và dấu chấm.",
        en: "Lớp!B7: “Sở/TTTT” is no code: use letters, digits, hyphens and dots only."
      ),
      BrokenCell(
        "Lớp",
        "B10",
        "Tạm hoãn",
        vi: """
          Lớp!B10: không hiểu trạng thái “Tạm hoãn”. Chọn một trong: \
          Dự kiến, Đang học, Đã bế giảng, Đã hủy.
          """,
        en: """
          Lớp!B10: the state “Tạm hoãn” is not known. Choose one of: \
          Dự kiến, Đang học, Đã bế giảng, Đã hủy.
          """
      ),
      BrokenCell(
        "Lớp",
        "B8",
        "30/02/2020",
        vi: "Lớp!B8: “30/02/2020” không phải là ngày. Ghi theo mẫu 20/01/2020.",
        en: "Lớp!B8: “30/02/2020” is no date. Write it as 20/01/2020."
      ),
      BrokenCell(
        "Lớp",
        "B9",
        nil,
        vi: "Lớp!B9: thiếu “Ngày bế giảng”. Ghi vào ô này.",
        en: "Lớp!B9: “Ngày bế giảng” is missing. Fill it in."
      ),
      BrokenCell(
        "Lớp",
        "B9",
        "11/10/2020",
        vi: "Lớp!B9: ngày bế giảng đứng trước ngày khai giảng. Sửa một trong hai ngày.",
        en: "Lớp!B9: the last day comes before the first. Correct one of them."
      ),
    ]
  )
  func `of a fact is exact in both languages`(broken: BrokenCell) throws {
    try broken.expectFault()
  }

  @Test(
    arguments: [
      BrokenCell(
        "Buổi học",
        "B4",
        nil,
        vi: "Buổi học!B4: thiếu ngày của buổi học.",
        en: "Buổi học!B4: the date is missing."
      ),
      BrokenCell(
        "Buổi học",
        "B4",
        "mai",
        vi: "Buổi học!B4: ngày “mai” không phải là ngày. Ghi theo mẫu 20/01/2020.",
        en: "Buổi học!B4: date “mai” is no date. Write it as 20/01/2020."
      ),
      BrokenCell(
        "Buổi học",
        "C4",
        nil,
        vi: "Buổi học!C4: thiếu buổi: Sáng, Chiều hoặc Tối.",
        en: "Buổi học!C4: no part of the day."
      ),
      BrokenCell(
        "Buổi học",
        "C4",
        "Trưa",
        vi: "Buổi học!C4: không hiểu buổi “Trưa”. Ghi một trong: Sáng, Chiều, Tối.",
        en: """
          Buổi học!C4: part of the day “Trưa” is not known. Write one of: Morning, Afternoon, Evening.
          """
      ),
      BrokenCell(
        "Buổi học",
        "D4",
        nil,
        vi: "Buổi học!D4: số tiết “” phải là số nguyên từ 1 đến 12.",
        en: "Buổi học!D4: the periods “” must be a whole number from 1 to 12."
      ),
      BrokenCell(
        "Buổi học",
        "D4",
        "13",
        vi: "Buổi học!D4: số tiết “13” phải là số nguyên từ 1 đến 12.",
        en: "Buổi học!D4: the periods “13” must be a whole number from 1 to 12."
      ),
      BrokenCell(
        "Buổi học",
        "D6",
        "0",
        vi: "Buổi học!D6: số tiết “0” phải là số nguyên từ 1 đến 12.",
        en: "Buổi học!D6: the periods “0” must be a whole number from 1 to 12."
      ),
      BrokenCell(
        "Buổi học",
        "E4",
        "xong",
        vi: "Buổi học!E4: không hiểu điểm danh “xong”. Ghi một trong: Đã chốt, Chưa chốt.",
        en: "Buổi học!E4: roll-call “xong” is not known. Write one of: Đã chốt, Chưa chốt."
      ),
    ]
  )
  func `of a session is exact in both languages`(broken: BrokenCell) throws {
    try broken.expectFault()
  }

  @Test
  func `of a session outside the class names the day of both`() throws {
    var scene = try FormScene()
    scene.set("Buổi học", "B6", .text("15/10/2020"))
    scene.set("Điểm danh", "F4", .text("15/10/2020"))
    let faults = try scene.faults()
    #expect(
      faults.map { $0.line(in: .vi) } == [
        """
        Buổi học!B6: ngày của buổi học nằm ngoài thời gian của lớp. \
        Sửa ngày này hoặc ngày của lớp.
        """
      ]
    )
    #expect(
      faults.map { $0.line(in: .en) } == [
        "Buổi học!B6: the session lies outside the days of the class. Correct this day or those."
      ]
    )
  }

  @Test(
    arguments: [
      BrokenCell(
        "Học viên",
        "C4",
        nil,
        vi: "Học viên!C4: thiếu họ và tên.",
        en: "Học viên!C4: name is missing."
      ),
      BrokenCell(
        "Học viên",
        "D4",
        "31/02/1980",
        vi: "Học viên!D4: ngày sinh “31/02/1980” không có thật. Ghi theo mẫu 05/02/1980.",
        en: "Học viên!D4: the birth date “31/02/1980” does not exist. Write it as 05/02/1980."
      ),
      BrokenCell(
        "Học viên",
        "D4",
        "13/1980",
        vi: "Học viên!D4: ngày sinh “13/1980” không có thật. Ghi theo mẫu 05/02/1980.",
        en: "Học viên!D4: the birth date “13/1980” does not exist. Write it as 05/02/1980."
      ),
      BrokenCell(
        "Học viên",
        "D4",
        "198O",
        vi: "Học viên!D4: ngày sinh “198O” không có thật. Ghi theo mẫu 05/02/1980.",
        en: "Học viên!D4: the birth date “198O” does not exist. Write it as 05/02/1980."
      ),
      BrokenCell(
        "Học viên",
        "F4",
        "Tạm nghỉ",
        vi: "Học viên!F4: không hiểu trạng thái “Tạm nghỉ”. Ghi một trong: Đang học, Đã rút.",
        en: "Học viên!F4: status “Tạm nghỉ” is not known. Write one of: Đang học, Đã rút."
      ),
      BrokenCell(
        "Học viên",
        "F4",
        "Đã rút",
        vi: "Học viên!G4: đã rút nhưng thiếu ngày rút.",
        en: "Học viên!G4: withdrawn, but on which day?"
      ),
      BrokenCell(
        "Học viên",
        "G4",
        "13/10/2020",
        vi: """
          Học viên!G4: có ngày rút nhưng trạng thái không phải “Đã rút”. Sửa một trong hai ô.
          """,
        en: """
          Học viên!G4: there is a withdrawal date, but the status is not “Đã rút”. \
          Correct one of them.
          """
      ),
      BrokenCell(
        "Học viên",
        "G6",
        "mai",
        vi: "Học viên!G6: ngày rút “mai” không phải là ngày. Ghi theo mẫu 20/01/2020.",
        en: "Học viên!G6: withdrawal date “mai” is no date. Write it as 20/01/2020."
      ),
      BrokenCell(
        "Học viên",
        "G6",
        "11/10/2020",
        vi: "Học viên!G6: ngày rút nằm ngoài thời gian của lớp. Sửa lại ngày.",
        en: "Học viên!G6: the withdrawal lies outside the days of the class. Correct the day."
      ),
    ]
  )
  func `of an officer is exact in both languages`(broken: BrokenCell) throws {
    try broken.expectFault()
  }
}
