import Assessment
import Chronology
import Personnel
import Records
import Training
import Vietnamese

/// An officer at one agency on a day, with everything that figures about persons ask.
struct AssignedPerson {
  let agency: ID<Agency>
  let officer: ID<Officer>
  let code: Code<Officer>
  let name: String
  let position: String?
  /// The assignments there, in the order of the duties.
  private(set) var assignments: [AssignedOfficer]
  /// Passed results in classes that closed in the period.
  let passed: Int
  /// Credited periods in those classes.
  let credited: Fraction
  let meetsProfile: Bool

  /// Whether at least one assignment there is full-time.
  var isFullTime: Bool { assignments.contains { $0.share == .fullTime } }

  /// The duties there, each once.
  var duties: [Code<Duty>] {
    assignments.map(\.duty).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The numbers of the decisions, each once.
  var decisions: [String] {
    assignments.map(\.decision).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

/// Everybody assigned on a day, agency by agency, and in each as lists of people are ordered.
struct AssignedPersons {
  let all: [AssignedPerson]
  /// How many assignments and pieces of evidence were read.
  let records: Int

  /// A class counts where it closed in the period, and by the day.
  init(
    on day: Day,
    trainedIn period: ReportPeriod,
    knownAt instant: Instant,
    under agency: ID<Agency>? = nil,
    by framework: Framework,
    in records: any Reading
  ) throws {
    let training = try Self.training(
      from: period.first,
      through: min(period.last, day),
      knownAt: instant,
      of: agency.map { (day, $0) },
      records
    )
    let standings = try ProfileStandings(
      on: day,
      knownAt: instant,
      under: agency,
      by: framework,
      in: records
    )
    var persons: [AssignedPerson] = []
    let meeting = Set(standings.officers.lazy.filter(\.value.meetsProfile).map(\.key))
    let query = Query<AssignedOfficer>.assignedOfficers(on: day, under: agency)
    try Self.forEach(query, training, meeting, in: records) { persons.append($0) }
    all = persons
    self.records = standings.records
  }

  /// What somebody brought home from the classes of a period.
  typealias Training = (passed: Int, credited: Fraction)

  /// Gives each person at an agency to the body, in the order of the assignments.
  static func forEach(
    _ query: Query<AssignedOfficer>,
    _ training: [ID<Officer>: Training],
    _ meeting: Set<ID<Officer>>,
    in records: any Reading,
    _ body: (AssignedPerson) throws -> Void
  ) throws {
    var person: AssignedPerson?
    try records.forEach(query) { row in
      if person?.isAbout(row) == true {
        person?.add(row)
      } else {
        if let person { try body(person) }
        let meets = meeting.contains(row.officer)
        person = AssignedPerson(row, training[row.officer], meetsProfile: meets)
      }
    }
    if let person { try body(person) }
  }

  static func training(
    from first: Day,
    through last: Day,
    knownAt instant: Instant,
    of lines: (day: Day, under: ID<Agency>)? = nil,
    _ records: any Reading
  ) throws -> [ID<Officer>: Training] {
    var sums: [ID<Officer>: Training] = [:]
    let query = Query<TrainingSum>.trainingSums(
      from: first,
      through: last,
      knownAt: instant,
      of: lines
    )
    try records.forEach(query) { sum in
      guard let credited = Fraction(sum.credited, over: sum.denominator) else { return }
      let before = sums[sum.officer] ?? (0, Fraction(0))
      sums[sum.officer] = (before.passed + sum.passed, before.credited + credited)
    }
    return sums
  }
}

extension AssignedPerson {
  fileprivate init(
    _ row: AssignedOfficer,
    _ training: AssignedPersons.Training?,
    meetsProfile: Bool
  ) {
    agency = row.agency
    officer = row.officer
    code = row.code
    name = row.name
    position = row.position
    assignments = [row]
    passed = training?.passed ?? 0
    credited = training?.credited ?? Fraction(0)
    self.meetsProfile = meetsProfile
  }

  fileprivate func isAbout(_ row: AssignedOfficer) -> Bool {
    officer == row.officer && agency == row.agency
  }

  fileprivate mutating func add(_ row: AssignedOfficer) {
    assignments.append(row)
  }
}
