public import Vietnamese

/// What was understood of a roster file. It changes nothing and needs no records.
public struct RosterReading: Equatable, Sendable {
  /// The file's name, without its folder.
  public let file: String
  public let format: RosterFormat
  public internal(set) var sheets: [SheetReading]

  init(file: String, format: RosterFormat, sheets: [SheetReading]) {
    self.file = file
    self.format = format
    self.sheets = sheets
  }

  /// What was understood of a few rows before, by their numbers, told again without the file.
  public init(retelling rows: [(number: Int, values: RosterValues)]) {
    let columns = RosterColumns([:], first: 1, last: 1)
    let sheet = SheetReading(
      name: "",
      headRows: nil,
      columns: [],
      rows: rows.map { row in
        RosterRow(
          sheet: 0,
          row: row.number,
          values: row.values,
          repairs: [],
          problems: [],
          warnings: [],
          columns: columns
        )
      },
      ignored: [],
      warnings: [],
      letterhead: []
    )
    self.init(file: "", format: .csv, sheets: [sheet])
  }

  /// The rows of people of all sheets, from top to bottom.
  public var rows: [RosterRow] { sheets.flatMap(\.rows) }

  /// The counts.
  public var summary: Summary {
    var summary = Summary()
    for row in sheets.lazy.flatMap(\.rows) {
      summary.rows += 1
      if row.isGood { summary.good += 1 } else { summary.held += 1 }
      if !row.repairs.isEmpty { summary.repaired += 1 }
    }
    return summary
  }

  /// How many rows there are, by what came of them.
  public struct Summary: Equatable, Sendable {
    /// Rows that are people.
    public var rows = 0
    public var good = 0
    public var held = 0
    /// Rows with at least one value that was repaired.
    public var repaired = 0
  }
}

/// How a roster file is written.
public enum RosterFormat: String, CaseIterable, Sendable {
  case xlsx, xls
  /// A text of fields, with whatever separator.
  case csv
}

/// What was understood of one sheet.
public struct SheetReading: Equatable, Sendable {
  /// The sheet's name; the empty text for a text file.
  public let name: String
  /// The rows of the titles; nil where the sheet has no table of people.
  public let headRows: ClosedRange<Int>?
  /// Every column with a title, from left to right.
  public let columns: [ColumnReading]
  public internal(set) var rows: [RosterRow]
  /// The rows that are no people, from top to bottom, with the reasons.
  public let ignored: [IgnoredRows]
  /// What concerns the sheet as a whole, such as a stated total that differs.
  public internal(set) var warnings: [SheetWarning]
  /// The texts above the table, where the agency that sends the roster is named.
  public let letterhead: [String]
}

/// What a column was taken for.
public struct ColumnReading: Equatable, Sendable {
  /// From 1.
  public let column: Int
  /// Nil for a column that is kept and not understood.
  public let field: RosterField?
  /// Its title; of two rows with ` / ` between them.
  public let title: String
  /// Why, in a sentence.
  public let reason: Bilingual

  /// Whether it is one of the two that we write into a roster that goes back to its sender.
  public var isRemark: Bool { field == nil && RosterRemarks.folds.contains(title.titleFold) }
}

/// Rows that are no people.
public struct IgnoredRows: Equatable, Sendable {
  public let rows: ClosedRange<Int>
  public let reason: Reason

  /// Why rows are no people.
  public enum Reason: String, CaseIterable, Sendable {
    case letterhead, columnNumbers, repeatedTitles, group, total, note, footer
    /// The whole sheet: nothing stands in it, or no row of titles with people under it.
    case emptySheet, noTable
  }
}

/// Something about a sheet that somebody should look at.
public struct SheetWarning: Equatable, Sendable {
  public let row: Int?
  public let code: Code
  public let sentence: Bilingual

  /// The kinds.
  public enum Code: String, CaseIterable, Sendable {
    case unknownColumn, totalDiffers, hiddenRows, undecidedEncoding, secondTable
  }
}
