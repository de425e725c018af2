import Chronology
public import Intake
import Personnel
public import Records
import Vietnamese

/// Writes down the agencies of a file. An agency that the file does not name stays as it is, and one
/// that it names keeps its history: what it was called before can be added to and corrected, not
/// left out.
public struct ImportAgencies: Sendable {
  let entries: [AgencyEntry]
  let file: SourceFile

  /// Agencies that were read from a file.
  public init(_ entries: [AgencyEntry], from file: SourceFile) {
    self.entries = entries
    self.file = file
  }

  /// Imports them; the outcome counts agencies.
  public func run(in world: World, by actor: Actor) async throws -> ImportOutcome {
    let now = world.now()
    return try await world.store.write { [self] records in
      let ledger = Ledger(records, at: now, by: actor, verb: "agencies import", file: file)
      if let earlier = try ledger.earlierImport() {
        return ledger.leftAlone(entries.count, since: earlier)
      }
      let known = try RecordedAgencies(records.agencies())
      let faults = known.faults(of: entries)
      guard faults.isEmpty else { throw FileRefusal(file: file.name, faults: faults) }
      let ids = try Self.ids(entries, known, in: records)
      for (entry, place) in known.placed(entries) {
        guard let id = ids[entry.code] else { continue }
        let before = known[entry.code].map { AgencyRows.fields($0.entry, place: $0.place) }
        let after = AgencyRows.fields(entry, place: place)
        guard before != after else { continue }
        try AgencyRows.write(entry, id: id, place: place, ids, in: records)
        let verb: Event.Verb = before == nil ? .added : .changed
        try ledger.note(Event(verb, .agency, key: entry.code.text, old: before, new: after))
      }
      return try ledger.finish(read: entries.count)
    }
  }

  /// The id of every agency, those of the new ones first given here: parents and successors may
  /// stand further down in the file.
  private static func ids(
    _ entries: [AgencyEntry],
    _ known: RecordedAgencies,
    in records: any Writing
  ) throws -> [Code<Agency>: ID<Agency>] {
    var ids = known.ids
    for (entry, place) in known.placed(entries) where ids[entry.code] == nil {
      guard let days = entry.days else { continue }
      ids[entry.code] = try records.one(.insertAgency(entry.code, days: days, place: place))
    }
    return ids
  }
}
