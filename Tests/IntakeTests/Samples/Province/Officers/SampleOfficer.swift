import Chronology
import Personnel

/// An invented officer.
struct SampleOfficer {
  let code: String
  let name: String
  let gender: Gender
  let birth: Day
  let nationalID: String
  let ethnicity: String
  let position: String
  let rank: String
  let education: String
  let politicalTheory: String
  let phone: String
  let email: String
  /// The body where the officer works.
  let agency: SampleAgency
  var assignments: [SampleAssignment]
  /// How well the officer does in tests, in hundredths of a mark.
  let talent: Int

  /// The duties that the officer holds on a day.
  func duties(on day: Day) -> [String] {
    assignments.filter { $0.from <= day && day <= ($0.last ?? day) }.map(\.duty)
  }
}

/// An officer on a duty.
struct SampleAssignment {
  let duty: String
  let agency: SampleAgency
  let isDeputy: Bool
  let isFullTime: Bool
  let decision: String
  let signed: Day
  let from: Day
  var last: Day?
}
