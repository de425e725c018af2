/// Work that waits for a thread: it is done, or refused, once.
struct Job: Sendable {
  let number: Int
  let start: @Sendable (PostgresSession) -> Void
  let refuse: @Sendable (any Error) -> Void
}
