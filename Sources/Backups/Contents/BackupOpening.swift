public import Chronology
import Foundation
public import Records

/// What a back-up says of itself in its first block: when it was made, by what, and of which tables.
public struct BackupOpening: Equatable, Sendable {
  /// The version of the program that made it.
  public let version: String
  /// The moment that its records are of.
  public let at: Instant
  /// The database that they came from.
  public let engine: String
  /// The digests of the schema's steps, by which a program knows whether it understands them.
  public let steps: [String]
  /// The tables, those that others point to first.
  public let tables: [Table]

  /// A table and its columns, in the order of the values.
  public struct Table: Equatable, Sendable, Codable {
    public let name: String
    public let columns: [String]
  }

  /// Of a database that has seen so many steps of the schema.
  public init(version: String, at: Instant, from dialect: Dialect, step: Int) {
    self.version = version
    self.at = at
    engine = dialect == .sqlite ? "sqlite" : "postgresql"
    steps = Schema.steps.prefix(step).map(\.digest)
    tables = Schema.recordTables(through: step)
      .map { Table(name: $0.name, columns: $0.columns) }
  }

  /// Whether this program has had the same steps, and so the same tables; refuses where not.
  public func requireKnown() throws {
    let known = Schema.steps
    guard steps.count <= known.count else {
      throw SchemaRefusal.newer(found: steps.count, known: known.count)
    }
    for (step, digest) in zip(known, steps) where step.digest != digest {
      throw SchemaRefusal.foreign(step: step.number)
    }
    let own = Schema.recordTables(through: steps.count)
      .map { Table(name: $0.name, columns: $0.columns) }
    guard own == tables else { throw SchemaRefusal.foreign(step: steps.count) }
  }
}

/// What a back-up says of itself in its last block: what it holds, and which ids were given.
public struct BackupClosing: Equatable, Sendable {
  /// Counted and digested row by row.
  public let fingerprint: Fingerprint
  /// The last id that each table gave, where it gives any.
  public let lastIDs: [String: Int64]

  /// The end of a back-up.
  public init(fingerprint: Fingerprint, lastIDs: [String: Int64]) {
    self.fingerprint = fingerprint
    self.lastIDs = lastIDs
  }
}

// Both are kept as JSON: they are small, and whoever looks into a file in thirty years can read them.

extension BackupOpening: Codable {
  private enum Key: String, CodingKey { case version, at, engine, steps, tables }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    version = try container.decode(String.self, forKey: .version)
    let text = try container.decode(String.self, forKey: .at)
    guard let at = Instant(iso: text) else {
      throw DecodingError.dataCorruptedError(forKey: .at, in: container, debugDescription: text)
    }
    self.at = at
    engine = try container.decode(String.self, forKey: .engine)
    steps = try container.decode([String].self, forKey: .steps)
    tables = try container.decode([Table].self, forKey: .tables)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(version, forKey: .version)
    try container.encode("\(at)", forKey: .at)
    try container.encode(engine, forKey: .engine)
    try container.encode(steps, forKey: .steps)
    try container.encode(tables, forKey: .tables)
  }
}

extension BackupClosing: Codable {
  private struct Sum: Codable {
    let rows: Int
    let sha256: String
  }

  private enum Key: String, CodingKey { case tables, lastIDs }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let sums = try container.decode([String: Sum].self, forKey: .tables)
    fingerprint = Fingerprint(
      tables: try sums.mapValues { sum in
        guard let digest = Digest(hexadecimal: sum.sha256) else {
          throw DecodingError.dataCorruptedError(
            forKey: .tables,
            in: container,
            debugDescription: sum.sha256
          )
        }
        return Fingerprint.Table(rows: sum.rows, digest: digest)
      }
    )
    lastIDs = try container.decode([String: Int64].self, forKey: .lastIDs)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    let sums = fingerprint.tables.mapValues { Sum(rows: $0.rows, sha256: $0.digest.hexadecimal) }
    try container.encode(sums, forKey: .tables)
    try container.encode(lastIDs, forKey: .lastIDs)
  }
}
