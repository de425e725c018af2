import Records

/// Records whose disk is broken.
struct BrokenStore: Store {
  struct Fault: Error {
    let reason = "disk I/O error"
  }

  var dialect: Dialect { .sqlite }

  func read<Answer: Sendable>(
    _ body: @escaping @Sendable (any Reading) throws -> Answer
  ) async throws -> Answer {
    throw Fault()
  }

  func write<Answer: Sendable>(
    _ body: @escaping @Sendable (any Writing) throws -> Answer
  ) async throws -> Answer {
    throw Fault()
  }
}
