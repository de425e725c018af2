import Records
import StoreScenes
import Testing

@Suite(.onServer)
struct `A server of PostgreSQL` {
  @Test
  func `that takes changes is told as such`() async throws {
    #expect(try await records().standing() == .primary)
  }

  @Test
  func `that has met no wrong checksum is told as whole`() async throws {
    #expect(try await records().damage() == nil)
  }
}
