import Assessment
import Chronology
import Personnel
import Training
import Vietnamese

/// What the engine says of one officer, as lines of the page.
struct OfficerAssessment {
  private let engine: Engine
  private let evidence: [Evidence]
  private let day: Day
  private let instant: Instant
  private let timelines: [Timeline]

  init(by engine: Engine, evidence: [Evidence], day: Day, instant: Instant) {
    self.engine = engine
    self.evidence = evidence
    self.day = day
    self.instant = instant
    timelines = engine.timelines(of: evidence, knownAt: instant)
  }

  /// Every competency of the framework, with what the active assignments require of it.
  func levels(for active: [Assignment]) -> [OfficerPage.LevelLine] {
    let required = required(active)
    return zip(engine.framework.competencies, timelines).map { competency, timeline in
      let why = engine.why(competency.code, of: evidence, on: day, knownAt: instant)
      return OfficerPage.LevelLine(
        code: competency.code.text,
        title: competency.title,
        level: timeline.level(on: day),
        required: required[competency.code] ?? 0,
        holdsUntil: timeline.holdsUntil(on: day),
        timeline: timeline,
        why: why?.held.map { [.init($0.node)] } ?? [],
        next: why?.next.map { [.init($0.node)] } ?? []
      )
    }
  }

  private func required(_ active: [Assignment]) -> [Code<Competency>: Int] {
    let requirements = active.flatMap { engine.framework.profile($0.duty)?.requires ?? [] }
    return Dictionary(requirements.map { ($0.competency, $0.level) }, uniquingKeysWith: max)
  }

  /// One table for each active assignment, in order.
  func gaps(
    for active: [Assignment],
    agencies: [ID<Agency>: Agency]
  ) -> [OfficerPage.DutyGaps] {
    let reckoning = engine.reckoning(of: evidence, knownAt: instant)
    let assignments = active.map {
      AssignmentOnDuty(duty: $0.duty, from: $0.days.from, until: $0.days.until)
    }
    let gaps = Dictionary(
      grouping: reckoning.gaps(of: assignments, at: Outlook(asOf: day)),
      by: \.assignment
    )
    return active.enumerated().map { place, assignment in
      OfficerPage.DutyGaps(
        duty: engine.framework.title(of: assignment.duty),
        agency: agencies[assignment.agency].map { AgencyPage.Neighbour($0, on: day).name }
          ?? Bilingual(both: ""),
        rows: gaps[place, default: []].map(line)
      )
    }
  }

  private func line(_ gap: Gap) -> OfficerPage.GapLine {
    let place = engine.place(of: gap.competency)
    return OfficerPage.GapLine(
      code: gap.competency.text,
      title: engine.framework.title(of: gap.competency),
      required: gap.required,
      held: gap.held,
      due: gap.due,
      holdsUntil: place.flatMap { timelines[$0].holdsUntil(on: day) },
      status: gap.status
    )
  }
}

extension OfficerPage.Reason {
  /// A part of a criterion, with the evidence and the parts that it rests on.
  init(_ node: WhyNode) {
    self.init(
      holds: node.isSatisfied,
      sentence: node.sentence,
      parts: node.evidence.map { Self(holds: true, sentence: $0.phrase) }
        + node.parts.map { Self($0) }
    )
  }
}
