/// Work that waits for a thread: it is done, or refused, once.
struct Job: Sendable {
  let number: Int
  /// Does it, and gives back what hands over the answer: the thread is free again before.
  let start: @Sendable (PostgresSession) -> @Sendable () -> Void
  let refuse: @Sendable (any Error) -> Void
}
