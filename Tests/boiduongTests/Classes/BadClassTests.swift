import Foundation
import Records
import Spreadsheets
import Testing

/// A mistake in a class workbook, and the line that must tell it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let edits: [Edit]
  /// What the line begins with, after the file's name: the sheet and the cell.
  let place: String
  let vi: String
  let en: String

  init(_ edits: [Edit], at place: String, vi: String, en: String) {
    self.edits = edits
    self.place = place
    self.vi = vi
    self.en = en
  }

  var testDescription: String { "\(place): \(vi)" }
}

struct `A class workbook with a mistake` {
  static let mistakes: [Mistake] = [
    Mistake(
      [
        Edit("Học viên", "B4", "PY-999999"), Edit("Điểm danh", "B6", "PY-999999"),
        Edit("Điểm", "B6", "PY-999999"),
      ],
      at: "Học viên!B4",
      vi: "cán bộ mã PY-999999 (Cao Thị Kim Oanh) chưa có trong hồ sơ. Nhập danh sách cán bộ "
        + "trước, hoặc sửa mã.",
      en: "officer PY-999999 (Cao Thị Kim Oanh) is not on record. Import the roster first, or "
        + "correct the code."
    ),
    Mistake(
      [Edit("Điểm", "D6", "11")],
      at: "Điểm!D6",
      vi: "điểm “11” phải từ 0 đến 10, tối đa hai chữ số thập phân (8,5); vắng thi ghi V.",
      en: "“11”"
    ),
    Mistake(
      [Edit("Điểm", "H7", "8,555")],
      at: "Điểm!H7",
      vi: "điểm “8,555” phải từ 0 đến 10, tối đa hai chữ số thập phân (8,5); vắng thi ghi V.",
      en: "“8,555”"
    ),
    Mistake(
      [Edit("Buổi học", "C5", "Sáng")],
      at: "Buổi học!B5",
      vi: "buổi sáng 13/01/2020 có hai lần. Bỏ bớt một dòng.",
      en: "twice"
    ),
    Mistake(
      [Edit("Buổi học", "C5", "Sáng"), Edit("Điểm danh", "E5", "Sáng")],
      at: "Điểm danh!",
      vi: "buổi sáng 13/01/2020 có hai cột. Bỏ bớt một cột.",
      en: "two columns"
    ),
    Mistake(
      [Edit("Điểm danh", "D30", "x")],
      at: "Điểm danh!",
      vi: "dòng có dữ liệu nhưng thiếu mã cán bộ. Ghi mã hoặc xóa dòng.",
      en: "code"
    ),
    Mistake(
      [Edit("Điểm danh", "B30", "PY-000101"), Edit("Điểm danh", "D30", "x")],
      at: "Điểm danh!B30",
      vi: "mã cán bộ “PY-000101” không có trong trang “Học viên”.",
      en: "“PY-000101”"
    ),
    Mistake(
      [Edit("Điểm danh", "D6", "z")],
      at: "Điểm danh!D6",
      vi: "không hiểu “z”.",
      en: "“z”"
    ),
    Mistake(
      [Edit("Điểm danh", "D6", "9")],
      at: "Điểm danh!D6",
      vi: "9 tiết là nhiều hơn 4 tiết của buổi.",
      en: "9"
    ),
    Mistake(
      [Edit("Lớp", "B7", "KHONG-CO")],
      at: "Lớp",
      vi: "không có cơ quan mã “KHONG-CO”. Sửa mã cơ quan chủ trì.",
      en: "there is no agency “KHONG-CO”. Correct the code of the lead agency."
    ),
    Mistake(
      [Edit("Lớp", "B3", "TTDN-01"), Edit("_form", "B4", "TTDN-01")],
      at: "Lớp",
      vi: "lớp LOP-2020-01 đã ghi là lớp của khóa TTDN-11. Kiểm tra lại mã lớp.",
      en: "class LOP-2020-01 is on record for course TTDN-11. Check the class code."
    ),
    Mistake(
      [Edit("Lớp", "B9", "01/01/2020")],
      at: "Lớp!B9",
      vi: "ngày bế giảng đứng trước ngày khai giảng. Sửa một trong hai ngày.",
      en: "day"
    ),
    Mistake(
      [Edit("_form", "B2", "99")],
      at: "_form",
      vi: "tệp không phải mẫu sổ lớp phiên bản 1. Tải mẫu mới và điền lại.",
      en: "version"
    ),
  ]

  @Test(arguments: mistakes)
  func `is told with its place and changes nothing`(mistake: Mistake) async throws {
    let desk = try await Province.desk()
    let name = try desk.classWorkbook("LOP-2020-01", mistake.edits)
    let answer = try await desk.run("class", "import", name)
    #expect(answer.status == 65)
    #expect(answer.output.isEmpty)
    #expect(answer.told.allSatisfy { $0.hasPrefix("lop.xlsx: ") })
    #expect(
      answer.told.contains {
        $0.hasPrefix("lop.xlsx: \(mistake.place)") && $0.contains(mistake.vi)
      },
      "\(answer.errors)"
    )
    let english = try await desk.run("class", "import", name, "--lang", "en")
    #expect(english.status == 65)
    #expect(
      english.told.contains {
        $0.hasPrefix("lop.xlsx: \(mistake.place)") && $0.contains(mistake.en)
      },
      "\(english.errors)"
    )
    #expect(try await desk.isAsLoaded())
  }

  @Test
  func `is told together with all the others`() async throws {
    let desk = try await Province.desk()
    let name = try desk.classWorkbook(
      "LOP-2020-01",
      [
        Edit("Điểm", "D6", "11"), Edit("Điểm", "H7", "12"), Edit("Điểm danh", "D7", "z"),
        Edit("Buổi học", "D4", "0"), Edit("Học viên", "F5", "Tạm nghỉ"),
      ]
    )
    let answer = try await desk.run("class", "import", name)
    #expect(answer.status == 65)
    for place in ["Điểm!D6", "Điểm!H7", "Điểm danh!D7", "Buổi học!D4", "Học viên!F5"] {
      #expect(answer.told.contains { $0.hasPrefix("lop.xlsx: \(place): ") }, "\(place)")
    }
    #expect(try await desk.isAsLoaded())
  }
}

/// A file that is no class workbook, how it comes about, and what is said of it.
struct WrongFile: Sendable, CustomTestStringConvertible {
  let name: String
  let make: @Sendable () throws -> [UInt8]
  let vi: String
  let en: String

  var testDescription: String { name }

  static let workbook = Repository.path("rosters/classes/LOP-2020-01.xlsx")

  static func content(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  static let all: [WrongFile] = [
    WrongFile(
      name: "cat-cut.xlsx",
      make: { Array(try content(workbook).prefix(5_000)) },
      vi: "Tệp bị cắt cụt (chép hoặc tải chưa xong); hãy gửi lại tệp đầy đủ.",
      en: "The file ends too early (copied or sent in part); send the whole file again."
    ),
    WrongFile(
      name: "thieu-cuoi.xlsx",
      make: { try content(workbook).dropLast(30) },
      vi: "Tệp bị cắt cụt (chép hoặc tải chưa xong); hãy gửi lại tệp đầy đủ.",
      en: "The file ends too early (copied or sent in part); send the whole file again."
    ),
    WrongFile(
      name: "van-ban.xlsx",
      make: { Array("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n".utf8) },
      vi: "Tệp là tệp PDF, không phải bảng tính .xlsx, .xls hay .csv; hãy lưu lại dưới dạng .xlsx.",
      en: "The file is a PDF, not an .xlsx or .xls workbook or a .csv text; save it as .xlsx."
    ),
    WrongFile(
      name: "trong.xlsx",
      make: { [] },
      vi: "Tệp trống, hãy gửi tệp có dữ liệu.",
      en: "The file is empty; send a file with content."
    ),
    WrongFile(
      name: "bang.csv",
      make: { try content("\(Repository.rosters)/agencies.csv") },
      vi: "sổ lớp là tệp .xlsx theo mẫu, đây là tệp văn bản. Dùng lại tệp mẫu sổ lớp.",
      en: "a class comes as a workbook (.xlsx), this is a text. Use the form again."
    ),
    WrongFile(
      name: "bang-doi-ten.xlsx",
      make: { try content("\(Repository.rosters)/agencies.csv") },
      vi: "sổ lớp là tệp .xlsx theo mẫu, đây là tệp văn bản. Dùng lại tệp mẫu sổ lớp.",
      en: "a class comes as a workbook (.xlsx), this is a text. Use the form again."
    ),
    WrongFile(
      name: "danh-sach.xlsx",
      make: { try content("\(Repository.rosters)/officers-province.xlsx") },
      vi: "thiếu trang tính “Buổi học”. Dùng lại tệp mẫu sổ lớp và điền vào đó.",
      en: "Buổi học"
    ),
    WrongFile(
      name: "rac.xlsx",
      make: { (0..<600).map { UInt8(truncatingIfNeeded: $0 &* 167 ^ $0 >> 3) } },
      vi:
        "Tệp không phải bảng tính cũng không phải văn bản; hãy lưu lại dưới dạng .xlsx hoặc .csv.",
      en: "The file is neither a workbook nor a text; save it as .xlsx or .csv."
    ),
    WrongFile(
      name: "trang.xlsx",
      make: { Array("<!doctype html><html><body><table></table></body></html>".utf8) },
      vi:
        "Tệp là trang web (HTML), không phải bảng tính .xlsx, .xls hay .csv; hãy lưu lại dưới dạng .xlsx.",
      en:
        "The file is a web page (HTML), not an .xlsx or .xls workbook or a .csv text; save it as .xlsx."
    ),
  ]
}

struct `A file that is no class workbook` {
  @Test(arguments: WrongFile.all)
  func `is named with what it is and what to do`(wrong: WrongFile) async throws {
    let desk = try await Province.desk()
    try desk.write(try wrong.make(), to: wrong.name)
    let answer = try await desk.run("class", "import", wrong.name)
    #expect(answer.status == 65)
    #expect(answer.output.isEmpty)
    #expect(answer.told.contains("\(wrong.name): \(wrong.vi)"), "\(answer.errors)")
    let english = try await desk.run("class", "import", wrong.name, "--lang", "en")
    #expect(english.status == 65)
    #expect(
      english.told.contains { $0.hasPrefix("\(wrong.name): ") && $0.contains(wrong.en) },
      "\(english.errors)"
    )
    #expect(try await desk.isAsLoaded())
  }

  @Test(arguments: [1, 4, 30, 1_000, 2_000, 4_000, 8_000, 12_000])
  func `cut anywhere is refused with one line`(length: Int) async throws {
    let desk = try await Province.sharedDesk
    let name = "cut-\(length).xlsx"
    try desk.write(Array(try WrongFile.content(WrongFile.workbook).prefix(length)), to: name)
    let answer = try await desk.run("class", "import", name)
    #expect(answer.status == 65)
    #expect(answer.told.count == 1)
    #expect(answer.told.first?.hasPrefix("\(name): ") == true)
  }

  @Test(arguments: [["class", "import"], ["roster", "import"], ["evidence", "import"]])
  func `may be no file at all`(command: [String]) async throws {
    let desk = try await Province.sharedDesk
    for path in ["khong-co.xlsx", "/tmp"] {
      let answer = try await desk.run(command + [path])
      #expect(answer.status == 66)
      #expect(answer.told == ["Không đọc được tệp \(path). Kiểm tra tên và quyền đọc."])
      #expect(answer.output.isEmpty)
    }
  }

  @Test
  func `tells an unknown officer, a score of 11 and a session twice all at once`() async throws {
    let desk = try await Province.desk()
    let name = try desk.classWorkbook(
      "LOP-2020-01",
      [
        Edit("Học viên", "B4", "PY-999999"), Edit("Điểm danh", "B6", "PY-999999"),
        Edit("Điểm", "B6", "PY-999999"), Edit("Điểm", "D7", "11"), Edit("Buổi học", "C5", "Sáng"),
      ]
    )
    let answer = try await desk.run("class", "import", name)
    #expect(answer.status == 65)
    for line in [
      "lop.xlsx: Học viên!B4: cán bộ mã PY-999999", "lop.xlsx: Điểm!D7: điểm “11”",
      "lop.xlsx: Buổi học!B5: buổi sáng",
    ] {
      #expect(answer.told.contains { $0.hasPrefix(line) }, "\(line): \(answer.errors)")
    }
    #expect(try await desk.isAsLoaded())
  }

  @Test
  func `tells a name that stands beside another's code`() async throws {
    let desk = try await Province.desk()
    let name = try desk.classWorkbook("LOP-2020-01", [Edit("Học viên", "C4", "Lê Thị Khác")])
    let answer = try await desk.run("class", "import", name)
    #expect(answer.status == 65)
    #expect(answer.errors.contains("Học viên!C4: mã PY-"), "\(answer)")
    #expect(try await desk.isAsLoaded())
  }
}
