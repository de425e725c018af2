import Assessment
import Chronology
import Personnel
import Testing
import Training
import Vietnamese

@testable import Sampling

/// An installation has curricula of its own: with other codes, and with less in them than ours.
struct `Curricula of somebody else` {
  private let curricula: Curricula

  init() throws {
    let competency = FrameworkCompetency(
      code: try #require(Code("NL")),
      title: Bilingual(both: "NL"),
      levels: [1, 2].compactMap { Competency.Level($0).map { FrameworkLevel(level: $0) } }
    )
    let duty = DutyProfile(
      duty: Duty(code: try #require(Code("NV")), title: Bilingual(both: "NV")),
      requires: []
    )
    let pass = try #require(Score("5.0"))
    let present = AttendanceStatus(
      code: try #require(Code("co-mat")),
      title: Bilingual(both: "có mặt"),
      symbol: "+",
      share: try #require(AttendanceStatus.Share(1, of: 1)),
      excused: false,
      days: DayRange(from: SampleCalendar.day(2021, 1, 1))
    )
    let course = Course(
      code: try #require(Code("K1")),
      title: Bilingual(both: "K1"),
      audience: [],
      prerequisites: [],
      modules: [],
      assessment: CourseAssessment(
        scheme: try #require(Code("TEN")),
        components: [
          CourseAssessment.Component(
            code: try #require(Code("BT")),
            title: Bilingual(both: "BT"),
            weight: 100,
            minimum: nil
          )
        ],
        resit: .best,
        stepHundredths: 10,
        pass: CourseAssessment.PassRule(attendance: 100, mark: pass)
      ),
      awards: [],
      document: Course.Document(kind: .certificate, title: Bilingual(both: "CC"))
    )
    curricula = Curricula(
      framework: try Framework(competencies: [competency], duties: [duty]),
      courses: [course],
      schemes: [],
      attendanceStatuses: [present],
      minimums: [],
      periodRules: [],
      forms: []
    )
  }

  private func parts() throws -> [SamplePart] {
    let order = try #require(SampleOrder(officers: 600, seed: 1))
    var sample = Sample(order, by: curricula)
    var parts: [SamplePart] = []
    while let part = try sample.next() { parts.append(part) }
    return parts
  }

  @Test
  func `give the duties and competencies that they have`() throws {
    let officers = try parts().flatMap(\.officers)
    #expect(Set(officers.flatMap(\.assignments).map(\.duty.text)) == ["NV"])
    #expect(Set(officers.flatMap(\.evidence).map(\.competency.text)) == ["NL"])
  }

  @Test
  func `teach whoever has a duty, where a course names none`() throws {
    let classes = try parts().flatMap(\.classes)
    #expect(Set(classes.map(\.trainingClass.course.text)) == ["K1"])
    #expect(classes.contains { $0.places.count > 10 })
  }

  @Test
  func `have no roll-call where no status was in force, and so nobody passes`() throws {
    for held in try parts().flatMap(\.classes) {
      let isEarly = held.trainingClass.days.from < SampleCalendar.day(2020, 12, 1)
      guard isEarly else { continue }
      #expect(held.places.allSatisfy { $0.attendance.isEmpty && $0.papers.isEmpty })
      #expect(held.places.allSatisfy { $0.outcome.result.outcome != .passed })
    }
  }

  @Test
  func `give papers for ever where a course gives no award`() throws {
    let papers = try parts().flatMap(\.classes).flatMap(\.places).flatMap(\.papers)
    #expect(!papers.isEmpty)
    #expect(papers.allSatisfy { $0.until == nil && $0.kind == .certificate })
    #expect(papers.allSatisfy { $0.number.contains("/CC-") })
  }

  @Test
  func `name a duty even where none is known by its code`() throws {
    let choice = DutyChoice(curricula.framework)
    var draw = Draw(1, .assignments, 0)
    for slot in 0..<12 {
      for group in AgencyGroup.allCases {
        #expect(choice.duty(slot, in: group, &draw)?.text == "NV")
      }
    }
    let none = DutyChoice(try Framework(competencies: []))
    #expect(none.duty(0, in: .party, &draw) == nil)
  }
}
