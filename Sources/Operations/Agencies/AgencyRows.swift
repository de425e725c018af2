import Intake
import Personnel
import Records
import Vietnamese

/// How an agency is written down, and what an event tells of it.
enum AgencyRows {
  /// Writes an agency's days, standings and successors over those on record.
  static func write(
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

  /// The values, as an event keeps them.
  static func fields(_ entry: AgencyEntry, place: Int) -> Fields {
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
