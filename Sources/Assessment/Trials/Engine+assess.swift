import Chronology
import Personnel
import Training

extension Engine {
  /// Answers for every officer of an input.
  public func assess(_ input: AssessmentInput) -> AssessmentAnswer {
    AssessmentAnswer(
      asOf: input.asOf,
      officers: input.officers.map { officer in
        let reckoner = reckoning(of: officer.evidence, knownAt: input.knownAt)
        let outlook = Outlook(asOf: input.asOf, horizonDays: input.horizonDays)
        return AssessmentAnswer.Officer(
          id: officer.id,
          competencies: holdings(reckoner, on: input.asOf),
          requirements: reckoner.gaps(of: officer.assignments.map(\.onDuty), at: outlook)
            .map { gap in
              AssessmentAnswer.RequirementAnswer(
                assignment: officer.assignments[gap.assignment].id,
                gap: gap
              )
            }
        )
      }
    )
  }

  private func holdings(_ reckoner: Reckoner, on day: Day) -> [AssessmentAnswer.Holding] {
    framework.competencies.enumerated().map { place, competency in
      let timeline = reckoner.timeline(of: place)
      return AssessmentAnswer.Holding(
        competency: competency.code,
        level: timeline.level(on: day),
        holdsUntil: timeline.holdsUntil(on: day),
        timeline: timeline
      )
    }
  }
}
