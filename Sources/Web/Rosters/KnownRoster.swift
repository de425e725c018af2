import Intake
import Operations
import Personnel
import Records

/// A roster as it is kept: its batch, the file, what was decided, what came of its rows.
struct KeptRoster: Sendable {
  let batch: Batch
  let file: [UInt8]
  let choices: RosterChoices
  let outcomes: [BatchRow]
  /// Whether the very same file was recorded whole in another batch.
  let isKnown: Bool

  /// Nil where no roster has this number.
  init?(_ id: ID<Batch>, in records: any Reading) throws {
    guard let batch = try records.first(.batch(id)), batch.verb == ImportRoster.verb,
      let file = try records.first(.file(of: id))
    else { return nil }
    self.batch = batch
    self.file = file
    choices = RosterChoices(try records.all(.choices(of: id)))
    outcomes = batch.state == .received ? [] : try records.all(.rows(of: id))
    isKnown =
      try batch.state == .received
      && records.first(.wholeImport(ImportRoster.verb, digest: Digest(of: file))) != nil
  }
}

/// A roster beside the records of now.
struct KnownRoster: Sendable {
  let batch: Batch
  let file: [UInt8]
  let outcomes: [BatchRow]
  let isKnown: Bool
  let check: RosterCheck

  init(_ kept: KeptRoster, _ check: RosterCheck) {
    batch = kept.batch
    file = kept.file
    outcomes = kept.outcomes
    isKnown = kept.isKnown
    self.check = check
  }
}

extension RosterChoices {
  /// What was said of columns, as the reader takes it.
  var meanings: RosterReader.Meanings {
    var meanings: RosterReader.Meanings = [:]
    for (place, field) in columns {
      meanings[place.sheet, default: [:]][place.number] = .some(field)
    }
    return meanings
  }
}

extension RosterChoices.Person {
  /// A choice as a form sends it: the number of an officer, or `new`.
  init?(form text: String) {
    if text == "new" {
      self = .new
    } else if let number = Int64(text), number > 0 {
      self = .officer(ID(number))
    } else {
      return nil
    }
  }
}
