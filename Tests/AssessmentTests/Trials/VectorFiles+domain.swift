import Assessment
import Chronology
import Personnel
import Testing
import Training
import Vietnamese

extension FrameworkFile {
  func framework() throws -> Framework {
    try Framework(
      competencies: competencies.map { competency in
        FrameworkCompetency(
          code: try code(competency.code),
          title: Bilingual(vi: competency.title.vi, en: competency.title.en),
          levels: try competency.levels.map { try $0.domain() }
        )
      },
      duties: duties.map { duty in
        DutyProfile(
          duty: Duty(
            code: try code(duty.code),
            title: Bilingual(vi: duty.title.vi, en: duty.title.en)
          ),
          requires: try duty.requires.map { requirement in
            Requirement(
              competency: try code(requirement.competency),
              level: requirement.level,
              grace: try requirement.grace.map { try term($0) } ?? .zero
            )
          }
        )
      }
    )
  }
}

extension FrameworkFile.LevelFile {
  func domain() throws -> FrameworkLevel {
    FrameworkLevel(
      level: try #require(Competency.Level(level)),
      criterion: try criterion.map { try $0.domain() }
    )
  }
}

extension FrameworkFile.CriterionFile {
  func domain() throws -> Criterion {
    if let all { return .all(try all.map { try $0.domain() }) }
    if let any { return .any(try any.map { try $0.domain() }) }
    if let level, evidence == nil, count == nil, within == nil {
      return .level(level, of: try of.map { try code($0) })
    }
    let kinds = try evidence?.map { try #require(EvidenceKind(rawValue: $0)) }
    return .evidence(
      EvidenceRule(
        kinds: kinds.map { EvidenceKinds($0) } ?? .counted,
        level: level,
        count: count ?? 1,
        within: try within.map { try term($0) }
      )
    )
  }
}

extension InputFile {
  func input() throws -> AssessmentInput {
    AssessmentInput(
      asOf: try day(asOf),
      knownAt: try instant(knownAt),
      horizonDays: horizonDays ?? 90,
      officers: try officers.map { officer in
        AssessmentInput.Officer(
          id: officer.id,
          assignments: try officer.assignments.map { try $0.assignment() },
          evidence: try officer.evidence.enumerated().map { try $0.element.evidence($0.offset) }
        )
      }
    )
  }
}

extension InputFile.AssignmentFile {
  func assignment() throws -> AssessmentInput.Assignment {
    AssessmentInput.Assignment(
      id: id,
      onDuty: AssignmentOnDuty(
        duty: try code(duty),
        from: try day(from),
        until: try until.map { try day($0) }
      )
    )
  }
}

extension InputFile.EvidenceFile {
  func evidence(_ place: Int) throws -> Evidence {
    Evidence(
      id: ID(Int64(place)),
      competency: try code(competency),
      level: try #require(Competency.Level(level)),
      kind: try #require(EvidenceKind(rawValue: kind)),
      on: try day(on),
      until: try until.map { try day($0) },
      recordedAt: try instant(recordedAt),
      revokedAt: try revokedAt.map { try instant($0) },
      source: id
    )
  }
}

extension AnswerFile {
  init(_ answer: AssessmentAnswer) {
    asOf = "\(answer.asOf)"
    officers = answer.officers.map { officer in
      OfficerFile(
        id: officer.id,
        competencies: officer.competencies.map { HoldingFile($0) },
        requirements: officer.requirements.map { RequirementFile($0) }
      )
    }
  }
}

extension AnswerFile.HoldingFile {
  init(_ holding: AssessmentAnswer.Holding) {
    competency = holding.competency.text
    level = holding.level
    holdsUntil = holding.holdsUntil?.description
    timeline = holding.timeline.changes.map {
      AnswerFile.ChangeFile(from: "\($0.from)", level: $0.level)
    }
  }
}

extension AnswerFile.RequirementFile {
  init(_ answer: AssessmentAnswer.RequirementAnswer) {
    assignment = answer.assignment
    competency = answer.gap.competency.text
    required = answer.gap.required
    held = answer.gap.held
    gap = answer.gap.levels
    due = "\(answer.gap.due)"
    status = answer.gap.status.rawValue
  }
}
