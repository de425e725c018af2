import Assessment
import Personnel
public import Records
public import Sampling
import Training
import Work

/// Fills records that have curricula and nothing else with invented officers and all that they did,
/// in one transaction. The same order gives the same rows, whenever and wherever it is made.
public struct MakeSample: Sendable {
  let order: SampleOrder

  /// A sample of an order.
  public init(_ order: SampleOrder) {
    self.order = order
  }

  /// Makes it; the rows that were written.
  public func run(in world: World, by actor: Actor) async throws -> SampleCounts {
    let dialect = world.store.dialect
    let headway = world.headway
    return try await world.store.write { [order] records in
      let work = SampleWriter(records: records, dialect: dialect, headway: headway)
      return try work.write(order, by: actor)
    }
  }
}

/// Writes a sample down within a transaction, from its beginning each time that the transaction runs.
private struct SampleWriter {
  let records: any Writing
  let dialect: Dialect
  let headway: Headway

  func write(_ order: SampleOrder, by actor: Actor) throws -> SampleCounts {
    try requireRoom()
    var sample = Sample(order, by: try curricula(), after: try lastIDs())
    var counts = SampleCounts()
    while let part = try sample.next() {
      let rows = SampleRows(part)
      for table in SampleTable.allCases {
        guard let found = rows.tables[table], let schema = table.schema else { continue }
        try records.append(found, to: schema.bulk)
        counts.add(found.count, to: table)
      }
      try records.addWords(of: part.officers.map { ($0.officer.id, $0.officer.name) })
      headway.reached(.writing, counts[.officer], of: order.officers)
    }
    try goOn(behind: sample.ids)
    let event = Event(
      .sampled,
      .sample,
      key: "\(order.officers) \(order.seed)",
      new: counts.fields
    )
    try records.run(.insert(event, at: Sample.toldAt, by: actor, batch: nil))
    return counts
  }

  /// Nothing is mixed: neither people nor agencies nor classes are there before.
  private func requireRoom() throws {
    for table in [SampleTable.officer, .agency, .trainingClass] {
      guard let schema = table.schema, try records.one(schema.count) == 0 else {
        throw SampleRefusal.holdsRecords(table)
      }
    }
  }

  private func curricula() throws -> Curricula {
    let curricula = try records.curricula()
    let framework = curricula.framework
    let isThere =
      !curricula.courses.isEmpty && !framework.competencies.isEmpty && !framework.duties.isEmpty
      && !curricula.attendanceStatuses.isEmpty
    guard isThere else { throw SampleRefusal.noCurricula }
    return curricula
  }

  /// An id that was given once is never given again, also where its owner is gone.
  private func lastIDs() throws -> SampleIDs {
    var ids = SampleIDs()
    ids.agencies = try numbering(of: .agency)
    ids.officers = try numbering(of: .officer)
    ids.assignments = try numbering(of: .assignment)
    ids.classes = try numbering(of: .trainingClass)
    ids.sessions = try numbering(of: .session)
    ids.nominations = try numbering(of: .nomination)
    ids.enrolments = try numbering(of: .enrolment)
    ids.evidence = try numbering(of: .evidence)
    ids.papers = try numbering(of: .certificate)
    return ids
  }

  private func numbering<Entity>(of table: SampleTable) throws -> Numbering<Entity> {
    guard let schema = table.schema else { return Numbering() }
    return Numbering(after: try records.one(dialect.lastID(of: schema)) ?? 0)
  }

  private func goOn(behind ids: SampleIDs) throws {
    let last: [(SampleTable, Int64)] = [
      (.agency, ids.agencies.last), (.officer, ids.officers.last),
      (.assignment, ids.assignments.last), (.trainingClass, ids.classes.last),
      (.session, ids.sessions.last), (.nomination, ids.nominations.last),
      (.enrolment, ids.enrolments.last), (.evidence, ids.evidence.last),
      (.certificate, ids.papers.last),
    ]
    for (table, id) in last where id > 0 {
      guard let schema = table.schema else { continue }
      for statement in dialect.goOn(behind: id, in: schema) { try records.run(statement) }
    }
  }
}
