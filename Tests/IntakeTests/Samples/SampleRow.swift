import Chronology
import Personnel
import Testing

@testable import Intake

/// A row of a roster of the sample, every one of which has a code, a name and an assignment.
@dynamicMemberLookup
struct SampleRow {
  let code: Code<Officer>
  let name: PersonName
  let assignment: Entry?
  private let values: RosterValues

  struct Entry {
    let duty: String
    let decisionDay: Day?
    let role: Assignment.Role?
    let share: Assignment.Share?
    let days: DayRange
  }

  init(_ row: RosterRow) throws {
    values = row.values
    code = try #require(values.employeeCode)
    name = try #require(values.name)
    let from = values.from ?? values.decisionDay
    guard let duty = values.duty, let from,
      let days = DayRange(from: from, until: values.until?.advanced(by: 1))
    else {
      assignment = nil
      return
    }
    assignment = Entry(
      duty: duty,
      decisionDay: values.decisionDay,
      role: values.role,
      share: values.share,
      days: days
    )
  }

  subscript<Value>(dynamicMember path: KeyPath<RosterValues, Value>) -> Value {
    values[keyPath: path]
  }
}
