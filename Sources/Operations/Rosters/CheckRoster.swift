import Chronology
public import Intake
public import Personnel
public import Records
import Work

/// Holds a roster against the records and says what it would do, row by row; it writes nothing.
public struct CheckRoster: Sendable {
  let reading: RosterReading
  let batch: ID<Batch>?
  let choices: RosterChoices

  /// A roster that was read, with what a clerk decided about it: in the batch where it was received,
  /// or here.
  public init(
    _ reading: RosterReading,
    of batch: ID<Batch>? = nil,
    choices: RosterChoices = RosterChoices()
  ) {
    self.reading = reading
    self.batch = batch
    self.choices = choices
  }

  /// Checks it as of today.
  public func run(in world: World) async throws -> RosterCheck {
    let today = world.today
    let headway = world.headway
    return try await world.store.read { [reading, batch, choices] records in
      let kept = try batch.map { RosterChoices(try records.all(.choices(of: $0))) }
      return try RosterCheck(reading, kept ?? choices, in: records, on: today, headway)
    }
  }
}

extension RosterCheck {
  /// Checks every row, from top to bottom.
  init(
    _ reading: RosterReading,
    _ choices: RosterChoices,
    in records: any Records.Reading,
    on today: Day,
    _ headway: Headway
  ) throws {
    let desk = try RosterDesk(reading, choices, in: records, on: today)
    var checker = RosterChecker(reading, desk)
    let count = reading.sheets.reduce(0) { $0 + $1.rows.count }
    var rows: [CheckedRow] = []
    rows.reserveCapacity(count)
    for row in reading.sheets.lazy.flatMap(\.rows) {
      rows.append(checker.check(row))
      headway.reached(.checking, rows.count, of: count)
    }
    for index in rows.indices { rows[index].steps = checker.placed(rows[index].steps) }
    self.init(reading: reading, rows: rows)
  }
}
