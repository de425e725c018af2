import Chronology
import Intake
import Personnel
import Spreadsheets
import Testing
import Training
import Vietnamese

struct `The workbook of a class` {
  let folder: ScratchFolder
  let form: ClassForm

  init() throws {
    folder = try ScratchFolder()
    form = try SampleForm.form()
    try ClassFormWriter.write(form, to: folder.file("a.xlsx"))
  }

  func read(_ edits: [Edit] = [], without dropped: String? = nil) throws -> ClassForm {
    try EditedWorkbook.write(
      try Workbook(path: folder.file("a.xlsx")),
      edits: edits,
      without: dropped,
      to: folder.file("b.xlsx")
    )
    return try ClassFormReader.read(Workbook(path: folder.file("b.xlsx")), file: "b.xlsx")
  }

  func faults(_ edits: Edit..., without dropped: String? = nil) throws -> [String] {
    do {
      _ = try read(edits, without: dropped)
      return []
    } catch let refusal as FileRefusal {
      for fault in refusal.faults {
        #expect(!fault.sentence.vi.isEmpty && !fault.sentence.en.isEmpty)
        #expect(fault.sentence.vi != fault.sentence.en)
      }
      return refusal.faults.map { $0.line(in: .vi) }
    }
  }

  @Test
  func `is read back as it was written`() throws {
    let workbook = try Workbook(path: folder.file("a.xlsx"))
    #expect(try ClassFormReader.read(workbook, file: "a.xlsx") == form)
  }

  @Test
  func `is read back when another program has saved it`() throws {
    #expect(try read() == form)
  }

  @Test
  func `has six sheets to see and one that is hidden`() throws {
    let workbook = try Workbook(path: folder.file("a.xlsx"))
    #expect(
      workbook.sheets.map(\.name)
        == ["Hướng dẫn", "Lớp", "Buổi học", "Học viên", "Điểm danh", "Điểm", "_form"]
    )
    #expect(workbook.sheets.map(\.visibility).filter { $0 != .visible } == [.hidden])
  }

  @Test
  func `is the same file for the same class`() throws {
    let created = Instant(startOf: try SampleForm.day("2020-10-01"))
    for name in ["c.xlsx", "d.xlsx"] {
      try ClassFormWriter.write(form, to: folder.file(name), created: created)
    }
    #expect(try folder.bytes("c.xlsx") == folder.bytes("d.xlsx"))
  }

  @Test
  func `may be empty`() throws {
    var empty = form
    empty.sessions = []
    empty.places = []
    empty.components = []
    try ClassFormWriter.write(empty, to: folder.file("e.xlsx"))
    #expect(try ClassFormReader.read(Workbook(path: folder.file("e.xlsx")), file: "e") == empty)
  }

  @Test(
    arguments: [
      (CellContent.text("8,5"), 850),
      (.text("8.5"), 850),
      (.number(8.5), 850),
      (.text(" 9 "), 900),
      (.number(8.25), 825),
      (.number(0), 0),
      (.text("10"), 1_000),
      (.text("0.30000000000000004"), nil),
      (.text("8;5"), nil),
    ] as [(CellContent, Int?)]
  )
  func `takes scores however they are typed`(content: CellContent, hundredths: Int?) throws {
    let edits = [Edit("Điểm", "D6", content)]
    guard let hundredths else {
      #expect(throws: FileRefusal.self) { try read(edits) }
      return
    }
    #expect(try read(edits).places[0].scores[0].score.hundredths == hundredths)
  }

  @Test(
    arguments: [
      ("x", "x", nil),
      ("X", "x", nil),
      ("m", "M", nil),
      ("P", "P", nil),
      ("k", "K", nil),
      ("4", nil, 4),
      ("0", nil, 0),
      ("P2", "P", 2),
      ("p 3", "P", 3),
      (" x ", "x", nil),
    ] as [(String, String?, Int?)]
  )
  func `takes roll-call marks however they are typed`(
    text: String,
    symbol: String?,
    periods: Int?
  ) throws {
    let read = try read([Edit("Điểm danh", "D6", text)])
    let time = try SampleForm.time("2020-10-12", .morning)
    #expect(read.places[0].attendance[time] == ClassMark(symbol: symbol, periods: periods))
  }

  @Test
  func `takes dates as texts and states in other cases`() throws {
    let read = try read([
      Edit("Lớp", "B8", "12/10/2020"), Edit("Lớp", "B10", "ĐÃ BẾ GIẢNG"),
      Edit("Buổi học", "B4", "12-10-2020"), Edit("Buổi học", "C4", "S"),
      Edit("Buổi học", "E6", "đã  chốt"), Edit("Điểm danh", "F6", "x"),
      Edit("Điểm danh", "F7", "x"), Edit("Học viên", "F4", "dang hoc"), Edit("Điểm", "D7", "V"),
    ])
    #expect(read.facts.state == .closed)
    #expect(read.sessions[2].rollCallClosed == true)
    #expect(read.places[1].scores.isEmpty)
  }

  @Test
  func `has no faults in itself`() throws {
    #expect(try faults() == [])
  }
}
