public import Chronology
public import Vietnamese

extension Schema {
  /// Brings the database to this program's schema, in one transaction; the steps that it ran.
  ///
  /// A database of a newer program, or one whose steps were not ours, is refused.
  public static func migrate(_ store: any Store, at now: Instant) async throws -> [Int] {
    let dialect = store.dialect
    return try await store.write { try migrate($0, dialect, at: now) }
  }

  /// Does the same inside of a transaction, up to a step where one is given.
  public static func migrate(
    _ records: any Writing,
    _ dialect: Dialect,
    through last: Int? = nil,
    by steps: [SchemaStep] = Schema.steps,
    at now: Instant
  ) throws -> [Int] {
    let done = try lastStep(of: records, dialect, by: steps)
    let last = last ?? steps.count
    if done == 0 { try records.run(SQL(verbatim: dialect.schema(journal))) }
    var ran: [Int] = []
    for step in steps where step.number > done && step.number <= last {
      for statement in step.statements {
        try records.run(SQL(verbatim: dialect.schema(statement)))
      }
      for statement in step.own?(dialect) ?? [] { try records.run(SQL(verbatim: statement)) }
      try step.filling?(records)
      try records.run(
        """
        INSERT INTO schema_step (number, name, digest, at)
        VALUES (\(step.number), \(step.name), \(step.digest), \(now))
        """
      )
      if step.number >= windowStep {
        let oldest = oldestProgram(after: steps.prefix(step.number))
        try records.run(.update(oldestProgram: oldest, afterStep: step.number))
      }
      ran.append(step.number)
    }
    return ran
  }

  /// Refuses a database whose schema is not this program's to the last step, and changes nothing: to copy
  /// or back up all of it, all of it must be known.
  public static func requireCurrent(_ store: any Store) async throws {
    let dialect = store.dialect
    let done = try await store.read { try lastStep(of: $0, dialect) }
    if done < steps.count { throw SchemaRefusal.older(found: done, needed: steps.count) }
  }

  /// The last step that a database has seen, 0 where it is empty. One of a newer program, of another
  /// program or with other steps than ours is refused.
  public static func lastStep(
    of records: any Reading,
    _ dialect: Dialect,
    by steps: [SchemaStep] = Schema.steps
  ) throws -> Int {
    guard try requireOwn(records, dialect) else { return 0 }
    let done = try records.all(.doneSteps)
    if done.count > steps.count {
      throw SchemaRefusal.newer(found: done.count, known: steps.count)
    }
    try requireSame(done, steps)
    return done.count
  }

  /// Whether anything was ever migrated; a database of other tables is somebody else's.
  static func requireOwn(_ records: any Reading, _ dialect: Dialect) throws -> Bool {
    let tables = try records.all(Query<String>(dialect.tables) { try $0.get("name") })
    if tables.contains("schema_step") { return true }
    guard tables.isEmpty else { throw SchemaRefusal.unrelated(tables: tables.sorted()) }
    return false
  }

  /// Refuses steps that are not those of this program, as far as both go.
  static func requireSame(
    _ done: [(number: Int, digest: String)],
    _ steps: [SchemaStep]
  ) throws {
    for (found, step) in zip(done, steps)
    where found.number != step.number || found.digest != step.digest {
      throw SchemaRefusal.foreign(step: step.number)
    }
  }

  private static let journal = """
    CREATE TABLE IF NOT EXISTS schema_step (
      number {int} NOT NULL PRIMARY KEY,
      name {text} NOT NULL,
      digest {text} NOT NULL,
      at {text} NOT NULL
    ) {table}
    """
}

extension Query where Answer == (number: Int, digest: String) {
  static var doneSteps: Self {
    Query("SELECT number, digest FROM schema_step ORDER BY number") { row in
      (number: try row.get("number"), digest: try row.get("digest"))
    }
  }
}

/// Why this program and this database don't fit together.
public enum SchemaRefusal: Refusal, Equatable {
  case newer(found: Int, known: Int)
  case older(found: Int, needed: Int)
  case foreign(step: Int)
  /// It has tables, and none of them is this program's.
  case unrelated(tables: [String])

  public var explanation: Bilingual {
    switch self {
    case .newer(let found, let known):
      Bilingual(
        vi: """
          Cơ sở dữ liệu thuộc phiên bản mới hơn (bước \(found), chương trình này biết đến bước \
          \(known)). Hãy nâng cấp chương trình.
          """,
        en: """
          The database belongs to a newer version (step \(found); this program knows \(known)). \
          Upgrade the program.
          """
      )
    case .older(let found, let needed):
      Bilingual(
        vi: """
          Cơ sở dữ liệu chưa được chuẩn bị cho phiên bản này (bước \(found), cần bước \(needed)). \
          Chạy: boiduong migrate
          """,
        en: """
          The database is not ready for this version (step \(found) of \(needed)). \
          Run: boiduong migrate
          """
      )
    case .foreign(let step):
      Bilingual(
        vi: "Bước \(step) của cơ sở dữ liệu không phải của chương trình này. Kiểm tra địa chỉ.",
        en: "Step \(step) of the database is not this program's. Check the address."
      )
    case .unrelated(let tables):
      Bilingual(
        vi: """
          Đây là cơ sở dữ liệu của chương trình khác (có bảng \(Self.some(of: tables))), không thay \
          đổi gì trong đó. Kiểm tra địa chỉ, hoặc ghi địa chỉ của một tệp mới.
          """,
        en: """
          The database is another program's (it has \(Self.some(of: tables))) and stays as it is. \
          Check the address, or give that of a new file.
          """
      )
    }
  }

  /// The first few names; a database can have hundreds of tables.
  private static func some(of tables: [String]) -> String {
    tables.prefix(3).joined(separator: ", ") + (tables.count > 3 ? ", …" : "")
  }
}
