import Chronology
import Personnel
import Testing
import Training
import Vietnamese

@testable import Sampling

struct `Somebody in a class` {
  let statuses: RollCallStatuses
  let component: CourseAssessment.Component
  let pass: Score

  init() throws {
    let curricula = try WholeSample.curricula.get()
    statuses = SampleSyllabus(curricula).statuses(on: SampleCalendar.day(2024, 5, 6))
    pass = try #require(Score("5.0"))
    component = CourseAssessment.Component(
      code: try #require(Code("TN")),
      title: Bilingual(both: "TN"),
      weight: 100,
      minimum: Score("7.0")
    )
  }

  /// Some who take part in this way.
  private func attendees(_ habit: Attendee.Habit) -> [Attendee] {
    (0..<3_000).map { number in
      var draw = Draw(1, .enrolment, number)
      return Attendee(&draw)
    }.filter { $0.habit == habit }
  }

  private func marks(_ attendee: Attendee, of count: Int) -> [String] {
    var draw = Draw(2, .enrolment, 0)
    return (0..<count).map { place in
      let found = attendee.status(at: place, of: count, statuses, &draw)
      return found.map { $0.status.text + ($0.madeUp ? "+" : "") } ?? "–"
    }
  }

  @Test
  func `is mostly there, and in each other way now and then`() {
    let counts = [Attendee.Habit.steady, .madeUp, .absent, .withdrawn, .unscored].map {
      attendees($0).count
    }
    #expect(counts[0] > 2_200)
    #expect(counts.allSatisfy { $0 > 40 })
    #expect(counts.reduce(0, +) == 3_000)
  }

  @Test
  func `is there at every session, late at times`() {
    let found = attendees(.steady).prefix(100).flatMap { marks($0, of: 6) }
    #expect(Set(found).isSubset(of: ["present", "late"]))
  }

  @Test
  func `makes up one session that was missed with leave`() {
    for attendee in attendees(.madeUp).prefix(20) {
      #expect(marks(attendee, of: 6).filter { $0 == "excused+" }.count == 1)
    }
  }

  @Test
  func `misses the last session at least where absent`() {
    for attendee in attendees(.absent).prefix(20) {
      for count in 1...6 {
        #expect(["excused", "absent"].contains(marks(attendee, of: count).last))
      }
    }
  }

  @Test
  func `leaves no mark after withdrawing`() {
    for attendee in attendees(.withdrawn).prefix(5) {
      #expect(marks(attendee, of: 6).suffix(3) == ["–", "–", "–"])
      #expect(marks(attendee, of: 6).prefix(3).allSatisfy { $0 != "–" })
    }
  }

  @Test
  func `is left out of a roll-call for which there are no statuses`() {
    var draw = Draw(2, .enrolment, 0)
    for habit in [Attendee.Habit.steady, .madeUp, .absent] {
      let attendee = attendees(habit)[0]
      let found = attendee.status(at: 2, of: 3, RollCallStatuses([]), &draw)
      #expect(found == nil)
    }
  }

  @Test
  func `sits a component again where the first score was too low, and never scores less`() {
    var draw = Draw(3, .enrolment, 0)
    var resits = 0
    for attendee in attendees(.steady).prefix(800) {
      let scores = attendee.scores(of: component, pass: pass, &draw)
      #expect((1...2).contains(scores.count))
      guard scores.count == 2 else { continue }
      resits += 1
      #expect(scores[0].hundredths < 700 && scores[1] >= scores[0])
    }
    #expect((40...400).contains(resits))
  }
}
