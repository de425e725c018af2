/// That a change of a table's rows makes stale what is kept of some officers or agencies.
struct StaleMark {
  let table: String
  let events: [Event]
  let subject: Subject
  let whose: Whose

  enum Event: String {
    case insert = "INSERT"
    case update = "UPDATE"
    case delete = "DELETE"

    /// The names that the changed rows have.
    var rows: [String] {
      switch self {
      case .insert: ["new"]
      case .update: ["old", "new"]
      case .delete: ["old"]
      }
    }
  }

  enum Subject: String {
    case officer, agency

    var key: String { rawValue + "_id" }
  }

  /// Of whom a changed row is.
  enum Whose {
    /// Of the one whom it names.
    case own
    /// Of those whom the rows of another table name that a column of it points to, or that point to it.
    case through(table: String, key: String, from: String)
  }

  private static let always: [Event] = [.insert, .update, .delete]
  private static let learner = Whose.through(table: "enrolment", key: "id", from: "enrolment_id")

  static let all = [
    StaleMark(table: "assignment", events: always, subject: .officer, whose: .own),
    StaleMark(table: "assignment", events: always, subject: .agency, whose: .own),
    StaleMark(table: "evidence", events: always, subject: .officer, whose: .own),
    StaleMark(table: "certificate", events: always, subject: .officer, whose: .own),
    StaleMark(table: "enrolment", events: [.update, .delete], subject: .officer, whose: .own),
    StaleMark(table: "result", events: always, subject: .officer, whose: learner),
    StaleMark(
      table: "training_class",
      events: [.update],
      subject: .officer,
      whose: .through(table: "enrolment", key: "class_id", from: "id")
    ),
    StaleMark(
      table: "agency",
      events: [.update],
      subject: .officer,
      whose: .through(table: "assignment", key: "agency_id", from: "id")
    ),
    StaleMark(
      table: "agency_standing",
      events: always,
      subject: .officer,
      whose: .through(table: "assignment", key: "agency_id", from: "agency_id")
    ),
  ]

  /// The statements that have a database write it down by itself, whoever changes the rows.
  func statements(in dialect: Dialect) -> [String] {
    events.flatMap { event in
      let name = "stale_\(subject.rawValue)_of_\(table)_\(event.rawValue.lowercased())"
      return dialect == .sqlite ? [sqlite(name, event)] : postgresql(name, event)
    }
  }

  /// Row by row; whoever waits already is not written down twice: the only writer sees all.
  private func sqlite(_ name: String, _ event: Event) -> String {
    let inserts = event.rows.map { row in
      """
      INSERT INTO \(subject.rawValue)_stale (\(subject.key))
      SELECT DISTINCT found.\(subject.key)
      FROM (\(found(row.uppercased()))) AS found
      WHERE EXISTS (SELECT 1 FROM kept_sum)
        AND NOT EXISTS (
          SELECT 1 FROM \(subject.rawValue)_stale AS known
          WHERE known.\(subject.key) = found.\(subject.key)
        );
      """
    }
    return """
      CREATE TRIGGER \(name) AFTER \(event.rawValue) ON \(table)
      BEGIN
      \(inserts.joined(separator: "\n"))
      END
      """
  }

  private func found(_ row: String) -> String {
    switch whose {
    case .own: "SELECT \(row).\(subject.key) AS \(subject.key)"
    case .through(let other, let key, let column):
      "SELECT \(subject.key) FROM \(other) WHERE \(other).\(key) = \(row).\(column)"
    }
  }

  /// Statement by statement. Rows are only ever added: two who write about one officer at a time do not
  /// wait for each other.
  private func postgresql(_ name: String, _ event: Event) -> [String] {
    let inserts = event.rows.map { row in
      "INSERT INTO \(subject.rawValue)_stale (\(subject.key)) \(found(among: row + "_rows"));"
    }
    let rows = event.rows.map { "\($0.uppercased()) TABLE AS \($0)_rows" }
    return [
      """
      CREATE FUNCTION \(name)() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
      IF EXISTS (SELECT 1 FROM kept_sum) THEN
      \(inserts.joined(separator: "\n"))
      END IF;
      RETURN NULL;
      END
      $$
      """,
      """
      CREATE TRIGGER \(name) AFTER \(event.rawValue) ON \(table)
      REFERENCING \(rows.joined(separator: " ")) FOR EACH STATEMENT EXECUTE FUNCTION \(name)()
      """,
    ]
  }

  private func found(among rows: String) -> String {
    switch whose {
    case .own: "SELECT DISTINCT \(subject.key) FROM \(rows)"
    case .through(let other, let key, let column):
      """
      SELECT DISTINCT \(subject.key) FROM \(other)
      WHERE \(other).\(key) IN (SELECT \(column) FROM \(rows))
      """
    }
  }
}
