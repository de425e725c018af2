import Access
import Credentials
import HTTPTypes
import Personnel
import Records
import StoreScenes
import Testing

@testable import Web

struct `Records of a later version` {
  private func later(_ office: Office) async throws {
    let next = Schema.steps.count + 1
    try await office.store.write { records in
      _ = try records.run(
        """
        INSERT INTO schema_step (number, name, digest, at)
        VALUES (\(next), 'later', \(String(repeating: "0", count: 64)), '2030-01-01T00:00:00Z')
        """
      )
    }
  }

  @Test
  func `are read by a program that was running, and not changed by it`() async throws {
    let office = try await Office()
    let path = try await office.receive(["STT;Họ và tên;Ngày sinh;Đơn vị", "1;Lê Hòa;1980;SNV"])
    try await later(office)
    let before = try await office.fingerprint()
    for act in ["apply", "refuse", "undo"] {
      let reply = try await office.post("\(path)/\(act)")
      #expect(reply.status == 503, "\(act)")
      #expect(reply.text.contains("Hãy nâng cấp chương trình"), "\(reply.text)")
    }
    #expect(try await office.send(Array("STT;Họ và tên\n1;Lê Tư".utf8)).status == 503)
    #expect(try await office.fingerprint() == before)
    #expect(try await office.get(path).status == 200)
    #expect(try await office.get("/readyz").status == 503)
    try await office.store.write { records in
      _ = try records.run("DELETE FROM schema_step WHERE name = 'later'")
    }
    #expect(try await office.post("\(path)/apply").status == 303)
  }

  private static let expanding = SchemaStep(
    number: Schema.steps.count + 1,
    name: "later",
    statements: [
      "ALTER TABLE officer ADD COLUMN shoe_size {int}",
      "CREATE TABLE shoe ( id {id}, size {int} NOT NULL ) {table}",
      "DROP VIEW every_officer", "CREATE VIEW every_officer AS SELECT * FROM officer",
    ],
    kind: .expanding
  )
  private static let contracting = SchemaStep(
    number: Schema.steps.count + 2,
    name: "later still",
    statements: ["DROP TABLE shoe"]
  )

  private func migrate(_ store: any Store, with steps: [SchemaStep]) async throws {
    let dialect = store.dialect
    _ = try await store.write {
      try Schema.migrate($0, dialect, by: Schema.steps + steps, at: Town.now)
    }
  }

  @Test
  func `that were only expanded are worked on by a program that was running, whole`() async throws {
    let store = try await Town.store()
    try await Door.open(
      store,
      as: [.agencyHR],
      at: ID(3),
      named: "nhan.su.snv",
      token: Door.token("S")
    )
    let surfer = Sender(try Town.site(store), token: Door.token("S"))
    let first = try await surfer.send("/officers", ["fullName": "Lê Thị Một", "agency": "SNV"])
    try await migrate(store, with: [Self.expanding])
    let place = try #require(first["Location"]?.split(separator: "?").first.map(String.init))
    try await store.write { records in
      _ = try records.run("UPDATE officer SET shoe_size = 42 WHERE full_name = 'Lê Thị Một'")
      _ = try records.run("INSERT INTO shoe (size) VALUES (42)")
    }
    #expect(try await surfer.visitor.ask("/readyz").status == 200)
    let second = try await surfer.send("/officers", ["fullName": "Lê Thị Hai", "agency": "SNV"])
    #expect(second.status == 303)
    let form = try await surfer.visitor.ask(place + "/edit").text
    let seen = try #require(form.firstMatch(of: /name="seen" value="([^"]*)"/)?.1)
    let changed = try await surfer.send(
      place,
      ["fullName": "Lê Thị Một", "agency": "SNV", "position": "Trưởng phòng", "seen": String(seen)]
    )
    #expect(changed.status == 303, "\(changed.text)")
    let kept = try await store.read { records in
      try records.one(
        Query<Int>(
          """
          SELECT count(*) AS kept FROM every_officer
          WHERE full_name LIKE 'Lê Thị %' AND (shoe_size = 42 AND position = 'Trưởng phòng'
            OR full_name = 'Lê Thị Hai' AND shoe_size IS NULL)
          """
        ) { try $0.get("kept") }
      )
    }
    #expect(kept == 2)
    try await migrate(store, with: [Self.expanding, Self.contracting])
    #expect(
      try await surfer.send("/officers", ["fullName": "Lê Thị Ba", "agency": "SNV"]).status == 503
    )
    #expect(try await surfer.visitor.ask("/readyz").status == 503)
    #expect(try await surfer.visitor.ask(place).status == 200)
  }
}

/// Sends the forms of somebody who is signed in.
private struct Sender {
  let site: Site
  let token: Token
  var visitor: Visitor { Visitor(site, holding: token) }

  init(_ site: Site, token: Token) {
    self.site = site
    self.token = token
  }

  func send(_ path: String, _ form: [String: String]) async throws -> Reply {
    let body = form.map {
      "\($0.key)=\($0.value.utf8.map { "%" + (($0 < 16 ? "0" : "") + String($0, radix: 16)) }.joined())"
    }
    .joined(separator: "&")
    let headers =
      Door.headers(token) + [
        (name: "Origin", value: "http://127.0.0.1:8080"),
        (name: "Content-Type", value: "application/x-www-form-urlencoded"),
      ]
    return try await Asked(site).ask(.post, path, headers, body: Array(body.utf8))
  }
}
