import Chronology
public import Intake
import Personnel
public import Records

/// Enrols the officers of a roster, and their assignments: good rows are written down, bad rows
/// held. An empty cell never clears a value; who is missing from the file stays as they are.
public struct ImportRoster: Sendable {
  let reading: RosterReading
  let file: SourceFile
  let choices: RosterChoices
  let allOrNothing: Bool

  /// What batches of rosters are called.
  public static let verb = "roster import"

  /// A roster that was read from a file; with `allOrNothing` one bad row holds them all.
  public init(
    _ reading: RosterReading,
    from file: SourceFile,
    choices: RosterChoices = RosterChoices(),
    allOrNothing: Bool = false
  ) {
    self.reading = reading
    self.file = file
    self.choices = choices
    self.allOrNothing = allOrNothing
  }

  /// Imports it. A file that was taken in whole is left alone; one that was taken in partly is gone
  /// through again, and leaves no second batch where nothing came of it.
  public func run(in world: World, by actor: Actor) async throws -> RosterImport {
    let now = world.now()
    return try await world.store.write { [self] records in
      let ledger = Ledger(records, at: now, by: actor, verb: Self.verb, file: file)
      if let earlier = try ledger.earlierImport() {
        return RosterImport(
          batch: nil,
          outcome: ledger.leftAlone(reading.summary.rows, since: earlier),
          check: RosterCheck(reading: reading, rows: [])
        )
      }
      let check = try RosterCheck(reading, choices, in: records, on: now.day(), world.headway)
      if isIdle(check), let known = try records.first(.lastImport(Self.verb, digest: file.digest)) {
        return RosterImport(batch: known, outcome: check.outcomeOfNothing, check: check)
      }
      let done = try RosterImport(
        writing: consume check,
        ledger,
        of: file.name,
        allOrNothing: allOrNothing,
        in: records,
        world.headway
      )
      if let batch = done.batch { try records.run(.insert(file: file.bytes, of: batch)) }
      return done
    }
  }
}

extension ImportRoster {
  /// Whether a file that is on record needs no second batch: nothing is to be written, and it is
  /// no nearer to being whole.
  fileprivate func isIdle(_ check: RosterCheck) -> Bool {
    guard check.rows.allSatisfy(\.steps.isEmpty) else { return false }
    return check.summary.held == 0 ? file.isWantedAgain : !allOrNothing
  }
}

extension RosterCheck {
  /// The outcome where nothing is to be written.
  fileprivate var outcomeOfNothing: ImportOutcome {
    let summary = summary
    return ImportOutcome(read: summary.rows, added: 0, changed: 0, held: summary.held)
  }
}
