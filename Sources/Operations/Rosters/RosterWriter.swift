import Chronology
import Personnel
import Records
import Work

/// Writes what a check found, row by row, with an event for each change and an image of each thing
/// before and after.
///
/// A statement for each row and thing would take most of the time of an import, so what is new waits
/// until a part of the rows is gone through, or until something comes that must not overtake it; so
/// do events and images, which nothing asks for meanwhile.
struct RosterWriter {
  private let records: any Writing
  private let ledger: Ledger
  private let headway: Headway
  private let batch: ID<Batch>
  private let rowsAtOnce: Int
  private var new = NewRecords()
  private var events: [Event] = []
  private var changes: [Change] = []
  private var images: BatchImages

  /// Something that was written or waits to be, with the ids that it had in the check.
  private enum Change {
    case officer(before: OfficerRecord?, after: OfficerRecord)
    case assignment(before: Assignment?, after: Assignment)
  }

  /// The number of rows of a part does not change what is written.
  init(
    _ records: any Writing,
    _ ledger: Ledger,
    of batch: ID<Batch>,
    _ headway: Headway,
    rowsAtOnce: Int = 500
  ) {
    self.records = records
    self.ledger = ledger
    self.headway = headway
    self.batch = batch
    self.rowsAtOnce = rowsAtOnce
    images = BatchImages(of: batch, in: records)
  }

  /// Writes every row that is not held; what came of each is kept with the batch.
  mutating func write(_ check: inout RosterCheck) throws {
    let count = check.rows.count
    for first in stride(from: 0, to: count, by: rowsAtOnce) {
      let part = first..<min(first + rowsAtOnce, count)
      var people: [ID<Officer>?] = []
      for index in part {
        people.append(try write(check.rows[index]))
        headway.reached(.writing, index + 1, of: count)
      }
      try writeWhatWaits()
      for (index, person) in zip(part, people) {
        check.rows[index].officer = person.map(new.id)
        // A country's roster has a hundred thousand rows, and what is written is not needed again.
        check.rows[index].steps = []
      }
      let rows = check.rows[part].map { $0.record(of: $0.officer).values(of: batch) }
      try records.append(rows, to: .batchRows)
    }
  }

  /// Writes a row; the id of its officer, that of the check where the officer is new.
  private mutating func write(_ row: CheckedRow) throws -> ID<Officer>? {
    var id = row.officer
    for step in row.steps {
      switch step {
      case .newOfficer(let record):
        new.add(record)
        note(nil, record)
        id = record.officer.id
      case .officer(let before, let after):
        try update(after, over: before)
        note(before, after)
        id = after.officer.id
      case .assignment(let before, let after, let agency, let officer):
        if before == nil { new.add(after) } else { try update(after) }
        note(before, after, at: agency, of: officer)
        id = after.officer
      }
    }
    return id
  }

  /// What waits goes first: somebody in it may be the one who changes, or have had the number that
  /// another gets now.
  private mutating func update(_ record: OfficerRecord, over before: OfficerRecord) throws {
    try new.write(in: records)
    let officer = new.written(record).officer
    try records.change(officer)
    if let ethnicity = record.ethnicity, ethnicity != before.ethnicity {
      try records.run(.upsert(ethnicity: ethnicity, of: officer.id))
    }
  }

  private mutating func update(_ assignment: Assignment) throws {
    try new.write(in: records)
    try records.run(.update(new.written(assignment)))
  }

  private mutating func note(_ before: OfficerRecord?, _ after: OfficerRecord) {
    let changes = before?.changes(to: after)
    let event = Event(
      before == nil ? .added : .changed,
      .officer,
      key: after.officer.code.text,
      old: changes?.old,
      new: changes?.new ?? after.fields
    )
    events.append(event)
    self.changes.append(.officer(before: before, after: after))
  }

  private mutating func note(
    _ before: Assignment?,
    _ after: Assignment,
    at agency: Code<Agency>,
    of officer: Code<Officer>
  ) {
    let event = Event(
      before == nil ? .added : .changed,
      .assignment,
      key: officer.text,
      old: before?.fields(agency: agency),
      new: after.fields(agency: agency)
    )
    events.append(event)
    changes.append(.assignment(before: before, after: after))
  }

  private mutating func writeWhatWaits() throws {
    try new.write(in: records)
    try ledger.note(events)
    events.removeAll(keepingCapacity: true)
    for change in changes {
      switch change {
      case .officer(let before, let after): try images.note(before, new.written(after))
      case .assignment(let before, let after): try images.note(before, new.written(after))
      }
    }
    changes.removeAll(keepingCapacity: true)
    try images.write()
  }
}
