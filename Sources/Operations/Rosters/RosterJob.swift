import Chronology
public import Intake
public import Personnel
public import Records
import Vietnamese

/// Records a received roster as a job that every machine can see: how far it is, and why it did not end
/// well.
public struct RosterJob: Sendable {
  let verb: ApplyRoster
  let id: ID<Batch>
  let holder: String

  /// A roster that is recorded by a holder, such as the machine and the process.
  public init(_ id: ID<Batch>, _ reading: RosterReading, by holder: String) {
    self.id = id
    self.holder = holder
    verb = ApplyRoster(id, reading)
  }

  /// By which the job is known.
  public static func name(_ id: ID<Batch>) -> String { "roster \(id)" }

  /// Records it, unless another machine does. Its row is gone once it has ended well, or there was
  /// nothing to record: what stays is why a recording failed.
  ///
  /// - Returns: Whether it is recorded; false where another machine is at it, of which nobody knows how
  ///   it ends.
  public func run(in world: World, by actor: Actor) async throws -> Bool {
    let name = Self.name(id)
    do {
      let outcome = try await RunOnce(name, by: holder, every: 0, renewing: .seconds(1))
        .run(in: world) { told in try await verb.run(in: told, by: actor) }
      guard case .done = outcome else { return false }
    } catch let refusal as BatchRefusal {
      try? await forget(in: world)
      throw refusal
    }
    try await forget(in: world)
    return true
  }

  private func forget(in world: World) async throws {
    let name = Self.name(id)
    _ = try await world.store.write { try $0.run(.forget(job: name)) }
  }
}
