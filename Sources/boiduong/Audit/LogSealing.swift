import Audit
import Foundation
import Operations
import Records
import Synchronization
import Vietnamese

/// Seals the log while the pages are served: every minute one machine of several, and once more at the
/// end.
final class LogSealing: Sendable {
  private let world: World
  private let key: SigningKey
  /// What went wrong last, which is told once and not every minute.
  private let told = Mutex<String?>(nil)

  init(_ world: World, with key: SigningKey) {
    self.world = World(store: world.store, now: world.now)
    self.key = key
  }

  /// Seals until it is cancelled. A sealing that has begun goes on to its end.
  func run() async {
    while !Task.isCancelled {
      await Task { await self.seal(every: 50) }.value
      try? await Task.sleep(for: .seconds(60))
    }
  }

  /// Seals what there is, where no machine has done it within so many seconds.
  func seal(every seconds: Int) async {
    do {
      guard try await world.store.read({ try SealEvents.isNeeded(in: $0) }) else { return }
      let key = key
      let job = RunOnce("seal", by: RunOnce.thisProcess, every: seconds)
      _ = try await job.run(in: world) { try await SealEvents(with: key).run(in: $0) }
      told.withLock { $0 = nil }
    } catch {
      tell((error as? any Refusal)?.explanation[CommandLanguage.current] ?? "\(error)")
    }
  }

  private func tell(_ why: String) {
    let isNew = told.withLock { told in
      defer { told = why }
      return told != why
    }
    guard isNew else { return }
    Terminal.tell(say("Chưa niêm phong được nhật ký: \(why)", "The log can't be sealed: \(why)"))
  }
}
