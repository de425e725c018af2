import Personnel
import Spreadsheets
import Vietnamese

/// Where the titles of a table of people stand, and which column is which field.
struct RosterHead: Equatable, Sendable {
  /// One row, or two of which the lower splits what the upper joins.
  let rows: ClosedRange<Int>
  /// Every column with a title, from left to right.
  let columns: [RosterColumn]

  /// The first of the columns that hold a field.
  func column(of field: RosterField) -> RosterColumn? {
    columns.first { $0.field == field }
  }

  /// How many different fields were found.
  var fieldCount: Int { Set(columns.compactMap(\.field)).count }

  /// Whether a column holds names.
  var hasName: Bool { column(of: .fullName) != nil || column(of: .givenName) != nil }
}

/// A column of a table of people.
struct RosterColumn: Equatable, Sendable {
  /// From 1.
  let column: Int
  let title: String
  /// Nil for a column that is not understood.
  var field: RosterField?
  /// For a column of one gender.
  var gender: Gender?
  var reason: Bilingual

  /// Whether it is one of the two that we write into a roster that goes back to its sender.
  var isRemark: Bool { field == nil && RosterRemarks.folds.contains(title.titleFold) }
}

extension String {
  /// The rows of a title of two.
  var titleParts: [String] { split(separator: " / ").map { String($0) } }
}

/// The two columns that a roster has when it goes back to its sender.
public enum RosterRemarks {
  /// What came of the row, and what is to be corrected.
  public static let titles = ["Kết quả", "Cần sửa"]

  static let folds = Set(titles.map(\.titleFold))
}

/// The first rows of a sheet, as far as finding the titles needs them.
struct HeadSample: Sendable {
  struct Row: Sendable {
    let number: Int
    /// Texts by column, from left to right.
    let texts: [(column: Int, text: String)]

    func text(_ column: Int) -> String? { texts.first { $0.column == column }?.text }
  }

  let rows: [Row]
  /// Merged cells; empty where the file does not tell them, as .xls and text files.
  let merges: [CellRange]

  func row(_ number: Int) -> Row? { rows.first { $0.number == number } }
}
