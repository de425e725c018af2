import Assessment
import Chronology
import Personnel
import Training
import Vietnamese

/// Small frameworks and evidence, for tests that state everything that matters.
func competency(
  _ name: String,
  levels: [Int] = [1, 2, 3, 4, 5],
  _ criteria: [Int: Criterion] = [:]
) throws -> FrameworkCompetency {
  FrameworkCompetency(
    code: try code(name),
    title: Bilingual(both: name),
    levels: try levels.map { FrameworkLevel(level: try level($0), criterion: criteria[$0]) }
  )
}

func duty(_ name: String, _ requires: [(String, Int, String)] = []) throws -> DutyProfile {
  DutyProfile(
    duty: Duty(code: try code(name), title: Bilingual(both: name)),
    requires: try requires.map {
      Requirement(competency: try code($0.0), level: $0.1, grace: try term($0.2))
    }
  )
}

func evidence(
  _ id: Int64,
  _ number: Int,
  _ kind: EvidenceKind = .courseResult,
  on: String,
  until: String? = nil,
  recordedAt: String = "2000-01-01T00:00:00Z",
  revokedAt: String? = nil
) throws -> Evidence {
  try evidence(
    id,
    "C",
    number,
    kind,
    on: on,
    until: until,
    recordedAt: recordedAt,
    revokedAt: revokedAt
  )
}

func evidence(
  _ id: Int64,
  _ competency: String,
  _ number: Int,
  _ kind: EvidenceKind = .courseResult,
  on: String,
  until: String? = nil,
  recordedAt: String = "2000-01-01T00:00:00Z",
  revokedAt: String? = nil
) throws -> Evidence {
  Evidence(
    id: ID(id),
    competency: try code(competency),
    level: try level(number),
    kind: kind,
    on: try day(on),
    until: try until.map { try day($0) },
    recordedAt: try instant(recordedAt),
    revokedAt: try revokedAt.map { try instant($0) }
  )
}

/// Long after everything in these tests.
func late() throws -> Instant {
  try instant("2040-01-01T00:00:00Z")
}

/// A timeline as text: `2020-01-01:2 2021-01-01:0`.
func text(_ timeline: Timeline) -> String {
  timeline.changes.map { "\($0.from):\($0.level)" }.joined(separator: " ")
}
