import Chronology
import Personnel
import Records
import Work

/// Writes what a check found, row by row, with an event for each change and an image of each thing
/// before and after.
struct RosterWriter {
  private let records: any Writing
  private let ledger: Ledger
  private let headway: Headway
  /// The ids that the records gave to new officers and assignments.
  private var officers: [ID<Officer>: ID<Officer>] = [:]
  private var assignments: [ID<Assignment>: ID<Assignment>] = [:]
  private let batch: ID<Batch>
  private var images: BatchImages

  init(_ records: any Writing, _ ledger: Ledger, of batch: ID<Batch>, _ headway: Headway) {
    self.records = records
    self.ledger = ledger
    self.headway = headway
    self.batch = batch
    images = BatchImages(of: batch, in: records)
  }

  /// Writes every row that is not held; what came of each is kept with the batch.
  mutating func write(_ check: inout RosterCheck) throws {
    var rows: [BatchRow] = []
    for index in check.rows.indices {
      let id = try write(check.rows[index])
      check.rows[index].officer = id
      rows.append(check.rows[index].record(of: id))
      if rows.count == Self.rowsAtOnce || index == check.rows.count - 1 {
        try records.run(.insert(rows[...], of: batch))
        rows.removeAll(keepingCapacity: true)
      }
      headway.reached(.writing, index + 1, of: check.rows.count)
    }
  }

  /// Rows of the batch that one statement writes.
  private static let rowsAtOnce = 8

  /// Writes a row; the id of its officer.
  private mutating func write(_ row: CheckedRow) throws -> ID<Officer>? {
    var id = row.officer
    for step in row.steps {
      switch step {
      case .newOfficer(let record): id = try write(record, over: nil)
      case .officer(let before, let after): id = try write(after, over: before)
      case .assignment(let before, let after, let agency, let officer):
        id = try write(after, over: before, at: agency, of: officer)
      }
    }
    return id
  }

  private mutating func write(
    _ record: OfficerRecord,
    over before: OfficerRecord?
  ) throws -> ID<Officer> {
    var after = record
    if before == nil {
      let id = try records.one(.insert(record.officer))
      officers[record.officer.id] = id
      after.officer = record.officer.with(id: id)
    } else {
      after.officer = record.officer.with(id: officers[record.officer.id] ?? record.officer.id)
      try records.run(.update(after.officer))
    }
    if let ethnicity = after.ethnicity, ethnicity != before?.ethnicity {
      try records.run(.upsert(ethnicity: ethnicity, of: after.officer.id))
    }
    let changes = before?.changes(to: after)
    let event = Event(
      before == nil ? .added : .changed,
      .officer,
      key: after.officer.code.text,
      old: changes?.old,
      new: changes?.new ?? after.fields
    )
    try ledger.note(event)
    try images.note(before, after)
    return after.officer.id
  }

  private mutating func write(
    _ assignment: Assignment,
    over before: Assignment?,
    at agency: Code<Agency>,
    of officer: Code<Officer>
  ) throws -> ID<Officer> {
    var after = assignment.with(
      id: assignments[assignment.id] ?? assignment.id,
      officer: officers[assignment.officer] ?? assignment.officer
    )
    if before == nil {
      let id = try records.one(.insert(after))
      assignments[assignment.id] = id
      after = after.with(id: id, officer: after.officer)
    } else {
      try records.run(.update(after))
    }
    let event = Event(
      before == nil ? .added : .changed,
      .assignment,
      key: officer.text,
      old: before?.fields(agency: agency),
      new: after.fields(agency: agency)
    )
    try ledger.note(event)
    try images.note(before, after)
    return after.officer
  }
}

extension Officer {
  /// The same officer with the id that the records gave.
  func with(id: Officer.ID) -> Officer {
    guard id != self.id else { return self }
    var officer = Officer(id: id, code: code, name: name)
    officer.birthDate = birthDate
    officer.gender = gender
    officer.nationalID = nationalID
    officer.phone = phone
    officer.email = email
    officer.position = position
    officer.rank = rank
    officer.education = education
    officer.politicalTheory = politicalTheory
    officer.foreignLanguage = foreignLanguage
    officer.itSkill = itSkill
    officer.agency = agency
    officer.notes = notes
    return officer
  }
}
