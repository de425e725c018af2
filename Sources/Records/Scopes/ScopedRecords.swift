public import Access
public import Personnel

/// The records as far as a scope reaches: every question is asked of that part alone, whatever it
/// asks. What lies outside is not there: not in a list, not in a count, not by its id.
///
/// A part of each people's table stands in the table's place under its name, so no question can
/// forget its scope, and none has to know of one.
public struct ScopedRecords: Reading {
  private let records: any Reading
  /// How far it reaches.
  public let scope: Scope

  /// Some records under a scope.
  public init(_ records: any Reading, _ scope: Scope) {
    self.records = records
    self.scope = scope
  }

  /// What these reach of one agency alone: its own officers, and nobody of those below it.
  public func narrowed(to agency: ID<Agency>) -> ScopedRecords {
    ScopedRecords(records, scope.narrowed(to: agency))
  }

  public var shelf: CurriculaShelf.Handle? { records.shelf }

  public var reachesEverybody: Bool {
    if case .everybody = scope.people { records.reachesEverybody } else { false }
  }

  public func forEach<Answer>(_ query: Query<Answer>, _ body: (Answer) throws -> Void) throws {
    try records.forEach(Query(query.sql.scoped(to: scope), decode: query.decode), body)
  }
}

extension SQL {
  /// The statement with the people's tables that it names cut down to what a scope reaches.
  func scoped(to scope: Scope) -> SQL {
    if case .everybody = scope.people, scope.seesSensitive { return self }
    let words = self.words
    let parts = ScopedTable.allCases.filter { words.contains($0.rawValue) }
      .compactMap { table in table.part(in: scope).map { (table, $0) } }
    guard let first = parts.first else { return self }
    let named = parts.dropFirst().reduce(Self.named(first)) { "\($0), \(Self.named($1))" }
    for (opening, isRecursive) in [("WITH RECURSIVE ", true), ("WITH ", false)] {
      guard let rest = dropping(opening) else { continue }
      return isRecursive ? "WITH RECURSIVE \(named), \(rest)" : "WITH \(named), \(rest)"
    }
    return "WITH \(named) \(self)"
  }

  /// In its place, as if it stood in the statement: indexes are used as they would be without it.
  private static func named(_ part: (table: ScopedTable, sql: SQL)) -> SQL {
    "\(SQL(verbatim: part.table.rawValue)) AS NOT MATERIALIZED (\(part.sql))"
  }

  /// The names in the statement's text.
  private var words: Set<String> {
    var words: Set<String> = []
    for piece in pieces {
      for word in piece.utf8.split(whereSeparator: { !Self.isWord($0) }) {
        words.insert(String(decoding: word, as: UTF8.self))
      }
    }
    return words
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, 95: true
    default: false
    }
  }
}
