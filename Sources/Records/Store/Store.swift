/// The records, wherever they are kept. Reading sees one state from beginning to end; writing is
/// one transaction: all of it or nothing.
///
/// A body may be run more than once: a server that several programs write to at once undoes one of
/// two transactions that can't stand one after the other, and it is tried again from the start. So a
/// body changes nothing but the records, and what it found is its answer. A statement that was
/// refused ends the transaction: its error is thrown on, as itself or as another.
public protocol Store: Sendable {
  /// How this database writes what SQL leaves open.
  var dialect: Dialect { get }
  /// Asks questions of one unchanging state.
  func read<Answer: Sendable>(
    _ body: @escaping @Sendable (any Reading) throws -> Answer
  ) async throws -> Answer
  /// Asks and changes in one transaction, serialised with all others; an error undoes all of it.
  func write<Answer: Sendable>(
    _ body: @escaping @Sendable (any Writing) throws -> Answer
  ) async throws -> Answer
  /// What is wrong with the database's files, in its own words; nil where nothing is, as far as it
  /// can tell.
  func damage() async throws -> String?
  /// Whether it is the database that takes changes, or how far it is behind that one.
  func standing() async throws -> Standing
}

/// What can be asked inside of a transaction.
public protocol Reading {
  /// Whether everybody on record is seen, so that what is kept of all may stand in an answer.
  var reachesEverybody: Bool { get }
  /// Where what the curricula say is kept between transactions; nil where it is read each time.
  var shelf: CurriculaShelf.Handle? { get }
  /// Gives each row of an answer to the body, one at a time, in the order of the statement.
  func forEach<Answer>(_ query: Query<Answer>, _ body: (Answer) throws -> Void) throws
}

extension Reading {
  public var reachesEverybody: Bool { true }
  public var shelf: CurriculaShelf.Handle? { nil }

  /// The whole answer.
  public func all<Answer>(_ query: Query<Answer>) throws -> [Answer] {
    var answers: [Answer] = []
    try forEach(query) { answers.append($0) }
    return answers
  }

  /// The first row of the answer, or nil where it is empty.
  public func first<Answer>(_ query: Query<Answer>) throws -> Answer? {
    try all(query).first
  }

  /// The row of an answer that always has one.
  public func one<Answer>(_ query: Query<Answer>) throws -> Answer {
    guard let answer = try first(query) else {
      throw RecordFault.noRow(query.sql.text { "?\($0)" })
    }
    return answer
  }
}

/// What can be changed inside of a writing transaction.
public protocol Writing: Reading {
  /// Runs a statement; the number of rows that it changed.
  @discardableResult
  func run(_ sql: SQL) throws -> Int
  /// Adds many rows to a table, each with a value for every column that is named: the quickest way
  /// that the database has.
  func append(_ rows: [[SQLValue]], to table: BulkTable) throws
}
