import Assessment
import Chronology
import Personnel
import Testing
import Training

struct `A proposal for a plan` {
  typealias Candidate = PlanProposal.Candidate

  static func open(_ competency: String, _ because: OpenRequirement.Because = .missing) throws
    -> OpenRequirement
  {
    OpenRequirement(competency: try code(competency), required: 2, because: because)
  }

  /// 61 officers of one agency, one of another and a vacant post need A; two need B before C.
  func proposal(seats: Int = 30) throws -> PlanProposal {
    let a = try `Choosing courses`.course("A", 16, for: [], gives: [])
    let b = try `Choosing courses`.course("B", 8, for: [], gives: [])
    let c = try `Choosing courses`.course("C", 40, for: [], after: ["B"], gives: [])
    var choices: [(Candidate, CourseChoice)] = []
    for number in Int64(1)...62 {
      choices.append(
        (
          Candidate(ID(number), of: ID(number == 62 ? 2 : 1)),
          CourseChoice(
            steps: [.init(course: a.code, closes: [try Self.open("X")], before: nil)],
            left: number <= 3 ? [try Self.open("Z")] : []
          )
        )
      )
    }
    choices.append(
      (
        Candidate(nil, of: ID(2)),
        CourseChoice(
          steps: [.init(course: a.code, closes: [try Self.open("X", .vacant)], before: nil)],
          left: []
        )
      )
    )
    for number in Int64(70)...71 {
      choices.append(
        (
          Candidate(ID(number), of: ID(1)),
          CourseChoice(
            steps: [
              .init(course: b.code, closes: [], before: c.code),
              .init(course: c.code, closes: [try Self.open("Y", .lapsed)], before: nil),
            ],
            left: []
          )
        )
      )
    }
    return PlanProposal(choices, courses: [a, b, c], seats: seats)
  }

  @Test
  func `makes even classes of all who need a course`() throws {
    let line = try #require(try proposal().lines.first)
    #expect(line.course.text == "A")
    #expect(line.needs.count == 63 && line.officers == 62 && line.vacancies == 1)
    #expect(line.classes == 3 && line.learners == 21)
    #expect(line.quotas == [ID(1): 61, ID(2): 2])
    #expect(line.count { $0 == .missing } == 62)
    let one = try #require(try proposal(seats: 63).lines.first)
    #expect(one.classes == 1 && one.learners == 63)
  }

  @Test
  func `puts first what closes most for the periods taught`() throws {
    // 63 / (3 × 16) against 2 / 40 against none.
    #expect(try proposal().lines.map(\.course.text) == ["A", "C", "B"])
  }

  @Test
  func `teaches what must come before in an earlier quarter`() throws {
    let quarters = Dictionary(
      uniqueKeysWithValues: try proposal().lines.map { ($0.course.text, $0.quarter) }
    )
    #expect(quarters == ["A": 1, "B": 1, "C": 2])
    #expect(try proposal().lines.first { $0.course.text == "B" }?.first == 2)
  }

  @Test
  func `tells what no course closes`() throws {
    let left = try proposal().left
    #expect(left.map(\.competency.text) == ["Z"] && left.map(\.learners) == [3])
  }
}
