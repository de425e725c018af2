import Chronology
import Personnel
import Testing
import Training
import Vietnamese

struct `A plan of sessions` {
  static func day(_ text: String) -> Day { Day(iso: text) ?? .last }

  static let calendar = WorkingCalendar(holidays: [
    Holiday(
      title: Bilingual(vi: "Tết", en: "New Year"),
      days: DayRange(from: day("2021-02-10"), until: day("2021-02-17")) ?? .always,
      basis: nil,
      certain: true
    )
  ])

  static func module(_ title: String, _ theory: Int, _ practice: Int) -> Course.Module {
    Course.Module(
      code: title,
      title: Bilingual(both: title),
      theory: theory,
      practice: practice
    )
  }

  let plan = SessionPlan(by: calendar)

  @Test(
    arguments: [
      ("2021-02-08", 1), ("2021-02-12", 5), ("2021-02-13", 6), ("2021-02-14", 7),
      ("1969-12-29", 1), ("2000-01-01", 6),
    ]
  )
  func `knows the days of the week`(day: String, weekday: Int) {
    #expect(Self.day(day).weekday == weekday)
  }

  @Test
  func `has four periods in a half day, and none on weekends and holidays`() {
    let sessions = plan.sessions(
      of: [Self.module("A", 4, 2), Self.module("B", 5, 0), Self.module("C", 3, 0)],
      from: Self.day("2021-02-09")
    )
    let told = sessions.map { "\($0.slot.day) \($0.slot.part) \($0.periods) \($0.topic ?? "")" }
    #expect(
      told == [
        "2021-02-09 morning 4 A", "2021-02-09 afternoon 4 A; B", "2021-02-17 morning 4 B; C",
        "2021-02-17 afternoon 2 C",
      ]
    )
  }

  @Test
  func `begins on the next working day, and moves with its gaps over what is closed`() {
    let sessions = plan.sessions(of: [Self.module("A", 20, 0)], from: Self.day("2021-02-06"))
    #expect(sessions.first?.slot.day == Self.day("2021-02-08"))
    let moved = plan.moved(sessions, to: Self.day("2021-03-05"))
    #expect(
      moved.map(\.slot.day).reduce(into: [Day]()) { if $0.last != $1 { $0.append($1) } }
        == ["2021-03-05", "2021-03-08", "2021-03-09"].map(Self.day)
    )
    #expect(moved.map(\.slot.part) == sessions.map(\.slot.part))
  }

  @Test(arguments: 1...20)
  func `has all periods once, in order, on working days`(_ seed: UInt64) {
    var chance = Chance(state: seed)
    for _ in 0..<20 {
      let modules = (0..<Int.random(in: 1...6, using: &chance)).map {
        Self.module(
          "M\($0)",
          .random(in: 0...9, using: &chance),
          .random(in: 0...9, using: &chance)
        )
      }
      let first = Self.day("2021-01-01").advanced(by: .random(in: 0...90, using: &chance))
      let sessions = plan.sessions(of: modules, from: first)
      #expect(
        sessions.reduce(0) { $0 + $1.periods }
          == modules.reduce(0) { $0 + $1.theory + $1.practice }
      )
      #expect(sessions.allSatisfy { Self.calendar.closed($0.slot.day) == nil })
      #expect(sessions.allSatisfy { (1...4).contains($0.periods) && $0.slot.day >= first })
      #expect(zip(sessions, sessions.dropFirst()).allSatisfy { $0.slot < $1.slot })
    }
  }
}

struct `Clashes of classes` {
  @Test(arguments: 1...30)
  func `are just where one thing is wanted twice at once, from either side`(_ seed: UInt64) throws {
    var chance = Chance(state: seed)
    let (one, other) = (
      try #require(Code<TrainingClass>("A")), try #require(Code<TrainingClass>("B"))
    )
    func bookings(_ code: Code<TrainingClass>) -> [Booking<Int>] {
      (0..<12).map { _ in
        Booking(
          .random(in: 1...3, using: &chance),
          at: SessionSlot(
            Day(number: .random(in: 0...3, using: &chance)),
            Bool.random(using: &chance) ? .morning : .afternoon
          ),
          for: code
        )
      }
    }
    let (mine, theirs) = (bookings(one), bookings(other))
    let found = mine.clashes(with: theirs)
    let back = theirs.clashes(with: mine)
    func places(_ clashes: [Clash<Int>]) -> Set<String> {
      Set(clashes.map { "\($0.thing) \($0.slot)" })
    }
    let expected = Set(
      mine.filter { booking in
        theirs.contains { $0.thing == booking.thing && $0.slot == booking.slot }
      }.map { "\($0.thing) \($0.slot)" }
    )
    #expect(places(found) == expected)
    #expect(places(back) == expected)
    #expect(found.count == expected.count)
    #expect(mine.clashes(with: mine).isEmpty)
  }
}

/// Numbers that are the same in every run.
struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
