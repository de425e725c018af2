import Chronology
import Intake
import Personnel
import Records
import Vietnamese

/// Holds the rows of a roster against what is on record, from top to bottom: a row finds there what
/// the rows above it bring.
struct RosterChecker {
  private(set) var desk: RosterDesk
  private let letterheads: [Agency?]
  private var told: ToldValues
  /// The officers whose agency a row of this file told.
  private var placed: Set<ID<Officer>> = []
  /// Where people who are new work, where a row below the one that brought them told it.
  private var latePlaces: [ID<Officer>: Agency] = [:]
  private var nextID: Int64 = -1

  init(_ reading: RosterReading, _ desk: RosterDesk) {
    self.desk = desk
    told = ToldValues(reading)
    letterheads = reading.sheets.map { desk.agency(ofLetterhead: $0.letterhead) }
  }

  mutating func check(_ row: RosterRow) -> CheckedRow {
    var remarks = RowRemarks(row)
    let place = AgencyPlace(row, letterhead(of: row), desk, &remarks)
    let target = AssignmentTarget(row, place.agency, desk, &remarks)
    guard remarks.problems.isEmpty, let name = row.values.name else { return held(row, remarks) }
    switch match(row, at: place.agency) {
    case .contradiction(let other, let field):
      remarks.belongsToOther(other, field)
      return held(row, remarks, [other])
    case .choose(let candidates):
      remarks.mayBe(candidates)
      return held(row, remarks, candidates)
    case .one(let id, let reason):
      guard let person = desk.people[id] else { return held(row, remarks) }
      return take(row, person, reason, place, target, &remarks)
    case .new:
      guard let code = row.values.employeeCode ?? desk.nextCode() else { return held(row, remarks) }
      let officer = Officer(id: ID(nextID), code: code, name: name)
      nextID -= 1
      let record = OfficerRecord(officer: officer, ethnicity: nil)
      let person = PersonIndex.Person(record: record, agencies: [], isNew: true)
      return take(row, person, nil, place, target, &remarks)
    }
  }

  /// The matcher goes with this call: while it is there, a change would copy everybody on record.
  private func match(_ row: RosterRow, at agency: Agency?) -> PersonMatch {
    let choice = desk.choices.people[RosterChoices.Place(sheet: row.sheet, number: row.row)]
    let matcher = PersonMatcher(people: desk.people, agencyName: desk.name)
    return matcher.match(row.values, at: agency?.id, choice: choice)
  }

  private func letterhead(of row: RosterRow) -> Agency? {
    letterheads.indices.contains(row.sheet) ? letterheads[row.sheet] : nil
  }

  private func held(
    _ row: RosterRow,
    _ remarks: RowRemarks,
    _ candidates: [Candidate] = []
  ) -> CheckedRow {
    CheckedRow(
      row: row,
      outcome: .held,
      problems: remarks.problems,
      warnings: remarks.warnings,
      changes: [],
      officer: nil,
      code: nil,
      reason: nil,
      candidates: candidates,
      steps: []
    )
  }
}

extension RosterChecker {
  /// Takes a row of a person; nothing of it is taken where it can't be together with what is known.
  private mutating func take(
    _ row: RosterRow,
    _ person: PersonIndex.Person,
    _ reason: MatchReason?,
    _ place: AgencyPlace,
    _ target: AssignmentTarget?,
    _ remarks: inout RowRemarks
  ) -> CheckedRow {
    let id = person.officer.id
    let known = desk.assignments[id, default: []]
    if let target, let other = target.overlap(among: known) {
      remarks.sharesDays(with: other)
      return held(row, remarks)
    }
    if let earlier = told[id], !row.values.agrees(with: earlier.values) {
      remarks.saysOtherwise(than: earlier.row, of: person.officer)
      return held(row, remarks)
    }
    remarks.compareID(with: person.officer)
    told.take(row, of: id)
    let isAdded = reason == nil
    var steps: [RosterStep] = []
    let after = merged(row, person.record, place, target)
    if isAdded {
      steps.append(.newOfficer(after))
    } else {
      let before = self.before(after, person, place)
      if after != before { steps.append(.officer(before: before, after: after)) }
    }
    if let step = target.flatMap({ assign($0, to: after.officer) }) { steps.append(step) }
    keep(after, over: person, target)
    let changes = isAdded ? [] : self.changes(steps)
    return CheckedRow(
      row: row,
      outcome: isAdded ? .added : steps.isEmpty ? .unchanged : .changed,
      problems: [],
      warnings: remarks.warnings,
      changes: changes,
      officer: id.number > 0 ? id : nil,
      code: after.officer.code,
      reason: reason,
      candidates: [],
      steps: steps
    )
  }

  /// The officer with what the row tells. Where an officer works is told by the first row of the
  /// file that tells it, and not by an assignment that is over or has not begun.
  private mutating func merged(
    _ row: RosterRow,
    _ record: OfficerRecord,
    _ place: AgencyPlace,
    _ target: AssignmentTarget?
  ) -> OfficerRecord {
    var after = row.values.merged(into: record)
    let isPlace = target.map { $0.days.contains(desk.today) } ?? true
    if isPlace, let agency = place.agency, placed.insert(record.officer.id).inserted {
      after.place(at: agency)
    }
    return after
  }

  /// The officer before the row. Somebody whom this file brings is new with the place that a later
  /// row tells, and not changed by it.
  private mutating func before(
    _ after: OfficerRecord,
    _ person: PersonIndex.Person,
    _ place: AgencyPlace
  ) -> OfficerRecord {
    var before = person.record
    guard person.isNew, before.officer.agency == nil, let agency = place.agency,
      after.officer.agency == agency.id
    else { return before }
    latePlaces[after.officer.id] = agency
    before.place(at: agency)
    return before
  }

  /// Gives those who are new the places that later rows told.
  func placed(_ steps: [RosterStep]) -> [RosterStep] {
    guard !latePlaces.isEmpty else { return steps }
    return steps.map { step in
      switch step {
      case .newOfficer(let record):
        return .newOfficer(placed(record))
      case .officer(let before, let after):
        guard after.officer.agency == nil else { return step }
        return .officer(before: placed(before), after: placed(after))
      case .assignment:
        return step
      }
    }
  }

  private func placed(_ record: OfficerRecord) -> OfficerRecord {
    guard record.officer.agency == nil, let agency = latePlaces[record.officer.id] else {
      return record
    }
    var record = record
    record.place(at: agency)
    return record
  }

  private mutating func assign(_ target: AssignmentTarget, to officer: Officer) -> RosterStep? {
    let known = desk.assignments[officer.id, default: []].first(where: target.isOf)
    var after = target.assignment(of: officer.id, over: known)
    guard after != known else { return nil }
    if known == nil {
      after = after.with(id: ID(nextID), officer: officer.id)
      nextID -= 1
    }
    desk.assignments[officer.id, default: []].removeAll { $0.id == after.id }
    desk.assignments[officer.id, default: []].append(after)
    return .assignment(
      before: known,
      after: after,
      agency: target.agency.code,
      officer: officer.code
    )
  }

  private mutating func keep(
    _ record: OfficerRecord,
    over person: PersonIndex.Person,
    _ target: AssignmentTarget?
  ) {
    var person = person
    person.record = record
    if let agency = record.officer.agency { person.agencies.insert(agency) }
    if let target { person.agencies.insert(target.agency.id) }
    desk.people.put(person)
  }

  private func changes(_ steps: [RosterStep]) -> [FieldChange] {
    steps.flatMap { step -> [FieldChange] in
      switch step {
      case .newOfficer:
        return []
      case .officer(let before, let after):
        return before.changes(to: after, agencyName: desk.name)
      case .assignment(let before, let after, _, _):
        guard let duty = desk.duty(called: after.duty.text),
          let agency = desk.name(of: after.agency)
        else { return [] }
        return [
          FieldChange(
            field: .duty,
            old: before?.inWords(duty, agency),
            new: after.inWords(duty, agency)
          )
        ]
      }
    }
  }
}

extension OfficerRecord {
  fileprivate mutating func place(at agency: Agency) {
    officer.agency = agency.id
    self.agency = agency.code
  }
}
