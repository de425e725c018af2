extension Schema {
  /// Refuses a database that this program can't work on, and changes nothing.
  ///
  /// One that a newer program has expanded is worked on: several programs serve one database while one
  /// machine after the other is upgraded. One that was contracted since is not.
  public static func requireUsable(
    _ store: any Store,
    by steps: [SchemaStep] = Schema.steps
  ) async throws {
    let dialect = store.dialect
    try await store.read { try requireUsable($0, dialect, by: steps) }
  }

  private static func requireUsable(
    _ records: any Reading,
    _ dialect: Dialect,
    by steps: [SchemaStep]
  ) throws {
    let done = try requireOwn(records, dialect) ? records.all(.doneSteps) : []
    try requireSame(done, steps)
    if done.count < steps.count {
      throw SchemaRefusal.older(found: done.count, needed: steps.count)
    }
    guard done.count > steps.count else { return }
    let oldest = try records.first(Query<Int?>.oldestProgram) ?? nil
    guard let oldest, oldest <= steps.count else {
      throw SchemaRefusal.newer(found: done.count, known: steps.count)
    }
  }

  /// The last step that a program must know to work on a database that has seen some.
  static func oldestProgram(after done: some BidirectionalCollection<SchemaStep>) -> Int {
    done.last { $0.kind == .contracting }?.number ?? 1
  }
}

extension Query where Answer == Int? {
  /// What the newest step says of how old a program may be.
  static var oldestProgram: Self {
    Query("SELECT works_from FROM schema_step ORDER BY number DESC LIMIT 1") {
      try $0.get("works_from")
    }
  }
}

extension SQL {
  /// Notes how old a program may be that works on a database after a step.
  static func update(oldestProgram oldest: Int, afterStep number: Int) -> SQL {
    "UPDATE schema_step SET works_from = \(oldest) WHERE number = \(number)"
  }
}

extension SchemaStep {
  /// The statements beside which an earlier program can't go on: those that take or change something, or
  /// ask for values that it does not give. A step that has any is no expanding one.
  public var narrowing: [String] {
    var added: Set<String> = []
    return statements.filter { statement in
      let words = statement.split { $0 == " " || $0 == "\n" }.map(String.init)
      guard words.count > 2 else { return true }
      switch (words[0], words[1]) {
      case ("CREATE", "TABLE"):
        added.insert(words[2])
        return false
      case ("CREATE", "INDEX"), ("CREATE", "VIEW"): return false
      // A view is made anew with the columns that were added, an index with more columns.
      case ("DROP", "VIEW"), ("DROP", "INDEX"):
        return !statements.contains { $0.hasPrefix("CREATE \(words[1]) \(words[2]) ") }
      case ("CREATE", "UNIQUE"): return !added.contains(where: words.contains)
      case ("ALTER", "TABLE"):
        let isAddition = words.count > 6 && words[3] == "ADD" && words[4] == "COLUMN"
        let asks = statement.contains("NOT NULL") && !statement.contains("DEFAULT")
        return !isAddition || asks
      default: return true
      }
    }
  }
}
