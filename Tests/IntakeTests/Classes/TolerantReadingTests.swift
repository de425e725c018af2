import Chronology
import Intake
import Personnel
import Spreadsheets
import Testing
import Training

/// What people and their programs do to a workbook without meaning anything by it.
struct `A class workbook that was handled` {
  let form: ClassForm

  init() throws {
    form = try SampleForm.form()
  }

  @Test(
    arguments: [
      (CellContent.text("8,5"), 850), (.text("8.5"), 850), (.text("8,50"), 850),
      (.text("8.50"), 850),
      (.number(8.5), 850), (.text(" 8,5 "), 850), (.text("08,5"), 850),
      (.text("\u{A0}8,5\u{A0}"), 850),
      (.number(8.2), 820), (.number(8.1999999999999993), 820), (.number(10), 1_000),
      (.text("10,00"), 1_000),
      (.number(0), 0), (.text("0"), 0), (.formula("=A1", value: .number(7.25)), 725),
      (.formula("=A1", value: .text("7,25")), 725), (.number(9.949999999999999), 995),
    ]
  )
  func `has its scores however they are typed`(content: CellContent, hundredths: Int) throws {
    var scene = try FormScene()
    scene.set("Điểm", "D6", content)
    #expect(try scene.read().places[0].scores[0].score.hundredths == hundredths)
  }

  @Test(arguments: ["V", "v", " V "])
  func `has no score where somebody did not come`(text: String) throws {
    var scene = try FormScene()
    scene.set("Điểm", "F6", .text(text))
    #expect(try scene.read().places[0].scores.map(\.attempt) == [.first])
    scene.set("Điểm", "G6", nil)
    #expect(try scene.read().places[0].scores.map(\.attempt) == [.first])
  }

  @Test(
    arguments: [
      "12/10/2020", "12-10-2020", "12.10.2020", "2020-10-12", " 12/10/2020 ", "12/10/2020\u{A0}",
    ]
  )
  func `has its days as texts`(text: String) throws {
    var scene = try FormScene()
    scene.set("Lớp", "B8", .text(text))
    scene.set("Buổi học", "B4", .text(text))
    scene.set("Buổi học", "B5", .text(text))
    scene.set("Điểm danh", "D4", .text(text))
    scene.set("Học viên", "G6", .text(text))
    #expect(try scene.read() == form)
  }

  @Test(arguments: [
    ("5/2/1980", PartialDate?.some(.day(Day(number: 3_687)))),
    ("05/02/1980", .day(Day(number: 3_687))),
    ("1980-02-05", .day(Day(number: 3_687))), ("1980", .year(1_980)),
    ("02/1980", .month(year: 1_980, month: 2)),
    ("2-1980", .month(year: 1_980, month: 2)), ("", nil), ("   ", nil),
  ])
  func `has birth dates of any precision`(text: String, expected: PartialDate?) throws {
    var scene = try FormScene()
    scene.set("Học viên", "D4", .text(text))
    #expect(try scene.read().places[0].birthDate == expected)
    if case .year(let year) = expected {
      scene.set("Học viên", "D4", .number(Double(year)))
      #expect(try scene.read().places[0].birthDate == expected)
    }
  }

  @Test(
    arguments: [
      ("x", ClassMark(symbol: "x")), ("X", ClassMark(symbol: "x")), (" x", ClassMark(symbol: "x")),
      ("m", ClassMark(symbol: "M")), ("M2", ClassMark(symbol: "M", periods: 2)),
      ("p", ClassMark(symbol: "P")),
      ("P 4", ClassMark(symbol: "P", periods: 4)), ("p4", ClassMark(symbol: "P", periods: 4)),
      ("P04", ClassMark(symbol: "P", periods: 4)), ("k", ClassMark(symbol: "K")),
      ("K0", ClassMark(symbol: "K", periods: 0)),
      ("0", ClassMark(symbol: nil, periods: 0)), ("4", ClassMark(symbol: nil, periods: 4)),
      ("04", ClassMark(symbol: nil, periods: 4)),
    ]
  )
  func `has its signs in any case`(text: String, mark: ClassMark?) throws {
    var scene = try FormScene()
    scene.set("Điểm danh", "D6", .text(text))
    let time = try SampleForm.time("2020-10-12", .morning)
    #expect(try scene.read().places[0].attendance[time] == mark)
  }

  @Test
  func `has periods as numbers or as the value of a formula`() throws {
    var scene = try FormScene()
    let time = try SampleForm.time("2020-10-12", .morning)
    for content in [CellContent.number(3), .text("3"), .formula("=A1", value: .number(3))] {
      scene.set("Điểm danh", "D6", content)
      #expect(try scene.read().places[0].attendance[time] == ClassMark(symbol: nil, periods: 3))
    }
  }

  @Test(
    arguments: [
      ("đang học", TrainingClass.State.running), ("ĐANG HỌC", .running), ("dang hoc", .running),
      (" Đang  học ", .running), ("Running", .running), ("running", .running),
      ("Dự kiến", .planned),
      ("Đã bế giảng", .closed), ("closed", .closed), ("Da huy", .cancelled),
      ("CANCELLED", .cancelled),
    ]
  )
  func `has its state in any writing`(text: String, state: TrainingClass.State) throws {
    var scene = try FormScene()
    scene.set("Lớp", "B10", .text(text))
    #expect(try scene.read().facts.state == state)
  }

  @Test(
    arguments: [
      ("S", Session.PartOfDay.morning), ("s", .morning), ("sáng", .morning), ("SÁNG", .morning),
      ("Sang", .morning),
      ("morning", .morning), (" Sáng ", .morning), ("Morning", .morning),
    ]
  )
  func `has its parts of the day in any writing`(text: String, part: Session.PartOfDay) throws {
    var scene = try FormScene()
    scene.set("Buổi học", "C4", .text(text))
    scene.set("Điểm danh", "D5", .text(text))
    #expect(try scene.read() == form)
    #expect(try scene.read().sessions[0].time.part == part)
  }

  @Test
  func `may have its sheets in another order and all in sight`() throws {
    var scene = try FormScene()
    scene.book.pages.reverse()
    #expect(try scene.read() == form)
    for index in scene.book.pages.indices { scene.book.pages[index].isHidden = false }
    #expect(try scene.read() == form)
  }

  @Test
  func `may have sheets hidden and sheets of its own`() throws {
    var scene = try FormScene()
    for index in scene.book.pages.indices.dropLast() {
      scene.book.pages[index].isHidden = index > 0
    }
    scene.book.pages.append(
      BookCopy.Page(
        name: "Nháp",
        isHidden: false,
        cells: [CellAddress(row: 1, column: 1): .text("Mã CBCCVC")],
        merges: []
      )
    )
    #expect(try scene.read() == form)
  }

  @Test(arguments: ["Lop", "Điem", "Hoc vien", "Form", "Buoi hoc", "Diem danh"])
  func `may have a sheet whose name is nearly one of the form's`(name: String) throws {
    for isFirst in [true, false] {
      var scene = try FormScene()
      let page = BookCopy.Page(
        name: name,
        isHidden: false,
        cells: [CellAddress(row: 3, column: 1): .text("nháp")],
        merges: []
      )
      scene.book.pages.insert(page, at: isFirst ? 0 : scene.book.pages.count)
      #expect(try scene.read() == form)
    }
  }

  @Test(arguments: ["lớp", "LỚP", "Lop", " Lớp ", "Lớp."])
  func `may have a sheet renamed in case, marks or spaces`(name: String) throws {
    var scene = try FormScene()
    scene.book.change("Lớp") { $0.name = name }
    #expect(try scene.read() == form)
  }

  @Test(arguments: ["Hướng dẫn"])
  func `may lack the sheet of instructions`(name: String) throws {
    var scene = try FormScene()
    scene.book.pages.removeAll { $0.name == name }
    #expect(try scene.read() == form)
  }

  @Test
  func `may have columns of its own in the lists`() throws {
    var scene = try FormScene()
    scene.book.change("Học viên") { page in
      page.moveColumns { $0 >= 4 ? $0 + 1 : $0 }
      page["D3"] = .text("Điện thoại")
      page["D4"] = .text("0905")
      page["L3"] = .text("Ký nhận")
    }
    scene.book.change("Buổi học") { page in
      page.moveColumns { $0 + 2 }
      page["A3"] = .text("Giảng viên")
    }
    #expect(try scene.read() == form)
  }

  @Test
  func `may have its columns in another order`() throws {
    var scene = try FormScene()
    scene.book.change("Học viên") { $0.moveColumns { 10 - $0 } }
    scene.book.change("Buổi học") { $0.moveColumns { 7 - $0 } }
    #expect(try scene.read() == form)
  }

  @Test
  func `may have rows above, between and below`() throws {
    var scene = try FormScene()
    for (sheet, first) in [("Học viên", 4), ("Buổi học", 4)] {
      scene.book.change(sheet) { page in
        page.moveRows { $0 >= first ? $0 + 2 + ($0 - first) : $0 + 2 }
        page["A1"] = .text("UBND TỈNH PHÚ YÊN")
        page["A30"] = .text("Người lập biểu")
      }
    }
    for sheet in ["Điểm danh", "Điểm"] {
      scene.book.change(sheet) { page in
        page.moveRows { $0 + 3 }
        page["A1"] = .text("UBND TỈNH PHÚ YÊN")
        page["C40"] = .text("Người lập biểu")
      }
    }
    #expect(try scene.read() == form)
  }

  @Test
  func `may have a fact in another row`() throws {
    var scene = try FormScene()
    scene.book.change("Lớp") { page in page.moveRows { $0 == 1 ? 1 : 30 - $0 } }
    #expect(try scene.read() == form)
  }

  @Test
  func `may have its sessions in another order of columns`() throws {
    var scene = try FormScene()
    scene.book.change("Điểm danh") { page in
      page.moveColumns { [4: 5, 5: 6, 6: 4][$0] ?? $0 }
    }
    #expect(try scene.read() == form)
  }

  @Test
  func `may have its components in another order, and keeps that order`() throws {
    var scene = try FormScene()
    scene.book.change("Điểm") { page in
      page.moveColumns { $0 < 4 ? $0 : ($0 < 8 ? $0 + 4 : $0 - 4) }
    }
    let read = try scene.read()
    #expect(read.components == form.components.reversed())
    #expect(read.places == form.places)
  }

  @Test
  func `may have no merged cells where each column has its day`() throws {
    var scene = try FormScene()
    scene.book.change("Điểm danh") { page in
      page.merges.removeAll { $0.first.row == 4 && $0.first.column >= 4 }
      page["E4"] = page["D4"]
    }
    #expect(try scene.read() == form)
  }

  @Test
  func `may have the numbers of its rows wiped out`() throws {
    var scene = try FormScene()
    for sheet in ["Học viên", "Buổi học", "Điểm danh", "Điểm"] {
      scene.book.change(sheet) { page in
        for address in page.cells.keys where address.column == 1 && address.row > 5 {
          page.cells[address] = nil
        }
      }
    }
    #expect(try scene.read() == form)
  }

  @Test
  func `may lack an officer in the scores, who then has none`() throws {
    var scene = try FormScene()
    scene.book.change("Điểm") { page in
      page.cells = page.cells.filter { $0.key.row != 6 }
    }
    let read = try scene.read()
    #expect(read.places[0].scores.isEmpty)
    #expect(read.places.map(\.attendance) == form.places.map(\.attendance))
  }

  @Test
  func `may be made by a program that knows inline texts only`() throws {
    let scene = try FormScene()
    try WorkbookWriter.write(to: scene.folder.file("c.xlsx"), constantMemory: true) { writer in
      let date = try writer.format(.plain.with { $0.numberFormat = "yyyy-mm-dd" })
      for page in scene.book.pages {
        let sheet = try writer.addSheet(page.name)
        var cells = page.cells
        if page.name == "Điểm danh" {
          // Merged ranges are lost here, so each session has its own day.
          cells[CellAddress(row: 4, column: 5)] = cells[CellAddress(row: 4, column: 4)]
        }
        for (address, content) in cells.sorted(by: { $0.key < $1.key }) {
          let format = if case .day = content { date } else { FormatID.none }
          try sheet.write(content, row: address.row, column: address.column, format)
        }
      }
    }
    let workbook = try Workbook(path: scene.folder.file("c.xlsx"))
    #expect(try ClassFormReader.read(workbook, file: "c.xlsx") == form)
  }
}
