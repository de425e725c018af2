import Chronology
import Personnel
import Testing

@testable import Records

struct `An event` {
  func actor() throws -> Actor { try #require(Actor("Trần Thị Lan", from: "web 10.1.2.3")) }

  @Test
  func `is written down with who, when, what and why`() async throws {
    let store = try await emptyRecords()
    let event = Event(
      .changed,
      .officer,
      key: "PY-1",
      old: Fields(["phone": "1"]),
      new: Fields(["phone": "2"]),
      reason: "Đổi số"
    )
    let actor = try actor()
    let now = try Instant.t0
    try await store.write { _ = try $0.run(.insert(event, at: now, by: actor, batch: nil)) }
    let history = try await store.all(.history(of: .officer, key: "PY-1"))
    #expect(
      history == [
        HistoryLine(
          subject: .officer,
          at: now,
          actor: "Trần Thị Lan",
          source: "web 10.1.2.3",
          verb: .changed,
          old: #"{"phone":"1"}"#,
          new: #"{"phone":"2"}"#,
          reason: "Đổi số"
        )
      ]
    )
  }

  @Test
  func `stands in the history of its own subject, the newest first`() async throws {
    let store = try await emptyRecords()
    let actor = try actor()
    let now = try Instant.t0
    try await store.write { records in
      for (verb, subject, key) in [
        (Event.Verb.added, Event.Subject.officer, "PY-1"), (.added, .officer, "PY-2"),
        (.changed, .officer, "PY-1"), (.added, .assignment, "PY-1"),
      ] {
        let event = Event(verb, subject, key: key, new: Fields([:]))
        try records.run(.insert(event, at: now, by: actor, batch: nil))
      }
    }
    let verbs = try await store.all(.history(of: .officer, key: "PY-1")).map(\.verb)
    #expect(verbs == [.changed, .added])
    #expect(try await store.all(.history(of: .officer, key: "py-1")).isEmpty)
  }

  @Test
  func `without a before or an after is refused`() async throws {
    let store = try await emptyRecords()
    let actor = try actor()
    await #expect(throws: StoreFault.self) {
      try await store.write { records in
        try records.run(
          .insert(Event(.changed, .officer, key: "PY-1"), at: .t0, by: actor, batch: nil)
        )
      }
    }
  }

  @Test
  func `belongs to the batch of the file that caused it`() async throws {
    let store = try await emptyRecords()
    let actor = try actor()
    let batch = try await store.write { records in
      let digest = Digest(of: "tệp")
      let batch = try records.one(
        .beginBatch("roster import", file: "a.xlsx", digest: digest, at: .t0, by: actor)
      )
      let event = Event(.added, .officer, key: "PY-1", new: Fields([:]))
      try records.run(.insert(event, at: .t0, by: actor, batch: batch))
      try records.run(.finish(batch: batch, read: 3, changed: 1, held: 2))
      return batch
    }
    #expect(try await store.number("SELECT batch_id FROM event") == batch.number)
    let row = Query("SELECT file_name, rows_read, rows_changed, rows_held FROM batch") { $0.values }
    #expect(
      try await store.all(row) == [[.text("a.xlsx"), .integer(3), .integer(1), .integer(2)]]
    )
  }
}

struct `Who does something` {
  @Test(arguments: ["", " ", "\t", "\u{00A0}"])
  func `has a name`(name: String) {
    #expect(Actor(name) == nil)
  }

  @Test(arguments: [nil, "", " ", "\n"])
  func `may do it from nowhere that was noted`(source: String?) throws {
    #expect(try #require(Actor("Lan", from: source)).source == nil)
    #expect(Actor("Lan", from: source) == Actor("Lan"))
  }

  @Test
  func `does the same thing from several places`() throws {
    let lan = try #require(Actor("Lan"))
    #expect(lan.from("web  10.1.2.3 ").source == "web 10.1.2.3")
    #expect(lan.from("command").name == "Lan")
    #expect(lan.from("command") != lan && lan.from("command").from(nil) == lan)
  }

  @Test
  func `is the program where nobody else is known`() {
    #expect(Actor.program.name == "boiduong")
    #expect(Actor("boiduong") == .program)
  }
}
