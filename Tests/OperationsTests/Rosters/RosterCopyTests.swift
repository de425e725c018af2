import Chronology
import Intake
import Operations
import Personnel
import Records
import Testing

/// One file that lies there twice, under two names: sent twice, pressed twice, recorded on two
/// machines.
struct `Two received copies of one file` {
  static let titles = "STT;Họ và tên;Ngày sinh;Chức vụ;Đơn vị"
  static let lines = ["1;Lê Hòa;05/02/1980;Chuyên viên;SNgV", "2;Lê An;1990;;DH"]

  /// Copies of a file that were received, none of them applied.
  func received(
    _ lines: [String] = lines
  ) async throws -> (scene: Scene, batches: [ID<Batch>], reading: RosterReading) {
    let scene = try await `Checking a roster`().scene()
    let (source, bytes) = scene.file("gui.csv", [Self.titles] + lines)
    var batches: [ID<Batch>] = []
    for name in ["gui.csv", "gui lai.csv"] {
      let (source, _) = scene.file(name, [Self.titles] + lines)
      batches.append(try await ReceiveRoster(source).run(in: scene.world, by: scene.lan))
    }
    return (scene, batches, try scene.read(source, bytes))
  }

  @Test
  func `bring their people once`() async throws {
    let (scene, batches, reading) = try await received()
    let first = try await ApplyRoster(batches[0], reading).run(in: scene.world, by: scene.lan)
    #expect(first.outcome.added == 2)
    let before = try await scene.values()
    let second = try await ApplyRoster(batches[1], reading).run(in: scene.world, by: scene.lan)
    #expect(second.outcome.isUnchanged)
    #expect(try await scene.values() == before)
    let rows = try await scene.all(.rows(of: batches[1]))
    #expect(rows.map(\.outcome) == [.unchanged, .unchanged])
  }

  @Test
  func `can each be undone: the second undoes nothing`() async throws {
    let (scene, batches, reading) = try await received()
    let start = try await scene.values()
    for batch in batches {
      _ = try await ApplyRoster(batch, reading).run(in: scene.world, by: scene.lan)
    }
    let both = try await scene.values()
    #expect(try await scene.undo(batches[1]) == 0)
    #expect(try await scene.values() == both)
    #expect(try await scene.undo(batches[0]) == 2)
    #expect(try await scene.values() == start)
  }

  @Test
  func `bring their people again after the first was undone`() async throws {
    let (scene, batches, reading) = try await received()
    _ = try await ApplyRoster(batches[0], reading).run(in: scene.world, by: scene.lan)
    try await scene.undo(batches[0])
    let second = try await ApplyRoster(batches[1], reading).run(in: scene.world, by: scene.lan)
    #expect(second.outcome.added == 2)
  }

  @Test
  func `applied at the same moment bring their people once`() async throws {
    let (scene, batches, reading) = try await received()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for batch in batches {
        group.addTask {
          _ = try await ApplyRoster(batch, reading).run(in: scene.world, by: scene.lan)
        }
      }
      try await group.waitForAll()
    }
    #expect(try await scene.codes().count == 2)
  }

  @Test
  func `of which one is pressed twenty times at once are applied once`() async throws {
    let (scene, batches, reading) = try await received()
    let batch = batches[0]
    let done = await withTaskGroup(of: Bool.self) { group in
      for _ in 1...20 {
        group.addTask {
          do {
            _ = try await ApplyRoster(batch, reading).run(in: scene.world, by: scene.lan)
            return true
          } catch {
            return false
          }
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(done == 1)
    #expect(try await scene.codes().count == 2)
  }

  @Test
  func `undone twenty times at once are undone once`() async throws {
    let (scene, batches, reading) = try await received()
    let start = try await scene.values()
    let batch = batches[0]
    _ = try await ApplyRoster(batch, reading).run(in: scene.world, by: scene.lan)
    let done = await withTaskGroup(of: Bool.self) { group in
      for _ in 1...20 {
        group.addTask { (try? await scene.undo(batch)) != nil }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(done == 1)
    #expect(try await scene.values() == start)
  }

  @Test
  func `keep a choice each for itself`() async throws {
    let (scene, batches, reading) = try await received(["1;Lê Hòa;1980;Chuyên viên;SNgV"])
    _ = try await scene.importRoster(Self.titles, ["1;Lê Hòa;05/02/1980;;SNgV"])
    try await ChooseInRoster(batches[0], row: 2, ofSheet: 0, is: .new).run(in: scene.world)
    let checks = [
      try await CheckRoster(reading, of: batches[0]).run(in: scene.world),
      try await CheckRoster(reading, of: batches[1]).run(in: scene.world),
    ]
    #expect(checks.map { $0.rows[0].outcome } == [.added, .held])
  }

  @Test
  func `are the same file to a machine that takes it at once`() async throws {
    let (scene, batches, reading) = try await received()
    _ = try await ApplyRoster(batches[0], reading).run(in: scene.world, by: scene.lan)
    let before = try await scene.fingerprint()
    let (source, _) = scene.file("ten-khac.csv", [Self.titles] + Self.lines)
    let done = try await ImportRoster(reading, from: source).run(in: scene.world, by: scene.lan)
    #expect(done.batch == nil && done.outcome.earlier == scene.world.now())
    #expect(try await scene.fingerprint() == before)
  }
}
