import Assessment
import Chronology
import Personnel
import Testing
import Training

struct `Trying a framework` {
  private func engine() throws -> Engine {
    Engine(
      try Framework(
        competencies: [try competency("B"), try competency("A")],
        duties: [
          try duty("D", [("A", 2, "P0D"), ("B", 1, "P0D")]), try duty("E", [("B", 3, "P0D")]),
        ]
      )
    )
  }

  private func input(_ asOf: String, horizonDays: Int = 90) throws -> AssessmentInput {
    func on(_ id: String, _ duty: String, _ from: String) throws -> AssessmentInput.Assignment {
      AssessmentInput.Assignment(
        id: id,
        onDuty: AssignmentOnDuty(duty: try code(duty), from: try day(from))
      )
    }
    return AssessmentInput(
      asOf: try day(asOf),
      knownAt: try late(),
      horizonDays: horizonDays,
      officers: [
        AssessmentInput.Officer(
          id: "z",
          assignments: [try on("2", "E", "2019-01-01"), try on("1", "D", "2019-01-01")],
          evidence: [
            try evidence(1, "A", 2, on: "2019-06-01", until: "2020-06-01"),
            try evidence(2, "B", 3, on: "2019-06-01"),
          ]
        ),
        AssessmentInput.Officer(id: "a", assignments: [], evidence: []),
      ]
    )
  }

  @Test
  func `answers in the order of the input and of the framework`() throws {
    let answer = try engine().assess(input("2020-05-01"))
    #expect(answer.asOf == Day(iso: "2020-05-01"))
    #expect(answer.officers.map(\.id) == ["z", "a"])
    for officer in answer.officers {
      #expect(officer.competencies.map(\.competency.text) == ["B", "A"])
    }
    let lines = answer.officers[0].requirements.map { "\($0.assignment) \($0.gap.competency)" }
    #expect(lines == ["2 B", "1 A", "1 B"])
    #expect(answer.officers[1].requirements.isEmpty)
  }

  @Test
  func `tells level, end and timeline of each competency`() throws {
    let officer = try engine().assess(input("2020-05-01")).officers[0]
    #expect(officer.competencies.map(\.level) == [3, 2])
    #expect(officer.competencies.map(\.holdsUntil) == [nil, Day(iso: "2020-06-01")])
    #expect(
      officer.competencies.map { text($0.timeline) } == [
        "2019-06-01:3", "2019-06-01:2 2020-06-01:0",
      ]
    )
    #expect(officer.requirements.map(\.gap.status) == [.met, .lapsing, .met])
  }

  @Test
  func `can be asked about another day, moment or horizon`() throws {
    var input = try input("2020-05-01", horizonDays: 30)
    #expect(try engine().assess(input).officers[0].requirements[1].gap.status == .met)
    input.horizonDays = 31
    #expect(try engine().assess(input).officers[0].requirements[1].gap.status == .lapsing)
    input.asOf = try day("2020-06-01")
    #expect(try engine().assess(input).officers[0].requirements[1].gap.status == .lapsed)
    input.knownAt = try instant("1999-01-01T00:00:00Z")
    let officer = try engine().assess(input).officers[0]
    #expect(officer.competencies.allSatisfy { $0.level == 0 && $0.timeline.changes.isEmpty })
    #expect(officer.requirements.map(\.gap.status) == [.missing, .missing, .missing])
  }

  @Test
  func `answers nothing for nobody`() throws {
    let nobody = AssessmentInput(asOf: try day("2020-05-01"), knownAt: try late(), officers: [])
    #expect(nobody.horizonDays == 90)
    #expect(try engine().assess(nobody).officers.isEmpty)
    let empty = Engine(try Framework(competencies: []))
    #expect(empty.assess(nobody).asOf == Day(iso: "2020-05-01"))
    #expect(empty.timelines(of: [], knownAt: try late()).isEmpty)
  }
}
