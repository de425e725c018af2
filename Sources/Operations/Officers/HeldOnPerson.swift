import Access
import Chronology
public import Personnel
public import Records
import Vietnamese

/// All that is held on a person, table by table, for the person who asks for it. It is read from the
/// schema itself, so that no table can be forgotten.
///
/// Source: Luật Bảo vệ dữ liệu cá nhân 2025 (the person's right to see the data held on them).
public struct HeldOnPerson: Equatable, Sendable {
  /// A table with the rows that are of the person; each value under its column's name.
  public struct Section: Equatable, Sendable {
    public let table: String
    public let rows: [Fields]
  }

  public let code: Code<Officer>
  /// Tables with at least one row, in the order of the schema.
  public let sections: [Section]

  /// Tables of accounts that hold what nobody may see again, of whom it may be.
  static let secrets: Set<String> = [
    "account_password", "second_factor", "recovery_code", "one_time_secret", "known_device",
    "sign_in_failure",
  ]

  /// Reads it and notes that it was read, since it is uncovered; nil where there is no such officer.
  public static func read(
    _ code: Code<Officer>,
    in world: World,
    by actor: Actor
  ) async throws -> HeldOnPerson? {
    let now = world.now()
    return try await world.store.write { records in
      guard let id = try records.first(.officerID(code)) else { return nil }
      let event = Event(
        .read,
        .officer,
        key: code.text,
        new: Fields(["fields": "all"]),
        reason: Purpose.request.title.vi
      )
      try records.run(.insert(event, at: now, by: actor, batch: nil))
      let codes = try records.codes(ofOfficer: code)
      let sections = try Schema.recordTables.compactMap { table -> Section? in
        guard let condition = condition(table, id, codes) else { return nil }
        let rows = try records.all(table.rows(where: condition))
        return rows.isEmpty ? nil : Section(table: table.name, rows: rows.map(table.fields(of:)))
      }
      return HeldOnPerson(code: code, sections: sections)
    }
  }

  /// Which rows of a table are of a person; nil for a table with nobody in it.
  static func condition(_ table: SchemaTable, _ id: ID<Officer>, _ codes: [String]) -> SQL? {
    if secrets.contains(table.name) { return nil }
    switch table.name {
    case "officer": return "id = \(id)"
    case "officer_merge": return "kept_id = \(id) OR gone_id = \(id)"
    case "officer_distinct": return "first_id = \(id) OR second_id = \(id)"
    case "event": return told(of: codes)
    case "delegation":
      let own: SQL = "(SELECT id FROM account WHERE officer_id = \(id))"
      return "from_account_id IN \(own) OR to_account_id IN \(own)"
    case "certificate_code":
      return "certificate_id IN (SELECT id FROM certificate WHERE officer_id = \(id))"
    default: break
    }
    if table.columns.contains("officer_id") { return "officer_id = \(id)" }
    if table.columns.contains("enrolment_id") {
      return "enrolment_id IN (SELECT id FROM enrolment WHERE officer_id = \(id))"
    }
    if table.columns.contains("account_id") {
      return "account_id IN (SELECT id FROM account WHERE officer_id = \(id))"
    }
    return nil
  }

  /// The events on a person: keyed by a code, or by a class and a code as those of attendance and
  /// results are.
  static func told(of codes: [String]) -> SQL {
    codes.reduce("1 = 0") { condition, code in
      let bare = code.replacing("!", with: "!!").replacing("_", with: "!_").replacing(
        "%",
        with: "!%"
      )
      return """
        \(condition) OR (subject NOT IN ('account', 'grant', 'delegation', 'list', 'report')
          AND ' ' || subject_key || ' ' LIKE \("% \(bare) %") ESCAPE '!')
        """
    }
  }
}
