import Records
import Testing

struct `A table of the schema` {
  @Test
  func `has its columns, in their order, and a key`() async throws {
    let store = try await `A fingerprint`.sampled()
    for table in Schema.recordTables {
      #expect(!table.key.isEmpty, "\(table.name)")
      #expect(Set(table.key).isSubset(of: table.columns), "\(table.name)")
      let all = Query(SQL(verbatim: "SELECT * FROM \(table.name)")) { $0.values.count }
      #expect(try await store.read { try $0.first(all) } == table.columns.count, "\(table.name)")
    }
  }

  @Test
  func `knows keys of one column and of several`() throws {
    func key(_ name: String) -> [String]? { Schema.recordTables.first { $0.name == name }?.key }
    #expect(key("officer") == ["id"])
    #expect(key("competency") == ["code"])
    #expect(key("batch_file") == ["batch_id"])
    #expect(key("attendance") == ["session_id", "enrolment_id"])
    #expect(key("score") == ["enrolment_id", "component_code", "attempt"])
  }

  @Test
  func `comes page by page, each row once`() async throws {
    let store = try await `A fingerprint`.sampled()
    for table in Schema.recordTables {
      let rows = try await store.read { records in
        var rows: [[SQLValue]] = []
        while true {
          let page = try records.all(table.page(after: rows.last.map(table.key)))
          if page.isEmpty { return rows }
          rows += page
        }
      }
      let (all, count) = try await store.read { records in
        (try records.all(table.rows), try records.one(table.count))
      }
      #expect(rows == all, "\(table.name)")
      #expect(rows.count == count, "\(table.name)")
    }
  }
}
