import Foundation
public import Personnel
public import Records
import Vietnamese
import Work

/// A file that was made of an order, where it lies for the moment.
public struct MadeReport: Sendable {
  let path: String
  let name: String
  let refused: [ReportOrder.Refused]

  /// A file, what it is to be called, and the agencies that are not in it.
  public init(at path: String, named name: String, refused: [ReportOrder.Refused] = []) {
    self.path = path
    self.name = name
    self.refused = refused
  }
}

/// Makes the file of an order as a job that every machine can see: one of them does it, and where that
/// dies another takes it over.
public struct MakeReportOrder: Sendable {
  let id: ID<ReportOrder>
  let holder: String

  /// So often an order is begun, by machines that died over it.
  public static let mostAttempts = 3
  /// How large a file may be, in megabytes.
  static let mostMegabytes = 512
  /// How large a piece of a file is.
  public static let pieceSize = 1 << 20

  /// An order that a holder makes, such as the machine and the process.
  public init(_ id: ID<ReportOrder>, by holder: String) {
    self.id = id
    self.holder = holder
  }

  /// By which the job is known.
  public static func name(_ id: ID<ReportOrder>) -> String { "report file \(id)" }

  /// Makes it, unless another machine does. What went wrong is told to whoever asked, and thrown on.
  ///
  /// - Parameter make: Makes the file; it is gone once this has ended.
  public func run(
    in world: World,
    _ make: @escaping @Sendable (ReportOrder, World) async throws -> MadeReport
  ) async throws {
    do {
      let outcome = try await RunOnce(Self.name(id), by: holder, every: 0, renewing: .seconds(1))
        .run(in: world) { told in
          guard let order = try await begin(in: told) else { return }
          let made = try await make(order, told)
          try Task.checkCancellation()
          try await keep(made, in: told)
        }
      guard case .done = outcome else { return }
      _ = try await world.store.write { [self] in try $0.run(.forget(job: Self.name(id))) }
    } catch {
      // Whoever is told to stop can't ask the database any more but by somebody else.
      let isStopped = Task.isCancelled
      try? await Task { try await leave(world, isStopped ? nil : error) }.value
      throw error
    }
  }

  /// The order, where it is still to be made. One over which machines died is told as failed.
  private func begin(in world: World) async throws -> ReportOrder? {
    let now = world.now()
    return try await world.store.write { [self] records in
      guard let order = try records.first(.reportOrder(id, at: now)), order.isOpen else {
        return nil
      }
      guard order.attempts < Self.mostAttempts else {
        try records.run(.end(id, failing: ReportOrderRefusal.stopped.explanation, at: now))
        return nil
      }
      try records.run(.begin(id))
      return order
    }
  }

  /// Puts the file into the records, whole or not at all, unless another took the job over meanwhile or
  /// the order is gone.
  private func keep(_ made: MadeReport, in world: World) async throws {
    let attributes = try FileManager.default.attributesOfItem(atPath: made.path)
    let size = (attributes[.size] as? Int) ?? 0
    guard size <= Self.mostMegabytes << 20 else {
      throw ReportOrderRefusal.tooLarge(Self.mostMegabytes)
    }
    let (now, file) = (world.now(), ReportOrder.File(name: made.name, size: size))
    try await world.store.write { [self] records in
      guard try records.first(.job(Self.name(id)))?.holder == holder,
        try records.run(.end(id, with: file, at: now)) == 1
      else { return }
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: made.path))
      defer { try? handle.close() }
      var place = 0
      while let piece = try handle.read(upToCount: Self.pieceSize), !piece.isEmpty {
        try records.run(.insert(piece: place, of: id, Array(piece)))
        place += 1
      }
      for (place, refused) in made.refused.enumerated() {
        try records.run(.insert(refused, at: place, of: id))
      }
    }
  }

  /// Tells why it was not made, or gives it back to whoever comes next where this process was told to
  /// stop. What another machine does by now is left alone.
  private func leave(_ world: World, _ error: (any Error)?) async throws {
    let (now, sentence) = (world.now(), error.map(Self.sentence))
    try await world.store.write { [self] records in
      let name = Self.name(id)
      guard try records.first(.job(name))?.holder == holder else { return }
      if let sentence {
        try records.run(.end(id, failing: sentence, at: now))
      } else {
        try records.run(.leave(id))
      }
      try records.run(.drop(job: name, of: holder))
    }
  }

  /// What whoever asked is told. Where the database is stands in the log alone.
  private static func sentence(_ error: any Error) -> Bilingual {
    guard let refusal = error as? any Refusal, !(error is StoreFault) else {
      return ReportOrderRefusal.fault.explanation
    }
    return refusal.explanation
  }
}
