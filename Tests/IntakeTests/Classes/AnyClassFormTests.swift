import Chronology
import Personnel
import Spreadsheets
import Testing
import Training
import Vietnamese

@testable import Intake

/// Random classes, written, read, and saved by others in between.
struct `Any class` {
  static let words = [
    "Lớp", "bồi dưỡng", "Sở Ngoại vụ", "=1+1", "+84 905", "@x", "-", "'nháy", "<b>&\"</b>",
    "_x000D_",
    "12/10/2020", "8,5", "TRUE", "#N/A", "H’Hen Niê", "Y Bhăm", "漢字", "😀", "x", "V", "0054",
    "(nhóm)",
    "a;b,c", "\u{201C}ngoặc\u{201D}",
  ]

  static func text(_ random: inout SplitMix64, upTo count: Int = 5) -> String {
    (0...random.below(count)).map { _ in random.pick(words) }.joined(separator: " ")
  }

  static func maybe(_ random: inout SplitMix64) -> String? {
    random.chance(50) ? text(&random) : nil
  }

  static func form(_ seed: Int) throws -> ClassForm {
    var random = SplitMix64(seed: UInt64(seed))
    let first = Day(number: 18_000 + Int32(random.below(2_500)))
    let last = first.advanced(by: random.below(40))
    let facts = ClassFacts(
      code: try SampleForm.code("LOP-\(seed).a_b"),
      course: try SampleForm.code("TTĐN-\(random.below(99))"),
      title: text(&random),
      place: maybe(&random),
      lead: random.chance(50) ? try SampleForm.code("SNgV") : nil,
      first: first,
      last: last,
      state: random.pick(TrainingClass.State.allCases),
      notes: maybe(&random)
    )
    let sessions = sessions(first, last, &random)
    let components = try components(&random)
    let places = try (0..<random.below(25)).map { number in
      try place(number, facts, sessions, components, &random)
    }
    return ClassForm(facts: facts, components: components, sessions: sessions, places: places)
  }

  private static func sessions(
    _ first: Day,
    _ last: Day,
    _ random: inout SplitMix64
  ) -> [ClassSession] {
    let days = (0...first.days(until: last)).map { first.advanced(by: $0) }
    let times = days.flatMap { day in
      Session.PartOfDay.allCases.map { SessionTime(day, $0) }
    }
    return random.shuffled(times).prefix(random.below(12)).sorted().map { time in
      ClassSession(
        time: time,
        periods: 1 + random.below(12),
        rollCallClosed: random.chance(50),
        topic: maybe(&random)
      )
    }
  }

  private static func components(_ random: inout SplitMix64) throws -> [ClassComponent] {
    try random.shuffled(["TN", "TH", "Đ1", "HS-2", "K.C", "b_t"]).prefix(random.below(5)).map {
      code in
      ClassComponent(
        code: try SampleForm.code(code),
        title: "Bài " + text(&random, upTo: 3),
        weight: random.chance(60) ? 1 + random.below(100) : nil
      )
    }
  }

  private static func place(
    _ number: Int,
    _ facts: ClassFacts,
    _ sessions: [ClassSession],
    _ components: [ClassComponent],
    _ random: inout SplitMix64
  ) throws -> ClassPlace {
    var place = ClassPlace(
      officer: try SampleForm.code("PY-\(1_000 + number)"),
      name: "Nguyễn " + text(&random, upTo: 3),
      birthDate: birthDate(&random),
      agency: maybe(&random),
      notes: maybe(&random)
    )
    if random.chance(20) {
      let day = facts.first.advanced(by: random.below(facts.first.days(until: facts.last) + 1))
      place.standing = .withdrawn(on: day, reason: maybe(&random) ?? "Ốm")
    }
    for session in sessions where session.rollCallClosed == true || random.chance(50) {
      place.attendance[session.time] = mark(session, &random)
    }
    for component in components {
      for attempt in ClassScore.Attempt.allCases where random.chance(50) {
        place.scores.append(
          ClassScore(
            component: component.code,
            attempt: attempt,
            score: try #require(Score(hundredths: random.below(1_001))),
            day: facts.first.advanced(by: random.below(facts.first.days(until: facts.last) + 367))
          )
        )
      }
    }
    return place
  }

  private static func birthDate(_ random: inout SplitMix64) -> PartialDate? {
    switch random.below(4) {
    case 0: nil
    case 1: .year(1_950 + random.below(55))
    case 2: .month(year: 1_950 + random.below(55), month: 1 + random.below(12))
    default: .day(Day(number: Int32(random.below(20_000) - 10_000)))
    }
  }

  private static func mark(_ session: ClassSession, _ random: inout SplitMix64) -> ClassMark? {
    let periods = random.chance(40) ? random.below(session.periods + 1) : nil
    return ClassMark(
      symbol: periods == nil || random.chance(50) ? random.pick(ClassMark.symbols) : nil,
      periods: periods
    )
  }

  @Test(arguments: 1...30)
  func `is read back as it was written`(seed: Int) throws {
    let form = try Self.form(seed)
    let folder = try ScratchFolder()
    try ClassFormWriter.write(form, to: folder.file("a.xlsx"))
    let read = try ClassFormReader.read(Workbook(path: folder.file("a.xlsx")), file: "a.xlsx")
    #expect(read.facts == form.facts)
    #expect(read.components == form.components)
    #expect(read.sessions == form.sessions)
    #expect(read.places == form.places)
  }

  @Test(arguments: 31...50)
  func `is read back when another program has saved it`(seed: Int) throws {
    let form = try Self.form(seed)
    #expect(try FormScene(form).read() == form)
  }

  @Test(arguments: 51...62)
  func `is read back with its rows in another order`(seed: Int) throws {
    let form = try Self.form(seed)
    var scene = try FormScene(form)
    let count = form.places.count
    for (sheet, first) in [("Học viên", 4), ("Điểm danh", 6), ("Điểm", 6)] {
      scene.book.change(sheet) { page in
        page.moveRows { $0 < first || $0 >= first + count ? $0 : 2 * first + count - 1 - $0 }
      }
    }
    scene.book.change("Buổi học") { page in
      let count = form.sessions.count
      page.moveRows { $0 < 4 || $0 >= 4 + count ? $0 : 8 + count - 1 - $0 }
    }
    var read = try scene.read()
    read.places.reverse()
    #expect(read == form)
  }

  @Test(arguments: 63...70)
  func `is the same file each time`(seed: Int) throws {
    let form = try Self.form(seed)
    let folder = try ScratchFolder()
    let created = Instant(startOf: form.facts.first)
    for name in ["a.xlsx", "b.xlsx"] {
      try ClassFormWriter.write(form, to: folder.file(name), created: created)
    }
    #expect(try folder.bytes("a.xlsx") == folder.bytes("b.xlsx"))
  }

  @Test(arguments: 71...90)
  func `in which a cell was overwritten is read or told by its cell`(seed: Int) throws {
    let form = try Self.form(seed)
    var random = SplitMix64(seed: UInt64(seed))
    var scene = try FormScene(form)
    let page = random.pick(scene.book.pages.filter { $0.name != "Hướng dẫn" && !$0.cells.isEmpty })
    let cell = random.pick(page.cells.keys.sorted())
    let junk = random.pick(["", "rác", "99", "-1", "31/02/2020", "x9x", "#REF!", " "])
    scene.set(page.name, "\(cell)", .text(junk))
    for fault in try scene.faults() {
      #expect(!fault.sentence.vi.isEmpty)
      #expect(fault.sentence.vi != fault.sentence.en)
      #expect(fault.sheet != nil || fault.cell == nil)
    }
  }
}
