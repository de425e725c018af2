import Assessment
import Chronology
import Personnel
import Testing
import Training

/// Frameworks, evidence and assignments of any shape that the rules allow.
struct RandomCases {
  var seed: Seeded
  let competencies: Int
  let start: Day

  init(_ seed: Int) throws {
    self.seed = Seeded(seed)
    competencies = self.seed.pick(1...4)
    start = try day("2019-01-01")
  }

  private static let terms = ["P0D", "P1M", "P90D", "P6M", "P12M", "P1Y15D", "P24M"]
  private static let kinds = EvidenceKind.allCases

  mutating func framework() throws -> Framework {
    try Framework(
      competencies: (0..<competencies).map { try competency($0) },
      duties: (0..<3).map { try profile($0) }
    )
  }

  private mutating func competency(_ place: Int) throws -> FrameworkCompetency {
    let top = seed.pick(1...5)
    var criteria: [Int: Criterion] = [:]
    for number in 1...top where !seed.once(in: 3) {
      criteria[number] = try criterion(number, of: place, depth: 0)
    }
    return try AssessmentTests.competency("C\(place)", levels: Array(1...top), criteria)
  }

  private mutating func criterion(_ number: Int, of place: Int, depth: Int) throws -> Criterion {
    switch seed.pick(depth > 2 ? 0...4 : 0...8) {
    case 0 where number > 1: return .level(seed.pick(1...(number - 1)), of: nil)
    case 1 where place > 0: return .level(1, of: try code("C\(seed.pick(0...(place - 1)))"))
    case 5, 6: return .all(try parts(number, of: place, depth: depth + 1))
    case 7, 8: return .any(try parts(number, of: place, depth: depth + 1))
    default: return .evidence(try rule(number))
    }
  }

  private mutating func parts(_ number: Int, of place: Int, depth: Int) throws -> [Criterion] {
    var parts: [Criterion] = []
    for _ in 0..<seed.pick(1...3) {
      parts.append(try criterion(number, of: place, depth: depth))
    }
    return parts
  }

  private mutating func rule(_ number: Int) throws -> EvidenceRule {
    var kinds = EvidenceKinds.counted
    if !seed.once(in: 3) {
      kinds = EvidenceKinds((0..<seed.pick(1...3)).map { _ in seed.pick(Self.kinds) })
    }
    return EvidenceRule(
      kinds: kinds,
      level: seed.once(in: 2) ? seed.pick(1...number) : nil,
      count: seed.once(in: 3) ? seed.pick(2...3) : 1,
      within: seed.once(in: 2) ? try term(seed.pick(Self.terms)) : nil
    )
  }

  private mutating func profile(_ place: Int) throws -> DutyProfile {
    let lines = (0..<competencies).filter { _ in !seed.once(in: 3) }
      .map { ("C\($0)", 1, seed.pick(Self.terms)) }
    return try duty("D\(place)", lines)
  }

  mutating func officer() throws -> [Evidence] {
    try (0..<seed.pick(0...14)).map { try piece($0) }
  }

  mutating func piece(_ number: Int) throws -> Evidence {
    let on = start.advanced(by: seed.pick(0...700))
    let recorded = Instant(startOf: on.advanced(by: seed.pick(0...60)))
    return Evidence(
      id: ID(Int64(number)),
      competency: try code("C\(seed.pick(0...(competencies - 1)))"),
      level: try level(seed.pick(1...5)),
      kind: seed.pick(Self.kinds),
      on: on,
      until: seed.once(in: 3) ? nil : on.advanced(by: seed.pick(-2...400)),
      recordedAt: recorded,
      revokedAt: seed.once(in: 6)
        ? Instant(startOf: on.advanced(by: seed.pick(61...900))) : nil
    )
  }

  mutating func assignment() throws -> AssignmentOnDuty {
    let from = start.advanced(by: seed.pick(-100...800))
    return AssignmentOnDuty(
      duty: try code("D\(seed.pick(0...2))"),
      from: from,
      until: seed.once(in: 2) ? nil : from.advanced(by: seed.pick(1...600))
    )
  }

  mutating func anyDay() -> Day { start.advanced(by: seed.pick(0...1_000)) }
}
