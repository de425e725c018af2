import Chronology
import Personnel
import Records
import Training

/// The codes of what an officer's page shows by title: other programs know things by them.
struct OfficerCodes {
  /// An assignment's duty and agency.
  struct Posting {
    let duty: String
    let agency: String?
  }

  /// Of every assignment, the latest first, as the page lists them.
  let assignments: [Posting]
  /// Of those of the day, in the order of the page's requirements.
  let active: [Posting]
  let classes: [ID<TrainingClass>: String]

  init(of officer: ID<Officer>, on day: Day, in records: any Reading) throws {
    let agencies = Dictionary(
      try records.agencies().map { ($0.agency.id, $0.agency.code.text) },
      uniquingKeysWith: { $1 }
    )
    let all = try records.all(Query<Assignment>.assignments(of: officer)).map { assignment in
      let posting = Posting(duty: assignment.duty.text, agency: agencies[assignment.agency])
      return (posting, isActive: assignment.days.contains(day))
    }
    assignments = all.map(\.0).reversed()
    active = all.filter(\.isActive).map(\.0)
    classes = Dictionary(
      try records.all(Query<TrainingClass>.trainingClasses).map { ($0.id, $0.code.text) },
      uniquingKeysWith: { $1 }
    )
  }
}
