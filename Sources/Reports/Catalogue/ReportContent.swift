public import Vietnamese

/// What a definition adds to the common frame.
public struct ReportContent: Sendable {
  /// What the report is about where that is not everything.
  public var subtitle: [Bilingual] = []
  /// Whether it goes with a letter, whose number is filled in by hand.
  public var accompaniesLetter = false
  public var unit: Bilingual?
  public var columns: [ReportColumn]
  public var rows: [ReportRow]
  public var lists: [ReportList] = []
  public var notes: [Bilingual] = []
  public var closing: [Bilingual] = []
  public var signers: [Bilingual] = []
  public var charts: [ReportChart] = []
  /// The plain table behind it; nil where the lines themselves are that.
  public var table: ReportTable?
  /// How many records were read.
  public var records: Int

  /// A table of rows, over so many records.
  public init(columns: [ReportColumn], rows: [ReportRow], records: Int) {
    self.columns = columns
    self.rows = rows
    self.records = records
  }
}
