public import Chronology
public import Training
public import Vietnamese

/// A report as it was made, before any face shows it: page, workbook and JSON are made of this one
/// value, so that no two of them can differ by a figure.
public struct ReportDocument: Equatable, Sendable {
  /// The report's code, such as `ttdn-summary`.
  public let report: String
  public let title: Bilingual
  /// What the report is about where that is not everything: an agency, a class.
  public let subtitle: [Bilingual]
  public let language: Language
  public let period: ReportPeriod
  /// The day for which names, forms and standings hold.
  public let asOf: Day
  public let form: ReportForm
  /// Whether it goes with a letter, whose number is filled in by hand.
  public let accompaniesLetter: Bool
  public let unit: Bilingual?
  public let columns: [ReportColumn]
  public let rows: [ReportRow]
  public let lists: [ReportList]
  /// The footnotes; the first is number 1.
  public let notes: [Bilingual]
  /// The lines after the table, such as "Danh sách này có 45 (bốn mươi lăm) người./.".
  public let closing: [Bilingual]
  /// Who else signs, from left to right, where the form's own blocks do not say it.
  public let signers: [Bilingual]
  public let charts: [ReportChart]
  public let table: ReportTable
  public let provenance: ReportProvenance
  /// Its figures beside those of other periods, where that was asked for.
  public internal(set) var comparison: ReportComparison?
}

extension ReportDocument {
  /// The place of a column among the cells of a row.
  public func place(ofColumn key: String) -> Int? {
    columns.firstIndex { $0.key == key }
  }

  /// What stands where a row and a column meet; nil where there is no such row or column.
  public func cell(row: String, column: String) -> ReportCell? {
    guard let place = place(ofColumn: column) else { return nil }
    return rows.first { $0.key == row }?.cells[place]
  }

  /// What stands at the foot of each sheet of a file that somebody saved.
  var mark: String? { provenance.mark?.line(language) }

  /// The list of a name.
  public func list(_ name: String) -> ReportList? {
    lists.first { $0.name == name }
  }
}
