import Audit
import Chronology
import Foundation
import Operations
import Records
import StoreScenes
import Testing

/// A log of some events, and the key that seals it.
struct LogDesk {
  let scene: Scene
  let key = SigningKey.random()

  var world: World { scene.world }

  init() async throws {
    scene = try await Scene()
  }

  /// Writes events down, each in a transaction of its own.
  func note(_ count: Int, of key: String = "PY-1") async throws {
    let (now, lan) = (world.now(), scene.lan.from("web 10.1.2.3"))
    for number in 0..<count {
      let event = Event(
        .changed,
        .officer,
        key: key,
        old: Fields(["phone": "\(number)"]),
        new: Fields(["phone": "\(number + 1)"]),
        reason: "Đổi số"
      )
      _ = try await world.store.write { try $0.run(.insert(event, at: now, by: lan, batch: nil)) }
    }
  }

  @discardableResult
  func seal() async throws -> Sealing { try await SealEvents(with: key).run(in: world) }

  func verify(
    trusting keys: Set<VerifyingKey> = [],
    against exported: ExportedSeals = ExportedSeals()
  ) async throws -> AuditVerdict {
    try await VerifyAudit(trusting: keys, against: exported).run(in: world)
  }

  func export() async throws -> ExportedSeals {
    var lines: [String] = []
    _ = try await ExportSeals().run(in: world) { lines.append($0.line) }
    var exported = ExportedSeals()
    try exported.read(lines, file: "seals.jsonl")
    return exported
  }

  /// Does what somebody with the database's own tools would.
  func tamper(_ statements: SQL...) async throws {
    try await world.store.write { records in
      for statement in statements { try records.run(statement) }
    }
  }

  /// Takes the key away by which the database keeps sealed events, as one who tampers would.
  func freeEvents() async throws {
    try await tamper(
      "CREATE TABLE free AS SELECT * FROM sealed_event",
      "DROP TABLE sealed_event",
      "ALTER TABLE free RENAME TO sealed_event"
    )
  }

  /// A desk with events sealed three times: 3, 4 and 2 of them.
  static func sealed() async throws -> LogDesk {
    let desk = try await LogDesk()
    for count in [3, 4, 2] {
      try await desk.note(count)
      try await desk.seal()
    }
    return desk
  }
}

struct `A sealed log` {
  @Test
  func `fits, and counts what is not sealed yet`() async throws {
    let desk = try await LogDesk.sealed()
    try await desk.note(2)
    let verdict = try await desk.verify(trusting: [desk.key.verifying], against: desk.export())
    #expect(verdict.fault == nil)
    #expect(verdict.entries == 9 && verdict.seals == 3 && verdict.unsealed == 2)
    #expect(verdict.keys == [desk.key.verifying] && verdict.exported != nil)
    let nothing = try await LogDesk().verify()
    #expect(nothing.fault == nil && nothing.last == nil && nothing.entries == 0)
  }

  @Test
  func `of many events has seals of 256 at most`() async throws {
    let desk = try await LogDesk()
    try await desk.world.store.write { records in
      try records.append(
        (0..<3_000).map {
          [
            .text("2020-03-01T05:00:00.000000Z"), .text("lan"), .text("added"),
            .text("officer"), .text("PY-\($0)"), .text("{}"),
          ]
        },
        to: BulkTable("event", "at", "actor", "verb", "subject", "subject_key", "new_value")
      )
    }
    let sealing = try await desk.seal()
    #expect(sealing.entries == 3_000 && sealing.seals == 12)
    #expect(try await desk.verify().entries == 3_000)
    #expect(try await desk.seal().entries == 0)
  }

  @Test(arguments: [
    "at = '2020-03-01T05:00:00.000001Z'", "actor = 'Trần Thị Lam'", "source = 'web 10.1.2.4'",
    "source = NULL", "verb = 'added'", "subject = 'score'", "subject_key = 'PY-2'",
    "old_value = '{\"phone\":\"9\"}'", "new_value = '{\"phone\":\"9\"}'", "old_value = NULL",
    "reason = 'Đổi sô'", "reason = NULL", "old_value = '{}', new_value = '{}', reason = NULL",
  ])
  func `shows the first entry in which a value was changed`(change: String) async throws {
    let desk = try await LogDesk.sealed()
    let id = try await desk.world.store.read {
      try $0.one(
        Query<Int64>("SELECT event_id FROM sealed_event WHERE place = 5") { try $0.get("event_id") }
      )
    }
    try await desk.tamper(
      SQL(verbatim: "UPDATE event SET \(change) WHERE id IN (\(id), \(id + 3))")
    )
    let verdict = try await desk.verify()
    guard case .changed(let entry) = verdict.fault else {
      Issue.record("\(String(describing: verdict.fault))")
      return
    }
    #expect(entry.place == 5 && entry.id == id && verdict.entries == 4)
  }

  @Test(arguments: ["leaf", "salt"])
  func `shows where what is kept of an entry was changed`(column: String) async throws {
    let desk = try await LogDesk.sealed()
    let zeros = String(repeating: "0", count: column == "leaf" ? 64 : 32)
    try await desk.tamper(
      SQL(verbatim: "UPDATE sealed_event SET \(column) = '\(zeros)' WHERE place = 8")
    )
    #expect(try await desk.verify().fault?.place == 8)
  }

  @Test
  func `shows an event that is gone, with or without what was kept of it`() async throws {
    let desk = try await LogDesk.sealed()
    try await desk.freeEvents()
    try await desk.tamper("DELETE FROM event WHERE id = 6")
    #expect(try await desk.verify().fault == .missing(place: 6, id: 6))
    try await desk.tamper("DELETE FROM sealed_event WHERE place = 6")
    #expect(try await desk.verify().fault == .missing(place: 6, id: nil))
  }

  @Test
  func `shows two events in each other's place`() async throws {
    let values = try await LogDesk.sealed()
    try await values.tamper(
      """
      UPDATE event SET
        old_value = CASE id WHEN 2 THEN '{"phone":"3"}' ELSE '{"phone":"1"}' END,
        new_value = CASE id WHEN 2 THEN '{"phone":"4"}' ELSE '{"phone":"2"}' END
      WHERE id IN (2, 7)
      """
    )
    #expect(try await values.verify().fault == .swapped(place: 2, with: 7))
    let places = try await LogDesk.sealed()
    try await places.tamper(
      "UPDATE sealed_event SET place = 100 WHERE place = 2",
      "UPDATE sealed_event SET place = 2 WHERE place = 7",
      "UPDATE sealed_event SET place = 7 WHERE place = 100"
    )
    #expect(try await places.verify().fault == .swapped(place: 2, with: 7))
  }

  @Test(.enabled(if: testedDialect == .sqlite))
  func `shows an event that was put in where all had been sealed`() async throws {
    let desk = try await LogDesk.sealed()
    try await desk.tamper(
      """
      INSERT INTO event (id, at, actor, verb, subject, subject_key, new_value)
      VALUES (-1, '2020-03-01T05:00:00.000000Z', 'x', 'added', 'officer', 'PY-9', '{}')
      """
    )
    #expect(try await desk.verify().fault == .added(id: -1))
  }

  @Test
  func `betrays a cut end only to one who kept the seals`() async throws {
    let desk = try await LogDesk.sealed()
    let exported = try await desk.export()
    try await desk.tamper(
      "DELETE FROM sealed_event WHERE place > 7",
      "DELETE FROM event WHERE id > 7",
      "DELETE FROM seal WHERE number = 3"
    )
    #expect(try await desk.verify().fault == nil)
    let fault = try await desk.verify(against: exported).fault
    #expect(fault == .tailCut(from: 3, through: 3, place: 8))
    try await desk.note(2)
    try await desk.seal()
    #expect(try await desk.verify(against: exported).fault == .otherSeal(number: 3, place: 8))
  }

  @Test(arguments: [
    ("DELETE FROM seal WHERE number = 2", LogFault.sealMissing(number: 2, place: 4)),
    ("DELETE FROM seal WHERE number = 3", .sealMissing(number: 3, place: 8)),
    (
      "UPDATE seal SET at = '2020-03-01T05:00:00.000001Z' WHERE number = 2",
      .sealForged(number: 2, place: 4)
    ),
    ("UPDATE seal SET entries = 5 WHERE number = 2", .sealForged(number: 2, place: 4)),
    (
      "UPDATE seal SET settled_id = settled_id - 1 WHERE number = 3",
      .sealForged(number: 3, place: 8)
    ),
    (
      "UPDATE seal SET signature = (SELECT signature FROM seal WHERE number = 1) WHERE number = 2",
      .sealForged(number: 2, place: 4)
    ),
  ])
  func `shows a seal that was changed or is gone`(statement: String, fault: LogFault) async throws {
    let desk = try await LogDesk.sealed()
    try await desk.tamper(SQL(verbatim: statement))
    #expect(try await desk.verify().fault == fault)
  }

  @Test
  func `shows seals that were made anew with another key`() async throws {
    let desk = try await LogDesk.sealed()
    let other = SigningKey.random()
    let stored = try await desk.world.store.read { try $0.one(.lastSeal) }
    let forged = Seal(try #require(stored.seal).statement, by: other)
    try await desk.tamper("DELETE FROM seal WHERE number = 3", .insert(forged))
    let fault = try await desk.verify(trusting: [desk.key.verifying]).fault
    #expect(fault == .unknownKey(number: 3, key: other.verifying, place: 8))
    #expect(try await desk.verify().keys.count == 2)
  }

  @Test
  func `still fits once what events said was erased`() async throws {
    let desk = try await LogDesk.sealed()
    try await desk.note(1)
    let erase = EraseEventPayloads(
      of: .officer,
      key: "PY-1",
      because: "Theo yêu cầu ngày 01/03/2020"
    )
    #expect(try await erase.run(in: desk.world, by: desk.scene.lan) == 10)
    #expect(try await erase.run(in: desk.world, by: desk.scene.lan) == 0)
    try await desk.seal()
    let verdict = try await desk.verify()
    #expect(verdict.fault == nil && verdict.erased == 9 && verdict.entries == 11)
    let left = try await desk.scene.rows(
      "SELECT DISTINCT old_value, new_value, reason FROM event WHERE verb = 'changed'"
    )
    #expect(left == [["{}", "{}", "–"]])
    try await desk.tamper("UPDATE event SET new_value = '{\"phone\":\"1\"}' WHERE id = 4")
    #expect(try await desk.verify().fault?.place == 4)
  }

  @Test
  func `shows an erasure of which no entry tells`() async throws {
    let desk = try await LogDesk.sealed()
    let erase = EraseEventPayloads(of: .officer, key: "PY-1", because: "Theo yêu cầu")
    _ = try await erase.run(in: desk.world, by: desk.scene.lan)
    try await desk.tamper("DELETE FROM event WHERE verb = 'erased'")
    guard case .erased(let entry) = try await desk.verify().fault else {
      Issue.record("it fits")
      return
    }
    #expect(entry.place == 1)
  }

  @Test
  func `has one chain and every event once, however many write and seal`() async throws {
    let desk = try await LogDesk()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 1...8 { group.addTask { try await desk.note(15, of: "PY-\(writer)") } }
      for _ in 1...2 {
        group.addTask {
          for _ in 1...6 {
            try await desk.seal()
            try await Task.sleep(for: .milliseconds(5))
          }
        }
      }
      try await group.waitForAll()
    }
    try await desk.seal()
    let verdict = try await desk.verify(trusting: [desk.key.verifying])
    #expect(verdict.fault == nil && verdict.entries == 120 && verdict.unsealed == 0)
  }

  @Test
  func `fits in a copy, which goes on with the chain`() async throws {
    let desk = try await LogDesk.sealed()
    let now = desk.world.now()
    let target = World(store: try await freshDatabase(), now: { now })
    _ = try await CopyRecords(from: desk.world.store).run(into: target)
    #expect(try await VerifyAudit(against: desk.export()).run(in: target).entries == 9)
    let sealing = try await SealEvents(with: desk.key).run(in: target)
    #expect(sealing.entries == 0 && sealing.last?.statement.number == 3)
  }
}
