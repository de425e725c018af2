import Chronology
import Records
import StoreScenes
import Testing
import Vietnamese

struct `Migrating` {
  @Test
  func `runs every step on an empty database`() async throws {
    let store = try await freshDatabase()
    let ran = try await Schema.migrate(store, at: .t0)
    #expect(ran == Schema.steps.map(\.number))
  }

  @Test
  func `a second time runs nothing and leaves everything as it is`() async throws {
    let store = try await emptyRecords()
    try await store.run(
      "INSERT INTO duty (code, place, title_vi, title_en) VALUES ('R', 0, '', '')"
    )
    let before = try await store.fingerprint()
    #expect(try await Schema.migrate(store, at: .t0).isEmpty)
    #expect(try await store.fingerprint() == before)
  }

  @Test
  func `writes down what it ran, and when`() async throws {
    let store = try await emptyRecords()
    let query = Query<[String]>("SELECT number, name, digest, at FROM schema_step ORDER BY number")
    {
      row in
      let number: Int = try row.get("number")
      return ["\(number)", try row.get("name"), try row.get("digest"), try row.get("at")]
    }
    let lines = try await store.all(query)
    let now = "\(try Instant.t0)"
    #expect(lines == Schema.steps.map { ["\($0.number)", $0.name, $0.digest, now] })
  }

  @Test
  func `refuses the database of a newer program, and changes nothing`() async throws {
    let store = try await emptyRecords()
    let known = Schema.steps.count
    try await store.run(
      """
      INSERT INTO schema_step (number, name, digest, at)
      VALUES (\(known + 1), 'later', 'x', '2030-01-01T00:00:00.000000Z')
      """
    )
    let refusal = SchemaRefusal.newer(found: known + 1, known: known)
    await #expect(throws: refusal) { try await Schema.migrate(store, at: .t0) }
    await #expect(throws: refusal) { try await Schema.requireCurrent(store) }
    #expect(try await store.number("SELECT count(*) FROM schema_step") == Int64(known + 1))
  }

  @Test
  func `refuses a database in which a step was changed`() async throws {
    let store = try await emptyRecords()
    try await store.run("UPDATE schema_step SET digest = 'other' WHERE number = 1")
    await #expect(throws: SchemaRefusal.foreign(step: 1)) {
      try await Schema.migrate(store, at: .t0)
    }
    await #expect(throws: SchemaRefusal.foreign(step: 1)) {
      try await Schema.requireCurrent(store)
    }
  }

  @Test
  func `refuses a database in which a step is missing`() async throws {
    let store = try await emptyRecords()
    try await store.run("UPDATE schema_step SET number = number + 100")
    await #expect(throws: SchemaRefusal.foreign(step: 1)) {
      try await Schema.requireCurrent(store)
    }
  }

  @Test
  func `that fails leaves no table behind`() async throws {
    let store = try await freshDatabase()
    try await store.run("CREATE TABLE schema_step (number INTEGER, digest TEXT)")
    try await store.run("CREATE TABLE plan_line (id INTEGER)")
    await #expect(throws: StoreFault.self) { try await Schema.migrate(store, at: .t0) }
    #expect(try await store.tables() == 2)
  }

  @Test
  func `of a database of other tables is refused by their names, and nothing is made`() async throws
  {
    let store = try await freshDatabase()
    for name in ["d", "c", "b", "a"] { try await store.run("CREATE TABLE \(name) (id INTEGER)") }
    let refusal = SchemaRefusal.unrelated(tables: ["a", "b", "c", "d"])
    await #expect(throws: refusal) { try await Schema.migrate(store, at: .t0) }
    await #expect(throws: refusal) { try await Schema.requireCurrent(store) }
    #expect(try await store.tables() == 4)
    #expect(refusal.explanation.en.contains("(it has a, b, c, …)"))
  }
}

struct `Using the records` {
  @Test
  func `needs the schema as it is today`() async throws {
    try await Schema.requireCurrent(emptyRecords())
  }

  @Test
  func `of an empty database asks for the migration`() async throws {
    let store = try await freshDatabase()
    await #expect(throws: SchemaRefusal.older(found: 0, needed: Schema.steps.count)) {
      try await Schema.requireCurrent(store)
    }
    #expect(try await store.tables() == 0)
  }

  @Test
  func `of a database that is behind asks for the migration`() async throws {
    let store = try await emptyRecords()
    let last = Schema.steps.count
    try await store.run("DELETE FROM schema_step WHERE number = \(last)")
    await #expect(throws: SchemaRefusal.older(found: last - 1, needed: last)) {
      try await Schema.requireCurrent(store)
    }
  }

  @Test(arguments: [
    (SchemaRefusal.newer(found: 9, known: 2), ["9", "2"]),
    (.older(found: 1, needed: 2), ["1", "2", "boiduong migrate"]), (.foreign(step: 4), ["4"]),
  ])
  func `is refused with a sentence that says what to do`(refusal: SchemaRefusal, words: [String]) {
    for language in Language.allCases {
      let sentence = refusal.explanation[language]
      #expect(words.allSatisfy(sentence.contains))
    }
    #expect(refusal.explanation.vi != refusal.explanation.en)
  }
}
