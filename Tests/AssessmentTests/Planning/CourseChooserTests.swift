import Assessment
import Chronology
import Personnel
import Testing
import Training
import Vietnamese

/// Courses chosen for one person for 2021, as seen at the end of 2020.
struct `Choosing courses` {
  /// Level 3 of C comes of courses alone; level 4 needs a piece of work besides.
  static func engine() throws -> Engine {
    let work = Criterion.all([
      .level(3, of: nil),
      .evidence(EvidenceRule(kinds: EvidenceKinds(.workProduct))),
    ])
    let course = Criterion.evidence(EvidenceRule(kinds: EvidenceKinds(.courseResult)))
    return Engine(
      try Framework(
        competencies: [
          try competency("C", [3: course, 4: work]), try competency("D"), try competency("E"),
        ],
        duties: [
          try duty("R1", [("C", 2, "P0D"), ("D", 2, "P0D")]), try duty("R2", [("C", 4, "P0D")]),
          try duty("R3", [("E", 1, "P6M")]), try duty("R4", [("C", 2, "P30M")]),
        ]
      )
    )
  }

  static func course(
    _ name: String,
    _ periods: Int,
    for audience: [String],
    after prerequisites: [String] = [],
    gives awards: [(String, Int, String)]
  ) throws -> Course {
    Course(
      code: try code(name),
      title: Bilingual(both: name),
      audience: try audience.map { try code($0) },
      prerequisites: try prerequisites.map { try code($0) },
      modules: [.init(code: "M1", title: Bilingual(both: "M1"), theory: periods, practice: 0)],
      assessment: try Scene().assessment(),
      awards: try awards.map { try award($0.0, $0.1, from: $0.2, validity: "P24M") },
      document: Course.Document(kind: .attestation, title: Bilingual(both: "Giấy"))
    )
  }

  func chosen(
    _ courses: [Course],
    duty: String = "R1",
    since: String = "2019-01-01",
    _ pieces: [Evidence] = [],
    passed: [String: String] = [:],
    isVacant: Bool = false
  ) throws -> CourseChoice {
    let engine = try Self.engine()
    var chooser = CourseChooser(engine, courses: courses, year: 2021, asOf: try day("2020-12-31"))
    return chooser.choose(
      for: Trainee(
        duties: [AssignmentOnDuty(duty: try code(duty), from: try day(since))],
        evidence: pieces.compactMap { engine.item($0) },
        passed: Dictionary(
          uniqueKeysWithValues: try passed.map { (try code($0.key), try day($0.value)) }
        ),
        isVacant: isVacant
      )
    )
  }

  func told(_ choice: CourseChoice) -> [String] {
    choice.steps.map { step in
      let closes = step.closes.map { "\($0.competency)\($0.required)" }.joined(separator: "+")
      return "\(step.course) \(closes)" + (step.before.map { " <\($0)" } ?? "")
    } + choice.left.map { "– \($0.competency)\($0.required)" }
  }

  @Test
  func `takes the course that closes most for its periods`() throws {
    let both = try Self.course("BOTH", 30, for: ["R1"], gives: [("C", 2, "5.0"), ("D", 2, "5.0")])
    let one = try Self.course("ONE", 20, for: ["R1"], gives: [("C", 2, "5.0")])
    #expect(told(try chosen([one, both])) == ["BOTH C2+D2"])
    // At 10 periods one alone closes more for its periods, and the other is still needed.
    let short = try Self.course("ONE", 10, for: ["R1"], gives: [("C", 2, "5.0")])
    #expect(told(try chosen([short, both])) == ["ONE C2", "BOTH D2"])
  }

  @Test
  func `counts what the least passing mark gives, and no better one`() throws {
    let course = try Self.course("A", 8, for: ["R1"], gives: [("C", 1, "5.0"), ("C", 2, "8.0")])
    #expect(told(try chosen([course])) == ["– C2", "– D2"])
  }

  @Test
  func `sends nobody to a course that is not meant for the duty`() throws {
    let course = try Self.course("A", 8, for: ["R2"], gives: [("C", 2, "5.0"), ("D", 2, "5.0")])
    #expect(told(try chosen([course])) == ["– C2", "– D2"])
  }

  @Test
  func `puts what must be passed before in front, unless it was`() throws {
    let basics = try Self.course("Z", 8, for: ["R1"], gives: [("D", 2, "5.0")])
    let next = try Self.course("A", 8, for: ["R1"], after: ["Z"], gives: [("C", 2, "5.0")])
    let other = try Self.course("B", 8, for: ["R1"], gives: [("D", 1, "5.0")])
    let first = try Self.course("Y", 8, for: [], gives: [])
    let last = try Self.course("A", 8, for: ["R1"], after: ["Y"], gives: [("C", 2, "5.0")])
    #expect(told(try chosen([basics, next, other])) == ["Z D2 <A", "A C2"])
    #expect(told(try chosen([next], passed: ["Z": "2018-01-01"])) == ["A C2", "– D2"])
    #expect(told(try chosen([first, last])) == ["Y  <A", "A C2", "– D2"])
    // What must come before is not taught: the course can't be taken.
    #expect(told(try chosen([next])) == ["– C2", "– D2"])
  }

  @Test
  func `tells why each requirement is open`() throws {
    func because(_ pieces: [Evidence], duty: String = "R1", since: String = "2019-01-01") throws
      -> [OpenRequirement.Because]
    {
      try chosen([], duty: duty, since: since, pieces).left.map(\.because)
    }
    #expect(try because([]) == [.missing, .missing])
    #expect(
      try because([
        try evidence(1, "C", 2, on: "2019-02-01", until: "2020-06-01"),
        try evidence(2, "D", 2, on: "2019-02-01", until: "2021-06-01"),
      ]) == [.lapsed, .lapses(try day("2021-06-01"))]
    )
    #expect(try because([], duty: "R3", since: "2020-12-01") == [.due(try day("2021-06-01"))])
    #expect(try chosen([], isVacant: true).left.map(\.because) == [.vacant, .vacant])
  }

  @Test
  func `asks for nothing that is held to the end of the year or is due later`() throws {
    let held = [
      try evidence(1, "C", 2, on: "2019-02-01", until: "2022-01-01"),
      try evidence(2, "D", 2, on: "2019-02-01"),
    ]
    #expect(try chosen([], held).left.isEmpty)
    let until = [try evidence(1, "C", 2, on: "2019-02-01", until: "2021-12-31")]
    #expect(told(try chosen([], duty: "R1", until)) == ["– C2", "– D2"])
    #expect(try chosen([], duty: "R4", since: "2019-12-01").left.isEmpty)
  }

  @Test
  func `repeats a course only where what it gave runs out`() throws {
    let course = try Self.course("A", 8, for: ["R1"], gives: [("C", 2, "5.0"), ("D", 2, "5.0")])
    let ending = [
      try evidence(1, "C", 2, on: "2019-03-01", until: "2021-03-01"),
      try evidence(2, "D", 2, on: "2019-03-01", until: "2021-03-01"),
    ]
    #expect(told(try chosen([course], ending, passed: ["A": "2019-03-01"])) == ["A C2+D2"])
    // Passed with too low a mark: it holds, so it is not taken again.
    #expect(told(try chosen([course], passed: ["A": "2020-03-01"])) == ["– C2", "– D2"])
  }

  @Test
  func `leaves what takes more than a course`() throws {
    let course = try Self.course("A", 8, for: ["R2"], gives: [("C", 3, "5.0")])
    #expect(told(try chosen([course], duty: "R2")) == ["– C4"])
    let work = [try evidence(1, "C", 1, .workProduct, on: "2020-01-01")]
    let level4 = [try evidence(1, "C", 4, .workProduct, on: "2020-01-01")]
    #expect(told(try chosen([course], duty: "R2", work)) == ["– C4"])
    #expect(told(try chosen([course], duty: "R2", level4)) == ["A C4"])
  }
}
