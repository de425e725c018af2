import Chronology
public import Intake
import Personnel
public import Records
import Vietnamese

/// Writes down the agencies of a file. An agency that the file does not name stays as it is.
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
    return try await world.store.write { [entries, file] records in
      let ledger = Ledger(records, at: now, by: actor, verb: "agencies import", file: file)
      let old = Dictionary(
        try records.agencies().map { ($0.agency.code, $0) },
        uniquingKeysWith: { $1 }
      )
      let ids = try Self.ids(entries, old, in: records)
      let codes = Dictionary(ids.map { ($0.value, $0.key) }, uniquingKeysWith: { $1 })
      for (place, entry) in entries.enumerated() {
        guard let id = ids[entry.code] else { continue }
        let before = old[entry.code].map { Self.fields($0, codes) }
        let after = Self.fields(entry, place: place + 1)
        guard before != after else { continue }
        try Self.write(entry, id: id, place: place + 1, ids, in: records)
        let event = Event(
          before == nil ? .added : .changed,
          .agency,
          key: entry.code.text,
          old: before,
          new: after
        )
        try ledger.note(event)
      }
      return try ledger.finish(read: entries.count)
    }
  }

  /// The id of every agency, those of the new ones first given here: parents and successors may
  /// stand further down in the file.
  private static func ids(
    _ entries: [AgencyEntry],
    _ old: [Code<Agency>: AgencyRecord],
    in records: any Writing
  ) throws -> [Code<Agency>: ID<Agency>] {
    var ids = old.mapValues(\.agency.id)
    for (place, entry) in entries.enumerated() where ids[entry.code] == nil {
      guard let days = entry.days else { continue }
      ids[entry.code] = try records.one(.insertAgency(entry.code, days: days, place: place + 1))
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
    fields(entry.standings, successors: entry.successors.map(\.text), place: place)
  }

  private static func fields(
    _ record: AgencyRecord,
    _ codes: [ID<Agency>: Code<Agency>]
  ) -> Fields {
    let successors = record.successors.compactMap { codes[$0]?.text }
    return fields(record.agency.standings, successors: successors, place: record.place)
  }

  private static func fields(
    _ standings: [Agency.Standing],
    successors: [String],
    place: Int
  ) -> Fields {
    let lines = standings.map { standing in
      [
        "\(standing.days)", standing.name.vi, standing.name.en, standing.kind.rawValue,
        standing.group.rawValue, standing.parent?.text ?? "",
      ]
      .joined(separator: " | ")
    }
    return Fields([
      "standings": lines.joined(separator: "\n"), "successors": successors.joined(separator: " "),
      "place": place,
    ])
  }
}

extension AgencyEntry {
  /// From the first standing's first day to the last one's end.
  fileprivate var days: DayRange? {
    guard let first = standings.first, let last = standings.last else { return nil }
    return DayRange(from: first.days.from, until: last.days.until)
  }
}
