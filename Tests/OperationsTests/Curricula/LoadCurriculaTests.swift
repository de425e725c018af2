import Assessment
import Foundation
import Intake
import Operations
import Records
import Testing

struct `Loading curricula` {
  let curricula: Curricula
  let files: [CurriculumFile]

  init() throws {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 1...4 { folder.deleteLastPathComponent() }
    let reading = try CurriculaFolder.read(folder.appending(path: "curricula").path)
    curricula = reading.curricula
    files = reading.documents.map { CurriculumFile(name: $0.file, body: $0.text) }
  }

  /// A scene without the duties and competencies of the others.
  func scene() async throws -> Scene {
    let scene = try await Scene()
    try await scene.world.store.write { records in
      try records.run("DELETE FROM duty")
      try records.run("DELETE FROM competency")
    }
    return scene
  }

  func load(_ files: [CurriculumFile], in scene: Scene) async throws -> ImportOutcome {
    try await LoadCurricula(curricula, from: files).run(in: scene.world, by: scene.lan)
  }

  @Test
  func `writes an event for each file`() async throws {
    let scene = try await scene()
    let outcome = try await load(files, in: scene)
    #expect(outcome == ImportOutcome(read: 21, added: 21, changed: 0, held: 0))
    let events = try await scene.events()
    #expect(events.allSatisfy { $0[0] == "added" && $0[1] == "curriculumFile" })
    #expect(events.map { $0[2] } == files.map(\.name).sorted())
  }

  @Test
  func `a second time changes nothing at all`() async throws {
    let scene = try await scene()
    _ = try await load(files, in: scene)
    let before = try await scene.fingerprint()
    #expect(try await load(files, in: scene).isUnchanged)
    #expect(try await scene.fingerprint() == before)
  }

  @Test
  func `writes one event with both texts for one changed file`() async throws {
    let scene = try await scene()
    _ = try await load(files, in: scene)
    let name = "minimums.yaml"
    let changed = files.map {
      $0.name == name ? CurriculumFile(name: name, body: "# mới\n" + $0.body) : $0
    }
    #expect(
      try await load(changed, in: scene) == ImportOutcome(read: 21, added: 0, changed: 1, held: 0)
    )
    let event = try #require(try await scene.events().last)
    #expect(Array(event[0...2]) == ["changed", "curriculumFile", name])
    let old = try #require(files.first { $0.name == name })
    let kept = try JSONDecoder().decode([String: String].self, from: Data(event[3].utf8))
    #expect(kept == ["sha256": old.digest.hexadecimal, "body": old.body])
    #expect(event[4].contains("# mới"))
  }

  @Test
  func `writes down that a file is gone`() async throws {
    let scene = try await scene()
    _ = try await load(files, in: scene)
    _ = try await load(files.filter { $0.name != "forms.yaml" }, in: scene)
    let event = try #require(try await scene.events().last)
    #expect(Array(event[0...2]) == ["removed", "curriculumFile", "forms.yaml"])
    #expect(event[4] == "–")
  }

  @Test
  func `that takes a used code away changes nothing`() async throws {
    let scene = try await Scene()
    try await scene.importProvince()
    _ = try await scene.importRoster(["1;PY-1;Lê Hòa;SNgV;R1;15/QĐ;10/01/2020"])
    let before = try await scene.fingerprint()
    let none = Curricula(
      framework: try Framework(competencies: []),
      courses: [],
      schemes: [],
      attendanceStatuses: [],
      minimums: [],
      periodRules: [],
      forms: []
    )
    await #expect(throws: CurriculaRefusal.inUse("R1")) {
      try await LoadCurricula(none, from: files).run(in: scene.world, by: scene.lan)
    }
    #expect(try await scene.fingerprint() == before)
  }
}
