public import Records
import Work

/// Copies everything from one database to another, of whatever kind, and holds both against each
/// other at the end. It may be stopped at any time: run again it goes on where it was.
///
/// Nobody should write to either meanwhile; where somebody did, the end shows it.
public struct CopyRecords: Sendable {
  let source: any Store

  /// The records that are copied.
  public init(from source: any Store) {
    self.source = source
  }

  /// Copies them into the records of a world, which are made ready where they are empty.
  public func run(into world: World) async throws -> RecordsCopy {
    try await Schema.requireCurrent(source)
    _ = try await UpgradeRecords().run(in: world)
    let total = try await source.read { try $0.rows(in: Schema.recordTables) }
    var beginnings: [Beginning] = []
    for table in Schema.recordTables {
      beginnings.append(try await beginning(of: table, in: world.store))
    }
    var done = beginnings.reduce(0) { $0 + $1.rows }
    for (table, beginning) in zip(Schema.recordTables, beginnings) {
      var last = beginning.last
      while let final = try await copyPage(of: table, after: last, into: world.store, &done) {
        last = final
        world.headway.reached(.copying, done, of: total)
      }
    }
    try await goOnWithIDs(in: world.store)
    let copy = try await RecordsCopy(
      fingerprint(of: source, world.headway, total, 0),
      fingerprint(of: world.store, world.headway, total, total)
    )
    guard copy.differing.isEmpty else { throw CopyRefusal.differs(copy.differing) }
    return copy
  }

  /// What an earlier run copied of a table.
  private struct Beginning {
    var rows = 0
    var last: [SQLValue]?
  }

  /// Holds what stands in the target's table against the source: it must be the beginning of it, row
  /// for row. Nothing is copied before that is known of every table.
  private func beginning(of table: SchemaTable, in target: any Store) async throws -> Beginning {
    var beginning = Beginning()
    while true {
      let page = table.page(after: beginning.last)
      let theirs = try await target.read { try $0.all(page) }
      guard let final = theirs.last else { return beginning }
      let ours = try await source.read { try $0.all(page) }
      guard ours.starts(with: theirs) else { throw CopyRefusal.holdsOther(table: table.name) }
      beginning.last = table.key(of: final)
      beginning.rows += theirs.count
    }
  }

  /// Copies the next rows of a table; the key of the last one, or nil where there are no more.
  private func copyPage(
    of table: SchemaTable,
    after last: [SQLValue]?,
    into target: any Store,
    _ done: inout Int
  ) async throws -> [SQLValue]? {
    let rows = try await source.read { try $0.all(table.page(after: last)) }
    guard let final = rows.last else { return nil }
    try await target.write { try $0.append(rows, to: table.bulk) }
    done += rows.count
    return table.key(of: final)
  }

  /// An id that was given once is never given again, in the copy neither.
  private func goOnWithIDs(in target: any Store) async throws {
    let from = source.dialect
    let ids = try await source.read { try LastIDs(in: $0, from) }
    let dialect = target.dialect
    try await target.write { try ids.goOn(in: $0, dialect) }
  }

  private func fingerprint(
    of store: any Store,
    _ headway: Headway,
    _ total: Int,
    _ done: Int
  ) async throws -> Fingerprint {
    try await store.read { records in
      try Fingerprint(of: records, Schema.recordTables) { rows in
        headway.reached(.comparing, done + rows, of: max(total * 2, 1))
      }
    }
  }
}

/// What was copied: both sides, table by table.
public struct RecordsCopy: Sendable {
  /// Of everything.
  public let fingerprint: Fingerprint
  /// The tables that are not the same on both sides.
  let differing: [String]

  init(_ source: Fingerprint, _ target: Fingerprint) {
    fingerprint = target
    differing = source.differing(from: target)
  }

  /// How many tables have rows.
  public var tables: Int { fingerprint.tables.values.count { $0.rows > 0 } }
  /// How many rows there are.
  public var rows: Int { fingerprint.rows }
}
