import Chronology
import Operations
import Personnel
import Records
import Testing
import Training

/// N7 and D4: capacity holds, and a form counts once, whoever asks at the same moment.
struct `Two hundred who want thirty seats at once` {
  @Test
  func `make exactly thirty learners`() async throws {
    let desk = try await CallDesk(many: 200)
    let id = try await desk.call(seats: 30, quotas: [:])
    try await desk.nominate(1...200, for: id)
    let nominations = try await desk.nominations(id)
    let refused = await withTaskGroup(of: Bool.self) { group in
      for nomination in nominations {
        group.addTask {
          do {
            _ = try await ApproveNominations([nomination.id], of: id, seenAs: nil)
              .run(in: desk.world(), by: desk.clerk)
            return false
          } catch {
            return true
          }
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(try await desk.learners(id) == 30)
    #expect(refused == 0)
    #expect(try await desk.states(id) == [.approved: 30, .waiting: 170])
    let places = try await desk.nominations(id).compactMap(\.waitPlace)
    #expect(Set(places) == Set(1...170))
  }

  @Test
  func `are one act where one form is sent fifty times`() async throws {
    let desk = try await CallDesk(many: 40)
    let id = try await desk.call(seats: 30, quotas: [:])
    try await desk.nominate(1...40, for: id)
    let key = try #require(FormKey("ccccccccdddddddd"))
    let acts = try await withThrowingTaskGroup(of: ID<ClassAction>.self) { group in
      for _ in 0..<50 {
        group.addTask {
          try await ApproveNominations(of: id, seenAs: nil, key: key)
            .run(in: desk.world(), by: desk.clerk)
        }
      }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(acts.count == 1)
    #expect(try await desk.learners(id) == 30)
    #expect(
      try await desk.texts("SELECT count(*) FROM class_action WHERE kind = 'approved'") == ["1"]
    )
  }
}
