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
        let before = known[entry.code].map { Self.fields($0.entry, place: $0.place) }
        let after = Self.fields(entry, place: place)
        guard before != after else { continue }
        try Self.write(entry, id: id, place: place, ids, in: records)
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

  private static func write(
    _ entry: AgencyEntry,
    id: ID<Agency>,
    place: Int,
    _ ids: [Code<Agency>: ID<Agency>],
    in records: any Writing
  ) throws {
    guard let days = entry.days else { return }
    try records.run(.update(agency: id, days: days, place: place))
    try records.run(.deleteStandings(of: id))
    for standing in entry.standings {
      let parent = standing.parent.flatMap { ids[$0] }
      try records.run(.insert(standing, of: id, parent: parent))
    }
    try records.run(.deleteSuccessors(of: id))
    for (place, code) in entry.successors.enumerated() {
      guard let successor = ids[code] else { continue }
      try records.run(.insert(successor: successor, of: id, place: place))
    }
  }

  private static func fields(_ entry: AgencyEntry, place: Int) -> Fields {
    let lines = entry.standings.map { standing in
      [
        "\(standing.days)", standing.name.vi, standing.name.en, standing.kind.rawValue,
        standing.group.rawValue, standing.parent?.text ?? "",
      ]
      .joined(separator: " | ")
    }
    return Fields([
      "standings": lines.joined(separator: "\n"),
      "successors": entry.successors.map(\.text).joined(separator: " "), "place": place,
    ])
  }
}
