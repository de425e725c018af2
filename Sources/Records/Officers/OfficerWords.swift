public import Personnel
import Vietnamese

/// Writing officers: the row, and the words by which its name is found. No other way leads to the
/// table, so that no name is forgotten.
extension Writing {
  /// Writes a new officer down; the id in the value given does not count.
  public func add(_ officer: Officer) throws -> ID<Officer> {
    let id = try one(.insert(officer))
    try addWords(of: [(id, officer.name)])
    return id
  }

  /// Writes an officer's values, all of them, over the old ones.
  public func change(_ officer: Officer) throws {
    let before = try first(.namedOfficer(officer.id))
    try run(.update(officer))
    let isSame =
      before?.name.utf8.elementsEqual(officer.name.full.utf8) == true
      && before?.key == officer.name.sortKey.text
    guard before != nil, !isSame else { return }
    try run(.deleteWords(of: officer.id))
    try addWords(of: [(officer.id, officer.name)])
  }

  /// Brings an officer back under the id that it had.
  public func bringBack(_ officer: Officer) throws {
    try run(.restore(officer))
    try addWords(of: [(officer.id, officer.name)])
    try change(officer)
  }

  /// Adds the words of the names of new officers.
  public func addWords(of people: [(id: ID<Officer>, name: PersonName)]) throws {
    var rows: [OfficerWordRow] = []
    for person in people {
      let key = person.name.sortKey.text
      rows += Set(person.name.full.nameWords.flatMap(\.forms)).map {
        OfficerWordRow(word: $0, key: key, officer: person.id.number)
      }
    }
    try append(OfficerWordRow.values(of: rows), to: .officerWords)
  }

  /// Adds the words of everybody on record, where there are none yet.
  public func addWordsOfAllOfficers() throws {
    var last: Int64 = 0
    while true {
      let named = try all(.namedOfficers(after: last))
      guard let final = named.last else { return }
      let rows = named.flatMap { officer in
        Set(officer.name.nameWords.flatMap(\.forms)).map {
          OfficerWordRow(word: $0, key: officer.key, officer: officer.id)
        }
      }
      try append(OfficerWordRow.values(of: rows), to: .officerWords)
      last = final.id
    }
  }
}

/// A word of a name, with whose it is and where its owner stands in lists.
private struct OfficerWordRow {
  let word: NameWord
  let key: String
  let officer: Int64

  /// In the order of the table's key: many rows then come to few places of it.
  static func values(of rows: [OfficerWordRow]) -> [[SQLValue]] {
    let sorted = rows.sorted { left, right in
      if left.word.fold != right.word.fold {
        return left.word.fold.utf8.lexicographicallyPrecedes(right.word.fold.utf8)
      }
      if left.word.syllable != right.word.syllable {
        return left.word.syllable.utf8.lexicographicallyPrecedes(right.word.syllable.utf8)
      }
      return left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
    }
    return sorted.map {
      [.text($0.word.fold), .text($0.word.syllable), .text($0.key), .integer($0.officer)]
    }
  }
}

extension BulkTable {
  static let officerWords = BulkTable(
    "officer_word",
    "fold",
    "syllable",
    "sort_key",
    "officer_id"
  )
}

/// An officer's name as it stands in the records.
private struct NamedOfficer {
  let id: Int64
  let name: String
  let key: String
}

extension Query where Answer == NamedOfficer {
  /// Some officers after an id whose names can be found; those of whom all was erased can't.
  fileprivate static func namedOfficers(after id: Int64) -> Self {
    Query(
      """
      SELECT id, full_name, sort_key
      FROM officer
      WHERE id > \(id) AND match_key <> ''
      ORDER BY id
      LIMIT 5000
      """,
      decode: decoded
    )
  }

  fileprivate static func namedOfficer(_ id: ID<Officer>) -> Self {
    Query("SELECT id, full_name, sort_key FROM officer WHERE id = \(id)", decode: decoded)
  }

  private static func decoded(_ row: Row) throws -> NamedOfficer {
    NamedOfficer(
      id: try row.get("id"),
      name: try row.get("full_name"),
      key: try row.get("sort_key")
    )
  }
}

extension SQL {
  /// Takes away the words by which an officer is found.
  static func deleteWords(of officer: ID<Officer>) -> SQL {
    "DELETE FROM officer_word WHERE officer_id = \(officer)"
  }
}
