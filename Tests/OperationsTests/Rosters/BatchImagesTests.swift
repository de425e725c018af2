import Intake
import Operations
import Records
import Spreadsheets
import Synchronization
import Testing
import Work

struct `What an import keeps of the records before it` {
  static let titles = "Mã CBCCVC;Họ và tên;Điện thoại;Email;Đơn vị"

  private func images(_ scene: Scene, of batch: Int) async throws -> [[String]] {
    try await scene.rows(
      """
      SELECT subject, place, coalesce(before, ''), after FROM batch_image
      WHERE batch_id = \(batch) ORDER BY place
      """
    )
  }

  @Test
  func `is one image of an officer, whatever many rows tell of them`() async throws {
    let scene = try await Scene()
    try await scene.importProvince()
    _ = try await scene.importRoster(Self.titles, ["PY-1;Lê Hòa;;;SNgV", "PY-2;Lê An;;;SNgV"])
    let before = try await scene.values()
    _ = try await scene.importRoster(
      Self.titles,
      [
        "PY-1;Lê Hòa;0905111222;;SNgV", "PY-2;Lê An;0905333444;;SNgV",
        "PY-1;Lê Hòa;;hoa@example.vn;SNgV",
      ]
    )
    let kept = try await images(scene, of: 3)
    #expect(kept.map { $0[0] } == ["officer", "officer"])
    #expect(kept.map { $0[1] } == ["0", "1"])
    #expect(!kept[0][2].contains("0905111222") && !kept[0][2].contains("hoa@example.vn"))
    #expect(kept[0][3].contains("0905111222") || kept[0][3].contains("+84905111222"))
    #expect(kept[0][3].contains("hoa@example.vn"))
    try await scene.undo(2)
    #expect(try await scene.values() == before)
  }

  @Test
  func `is an image without a before for whoever is new`() async throws {
    let scene = try await Scene()
    try await scene.importProvince()
    _ = try await scene.importRoster(
      Self.titles,
      ["PY-1;Lê Hòa;;;SNgV", "PY-1;Lê Hòa;;hoa@example.vn;SNgV"]
    )
    let kept = try await images(scene, of: 2)
    #expect(kept.count == 1)
    #expect(kept.first?[2] == "")
    #expect(kept.first?[3].contains("hoa@example.vn") == true)
  }
}

struct `An import that somebody waits for` {
  @Test
  func `tells each stage to its end and never goes back`() async throws {
    let scene = try await Scene()
    try await scene.importProvince()
    let marks = Mutex<[Headway.Mark]>([])
    let headway = Headway { mark in marks.withLock { $0.append(mark) } }
    let lines = (1...40).map { "PY-\($0);Lê Hòa;;;SNgV" }
    let (source, bytes) = scene.file(
      "a.csv",
      [`What an import keeps of the records before it`.titles] + lines
    )
    let reading = try RosterReader.read(
      Workbook(bytes: bytes),
      file: "a.csv",
      referenceYear: 2020,
      headway: headway
    )
    let world = World(store: scene.world.store, now: scene.world.now, headway: headway)
    _ = try await ImportRoster(reading, from: source).run(in: world, by: scene.lan)
    let told = marks.withLock { $0 }
    for stage in [Headway.Stage.reading, .checking, .writing] {
      let marks = told.filter { $0.stage == stage }
      #expect(marks.map(\.done) == marks.map(\.done).sorted(), "\(stage)")
      #expect(marks.last?.done == marks.last?.total, "\(stage)")
    }
    #expect(told.last == Headway.Mark(.writing, 40, of: 40))
    #expect(told.first?.stage == .reading)
  }
}
