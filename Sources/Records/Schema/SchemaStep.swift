/// One step of the schema: numbered, forward only, in one transaction.
public struct SchemaStep: Sendable {
  /// 1 for the first.
  public let number: Int
  /// What it brings, in a few words.
  public let name: String
  /// Statements without values, in the words of `Dialect.schema`.
  public let statements: [String]
  /// Whether a program that does not know the step may go on beside it.
  public let kind: Kind
  /// Statements that each database has its own words for, such as those of triggers.
  public let own: (@Sendable (Dialect) -> [String])?
  /// Fills what the step made where that takes more than SQL.
  let filling: (@Sendable (any Writing) throws -> Void)?

  /// What a step does to those who do not know it.
  public enum Kind: Sendable {
    /// It only adds what may be empty: what an earlier program reads is where it was, and what it writes
    /// is right.
    case expanding
    /// An earlier program must not write any more: it would not know what it breaks.
    case contracting
  }

  /// A step by its parts.
  public init(
    number: Int,
    name: String,
    statements: [String],
    kind: Kind = .contracting,
    own: (@Sendable (Dialect) -> [String])? = nil,
    filling: (@Sendable (any Writing) throws -> Void)? = nil
  ) {
    self.number = number
    self.name = name
    self.statements = statements
    self.kind = kind
    self.own = own
    self.filling = filling
  }

  /// A digest of the statements, by which a step that was changed after the fact is noticed.
  public var digest: String {
    let all = statements + (own.map { $0(.sqlite) + $0(.postgresql) } ?? [])
    return Digest(of: all.joined(separator: ";\n")).hexadecimal
  }
}

/// The schema as this program needs it.
public enum Schema {
  /// All steps, in order.
  public static let steps: [SchemaStep] = [
    SchemaStep(
      number: 1,
      name: "personnel, training, assessment",
      statements: Schema.events + Schema.rosters + Schema.curricula + Schema.personnel
        + Schema.training
        + Schema.assessment + Schema.plans
    ),
    SchemaStep(number: 2, name: "keys of writing transactions", statements: Schema.writeKeys),
    SchemaStep(number: 3, name: "jobs", statements: Schema.jobs),
    SchemaStep(number: 4, name: "seals of the log", statements: Schema.seals),
    SchemaStep(
      number: 5,
      name: "accounts, scopes",
      statements: Schema.accounts + Schema.everyPerson
    ),
    SchemaStep(number: 6, name: "search", statements: Schema.search),
    SchemaStep(number: 7, name: "forms, merged officers", statements: Schema.people),
    SchemaStep(number: 8, name: "roll-calls", statements: Schema.rollCalls),
    SchemaStep(
      number: 9,
      name: "codes of certificates, retention",
      statements: Schema.certificateCodes + Schema.retention
    ),
    SchemaStep(
      number: windowStep,
      name: "programs beside each other",
      statements: ["ALTER TABLE schema_step ADD COLUMN works_from {int}"]
    ),
    SchemaStep(number: 11, name: "calls, nominations", statements: Schema.calls),
    SchemaStep(number: 12, name: "results signed, marked twice", statements: Schema.results),
    SchemaStep(number: 13, name: "copies of reports, signed", statements: Schema.reportCopies),
    SchemaStep(
      number: 14,
      name: "words of names, kept figures",
      statements: Schema.growth,
      own: { Schema.marks(in: $0) },
      filling: { try $0.addWordsOfAllOfficers() }
    ),
    SchemaStep(
      number: 15,
      name: "calendars, feedback, follow-ups",
      statements: Schema.afterClasses
    ),
    SchemaStep(number: 16, name: "yearly plans", statements: Schema.yearlyPlans),
    SchemaStep(
      number: 17,
      name: "principals kept",
      statements: Schema.keptPrincipals,
      kind: .expanding,
      filling: forgetAgencies
    ),
    SchemaStep(
      number: 18,
      name: "report files made beside the pages",
      statements: Schema.reportOrders,
      kind: .expanding
    ),
    SchemaStep(
      number: 19,
      name: "spellings beside the owners of words",
      statements: Schema.spellings,
      kind: .expanding
    ),
    SchemaStep(
      number: 20,
      name: "what agencies need",
      statements: Schema.needs,
      kind: .expanding
    ),
  ]

  /// The step since which a database says how old a program may be that works on it.
  static let windowStep = 10

  /// Every table, those that others point to first.
  public static let tables = tables(through: steps.count)

  /// The tables that hold records: all but the notes of a driver and of those who work together.
  public static let recordTables = recordTables(through: steps.count)

  /// The tables that hold records in a database that has seen so many steps.
  public static func recordTables(through step: Int) -> [SchemaTable] {
    tables(through: step).filter { !notes.contains($0.name) }
  }

  private static let notes = kept.union([
    "write_key", "job", "form_key", "report_order", "report_order_piece", "report_order_refusal",
  ])

  private static let dropping = "DROP TABLE "

  private static func tables(through step: Int) -> [SchemaTable] {
    var tables: [SchemaTable] = []
    for statement in steps.prefix(step).flatMap(\.statements) {
      if let table = SchemaTable(creating: statement) {
        tables.append(table)
      } else if statement.utf8.starts(with: dropping.utf8) {
        tables.removeAll { $0.name == String(statement.dropFirst(dropping.count)) }
      } else {
        for index in tables.indices { tables[index].add(altering: statement) }
      }
    }
    return tables
  }
}

/// Conditions that the schema repeats.
extension Schema {
  /// That a text has the form of a civil day, with a month and a day that exist in some year.
  static func isDay(_ column: String) -> String {
    """
    \(column) LIKE '____-__-__' AND substr(\(column), 6, 2) BETWEEN '01' AND '12' \
    AND substr(\(column), 9, 2) BETWEEN '01' AND '31'
    """
  }

  /// That a text has the form of an instant in UTC, as `Instant` writes it.
  static func isInstant(_ column: String) -> String {
    "\(column) LIKE '____-__-__T__:__:__.______Z'"
  }
}
