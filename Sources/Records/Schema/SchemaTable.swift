/// A table of the schema, read from the statement that makes it.
public struct SchemaTable: Hashable, Sendable {
  public let name: String
  /// All columns, in the order in which they were made.
  public private(set) var columns: [String]
  /// The columns of the primary key.
  public let key: [String]
  /// Whether a row can hold a whole file.
  private(set) var holdsFiles: Bool

  /// Reads a `CREATE TABLE` as this program writes it: a column a line.
  init?(creating statement: String) {
    let lines = statement.split(separator: "\n").map { line in
      line.split(separator: " ").map(String.init)
    }
    guard let head = lines.first, head.count > 2, head[0] == "CREATE", head[1] == "TABLE" else {
      return nil
    }
    name = head[2]
    var columns: [String] = []
    var key: [String] = []
    var holdsFiles = false
    for words in lines.dropFirst() where words.count > 1 {
      if words[0] == "PRIMARY" {
        key = Self.names(words.dropFirst(2))
      } else if words[0] != ")", words[1].hasPrefix("{") {
        columns.append(words[0])
        if words[1] == "{bytes}" { holdsFiles = true }
        let isKey =
          words[1].hasPrefix("{id}") || words.joined(separator: " ").contains("PRIMARY KEY")
        if isKey { key = [words[0]] }
      }
    }
    self.columns = columns
    self.key = key
    self.holdsFiles = holdsFiles
  }

  /// Takes in the column that an `ALTER TABLE … ADD COLUMN` adds, where it is this table's: on one
  /// line, as this program writes it.
  mutating func add(altering statement: String) {
    let words = statement.split(separator: " ").map(String.init)
    guard words.count > 6, words[0] == "ALTER", words[2] == name, words[3] == "ADD" else { return }
    columns.append(words[5])
    if words[6] == "{bytes}" { holdsFiles = true }
  }

  /// The names between parentheses.
  private static func names(_ words: ArraySlice<String>) -> [String] {
    words.map { $0.filter { !"(),".contains($0) } }.filter { !$0.isEmpty }
  }

  /// How many rows a page has.
  public var pageSize: Int { holdsFiles ? 4 : 2_000 }

  /// The table as rows are added to it.
  public var bulk: BulkTable { BulkTable(name: name, columns: columns) }

  /// The values of a row's key.
  public func key(of row: [SQLValue]) -> [SQLValue] {
    key.compactMap { column in columns.firstIndex(of: column).map { row[$0] } }
  }
}

extension SchemaTable {
  /// The next rows behind a key; from the first one where there is none.
  public func page(after last: [SQLValue]?) -> Query<[SQLValue]> {
    Query(
      """
      SELECT \(list(columns)) FROM \(SQL(verbatim: name)) \(behind(last))
      ORDER BY \(list(key)) LIMIT \(pageSize)
      """
    ) { $0.values }
  }

  /// The rows for which a condition holds, in the order of the key.
  public func rows(where condition: SQL) -> Query<[SQLValue]> {
    Query(
      """
      SELECT \(list(columns)) FROM \(SQL(verbatim: name)) WHERE \(condition)
      ORDER BY \(list(key))
      """
    ) { $0.values }
  }

  /// A row's values under the names of their columns; those that are nothing are left out.
  public func fields(of row: [SQLValue]) -> Fields {
    Fields(zip(columns, row).filter { $0.1 != .null }.map { (name: $0.0, value: $0.1) })
  }

  /// Every row, in the order of the key.
  public var rows: Query<[SQLValue]> {
    Query("SELECT \(list(columns)) FROM \(SQL(verbatim: name)) ORDER BY \(list(key))") { $0.values }
  }

  /// How many rows there are.
  public var count: Query<Int> {
    Query("SELECT count(*) AS rows FROM \(SQL(verbatim: name))") { try $0.get("rows") }
  }

  private func list(_ columns: [String]) -> SQL {
    SQL(verbatim: columns.joined(separator: ", "))
  }

  private func behind(_ last: [SQLValue]?) -> SQL {
    guard let last else { return "" }
    return "WHERE (\(list(key))) > \(last)"
  }
}

extension Reading {
  /// How many rows some tables have together.
  public func rows(in tables: [SchemaTable]) throws -> Int {
    try tables.reduce(0) { $0 + (try one($1.count)) }
  }
}
