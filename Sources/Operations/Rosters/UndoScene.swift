import Chronology
import Personnel
import Records

/// What a batch wrote, beside what is on record now.
struct UndoScene {
  private let batch: ID<Batch>
  private var officers: [(before: OfficerRecord?, after: OfficerRecord)] = []
  private var assignments: [(before: Assignment?, after: Assignment)] = []
  /// The images after the batch, with the officer of each.
  private var images: [(subject: BatchImage.Subject, after: String, officer: ID<Officer>)] = []
  private let people: [ID<Officer>: OfficerRecord]
  private let assigned: [ID<Assignment>: Assignment]
  private let agencies: [ID<Agency>: Code<Agency>]

  init(_ batch: ID<Batch>, in records: any Reading) throws {
    self.batch = batch
    people = Dictionary(
      try records.all(Query<OfficerRecord>.officers).map { ($0.officer.id, $0) },
      uniquingKeysWith: { $1 }
    )
    assigned = Dictionary(
      try records.all(Query<Assignment>.assignments).map { ($0.id, $0) },
      uniquingKeysWith: { $1 }
    )
    agencies = Dictionary(
      try records.agencies().map { ($0.agency.id, $0.agency.code) },
      uniquingKeysWith: { $1 }
    )
    for image in try records.all(.images(of: batch)) { try take(image) }
  }

  private mutating func take(_ image: BatchImage) throws {
    switch image.subject {
    case .officer(let id):
      let before = try image.before.map { try OfficerRecord(image: $0, id: id) }
      officers.append((before, try OfficerRecord(image: image.after, id: id)))
      images.append((image.subject, image.after, id))
    case .assignment(let id):
      let before = try image.before.map { try Assignment(image: $0, id: id) }
      let after = try Assignment(image: image.after, id: id)
      assignments.append((before, after))
      images.append((image.subject, image.after, after.officer))
    }
  }

  /// How many things the batch wrote.
  var things: Int { images.count }

  /// Everything that was touched since, by officer; empty where the batch can be undone.
  func obstacles(in records: any Reading) throws -> [UndoObstacle] {
    var obstacles: [UndoObstacle] = []
    var told: Set<ID<Officer>> = []
    for image in images where !isAsWritten(image.subject, image.after) {
      guard told.insert(image.officer).inserted, let person = person(image.officer) else {
        continue
      }
      let code = person.officer.code
      let last = try records.first(.lastChange(of: code, after: batch))
      obstacles.append(
        UndoObstacle(
          code: code,
          name: person.officer.name.full,
          kind: .changed(by: last?.actor, at: last?.at)
        )
      )
    }
    for dependent in try records.all(.dependents(afterBatch: batch)) {
      guard let person = person(dependent.officer) else { continue }
      let since = Day(iso: dependent.since.prefix(10))
      obstacles.append(
        UndoObstacle(
          code: person.officer.code,
          name: person.officer.name.full,
          kind: .has(dependent.kind, dependent.name, since: since)
        )
      )
    }
    return obstacles + taken
  }

  /// Those whose earlier ID or code somebody has of whom the batch knows nothing.
  private var taken: [UndoObstacle] {
    let written = Set(officers.map(\.after.officer.id))
    let others = people.values.lazy.map(\.officer).filter { !written.contains($0.id) }
    let numbers = Set(others.compactMap(\.nationalID))
    let codes = Set(others.map(\.code))
    return officers.compactMap { pair -> UndoObstacle? in
      guard let before = pair.before?.officer else { return nil }
      let isTaken = before.nationalID.map(numbers.contains) ?? false || codes.contains(before.code)
      guard isTaken else { return nil }
      return UndoObstacle(code: before.code, name: before.name.full, kind: .taken)
    }
  }

  /// Whether a thing is byte for byte as the batch left it.
  private func isAsWritten(_ subject: BatchImage.Subject, _ after: String) -> Bool {
    let now =
      switch subject {
      case .officer(let id): people[id]?.image
      case .assignment(let id): assigned[id]?.image
      }
    return now.map { $0.utf8.elementsEqual(after.utf8) } ?? false
  }

  /// The officer as they are, or as the batch left them.
  private func person(_ id: ID<Officer>) -> OfficerRecord? {
    people[id] ?? officers.last { $0.after.officer.id == id }?.after
  }
}

extension UndoScene {
  /// Makes everything as it was before: what is new goes first, and IDs are freed before they are
  /// given back, so that nothing has two owners in between.
  func restore(in records: any Writing, _ ledger: Ledger) throws {
    for pair in assignments.reversed() where pair.before == nil {
      try records.run(.delete(assignment: pair.after.id))
      try note(pair.before, pair.after, ledger)
    }
    for pair in assignments.reversed() {
      guard let before = pair.before else { continue }
      try records.run(.update(before))
      try note(before, pair.after, ledger)
    }
    for pair in officers.reversed() where pair.before == nil {
      try records.run(.deleteEthnicity(of: pair.after.officer.id))
      try records.run(.delete(officer: pair.after.officer.id))
      let code = pair.after.officer.code.text
      try ledger.note(Event(.removed, .officer, key: code, old: pair.after.fields))
    }
    for pair in officers where pair.before != nil {
      try records.run(.freeNationalID(of: pair.after.officer.id))
    }
    for pair in officers.reversed() {
      guard let before = pair.before else { continue }
      try restore(before, pair.after, in: records, ledger)
    }
  }

  private func restore(
    _ before: OfficerRecord,
    _ after: OfficerRecord,
    in records: any Writing,
    _ ledger: Ledger
  ) throws {
    try records.change(before.officer)
    if before.ethnicity != after.ethnicity {
      if let ethnicity = before.ethnicity {
        try records.run(.upsert(ethnicity: ethnicity, of: before.officer.id))
      } else {
        try records.run(.deleteEthnicity(of: before.officer.id))
      }
    }
    let changes = after.changes(to: before)
    try ledger.note(
      Event(
        .changed,
        .officer,
        key: before.officer.code.text,
        old: changes?.old,
        new: changes?.new ?? before.fields
      )
    )
  }

  private func note(_ before: Assignment?, _ after: Assignment, _ ledger: Ledger) throws {
    guard let agency = agencies[after.agency], let officer = person(after.officer)?.officer else {
      throw RecordFault.broken("assignment \(after.id)")
    }
    try ledger.note(
      Event(
        before == nil ? .removed : .changed,
        .assignment,
        key: officer.code.text,
        old: after.fields(agency: agency),
        new: before?.fields(agency: agency)
      )
    )
  }
}
