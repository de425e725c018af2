import Hummingbird
import Logging
import Operations
import Records

extension Site {
  /// Notes that something was refused at an address, as it is declared. It stays refused where that can't
  /// be noted; the machine's own log then says so.
  func note(
    _ why: Refused.Why,
    at path: String,
    by actor: Actor,
    fields: [String] = [],
    _ context: SiteContext
  ) async {
    do {
      try await world.note(Refused(why, .address, path, by: actor, fields: fields))
    } catch {
      context.logger.error("a refusal was not noted", metadata: ["error": "\(error)"])
    }
  }

  /// Writes down what was refused and counted, a minute after the other, until it is cancelled.
  public func noteRefusals() async {
    while (try? await Task.sleep(for: .seconds(20))) != nil {
      try? await world.noteCounted()
    }
  }

  /// Writes down what is still counted: the program ends. Not in a task that was cancelled, which writes
  /// nothing.
  public func noteLastRefusals() async {
    try? await world.noteCounted(all: true)
  }
}
