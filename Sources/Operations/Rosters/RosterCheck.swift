import Chronology
public import Intake
public import Personnel
public import Records
import Spreadsheets
public import Vietnamese

/// What a roster would do, or did: of every row what comes of it.
public struct RosterCheck: Sendable {
  public let reading: RosterReading
  /// The rows of people of all sheets, from top to bottom.
  public internal(set) var rows: [CheckedRow]

  /// The counts.
  public var summary: Summary {
    var summary = Summary()
    for row in rows {
      summary.rows += 1
      switch row.outcome {
      case .added: summary.added += 1
      case .changed: summary.changed += 1
      case .unchanged: summary.unchanged += 1
      case .held: summary.held += 1
      }
    }
    return summary
  }

  /// How many rows there are, by what comes of them.
  public struct Summary: Equatable, Sendable {
    public var rows = 0
    public var added = 0
    public var changed = 0
    public var unchanged = 0
    public var held = 0

    /// Rows that go in.
    public var good: Int { rows - held }
  }

  /// What is wrong, each with its cell.
  public var faults: [SheetFault] {
    rows.flatMap { row in
      row.problems.map { problem in
        SheetFault(
          sheet: name(ofSheet: row.row.sheet),
          cell: row.row.cell(of: problem.field),
          sentence: problem.sentence
        )
      }
    }
  }

  /// The sheet's name; nil where it has none.
  public func name(ofSheet place: Int) -> String? {
    reading.sheets.indices.contains(place) ? reading.sheets[place].name : nil
  }
}

/// A row beside what is on record.
public struct CheckedRow: Sendable {
  public let row: RosterRow
  public let outcome: BatchRow.Outcome
  /// Those of the reading and those that only the records show.
  public let problems: [RowProblem]
  public let warnings: [RowWarning]
  /// What would change, field by field; empty for a new officer, of whom everything is new.
  public let changes: [FieldChange]
  /// The officer on record; nil for a new one.
  public internal(set) var officer: ID<Officer>?
  /// The code of the officer, old or new; nil for a held row.
  public let code: Code<Officer>?
  /// Why it was taken for that officer; nil for a new one.
  public let reason: MatchReason?
  /// Whom the row may be, where somebody has to choose.
  public let candidates: [Candidate]
  /// What is to be written.
  var steps: [RosterStep]
}

extension CheckedRow {
  /// What is said of a row that was held when its file was recorded, and that nothing stands in the
  /// way of any more: its agency was added since, say.
  public static let settled = Bilingual(
    vi: "lúc nhập có chỗ phải sửa, nay hồ sơ đã khớp. Gửi lại tệp để ghi dòng này.",
    en: "something was wrong when the file was recorded, and is settled now. Send the file again."
  )
}

/// One thing to write. Who and what is new has a negative number until it is written.
indirect enum RosterStep: Sendable {
  case newOfficer(OfficerRecord)
  case officer(before: OfficerRecord, after: OfficerRecord)
  case assignment(
    before: Assignment?,
    after: Assignment,
    agency: Code<Agency>,
    officer: Code<Officer>
  )
}
