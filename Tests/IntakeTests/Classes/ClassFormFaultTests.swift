import Chronology
import Intake
import Personnel
import Spreadsheets
import Testing
import Vietnamese

struct `Faults in the workbook of a class` {
  let folder: ScratchFolder
  let original: Workbook

  init() throws {
    folder = try ScratchFolder()
    try ClassFormWriter.write(try SampleForm.form(), to: folder.file("a.xlsx"))
    original = try Workbook(path: folder.file("a.xlsx"))
  }

  func faults(_ edits: [Edit], without dropped: String? = nil) throws -> [SheetFault] {
    try EditedWorkbook.write(original, edits: edits, without: dropped, to: folder.file("b.xlsx"))
    let workbook = try Workbook(path: folder.file("b.xlsx"))
    do {
      _ = try ClassFormReader.read(workbook, file: "b.xlsx")
      return []
    } catch let refusal as FileRefusal {
      return refusal.faults
    }
  }

  @Test(
    arguments: [
      (Edit("Lớp", "B3", "mã sai!"), "Lớp!B3"),
      (Edit("Lớp", "B3", .blank), "Lớp!B3"),
      (Edit("Lớp", "B4", "LOP-2020-99"), "Lớp!B4"),
      (Edit("Lớp", "B5", .blank), "Lớp!B5"),
      (Edit("Lớp", "B7", "mã cơ quan"), "Lớp!B7"),
      (Edit("Lớp", "B8", "30/02/2020"), "Lớp!B8"),
      (Edit("Lớp", "B9", "01/10/2020"), "Lớp!B9"),
      (Edit("Lớp", "B10", "Gì đó"), "Lớp!B10"),
      (Edit("Buổi học", "B4", "mai"), "Buổi học!B4"),
      (Edit("Buổi học", "B4", "12/10/2021"), "Buổi học!B4"),
      (Edit("Buổi học", "C4", "Trưa"), "Buổi học!C4"),
      (Edit("Buổi học", "C5", "Sáng"), "Buổi học!B5"),
      (Edit("Buổi học", "D4", "13"), "Buổi học!D4"),
      (Edit("Buổi học", "D4", "3,5"), "Buổi học!D4"),
      (Edit("Buổi học", "E4", "có lẽ"), "Buổi học!E4"),
      (Edit("Học viên", "B5", "PY-000101"), "Học viên!B5"),
      (Edit("Học viên", "B4", .blank), "Học viên!B4"),
      (Edit("Học viên", "C4", .blank), "Học viên!C4"),
      (Edit("Học viên", "D4", "31/02/1980"), "Học viên!D4"),
      (Edit("Học viên", "F4", "Tạm nghỉ"), "Học viên!F4"),
      (Edit("Học viên", "F4", "Đã rút"), "Học viên!G4"),
      (Edit("Học viên", "G4", "13/10/2020"), "Học viên!G4"),
      (Edit("Học viên", "G6", "13/10/2019"), "Học viên!G6"),
      (Edit("Điểm danh", "D6", "z"), "Điểm danh!D6"),
      (Edit("Điểm danh", "D6", "5"), "Điểm danh!D6"),
      (Edit("Điểm danh", "D6", "-1"), "Điểm danh!D6"),
      (Edit("Điểm danh", "D6", .blank), "Điểm danh!D6"),
      (Edit("Điểm danh", "B7", "PY-000101"), "Điểm danh!B7"),
      (Edit("Điểm danh", "B6", "PY-999999"), "Điểm danh!B6"),
      (Edit("Điểm danh", "D5", "Tối"), "Điểm danh!D4"),
      (Edit("Điểm danh", "E5", "Sáng"), "Điểm danh!E4"),
      (Edit("Điểm danh", "F5", "Trưa"), "Điểm danh!F4"),
      (Edit("Điểm", "D6", "11"), "Điểm!D6"),
      (Edit("Điểm", "D6", "8,555"), "Điểm!D6"),
      (Edit("Điểm", "D6", "-1"), "Điểm!D6"),
      (Edit("Điểm", "D6", "chín"), "Điểm!D6"),
      (Edit("Điểm", "D6", .blank), "Điểm!D6"),
      (Edit("Điểm", "E6", .blank), "Điểm!E6"),
      (Edit("Điểm", "E6", "hôm qua"), "Điểm!E6"),
      (Edit("Điểm", "E6", "01/01/2020"), "Điểm!E6"),
      (Edit("Điểm", "G6", "01/01/2025"), "Điểm!G6"),
      (Edit("Điểm", "D4", "Bài trắc nghiệm"), "Điểm!D4"),
      (Edit("Điểm", "H4", "TN: lại"), "Điểm!H4"),
      (Edit("Điểm", "B6", "PY-000999"), "Điểm!B6"),
      (Edit("Điểm", "B6", .blank), "Điểm!B6"),
    ]
  )
  func `are told with their cell`(edit: Edit, place: String) throws {
    let found = try faults([edit])
    #expect(found.contains { $0.line(in: .vi).hasPrefix(place + ": ") }, "\(found)")
    for fault in found {
      #expect(!fault.sentence.vi.isEmpty && fault.sentence.vi != fault.sentence.en)
    }
  }

  @Test
  func `are told all at once`() throws {
    let found = try faults([
      Edit("Lớp", "B10", "Gì đó"), Edit("Buổi học", "D4", "0"), Edit("Học viên", "F4", "?"),
      Edit("Điểm danh", "D7", "z"), Edit("Điểm", "D6", "11"), Edit("Điểm", "F6", "12"),
    ])
    let places = found.compactMap { fault in fault.cell.map { "\(fault.sheet ?? "")!\($0)" } }
    for place in ["Lớp!B10", "Buổi học!D4", "Học viên!F4", "Điểm danh!D7", "Điểm!D6", "Điểm!F6"] {
      #expect(places.contains(place), "\(place)")
    }
  }

  @Test(arguments: ["Lớp", "Buổi học", "Học viên", "Điểm danh", "Điểm", "_form"])
  func `are sheets that were removed`(name: String) throws {
    let found = try faults([], without: name)
    #expect(found.count == 1)
    #expect(found.first?.sentence.vi.contains(name) == true)
  }

  @Test(arguments: [("B1", "khác"), ("B2", "0"), ("B2", "99"), ("A1", "x")])
  func `are forms of another kind or version`(cell: String, text: String) throws {
    #expect(try faults([Edit("_form", cell, text)]).contains { $0.sheet == "_form" })
  }

  @Test
  func `are rows of an officer that the roll-call lacks`() throws {
    let found = try faults([Edit("Học viên", "B7", "PY-000104"), Edit("Học viên", "C7", "Ai đó")])
    #expect(found.count == 1)
    #expect(found.first?.sentence.vi.contains("PY-000104") == true)
  }

  @Test
  func `are entries that belong to nobody`() throws {
    let found = try faults([Edit("Điểm", "D20", "8")])
    #expect(found.map(\.cell) == [CellAddress("B20")])
  }

  @Test
  func `do not follow from an officer who left before`() throws {
    #expect(try faults([Edit("Học viên", "G6", "14/10/2020")]).count == 2)
    #expect(try faults([]).isEmpty)
  }

  @Test
  func `may be any signs of the installation`() throws {
    try EditedWorkbook.write(
      original,
      edits: [Edit("Điểm danh", "D6", "CM")],
      to: folder.file("b.xlsx")
    )
    let workbook = try Workbook(path: folder.file("b.xlsx"))
    let form = try ClassFormReader.read(workbook, file: "b", symbols: ["x", "P", "K", "CM"])
    #expect(form.places[0].attendance.values.contains { $0.symbol == "CM" })
  }
}
