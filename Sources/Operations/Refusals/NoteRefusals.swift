import Chronology
import Records

extension World {
  /// Notes that something was refused: at once, or in a count that is written later.
  public func note(_ refused: Refused) async throws {
    let now = now()
    try await write(refusals.taking(refused, at: now), at: now)
  }

  /// Writes down what was counted in minutes that are over.
  ///
  /// - Parameter all: Whether what is counted just now is written as well: the program ends.
  public func noteCounted(all: Bool = false) async throws {
    let now = now()
    try await write(refusals.closing(all: all, at: now), at: now)
  }

  private func write(_ lines: [Refusals.Line], at now: Instant) async throws {
    guard !lines.isEmpty else { return }
    try await store.write { records in
      for line in lines {
        let event = line.refused.event(times: line.times)
        _ = try records.run(.insert(event, at: now, by: line.refused.actor, batch: nil))
      }
    }
  }
}
