public import Audit
import Records
import Work

/// Holds the whole log against its seals, and names the first entry that does not fit. It asks for
/// one seal after the other, so that memory does not grow with the log.
public struct VerifyAudit: Sendable {
  let trusted: Set<VerifyingKey>
  let exported: ExportedSeals

  /// A verification.
  ///
  /// - Parameters:
  ///   - trusted: The keys that may have made seals. Where there are none, and no exported seals
  ///     either, the keys that the records name are believed.
  ///   - exported: Seals that were kept off the machine, without which nobody can tell whether the
  ///     end of the log was cut off.
  public init(
    trusting trusted: Set<VerifyingKey> = [],
    against exported: ExportedSeals = ExportedSeals()
  ) {
    self.trusted = trusted
    self.exported = exported
  }

  /// Verifies it; what was found.
  public func run(in world: World) async throws -> AuditVerdict {
    try await world.store.read { try verdict(on: $0, world.headway) }
  }

  private func verdict(on records: any Reading, _ headway: Headway) throws -> AuditVerdict {
    let erasures = try records.all(.erasures).reduce(into: Set<Int64>()) { ids, entry in
      ids.formUnion(EventNumbers(json: entry.payload.new ?? "")?.numbers ?? [])
    }
    var check = LogCheck(trusting: trusted, against: exported, erasures: erasures)
    var fault: LogFault?
    do {
      try walk(records, &check, headway)
    } catch let found as LogFault {
      fault = try moved(found, check, in: records)
    }
    var unsealed = 0
    var added: Int64?
    let settled = check.seal?.statement.settled ?? 0
    try records.forEach(.unsealedEvents) { id in
      unsealed += 1
      if added == nil, id <= settled { added = id }
    }
    return AuditVerdict(
      check,
      fault: fault ?? added.map(LogFault.added),
      unsealed: unsealed,
      trusted,
      exported
    )
  }

  private func walk(
    _ records: any Reading,
    _ check: inout LogCheck,
    _ headway: Headway
  ) throws {
    let total = Int(try records.first(.lastSeal)?.seal?.statement.places.upperBound ?? 0)
    var number: Int64 = 0
    while true {
      let page = try records.all(.seals(after: number, limit: 200))
      guard let last = page.last else { break }
      for stored in page {
        try check.take(stored.seal, number: stored.number)
        guard let places = check.seal?.statement.places else { continue }
        try records.forEach(.sealed(at: places)) { try check.take($0) }
        headway.reached(.checking, check.entries, of: total)
      }
      number = last.number
    }
    try check.finish()
    let end = check.seal?.statement.places.upperBound ?? 0
    guard try records.first(.firstPlace(after: end)) == nil else {
      throw LogFault.sealMissing(number: check.seals + 1, place: end + 1)
    }
  }

  /// The same fault, or that of two entries in each other's place, where what was sealed at the place
  /// stands at another one now.
  private func moved(
    _ fault: LogFault,
    _ check: LogCheck,
    in records: any Reading
  ) throws -> LogFault {
    guard case .changed(let label) = fault,
      let end = try records.first(.lastSeal)?.seal?.statement.places.upperBound,
      end >= label.place,
      let sealed = try records.first(.sealed(at: label.place...label.place))
    else { return fault }
    if let other = sealed.sealedPlace(among: 1...end), try !fits(other, in: records) {
      return .swapped(place: label.place, with: other)
    }
    var id: Int64 = 0
    while true {
      let page = try records.all(.entries(after: id, limit: 2_000))
      guard let last = page.last else { return fault }
      for other in page where other.id != sealed.id && sealed.said(other) {
        guard let place = try records.first(.place(of: other.id)) else { continue }
        if try !fits(place, in: records) { return .swapped(place: label.place, with: place) }
      }
      id = last.id
    }
  }

  /// Whether what stands at a place is what was sealed there: two entries may say the same.
  private func fits(_ place: Int64, in records: any Reading) throws -> Bool {
    try records.first(.sealed(at: place...place))?.fits ?? false
  }
}
