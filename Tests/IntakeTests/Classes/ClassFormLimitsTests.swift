import Chronology
import Intake
import Personnel
import Spreadsheets
import Testing
import Training

/// Classes at the edges of what the form can hold.
struct `A class at the edges` {
  let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  func roundTrip(_ form: ClassForm) throws -> ClassForm {
    try ClassFormWriter.write(form, to: folder.file("a.xlsx"))
    return try ClassFormReader.read(Workbook(path: folder.file("a.xlsx")), file: "a.xlsx")
  }

  @Test
  func `may have sixty officers and forty sessions with every entry`() throws {
    var form = try SampleForm.form()
    let start = try SampleForm.day("2020-03-02")
    form.facts.first = start
    form.facts.last = start.advanced(by: 30)
    form.sessions = (0..<40).map { number in
      let part: Session.PartOfDay = number.isMultiple(of: 2) ? .morning : .afternoon
      let time = SessionTime(start.advanced(by: number / 2), part)
      return ClassSession(
        time: time,
        periods: 4,
        rollCallClosed: true,
        topic: "Chuyên đề \(number)"
      )
    }
    let marks = try ["x", "M", "P", "K"].map { try #require(ClassMark(symbol: $0)) }
    form.places = try (0..<60).map { number in
      var place = ClassPlace(
        officer: try SampleForm.code("PY-\(1_000 + number)"),
        name: "Người \(number)"
      )
      for (index, session) in form.sessions.enumerated() {
        place.attendance[session.time] = marks[(index + number) % 4]
      }
      return place
    }
    #expect(try roundTrip(form) == form)
  }

  @Test(arguments: TrainingClass.State.allCases)
  func `may be in any state`(state: TrainingClass.State) throws {
    var form = try SampleForm.form()
    form.facts.state = state
    #expect(try roundTrip(form).facts.state == state)
  }

  @Test(
    arguments: [
      "=HYPERLINK(\"http://example.invalid\")",
      "+84 905 000 000",
      "@SUM(A1:A9)",
      "Nguyễn\u{301} Văn A",
      "H’Hen Niê",
      "<b>&\"'</b>",
      "_x0041_",
    ]
  )
  func `keeps notes that look like something else`(text: String) throws {
    var form = try SampleForm.form()
    form.facts.notes = text
    form.places[0].notes = text
    let read = try roundTrip(form)
    #expect(read.facts.notes == form.facts.notes)
    #expect(read.places[0].notes == form.places[0].notes)
  }

  @Test(arguments: [0, 1, 25, 499, 500, 825, 999, 1_000])
  func `keeps every score exactly`(hundredths: Int) throws {
    var form = try SampleForm.form()
    let score = ClassScore(
      component: try SampleForm.code("TH"),
      attempt: .first,
      score: try #require(Score(hundredths: hundredths)),
      day: form.facts.last
    )
    form.places[1].scores = [score]
    #expect(try roundTrip(form).places[1].scores == [score])
  }

  @Test
  func `may last one day and have a resit a year later`() throws {
    var form = try SampleForm.form()
    form.facts.last = form.facts.first
    form.sessions = Array(form.sessions.prefix(2))
    form.places[0].scores = [
      ClassScore(
        component: try SampleForm.code("TN"),
        attempt: .resit,
        score: try #require(Score("5")),
        day: form.facts.last.advanced(by: 366)
      )
    ]
    #expect(try roundTrip(form) == form)
    form.places[0].scores = [
      ClassScore(
        component: try SampleForm.code("TN"),
        attempt: .resit,
        score: try #require(Score("5")),
        day: form.facts.last.advanced(by: 367)
      )
    ]
    #expect(throws: FileRefusal.self) { try roundTrip(form) }
  }

  @Test
  func `has marks only with a sign or periods`() {
    #expect(ClassMark(symbol: nil) == nil)
    #expect(ClassMark(symbol: "P", periods: 4)?.description == "P4")
    #expect(ClassMark(symbol: nil, periods: 0)?.description == "0")
    #expect(ClassMark(symbol: "x")?.description == "x")
  }

  @Test
  func `orders its sessions by day and part`() throws {
    let times = [
      try SampleForm.time("2020-10-13", .morning),
      try SampleForm.time("2020-10-12", .evening),
      try SampleForm.time("2020-10-12", .morning),
      try SampleForm.time("2020-10-12", .afternoon),
    ]
    #expect(times.sorted().map(\.part) == [.morning, .afternoon, .evening, .morning])
  }

  @Test
  func `is not read from a file of another kind`() throws {
    #expect(throws: WorkbookError.otherFormat(.pdf)) {
      try ClassFormReader.read(Workbook(bytes: Array("%PDF-1.7".utf8)), file: "a.pdf")
    }
    #expect(throws: FileRefusal.self) {
      try ClassFormReader.read(Workbook(bytes: Array("a;b\n1;2".utf8)), file: "a.csv")
    }
  }
}
