import Chronology
import Intake
import Operations
import Personnel
import Records
import Testing
import Training
import Vietnamese

/// One thing that a second workbook of a class says otherwise, and the event that tells it.
struct ClassChange: Sendable, CustomTestStringConvertible {
  let edit: @Sendable (inout ClassForm) throws -> Void
  /// Verb, subject, key, old, new and reason.
  let event: [String]

  init(_ event: [String], _ edit: @escaping @Sendable (inout ClassForm) throws -> Void) {
    self.edit = edit
    self.event = event
  }

  var testDescription: String { event[0...2].joined(separator: " ") }

  static let file = "Tệp lop.xlsx"

  static let all: [ClassChange] = [
    ClassChange(
      [
        "changed", "trainingClass", "LOP-1", #"{"place":null,"notes":null}"#,
        #"{"place":"Tuy Hòa","notes":"Mang máy tính"}"#, file,
      ]
    ) {
      $0.facts.place = "Tuy Hòa"
      $0.facts.notes = "Mang máy tính"
    },
    ClassChange(
      [
        "changed", "session", "LOP-1 2020-06-13 afternoon", #"{"topic":null}"#,
        #"{"topic":"Trả lời người dân"}"#, file,
      ]
    ) { $0.sessions[1].topic = "Trả lời người dân" },
    ClassChange(
      [
        "changed", "session", "LOP-1 2020-06-13 morning", #"{"periods":4}"#, #"{"periods":5}"#,
        file,
      ]
    ) { $0.sessions[0].periods = 5 },
    ClassChange(
      [
        "changed", "attendance", "LOP-1 PY-2 2020-06-13 morning",
        #"{"status":"present","creditedPeriods":null}"#,
        #"{"status":"excused","creditedPeriods":4}"#, file,
      ]
    ) {
      $0.places[1].attendance[ClassForm.times[0]] = ClassMark(symbol: "P", periods: 4)
    },
    ClassChange(
      [
        "changed", "score", "LOP-1 PY-3",
        #"{"component":"TN","attempt":1,"score":700,"day":"2020-06-13"}"#,
        #"{"component":"TN","attempt":1,"score":825,"day":"2020-06-13"}"#, file,
      ]
    ) { $0.places[2].scores[1] = try $0.places[2].scores[1].points("8.25") },
    ClassChange(
      [
        "added", "score", "LOP-1 PY-3", "–",
        #"{"component":"TN","attempt":2,"score":900,"day":"2020-06-13"}"#, file,
      ]
    ) { $0.places[2].scores.append(try $0.places[2].scores[1].points("9", .resit)) },
    ClassChange(
      [
        "removed", "score", "LOP-1 PY-1",
        #"{"component":"HD","attempt":1,"score":700,"day":"2020-06-13"}"#, "–", "V: vắng thi",
      ]
    ) {
      $0.places[0].missed = [ClassAttempt($0.places[0].scores.removeFirst().component, .first)]
    },
  ]
}

extension ClassScore {
  /// The same score with other points, of this or another attempt.
  func points(_ points: String, _ other: Attempt? = nil) throws -> ClassScore {
    ClassScore(
      component: component,
      attempt: other ?? attempt,
      score: try #require(Score(points)),
      day: day
    )
  }
}

extension ClassDesk {
  /// The events after a number, each with its verb, subject, key, old, new and reason.
  func events(after last: Int = 0) async throws -> [[String]] {
    try await store.read { records in
      try records.all(
        Query(
          """
          SELECT verb, subject, subject_key, old_value, new_value, reason FROM event
          WHERE id > \(last) ORDER BY id
          """
        ) { row in
          row.values.map { if case .text(let text) = $0 { text } else { "–" } }
        }
      )
    }
  }

  /// How many events there are.
  func eventCount() async throws -> Int {
    try #require(Int(try await texts("SELECT max(id) FROM event")[0]))
  }
}

struct `The history of a class` {
  @Test(arguments: ClassChange.all)
  func `tells a change with what was, what is and why`(change: ClassChange) async throws {
    let desk = try await `Importing a class`().desk()
    let before = try await desk.eventCount()
    let outcome = try await desk.take(.passed().with(change.edit))
    let events = try await desk.events(after: before)
    #expect(events.first == change.event)
    #expect(outcome.added + outcome.changed == events.count)
    let said = [change.event[1], "result", "evidence", "certificate"]
    #expect(events.allSatisfy { said.contains($0[1]) })
    #expect(try await desk.take(.passed().with(change.edit)).isUnchanged)
    #expect(try await desk.eventCount() == before + events.count)
  }

  @Test
  func `tells all that follows from a score, each with its reason`() async throws {
    let desk = try await `Importing a class`().desk()
    let before = try await desk.eventCount()
    try await desk.take(
      .passed().with { $0.places[0].scores[0] = try $0.places[0].scores[0].points("4") }
    )
    let events = try await desk.events(after: before)
    #expect(
      events.map { [$0[0], $0[1], $0[2], $0[5]] } == [
        ["changed", "score", "LOP-1 PY-1", ClassChange.file],
        ["changed", "result", "LOP-1 PY-1", ClassChange.file],
        ["removed", "evidence", "PY-1", "LOP-1"], ["removed", "evidence", "PY-1", "LOP-1"],
        ["removed", "certificate", "LOP-1 PY-1", "Kết quả không còn đạt"],
      ]
    )
    #expect(events[1][3].contains(#""outcome":"passed""#))
    #expect(events[1][4].contains(#""outcome":"failed""#))
    #expect(events.dropFirst(2).allSatisfy { $0[3] != "–" && $0[4] == "–" })
  }

  @Test
  func `begins with the class, its sessions and its places, and nothing before them`() async throws
  {
    let desk = try await ClassDesk()
    let before = try await desk.eventCount()
    try await desk.take(.passed())
    let events = try await desk.events(after: before)
    #expect(events.allSatisfy { $0[0] == "added" && $0[3] == "–" && $0[4] != "–" })
    let subjects = events.map { $0[1] }
    #expect(subjects.first == "trainingClass")
    let counts = Dictionary(subjects.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(
      counts == [
        "trainingClass": 1, "session": 2, "enrolment": 3, "attendance": 6, "score": 6, "result": 3,
        "evidence": 6, "certificate": 3,
      ]
    )
    let firstResult = try #require(subjects.firstIndex(of: "result"))
    #expect(!subjects[firstResult...].contains { ["session", "score"].contains($0) })
  }

  @Test
  func `names who did what, where two work on one class`() async throws {
    let desk = try await ClassDesk()
    try await desk.take(.passed(), by: "Trần Thị Lan", "a")
    let first = try await desk.eventCount()
    let edited = try ClassForm.passed().with { $0.facts.notes = "Chấm lại" }
    try await desk.take(edited, by: "Lê Văn Minh", "b")
    try await desk.take(edited, by: "Trần Thị Lan", "c")
    #expect(
      try await desk.texts("SELECT DISTINCT actor FROM event WHERE id > \(first)")
        == ["Lê Văn Minh"]
    )
    #expect(
      try await desk.texts(
        """
        SELECT actor || ' ' || rows_read || ' ' || rows_changed FROM batch
        WHERE verb = 'class import' ORDER BY id
        """
      ) == ["Trần Thị Lan 3 30", "Lê Văn Minh 3 1", "Trần Thị Lan 3 0"]
    )
    #expect(
      try await desk.take(.passed(), by: "Lê Văn Minh", "a").earlier
        == Instant(iso: "2020-07-01T12:00:00+07:00")
    )
  }
}

extension ClassDesk {
  /// Imports a class as somebody, from a file of these bytes.
  @discardableResult
  func take(_ form: ClassForm, by name: String, _ bytes: String) async throws -> ImportOutcome {
    let now = try #require(Instant(iso: "2020-07-01T12:00:00+07:00"))
    let source = SourceFile(name: "lop.xlsx", bytes: Array(bytes.utf8))
    return try await ImportClass(form, from: source)
      .run(in: Self.world(store, at: now), by: try #require(Actor(name)))
  }
}
