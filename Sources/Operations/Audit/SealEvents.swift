public import Audit
import Chronology
public import Records
import Work

/// Seals every event that is not sealed yet, in the order of their numbers. An event whose transaction
/// ended late is sealed behind those that overtook it: the place in the log is kept, not the number.
public struct SealEvents: Sendable {
  let key: SigningKey

  /// How many seals one transaction makes.
  static let sealsAtOnce = 10
  /// For how long a number that was given may be kept back by a transaction that goes on, in
  /// microseconds: a day, where several write at once.
  static let longestWriting: Int64 = 86_400_000_000

  /// Seals with a key.
  public init(with key: SigningKey) {
    self.key = key
  }

  /// Whether there is anything to seal.
  public static func isNeeded(in records: any Reading) throws -> Bool {
    let settled = try records.first(.lastSeal)?.seal?.statement.settled ?? 0
    return try records.first(.firstUnsealed(after: settled)) != nil
  }

  /// Seals them; what was sealed.
  public func run(in world: World) async throws -> Sealing {
    var sealing = Sealing()
    var last: Int64 = 0
    while true {
      let page = try await page(after: last, in: world)
      sealing.entries += page.entries
      sealing.seals += page.seals
      sealing.last = page.last ?? sealing.last
      world.headway.reached(.writing, sealing.entries)
      guard let highest = page.highest else { return sealing }
      last = highest
    }
  }

  /// What one transaction sealed, and the number of its last event where there may be more behind.
  private struct Page: Sendable {
    var entries = 0
    var seals = 0
    var last: Seal?
    var highest: Int64?
  }

  /// Another who sealed at the same time leaves us nothing to do, and the database says so in its own
  /// way; then it is looked at once more.
  private func page(after last: Int64, in world: World) async throws -> Page {
    let (now, dialect) = (world.now(), world.store.dialect)
    for _ in 0..<3 {
      do {
        return try await world.store.write { try page(after: last, in: $0, dialect, at: now) }
      } catch StoreFault.constraint {
        continue
      }
    }
    return try await world.store.write { try page(after: last, in: $0, dialect, at: now) }
  }

  private func page(
    after last: Int64,
    in records: any Writing,
    _ dialect: Dialect,
    at now: Instant
  ) throws -> Page {
    let stored = try records.first(.lastSeal)
    if let stored, stored.seal == nil {
      throw LogFault.sealForged(number: stored.number, place: 0)
    }
    var page = Page(last: stored?.seal)
    let settled = page.last?.statement.settled ?? 0
    let events = try records.all(
      .unsealed(after: max(settled, last), limit: Self.sealsAtOnce * Seal.most)
    )
    let before = Instant(microseconds: now.microseconds - Self.longestWriting)
    let old = try records.first(.highestSealed(before: before)) ?? 0
    for start in stride(from: 0, to: events.count, by: Seal.most) {
      let part = events[start..<min(start + Seal.most, events.count)]
      let highest = part.last?.id ?? 0
      // One who writes alone gives numbers in the order in which events come to be seen.
      page.last = try seal(
        part,
        behind: page.last,
        settled: dialect == .sqlite ? highest : old,
        at: now,
        in: records
      )
      page.seals += 1
      page.entries += part.count
    }
    if events.count == Self.sealsAtOnce * Seal.most { page.highest = events.last?.id }
    return page
  }

  private func seal(
    _ events: ArraySlice<LogEntry>,
    behind last: Seal?,
    settled: Int64,
    at now: Instant,
    in records: any Writing
  ) throws -> Seal? {
    let first = (last?.statement.places.upperBound ?? 0) + 1
    var leaves: [Hash] = []
    var rows: [[SQLValue]] = []
    for (place, event) in zip(first..., events) {
      let salt = Salt.random()
      let leaf = event.leaf(at: place, payload: event.payload.digest(salt))
      leaves.append(leaf)
      rows.append([
        .integer(place), .integer(event.id), .text(leaf.hexadecimal), .text(salt.hexadecimal),
      ])
    }
    guard let tree = MerkleTree(leaves) else { return last }
    let statement = Seal.Statement(
      number: (last?.statement.number ?? 0) + 1,
      first: first,
      entries: leaves.count,
      root: tree.root,
      previous: last?.digest ?? .none,
      highest: max(last?.statement.highest ?? 0, events.last?.id ?? 0),
      settled: max(last?.statement.settled ?? 0, settled),
      at: now
    )
    let seal = Seal(statement, by: key)
    try records.run(.insert(seal))
    try records.append(rows, to: .sealedEvents)
    return seal
  }
}

/// What was sealed.
public struct Sealing: Sendable {
  /// How many events.
  public internal(set) var entries = 0
  /// In how many seals.
  public internal(set) var seals = 0
  /// The last seal there is, made now or before; nil where there are no events.
  public internal(set) var last: Seal?
}
