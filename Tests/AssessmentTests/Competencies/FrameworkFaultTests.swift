import Assessment
import Personnel
import Testing
import Training
import Vietnamese

struct `A framework` {
  /// The faults as `path reason`.
  private func faults(
    groups: [CompetencyGroup] = [],
    _ competencies: [FrameworkCompetency],
    _ duties: [DutyProfile] = [],
    _ coverage: [CoverageRule] = []
  ) -> [String] {
    do {
      _ = try Framework(
        groups: groups,
        competencies: competencies,
        duties: duties,
        coverage: coverage
      )
      return []
    } catch {
      return error.faults.map { "\($0.path) \($0.reason)" }
    }
  }

  @Test
  func `without faults stands`() throws {
    let good = [
      try competency("A"),
      try competency("B", [3: .all([.level(2, of: nil), .level(4, of: try code("A"))])]),
    ]
    #expect(faults(good, [try duty("R", [("A", 3, "P0D"), ("B", 5, "P6M")])]) == [])
    let framework = try Framework(competencies: good)
    #expect(framework.competency(try code("B"))?.levels.count == 5)
    #expect(framework.competency(try code("X")) == nil)
    #expect(framework.profile(try code("R")) == nil)
  }

  @Test
  func `names an unknown competency where it is looked for`() throws {
    let bad = try competency("A", [2: .any([.evidence(EvidenceRule()), .level(1, of: code("X"))])])
    #expect(
      faults([bad], [try duty("R", [("A", 1, "P0D"), ("Y", 1, "P0D")])]) == [
        "competencies[0].levels[1].criterion.any[1].of unknownCompetency(\"X\")",
        "duties[0].requires[1].competency unknownCompetency(\"Y\")",
      ]
    )
  }

  @Test
  func `names an unknown level where it is looked for`() throws {
    let small = try competency("A", levels: [1, 2], [2: .level(3, of: nil)])
    let other = try competency("B", [1: .level(3, of: code("A")), 2: .level(9, of: code("A"))])
    #expect(
      faults([small, other], [try duty("R", [("A", 3, "P0D"), ("A", 0, "P0D")])]) == [
        "competencies[0].levels[1].criterion.level unknownLevel(3, of: \"A\")",
        "competencies[1].levels[0].criterion.level unknownLevel(3, of: \"A\")",
        "competencies[1].levels[1].criterion.level unknownLevel(9, of: \"A\")",
        "duties[0].requires[0].level unknownLevel(3, of: \"A\")",
        "duties[0].requires[1].level unknownLevel(0, of: \"A\")",
      ]
    )
  }

  @Test
  func `refuses evidence of a level that it does not have`() throws {
    let bad = try competency("A", levels: [1, 2], [2: .evidence(EvidenceRule(level: 4))])
    #expect(
      faults([bad]) == ["competencies[0].levels[1].criterion.level unknownLevel(4, of: \"A\")"]
    )
  }

  @Test(arguments: [0, -1, -100])
  func `refuses a count under 1`(_ count: Int) throws {
    let rule = Criterion.evidence(EvidenceRule(count: count))
    let bad = try competency("A", [1: rule, 4: .all([.level(1, of: nil), .any([rule])])])
    #expect(
      faults([bad]) == [
        "competencies[0].levels[0].criterion.count countTooLow(\(count))",
        "competencies[0].levels[3].criterion.all[1].any[0].count countTooLow(\(count))",
      ]
    )
  }

  @Test
  func `refuses empty parts`() throws {
    let bad = try competency(
      "A",
      [1: .all([]), 2: .any([]), 3: .all([.level(1, of: nil), .any([])])]
    )
    #expect(
      faults([bad]) == [
        "competencies[0].levels[0].criterion.all emptyParts",
        "competencies[0].levels[1].criterion.any emptyParts",
        "competencies[0].levels[2].criterion.all[1].any emptyParts",
      ]
    )
  }

  @Test(arguments: [nil, "A"] as [String?])
  func `refuses a level of its own that is not lower`(_ of: String?) throws {
    let own = try of.map { try code($0, of: Competency.self) }
    let bad = try competency(
      "A",
      [2: .level(2, of: own), 3: .level(5, of: own), 4: .level(3, of: own)]
    )
    #expect(
      faults([bad]) == [
        "competencies[0].levels[1].criterion.level notLower(2, than: 2)",
        "competencies[0].levels[2].criterion.level notLower(5, than: 3)",
      ]
    )
  }

  @Test
  func `refuses a code that is used twice`() throws {
    let group = CompetencyGroup(code: try code("G"), title: Bilingual(both: "G"))
    #expect(
      faults(
        groups: [group, group],
        [try competency("A"), try competency("B"), try competency("A")],
        [try duty("R"), try duty("R")]
      ) == [
        "groups[1].code repeated(\"G\")", "competencies[2].code repeated(\"A\")",
        "duties[1].code repeated(\"R\")",
      ]
    )
  }

  @Test
  func `refuses a level that is declared twice`() throws {
    let bad = try competency("A", levels: [1, 2, 1])
    #expect(faults([bad]) == ["competencies[0].levels[2].level repeatedLevel(1)"])
  }

  @Test
  func `refuses an unknown group`() throws {
    let lost = FrameworkCompetency(
      code: try code("A"),
      group: try code("G"),
      title: Bilingual(both: "A"),
      levels: []
    )
    #expect(faults([lost]) == ["competencies[0].group unknownGroup(\"G\")"])
    let group = CompetencyGroup(code: try code("G"), title: Bilingual(both: "G"))
    #expect(faults(groups: [group], [lost]) == [])
  }

  @Test
  func `refuses a coverage rule that makes no sense`() throws {
    let rules = [
      CoverageRule(duty: try code("R"), groups: [.press], atLeast: 1, deputies: 1),
      CoverageRule(duty: try code("X"), atLeast: -1, deputies: -2),
      CoverageRule(duty: try code("R"), or: try ["Y", "R"].map { try code($0) }),
    ]
    #expect(
      faults([try competency("A")], [try duty("R")], rules) == [
        "coverage[1].duty unknownDuty(\"X\")",
        "coverage[1].perAgency.atLeast countTooLow(-1)",
        "coverage[1].deputies countTooLow(-2)",
        "coverage[2].or[0] unknownDuty(\"Y\")", "coverage[2].or[1] repeated(\"R\")",
      ]
    )
  }

  @Test
  func `tells all its faults at once, each with its place, in both languages`() throws {
    let bad = try competency("A", [1: .all([]), 2: .level(7, of: nil)])
    let error = #expect(throws: FrameworkFaults.self) { try Framework(competencies: [bad]) }
    let explanation = try #require(error).explanation
    #expect(explanation.en.split(separator: "\n").count == 2)
    #expect(explanation.vi.split(separator: "\n").count == 2)
    #expect(explanation.en.hasPrefix("competencies[0].levels[0].criterion.all: "))
    #expect(explanation.vi.contains("không có mức 7"))
    #expect(explanation.en.contains("has no level 7"))
  }

  @Test
  func `has a sentence for everything that can be wrong`() throws {
    let name = FrameworkFault.LevelName(try code("A"), try level(2))
    let reasons: [FrameworkFault.Reason] = [
      .unknownGroup("G"), .unknownCompetency("X"), .unknownLevel(7, of: "A"),
      .unknownKind("exam"), .unknownDuty("R"), .repeated("A"), .repeatedLevel(3),
      .countTooLow(0), .emptyParts, .notLower(3, than: 2), .cycle([name]),
    ]
    let sentences = reasons.map(\.explanation)
    #expect(Set(sentences.map(\.vi)).count == reasons.count)
    #expect(Set(sentences.map(\.en)).count == reasons.count)
    #expect(reasons[3].explanation.en.contains("workProduct"))
    #expect(reasons[10].explanation.en.contains("A:2 → A:2"))
  }

  @Test
  func `has paths as files are read`() {
    let path = FrameworkPath().key("duties").index(2).key("requires").index(0)
    #expect(path.description == "duties[2].requires[0]")
    #expect(path.steps == [.key("duties"), .index(2), .key("requires"), .index(0)])
    #expect(FrameworkPath().description == "")
  }
}
