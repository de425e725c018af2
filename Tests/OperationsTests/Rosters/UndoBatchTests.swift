import Chronology
import Intake
import Operations
import Personnel
import Records
import Testing
import Vietnamese

struct `Undoing an import` {
  static let titles = """
    STT;Mã CBCCVC;Họ và tên;Ngày sinh;Số CCCD;Chức vụ;Dân tộc;Đơn vị;Nhiệm vụ;Số quyết định;Từ ngày;\
    Đến ngày
    """
  static let hoa =
    "1;PY-1;Lê Hòa;05/02/1980;054180001234;Chuyên viên;Kinh;SNgV;R1;15/QĐ;10/01/2020;"

  func scene() async throws -> Scene {
    let scene = try await Scene()
    try await scene.importProvince()
    return scene
  }

  @Test
  func `of new officers leaves nothing of them`() async throws {
    let scene = try await scene()
    let before = try await scene.values()
    _ = try await scene.importRoster(Self.titles, [Self.hoa, "2;PY-2;Lê An;;;;;;;;;"])
    #expect(try await scene.undo(1) == 3)
    #expect(try await scene.values() == before)
    #expect(
      try await scene.rows(
        "SELECT state, undone_at, undone_by FROM batch WHERE verb = 'roster import'"
      )
        == [["undone", "\(scene.world.now())", "Trần Thị Lan"]]
    )
  }

  @Test
  func `of changes gives every old value back, the covered ones too`() async throws {
    let scene = try await scene()
    _ = try await scene.importRoster(Self.titles, [Self.hoa, "2;PY-2;Lê An;;;;;;;;;"])
    let before = try await scene.values()
    _ = try await scene.importRoster(
      Self.titles,
      [
        "1;PY-1;Lê Thị Hòa;06/02/1980;054180009999;Phó phòng;Ê-đê;SNgV;R1;15/QĐ;10/01/2020;1/5/2021",
        "2;PY-2;Lê An;1990;054180001234;;Tày;DH;;;;", "3;PY-3;Lê Tư;;;;;;;;;",
        "4;PY-4;Lê Năm;31/02/1980;;;;;;;;",
      ]
    )
    #expect(try await scene.values() != before)
    try await scene.undo(2)
    #expect(try await scene.values() == before)
  }

  @Test
  func `writes down that it was undone, with the values covered`() async throws {
    let scene = try await scene()
    _ = try await scene.importRoster(Self.titles, [Self.hoa])
    try await scene.undo(1)
    let events = try await scene.rows(
      "SELECT verb, subject, subject_key, reason FROM event WHERE batch_id = 2 ORDER BY id"
    )
    let reason = "Hoàn tác lần nhập số 2"
    #expect(
      Array(events.suffix(2)) == [
        ["removed", "assignment", "PY-1", reason], ["removed", "officer", "PY-1", reason],
      ]
    )
    let texts = try await scene.events().joined().joined()
    #expect(!texts.contains("054180001234") && !texts.contains("Kinh"))
  }

  @Test
  func `lets the same file be taken in again, under codes never given before`() async throws {
    let scene = try await scene()
    let lines = [Self.hoa, "2;;Lê An;;;;;SNgV;;;;"]
    _ = try await scene.importRoster(Self.titles, lines)
    #expect(try await scene.codes() == ["CB-00001", "PY-1"])
    try await scene.undo(1)
    let (outcome, _) = try await scene.importRoster(Self.titles, lines)
    #expect(outcome.earlier == nil && outcome.added == 3)
    #expect(try await scene.codes() == ["CB-00002", "PY-1"])
  }

  @Test
  func `is refused twice, of no batch, and of one of which nothing was written`() async throws {
    let scene = try await scene()
    _ = try await scene.importRoster(Self.titles, [Self.hoa])
    try await scene.undo(1)
    await #expect(
      throws: BatchRefusal.undoneAlready(ID(2), scene.world.now(), by: "Trần Thị Lan")
    ) {
      try await scene.undo(1)
    }
    await #expect(throws: BatchRefusal.noSuchRoster(ID(99))) { try await scene.undo(ID<Batch>(99)) }
    let (source, _) = scene.file("roster.csv", ["a"])
    let received = try await ReceiveRoster(source).run(in: scene.world, by: scene.lan)
    await #expect(throws: BatchRefusal.nothingWritten(received, .received)) {
      try await scene.undo(received)
    }
  }
}

struct `What stands in the way of undoing` {
  static let titles = `Undoing an import`.titles

  func imported() async throws -> Scene {
    let scene = try await `Undoing an import`().scene()
    _ = try await scene.importRoster(Self.titles, [`Undoing an import`.hoa])
    return scene
  }

  /// The sentences of the refusal; nothing is changed by it.
  func refusal(_ scene: Scene, _ number: Int = 1) async throws -> [String] {
    let before = try await scene.fingerprint()
    let refusal = try await #require(throws: BatchRefusal.self) { try await scene.undo(number) }
    #expect(try await scene.fingerprint() == before)
    guard case .inTheWay(_, let obstacles) = refusal else { return [] }
    #expect(refusal.explanation.vi.contains("Không hoàn tác được"))
    return obstacles.map(\.sentence.en)
  }

  @Test
  func `is a later change, told with who made it`() async throws {
    let scene = try await imported()
    _ = try await scene.importRoster(
      "STT;Mã CBCCVC;Họ và tên;Chức vụ",
      ["1;PY-1;Lê Hòa;Trưởng phòng"]
    )
    #expect(
      try await refusal(scene) == [
        "Lê Hòa (PY-1): changed since, by Trần Thị Lan on 01/03/2020"
      ]
    )
    try await scene.undo(2)
    try await scene.undo(1)
    #expect(try await scene.codes().isEmpty)
  }

  @Test
  func `is a later change of an assignment`() async throws {
    let scene = try await imported()
    _ = try await scene.importRoster(Self.titles, ["1;PY-1;Lê Hòa;;;;;SNgV;R1;16/QĐ;10/01/2020;"])
    #expect(try await refusal(scene).count == 1)
  }

  @Test
  func `is what hangs on a new officer, each thing by itself`() async throws {
    let scene = try await imported()
    _ = try await scene.importRoster(Self.titles, ["1;PY-1;Lê Hòa;;;;;SNgV;R4;17/QĐ;10/02/2020;"])
    try await scene.importEvidence("1;PY-1;A1;2;Đánh giá;15/01/2020;;Phiếu 1")
    #expect(
      try await refusal(scene) == [
        "Lê Hòa (PY-1): has evidence of A1 since 15/01/2020",
        "Lê Hòa (PY-1): has an assignment by 17/QĐ since 10/02/2020",
      ]
    )
  }

  @Test
  func `is an earlier ID that is another's now`() async throws {
    let scene = try await imported()
    let titles = "STT;Mã CBCCVC;Họ và tên;Số CCCD"
    _ = try await scene.importRoster(titles, ["1;PY-1;Lê Hòa;054180009999"])
    _ = try await scene.importRoster(titles, ["1;PY-2;Lê An;054180001234"])
    #expect(
      try await refusal(scene, 2) == ["Lê Hòa (PY-1): the earlier ID or code is another's now"]
    )
  }
}

struct `Undoing rosters at random` {
  @Test(arguments: 60..<80)
  func `makes every table as it was, back to the beginning`(seed: Int) async throws {
    var chance = Seeded(seed)
    let scene = try await `Undoing an import`().scene()
    var states = [try await scene.values()]
    var batches: [ID<Batch>] = []
    for _ in 0..<5 {
      let lines = `Rosters at random`.file(&chance)
      _ = try await scene.importRoster(`Rosters at random`.titles, lines)
      let last = try await scene.all(.batches(ImportRoster.verb, limit: 1)).first?.id
      if let last, last != batches.last {
        batches.append(last)
        states.append(try await scene.values())
      }
    }
    for batch in batches.reversed() {
      states.removeLast()
      try await scene.undo(batch)
      #expect(try await scene.values() == states.last)
    }
  }
}

extension Scene {
  /// The digests of what an import of a roster writes.
  func values() async throws -> [String: Fingerprint.Table] {
    let names: Set = ["officer", "officer_sensitive", "assignment"]
    return try await fingerprint().tables.filter { names.contains($0.key) }
  }

  @discardableResult
  func undo(_ batch: ID<Batch>) async throws -> Int {
    try await UndoBatch(batch).run(in: world, by: lan)
  }

  /// Undoes the n-th roster that was imported.
  @discardableResult
  func undo(_ number: Int) async throws -> Int {
    let batches = try await all(.batches(ImportRoster.verb, limit: 100))
    return try await undo(batches[batches.count - number].id)
  }

  /// The codes of all officers, in order.
  func codes() async throws -> [String] {
    try await all(Query<OfficerRecord>.officers).map(\.officer.code.text)
  }
}
