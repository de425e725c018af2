import Assessment
public import Chronology
public import Intake
public import Operations
public import Personnel
public import Records
public import Training
import Vietnamese

extension NominationListPage {
  /// Holds a list against the records, as far as the reader's scope reaches; throws `NominationRefusal`
  /// where it can't be taken.
  ///
  /// - Parameters:
  ///   - agency: The code of the agency whose list it is; nil where nobody told.
  ///   - today: The day that counts for the last day of nominations.
  public init(
    _ reading: RosterReading,
    for id: ID<TrainingClass>,
    of agency: String?,
    letter: LetterTexts,
    on today: Day,
    knownAt now: Instant,
    key: String,
    in records: ScopedRecords
  ) throws {
    _ = try letter.dispatch()
    let list = try NominationList(
      reading,
      for: id,
      of: agency,
      gapsBy: try records.engine(),
      on: today,
      knownAt: now,
      in: records
    )
    let framework = try records.framework()
    let found = try records.first(.trainingClass(id))
    self.init(
      for: id,
      named: found?.title ?? "",
      file: reading.file,
      agency: list.agency.flatMap { sender in
        (found.flatMap { sender.standing(on: $0.days.from) } ?? sender.standings.last)?.name
      },
      coded: list.agency?.code.text,
      letter: letter,
      nominees: list.named.map { line in
        Named(line, grounds: line.candidacy.grounds.map { $0.sentence(in: framework) })
      },
      held: list.held,
      remarks: reading.sheets.flatMap(\.warnings).filter { $0.code != .unknownColumn }
        .map(\.sentence),
      ignored: reading.sheets.flatMap { sheet in sheet.ignored.map { sheet.words(of: $0) } },
      stamp: list.stamp,
      key: key
    )
  }
}

extension SheetReading {
  /// Rows that are no people, and in a file of several sheets where.
  fileprivate func words(of rows: IgnoredRows) -> Bilingual {
    let place = name.isEmpty ? "" : name.onOneLine + ": "
    return Bilingual(vi: place + rows.sentence.vi, en: place + rows.sentence.en)
  }
}
