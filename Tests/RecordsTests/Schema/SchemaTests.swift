import StoreScenes
import Testing

@testable import Records

struct `The schema` {
  @Test
  func `has a table for every word of the domain`() {
    let words: Set = [
      "agency", "agency_standing", "agency_successor", "officer", "officer_sensitive",
      "assignment", "duty", "duty_requirement", "coverage_rule",
      "coverage_alternative", "competency_group",
      "competency", "competency_level", "course", "course_audience", "course_prerequisite",
      "course_module", "course_component", "course_award", "grading_scheme", "grading_band",
      "attendance_status", "minimum_rule", "period_rule", "report_form", "report_form_group",
      "curriculum_file", "training_class", "class_session", "nomination", "enrolment",
      "attendance", "score", "result", "result_amendment", "certificate", "evidence", "plan",
      "plan_line", "event", "batch", "batch_file", "batch_row", "batch_image", "roster_choice",
    ]
    let names = Schema.tables.map(\.name)
    #expect(words.subtracting(names).isEmpty)
    #expect(Set(names).count == names.count)
  }

  @Test(.onSQLite)
  func `names each of its tables, as the database has them`() async throws {
    let store = try await emptyRecords()
    let query = Query<String>(
      """
      SELECT name FROM sqlite_master
      WHERE type = 'table' AND name <> 'schema_step' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
      """
    ) { try $0.get("name") }
    let names = try await store.all(query)
    #expect(names.sorted() == Schema.tables.map(\.name).sorted())
  }

  @Test(.onSQLite)
  func `names tables after those that they point to`() async throws {
    let store = try await emptyRecords()
    let names = Schema.tables.map(\.name)
    for (place, table) in names.enumerated() {
      let query = Query<String>(SQL(verbatim: "PRAGMA foreign_key_list(\(table))")) {
        try $0.get("table")
      }
      for target in try await store.all(query) {
        let found = try #require(names.firstIndex(of: target))
        #expect(found <= place, "\(table) stands before \(target)")
      }
    }
  }

  @Test(.onSQLite)
  func `has an index for every key that points somewhere from a table that grows`() async throws {
    let store = try await emptyRecords()
    let growing = [
      "enrolment", "attendance", "evidence", "assignment", "certificate", "nomination",
    ]
    for table in growing {
      // Of a key of several columns the first is enough: it picks the rows.
      let keys = Query<String>(
        SQL(
          verbatim: """
            SELECT "from" AS name FROM pragma_foreign_key_list('\(table)') WHERE seq = 0
            """
        )
      ) { try $0.get("name") }
      let indexed = Query<String>(
        """
        SELECT columns.name AS name
        FROM pragma_index_list(\(table)) AS list
        JOIN pragma_index_info(list.name) AS columns ON columns.seqno = 0
        """
      ) { try $0.get("name") }
      let bare = Set(try await store.all(keys)).subtracting(try await store.all(indexed))
      // Statuses and competencies are few, and never taken away once they are used.
      #expect(
        bare.isSubset(of: ["status_code", "competency_code", "agency_id"]),
        "\(table): \(bare)"
      )
    }
  }

  @Test(.onSQLite)
  func `keeps every text and number in columns of one strict type`() async throws {
    let store = try await emptyRecords()
    let loose = try await store.number(
      "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND type = 'table' AND name NOT LIKE 'sqlite%'"
    )
    #expect(loose == 0)
  }

  @Test(arguments: Schema.steps.indices)
  func `numbers its steps from 1, each with its digest`(index: Int) {
    let step = Schema.steps[index]
    #expect(step.number == index + 1)
    #expect(step.digest.utf8.count == 64)
    #expect(!step.name.isEmpty && !step.statements.isEmpty)
  }

  @Test
  func `gives a step another digest when a statement changes or moves`() {
    let step = SchemaStep(number: 1, name: "a", statements: ["A", "B"])
    let others = [["A", "b"], ["B", "A"], ["A"], ["A", "B", ""]]
    #expect(step.digest == SchemaStep(number: 2, name: "b", statements: ["A", "B"]).digest)
    for statements in others {
      #expect(step.digest != SchemaStep(number: 1, name: "a", statements: statements).digest)
    }
  }
}

struct `The schema's own words` {
  static let words = ["{id}", "{int}", "{text}", "{bytes}", "{table}", "{keyed}"]

  @Test(arguments: [Dialect.sqlite, .postgresql])
  func `are all put into the words of the database`(dialect: Dialect) {
    for statement in Schema.steps.flatMap(\.statements) {
      let text = dialect.schema(statement)
      #expect(!text.contains("{") && !text.contains("}"), "\(text)")
    }
  }

  @Test
  func `of SQLite make strict tables with ids that are never given twice`() {
    let text = Dialect.sqlite.schema("CREATE TABLE a (id {id}, n {int}, t {text} NOT NULL) {table}")
    #expect(
      text
        == "CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT, n INTEGER, t TEXT NOT NULL) STRICT"
    )
  }

  @Test
  func `of PostgreSQL make 64 bits and texts that sort byte by byte`() {
    let text = Dialect.postgresql.schema("CREATE TABLE a (id {id}, n {int}, t {text}) {table}")
    let expected = """
      CREATE TABLE a (id BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, n BIGINT, \
      t TEXT COLLATE "C")
      """
    #expect(text.utf8.dropLast(text.utf8.count - expected.utf8.count).elementsEqual(expected.utf8))
  }

  @Test
  func `put a word in wherever it stands, as often as it stands`() {
    #expect(Dialect.sqlite.schema("{int} {int}{text}") == "INTEGER INTEGERTEXT")
    #expect(Dialect.sqlite.schema("no word at all") == "no word at all")
  }
}
