public import Assessment
public import Chronology
public import Personnel
public import Spreadsheets
public import Training

/// A piece of evidence as a file tells it; the officer is named by code.
public struct EvidenceEntry: Equatable, Sendable {
  /// Its row in the sheet, from 1.
  public let row: Int
  public let sheet: String
  public let officer: Code<Officer>
  public let competency: Code<Competency>
  public let level: Competency.Level
  public let kind: EvidenceKind
  public let on: Day
  /// The first day on which it counts no more.
  public let until: Day?
  /// The document or work that it comes from.
  public let source: String
  /// Where it names the officer.
  public let officerCell: CellAddress
  /// Where it names the competency.
  public let competencyCell: CellAddress
}
