import Chronology
import Records
import StoreScenes
import Testing

/// Two programs on one database: while machines are upgraded one after the other, the earlier one goes on
/// beside a schema that was expanded, and stops where it was contracted.
struct `Programs beside each other` {
  static let known = Schema.steps.count
  static let expanding = SchemaStep(
    number: known + 1,
    name: "shoes",
    statements: [
      "ALTER TABLE duty ADD COLUMN shoe_size {int}",
      "CREATE TABLE shoe ( id {id}, size {int} NOT NULL ) {table}",
      "CREATE INDEX duty_shoe ON duty (shoe_size)",
    ],
    kind: .expanding
  )
  static let contracting = SchemaStep(
    number: known + 2,
    name: "no more shoes",
    statements: ["DROP INDEX duty_shoe"],
    kind: .contracting
  )
  static let after = SchemaStep(
    number: known + 3,
    name: "hats",
    statements: ["ALTER TABLE duty ADD COLUMN hat {text}"],
    kind: .expanding
  )

  private func migrate(_ store: any Store, with steps: [SchemaStep]) async throws {
    let dialect = store.dialect
    _ = try await store.write {
      try Schema.migrate($0, dialect, by: Schema.steps + steps, at: .t0)
    }
  }

  @Test
  func `go on while the schema was only expanded`() async throws {
    let store = try await emptyRecords()
    try await Schema.requireUsable(store)
    try await migrate(store, with: [Self.expanding])
    try await Schema.requireUsable(store)
    try await Schema.requireUsable(store, by: Schema.steps + [Self.expanding])
  }

  @Test
  func `end where it was contracted, also where it was expanded after that`() async throws {
    let store = try await emptyRecords()
    for steps in [
      [Self.expanding, Self.contracting], [Self.expanding, Self.contracting, Self.after],
    ] {
      try await migrate(store, with: steps)
      let refusal = SchemaRefusal.newer(found: Self.known + steps.count, known: Self.known)
      await #expect(throws: refusal) { try await Schema.requireUsable(store) }
      await #expect(throws: (any Error).self) {
        try await Schema.requireUsable(store, by: Schema.steps + [Self.expanding])
      }
      try await Schema.requireUsable(
        store,
        by: Schema.steps + [Self.expanding, Self.contracting]
      )
    }
  }

  @Test
  func `end where a step says nothing of them, or an earlier one was another`() async throws {
    let store = try await emptyRecords()
    try await migrate(store, with: [Self.expanding])
    try await store.run("UPDATE schema_step SET works_from = NULL")
    await #expect(throws: SchemaRefusal.newer(found: Self.known + 1, known: Self.known)) {
      try await Schema.requireUsable(store)
    }
    try await store.run("UPDATE schema_step SET works_from = 1, digest = 'x' WHERE number = 2")
    await #expect(throws: SchemaRefusal.foreign(step: 2)) {
      try await Schema.requireUsable(store)
    }
  }

  @Test
  func `copy and back up only what they know whole`() async throws {
    let store = try await emptyRecords()
    try await migrate(store, with: [Self.expanding])
    let refusal = SchemaRefusal.newer(found: Self.known + 1, known: Self.known)
    await #expect(throws: refusal) { try await Schema.requireCurrent(store) }
    await #expect(throws: refusal) { try await Schema.migrate(store, at: .t0) }
  }

  @Test
  func `write at the same time, and nothing of either is lost`() async throws {
    let store = try await emptyRecords()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<20 { group.addTask { try await earlier(store, number) } }
      try await migrate(store, with: [Self.expanding])
      for number in 20..<40 {
        group.addTask { try await earlier(store, number) }
        group.addTask { try await later(store, number + 100) }
      }
      try await group.waitForAll()
    }
    // Each changes what the other wrote.
    for number in [20, 120] {
      try await store.run("UPDATE duty SET shoe_size = 43 WHERE code = 'R\(number)'")
      try await store.run("UPDATE duty SET title_en = 'changed' WHERE code = 'R\(number)'")
    }
    #expect(try await store.number("SELECT count(*) FROM duty") == 60)
    #expect(try await store.number("SELECT count(*) FROM duty WHERE shoe_size = 42") == 19)
    let changed = "SELECT count(*) FROM duty WHERE shoe_size = 43 AND title_en = 'changed'"
    #expect(try await store.number(SQL(verbatim: changed)) == 2)
  }

  /// What a program writes that knows no shoes: it looks first, as the site does.
  private func earlier(_ store: any Store, _ number: Int) async throws {
    try await Schema.requireUsable(store)
    try await store.run(
      "INSERT INTO duty (code, place, title_vi, title_en) VALUES ('R\(number)', 0, '', '')"
    )
  }

  private func later(_ store: any Store, _ number: Int) async throws {
    try await Schema.requireUsable(store, by: Schema.steps + [Self.expanding])
    try await store.run(
      """
      INSERT INTO duty (code, place, title_vi, title_en, shoe_size)
      VALUES ('R\(number)', 0, '', '', 42)
      """
    )
  }
}

struct `A step that expands` {
  @Test
  func `takes nothing away and asks for nothing`() {
    for step in Schema.steps where step.kind == .expanding {
      #expect(step.narrowing.isEmpty, "\(step.number)")
    }
    #expect(`Programs beside each other`.expanding.narrowing.isEmpty)
  }

  @Test(arguments: [
    "DROP TABLE duty", "DROP INDEX duty_shoe", "ALTER TABLE duty DROP COLUMN place",
    "ALTER TABLE duty RENAME COLUMN place TO spot", "UPDATE duty SET place = 1",
    "ALTER TABLE duty ADD COLUMN hat {text} NOT NULL", "DELETE FROM duty",
    "CREATE UNIQUE INDEX duty_place ON duty (place)", "DROP VIEW every_officer",
  ])
  func `is none with any other statement`(statement: String) {
    let step = SchemaStep(number: 99, name: "x", statements: [statement], kind: .expanding)
    #expect(step.narrowing == [statement])
  }

  @Test(arguments: [
    ["ALTER TABLE duty ADD COLUMN hat {text} NOT NULL DEFAULT ''"],
    ["CREATE TABLE hat ( id {id} ) {table}", "CREATE UNIQUE INDEX hat_id ON hat (id)"],
    ["DROP VIEW every_officer", "CREATE VIEW every_officer AS SELECT * FROM officer"],
    ["DROP INDEX duty_place", "CREATE INDEX duty_place ON duty (place, code)"],
  ])
  func `may add what older programs need not know`(statements: [String]) {
    let step = SchemaStep(number: 99, name: "x", statements: statements, kind: .expanding)
    #expect(step.narrowing.isEmpty)
  }
}
