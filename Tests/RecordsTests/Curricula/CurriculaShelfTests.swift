import Assessment
import Chronology
import Personnel
import Testing
import Training
import Vietnamese

@testable import Records

struct `Curricula that are kept between transactions` {
  private struct Undone: Error {}
  private static let later = Instant(microseconds: 1_900_000_000_000_000)

  /// A store with the curricula loaded, and the code of a course in them.
  private func loaded() async throws -> (store: any Store, scene: `Curricula in the records`) {
    let scene = try `Curricula in the records`()
    return (try await scene.loaded(), scene)
  }

  private func retitle(_ records: any Writing, at moment: Instant) throws {
    try records.run("UPDATE course SET title_vi = 'Tên mới' WHERE code = 'TTDN-01'")
    try records.run("UPDATE curriculum_file SET loaded_at = \(moment) WHERE name LIKE '%TTDN-01%'")
  }

  private func title(_ records: any Reading) throws -> String? {
    try records.curricula().courses.first { $0.code.text == "TTDN-01" }?.title.vi
  }

  @Test
  func `are the same each time, and the framework with them`() async throws {
    let (store, scene) = try await loaded()
    for _ in 1...3 {
      let (curricula, framework) = try await store.read { (try $0.curricula(), try $0.framework()) }
      #expect(curricula == scene.curricula)
      #expect(framework == scene.curricula.framework)
    }
  }

  @Test
  func `are read anew as soon as a file was loaded, by whomever`() async throws {
    let (store, _) = try await loaded()
    let before = try await store.read(title)
    // As another node's transaction does it, of whose shelf this one knows nothing.
    try await store.write { try retitle($0, at: Self.later) }
    let after = try await store.read(title)
    #expect(before != "Tên mới" && after == "Tên mới")
  }

  @Test
  func `are seen by the transaction that changes them, and not kept if it is undone`() async throws
  {
    let (store, _) = try await loaded()
    let before = try await store.read(title)
    await #expect(throws: Undone.self) {
      _ = try await store.write { records in
        try retitle(records, at: Self.later)
        let inside = try title(records)
        #expect(inside == "Tên mới")
        throw Undone()
      }
    }
    #expect(try await store.read(title) == before)
    try await store.write { records in
      try retitle(records, at: Self.later)
    }
    #expect(try await store.read(title) == "Tên mới")
  }

  @Test
  func `without files are read each time`() async throws {
    let store = try await Province().store
    let before = try await store.read { try $0.curricula().courses.count }
    try await store.write { records in
      _ = try records.run("UPDATE course SET title_vi = 'Tên mới'")
    }
    let titles = try await store.read { try $0.curricula().courses.map(\.title.vi) }
    #expect(before > 0 && Set(titles) == ["Tên mới"])
  }
}
