import Access
import Chronology
import Intake
import Operations
import Personnel
import Records
import Testing
import Training
import Vietnamese

struct `Recording scores of a class` {
  @Test
  func `writes them, their events and what comes of them at once`() async throws {
    let desk = try await MarkDesk()
    #expect(try await desk.desk.outcomes()[0] == "PY-1 incomplete")
    try await desk.recordAll()
    #expect(try await desk.desk.outcomes() == ["PY-1 passed", "PY-2 passed", "PY-3 passed"])
    #expect(try await desk.desk.texts("SELECT count(*) FROM evidence") == ["6"])
    #expect(try await desk.desk.texts("SELECT count(*) FROM certificate") == ["3"])
    try await desk.record([try await desk.entry(0, "TN", "8", seen: "7")])
    #expect(
      try await desk.desk.texts(
        """
        SELECT old_value || new_value FROM event
        WHERE subject = 'score' AND verb = 'changed' ORDER BY id DESC LIMIT 1
        """
      ) == [
        #"{"component":"TN","attempt":1,"score":700,"day":"2020-06-13"}"#
          + #"{"component":"TN","attempt":1,"score":800,"day":"2020-06-13"}"#
      ]
    )
  }

  @Test
  func `tells the second of two editors, and takes nothing of theirs`() async throws {
    let desk = try await MarkDesk()
    try await desk.record([try await desk.entry(0, "TN", "7")])
    try await desk.record([try await desk.entry(0, "TN", "8", seen: "7")])
    let before = try await desk.desk.fingerprint()
    let late = [
      try await desk.entry(0, "TN", "6", seen: "7"), try await desk.entry(1, "TN", "9"),
    ]
    let refusal = await #expect(throws: ScoreRefusal.self) { try await desk.record(late) }
    guard case .changedMeanwhile(let conflicts) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(conflicts.map(\.current?.score.hundredths) == [800])
    #expect(conflicts.map(\.entry.new.score.hundredths) == [600])
    #expect(try await desk.desk.fingerprint() == before)
  }

  @Test
  func `leaves alone what its editor left alone, whatever became of it`() async throws {
    let desk = try await MarkDesk()
    try await desk.record([try await desk.entry(0, "TN", "7")])
    try await desk.record([try await desk.entry(0, "TN", "8", seen: "7")])
    #expect(try await desk.record([try await desk.entry(0, "TN", "7", seen: "7")]) == 0)
    #expect(try await desk.scores() == ["1 TN 1 800"])
  }

  @Test
  func `makes one record of fifty sendings at once`() async throws {
    let desk = try await MarkDesk()
    let entries = [try await desk.entry(0, "TN", "7"), try await desk.entry(1, "TN", "8")]
    let key = FormKey("0123456789abcdef0123")
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<50 { group.addTask { try await desk.record(entries, key: key) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts == Array(repeating: 2, count: 50))
    #expect(
      try await desk.desk.texts("SELECT count(*) FROM event WHERE subject = 'score'") == ["2"]
    )
  }

  @Test
  func `refuses wrong cells with a sentence each`() async throws {
    let desk = try await MarkDesk()
    let far = ScoreEntry(
      try await desk.cell(0, "TN"),
      ScoreValue(try #require(Score("7")), on: MarkDesk.day.advanced(by: -1)),
      seen: nil
    )
    let none = ScoreEntry(
      ScoreCell(ID(99), try #require(Code("TN")), attempt: 1),
      far.new,
      seen: nil
    )
    let resit = try await desk.entry(1, "TN", "6", attempt: 2)
    let refusal = await #expect(throws: ScoreRefusal.self) {
      try await desk.record([far, none, resit])
    }
    guard case .wrong(let problems) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(problems.count == 3)
    #expect(problems[0].sentence.vi.contains("13/06/2020"))
    #expect(try await desk.scores().isEmpty)
  }

  @Test
  func `works out again only those whom it touches`() async throws {
    let desk = try await MarkDesk(scores: true)
    try await desk.desk.load { document in
      document.file == "courses/TTDN-11.yaml"
        ? document.text.replacing("mark: 5.0}\n", with: "mark: 8.0}\n") : document.text
    }
    try await desk.record([try await desk.entry(1, "TN", "7.1", seen: "7")])
    #expect(try await desk.desk.outcomes() == ["PY-1 passed", "PY-2 failed", "PY-3 passed"])
  }
}

struct `Clearing a score` {
  @Test
  func `needs a reason, and what stood there`() async throws {
    let desk = try await MarkDesk(scores: true)
    let cell = try await desk.cell(0, "TN")
    let actor = try desk.actor("An")
    await #expect(throws: ResultRefusal.noReason) {
      try await ClearScore(cell, in: desk.id, seen: Score("7"), because: " ")
        .run(in: desk.world, by: actor, within: .whole)
    }
    await #expect(throws: ResultRefusal.changedMeanwhile) {
      try await ClearScore(cell, in: desk.id, seen: Score("6"), because: "Chấm nhầm bài")
        .run(in: desk.world, by: actor, within: .whole)
    }
    try await ClearScore(cell, in: desk.id, seen: Score("7"), because: "Chấm nhầm bài")
      .run(in: desk.world, by: actor, within: .whole)
    #expect(try await desk.desk.outcomes()[0] == "PY-1 incomplete")
    #expect(
      try await desk.desk.texts(
        "SELECT reason FROM event WHERE subject = 'score' AND verb = 'removed'"
      ) == ["Chấm nhầm bài"]
    )
  }
}

struct `A packed form of scores` {
  @Test
  func `is read back as it was, or not at all`() async throws {
    let desk = try await MarkDesk()
    let entries = [
      try await desk.entry(0, "TN", "7"), try await desk.entry(1, "HD", "8.25", seen: "10"),
    ]
    let text = ScoreEntry.packed(entries)
    #expect(ScoreEntry.unpacked(text) == entries)
    #expect(ScoreEntry.unpacked("") == [])
    for wrong in ["x", "1 TN 1 850", "1 TN 1 1001 2020-01-01", "0 TN 1 1 2020-01-01", text + ";1"] {
      #expect(ScoreEntry.unpacked(wrong) == nil)
    }
  }
}
