public import Assessment
public import Chronology
public import Personnel
public import Records
public import Training

/// Reads what the rule of a class asks about officers.
public struct CandidateReading {
  private let course: Course
  private let rule: CandidacyRule
  private let records: any Reading

  /// For a class with its sessions.
  public init(
    _ trainingClass: TrainingClass,
    course: Course,
    slots: [SessionSlot],
    in records: any Reading
  ) {
    self.course = course
    self.records = records
    rule = CandidacyRule(
      course: course,
      trainingClass: trainingClass.code,
      first: trainingClass.days.from,
      slots: slots
    )
  }

  /// Whether the class is for each of some officers.
  ///
  /// - Parameter engine: By which levels that are missing are found; without it nobody looks for them.
  public func candidacies(
    of officers: [ID<Officer>],
    gapsBy engine: Engine? = nil,
    knownAt now: Instant
  ) throws -> [ID<Officer>: Candidacy] {
    guard !officers.isEmpty else { return [:] }
    let held = try records.all(Query<DutyHolder>.dutyHolders(on: rule.first, of: officers))
    let duties = Dictionary(grouping: held, by: \.officer)
    let courses = [course.code] + course.prerequisites
    let passed = Dictionary(
      grouping: try records.all(.passedCourses(by: officers, of: courses)),
      by: \.officer
    )
    let days = rule.slots.map(\.day)
    let bookings = Dictionary(
      grouping: try records.all(
        Query<Booking<ID<Officer>>>.learning(
          officers,
          from: days.min() ?? rule.first,
          through: days.max() ?? rule.first,
          besides: rule.trainingClass
        )
      ),
      by: \.thing
    )
    let gaps = try engine.map { try self.gaps(of: held, by: $0, knownAt: now) } ?? [:]
    return Dictionary(
      officers.map { officer in
        let facts = CandidateFacts(
          duties: duties[officer, default: []].map(\.duty).unique,
          passed: passed[officer, default: []].map { line in
            let until = line.course == course.code ? course.validUntil(passedOn: line.closed) : nil
            return .init(line.course, until: until)
          },
          gaps: gaps[officer, default: []],
          bookings: bookings[officer, default: []]
        )
        return (officer, rule.decide(officer, facts))
      },
      uniquingKeysWith: { $1 }
    )
  }

  /// The competencies that the course gives and that a duty asks for in vain on the first day.
  private func gaps(
    of holders: [DutyHolder],
    by engine: Engine,
    knownAt now: Instant
  ) throws -> [ID<Officer>: [Code<Competency>]] {
    let given = Set(course.awards.map(\.competency))
    let officers = holders.map(\.officer).unique
    let evidence = Dictionary(
      grouping: try records.all(.evidence(of: officers)),
      by: \.officer
    )
    var gaps: [ID<Officer>: [Code<Competency>]] = [:]
    for (officer, held) in Dictionary(grouping: holders, by: \.officer) {
      let known = evidence[officer, default: []].map(\.evidence)
      let reckoning = engine.reckoning(of: known, knownAt: now)
      let duties = held.map { AssignmentOnDuty(duty: $0.duty, from: $0.from) }
      let missing = reckoning.gaps(of: duties, at: Outlook(asOf: rule.first))
        .filter { given.contains($0.competency) && !$0.status.isHeld }
      gaps[officer] = missing.map(\.competency).unique
    }
    return gaps
  }
}

extension Sequence where Element: Hashable {
  /// Each once, in the order in which it came first.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
