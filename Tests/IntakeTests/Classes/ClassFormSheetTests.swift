import Chronology
import Intake
import Personnel
import Spreadsheets
import Testing
import Training

/// What stands where in the workbook of a class, cell by cell, as a trainer sees it.
struct `The sheets of the class workbook` {
  let folder: ScratchFolder
  let workbook: Workbook

  init() throws {
    folder = try ScratchFolder()
    try ClassFormWriter.write(try SampleForm.form(), to: folder.file("a.xlsx"))
    workbook = try Workbook(path: folder.file("a.xlsx"))
  }

  func table(_ name: String) throws -> Table {
    let index = try #require(workbook.sheets.firstIndex { $0.name == name })
    return try workbook.table(sheet: index)
  }

  /// The texts, numbers and days of a row, separated by bars.
  func row(_ number: Int, of name: String) throws -> String {
    let row = try #require(try table(name).row(number))
    return (1...(row.cells.last?.column ?? 1)).map { column in
      switch row[column] {
      case .text(let text): text
      case .number(let number): number.shortest
      case .date(let day, _): "\(day)"
      case nil: ""
      default: "?"
      }
    }
    .joined(separator: "|")
  }

  @Test(
    arguments: [
      (1, "THÔNG TIN LỚP"),
      (3, "Mã khóa bồi dưỡng|TTDN-01"),
      (4, "Mã lớp|LOP-2020-01"),
      (5, "Tên lớp|Nhập môn thông tin đối ngoại"),
      (6, "Địa điểm|Trường Chính trị tỉnh"),
      (7, "Cơ quan chủ trì (mã)|STTTT"),
      (8, "Ngày khai giảng|2020-10-12"),
      (9, "Ngày bế giảng|2020-10-14"),
      (10, "Trạng thái|Đang học"),
      (11, "Ghi chú|Mang theo máy tính"),
    ]
  )
  func `say what the class is`(number: Int, expected: String) throws {
    #expect(try row(number, of: "Lớp") == expected)
  }

  @Test(
    arguments: [
      (1, "CÁC BUỔI HỌC CỦA LỚP LOP-2020-01"),
      (3, "STT|Ngày|Buổi|Số tiết|Điểm danh|Nội dung"),
      (4, "1|2020-10-12|Sáng|4|Đã chốt|M1"),
      (5, "2|2020-10-12|Chiều|4|Đã chốt"),
      (6, "3|2020-10-14|Tối|3|Chưa chốt"),
    ]
  )
  func `list the sessions`(number: Int, expected: String) throws {
    #expect(try row(number, of: "Buổi học") == expected)
  }

  @Test(
    arguments: [
      (1, "DANH SÁCH HỌC VIÊN LỚP LOP-2020-01"),
      (3, "STT|Mã CBCCVC|Họ và tên|Ngày sinh|Cơ quan|Trạng thái|Ngày rút|Lý do rút|Ghi chú"),
      (4, "1|PY-000101|Nguyễn Thị Hòa|1980-02-05|Sở Ngoại vụ|Đang học|||Lớp trưởng"),
      (5, "2|PY-000102|Y Bhăm Niê|1985||Đang học"),
      (6, "3|PY-000103|La Mo Thị Hờ|02/1990|Huyện Sơn Hòa|Đã rút|2020-10-12|Đi công tác"),
    ]
  )
  func `list the officers`(number: Int, expected: String) throws {
    #expect(try row(number, of: "Học viên") == expected)
  }

  @Test(
    arguments: [
      (1, "BẢNG ĐIỂM DANH LỚP LOP-2020-01"),
      (4, "STT|Mã CBCCVC|Họ và tên|2020-10-12||2020-10-14|Có mặt|Có phép|Không phép"),
      (5, "|||Sáng|Chiều|Tối"),
      (6, "1|PY-000101|Nguyễn Thị Hòa|x|P4||1|1|0"),
      (7, "2|PY-000102|Y Bhăm Niê|3|K||1|0|1"),
      (8, "3|PY-000103|La Mo Thị Hờ||||0|0|0"),
    ]
  )
  func `call the roll`(number: Int, expected: String) throws {
    #expect(try row(number, of: "Điểm danh") == expected)
  }

  @Test(
    arguments: [
      (1, "BẢNG ĐIỂM LỚP LOP-2020-01"),
      (
        4,
        "STT|Mã CBCCVC|Họ và tên|TN: Bài trắc nghiệm (40%)||||TH: Bài tập (nhóm) tình huống (60%)"
      ),
      (5, "|||Lần 1|Ngày|Lần 2|Ngày|Lần 1|Ngày|Lần 2|Ngày"),
      (6, "1|PY-000101|Nguyễn Thị Hòa|4.25|2020-10-14|8.5|2020-11-20"),
      (7, "2|PY-000102|Y Bhăm Niê"),
    ]
  )
  func `hold the scores`(number: Int, expected: String) throws {
    #expect(try row(number, of: "Điểm") == expected)
  }

  @Test(
    arguments: [
      (1, "form|boiduong-class"),
      (2, "version|1"),
      (3, "class|LOP-2020-01"),
      (4, "course|TTDN-01"),
    ]
  )
  func `know whose they are`(number: Int, expected: String) throws {
    #expect(try row(number, of: "_form") == expected)
  }

  @Test
  func `merge the days of several sessions and the heads of the people`() throws {
    let merges = try table("Điểm danh").outline.merges.map(\.description)
    #expect(merges.contains("D4:E4"))
    #expect(!merges.contains("F4:F4"))
    #expect(merges.contains("A4:A5"))
    #expect(try table("Điểm").outline.merges.map(\.description).contains("D4:G4"))
  }

  @Test
  func `count by formulas whose values stand there already`() throws {
    let cells = try #require(try table("Điểm danh").row(6)).cells.suffix(3)
    #expect(cells.allSatisfy { $0.isFormula })
  }

  @Test
  func `tell how they are to be filled in`() throws {
    let lines = try table("Hướng dẫn").rows.compactMap { $0.cells.first?.text }
    #expect(lines.count == 10)
    for word in ["Đã chốt", "P4", "8,5", "Lần 2", "20/01/2020", "bí mật nhà nước"] {
      #expect(lines.contains { $0.contains(word) }, "\(word)")
    }
  }
}
