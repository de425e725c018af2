import Records

/// Records whose disk is broken.
struct BrokenStore: Store {
  struct Fault: Error {
    let reason = "disk I/O error"
  }

  /// What every question and every change is answered with.
  var error: any Error = Fault()

  var dialect: Dialect { .sqlite }

  func read<Answer: Sendable>(
    _ body: @escaping @Sendable (any Reading) throws -> Answer
  ) async throws -> Answer {
    throw error
  }

  func write<Answer: Sendable>(
    _ body: @escaping @Sendable (any Writing) throws -> Answer
  ) async throws -> Answer {
    throw error
  }

  func damage() async throws -> String? { throw error }

  func standing() async throws -> Standing { throw error }
}
