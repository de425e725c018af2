import Assessment
import Chronology
import Personnel
import Records
import Training

/// A competency that an officer's duties require, with what the officer holds of it.
struct RequiredCompetency {
  /// The competency's place in the framework.
  let place: Int
  let gap: Gap
  let sign: LevelSign
  /// The first day on which the level is below what is required, with what is known; nil where that
  /// does not come within the forecast.
  let lapses: Day?
}

/// How officers stand to what their duties require, one after another.
struct OfficerCompetencies {
  private let engine: Engine
  private let day: Day
  private let forecast: Day
  private var reckoner: Reckoner

  /// - Parameter forecast: The last day of which lapses are told.
  init(_ framework: Framework, on day: Day, through forecast: Day) {
    engine = Engine(framework)
    self.day = day
    self.forecast = forecast
    reckoner = Reckoner(engine)
  }

  /// What an officer's duties require, the highest of each competency, in the order of the framework.
  mutating func required(
    of duties: [AssignmentOnDuty],
    by evidence: [OfficerEvidence]
  ) -> [RequiredCompetency] {
    reckoner.clear()
    for piece in evidence {
      guard let place = engine.place(of: piece.competency) else { continue }
      reckoner.add(
        EvidenceItem(
          competency: place,
          level: piece.level,
          kind: piece.kind,
          on: piece.on,
          until: piece.until
        )
      )
    }
    reckoner.reckon()
    let shown = Set(evidence.filter { $0.kind != .self && $0.on <= day }.map(\.competency))
    return reckoner.gaps(of: duties, at: Outlook(asOf: day)).own()
      .compactMap { required($0, hasEvidence: shown.contains($0.competency)) }
      .sorted { $0.place < $1.place }
  }

  private func required(_ gap: Gap, hasEvidence: Bool) -> RequiredCompetency? {
    guard let place = engine.place(of: gap.competency) else { return nil }
    let falls = gap.status.isHeld ? reckoner.falls(of: place, after: day, through: forecast) : []
    return RequiredCompetency(
      place: place,
      gap: gap,
      sign: LevelSign(of: gap, hasEvidence: hasEvidence),
      lapses: falls.first { $0.to < gap.required }?.day
    )
  }
}
