public import Chronology
public import Personnel
public import Spreadsheets
import Vietnamese

/// What a row of a roster tells of an officer. Agency and duty are still words; they are matched to
/// the records when the roster is imported.
public struct RosterRow: Equatable, Sendable {
  /// Its row in the sheet, from 1.
  public let row: Int
  public let sheet: String
  public let code: Code<Officer>
  public let name: PersonName
  public let birthDate: PartialDate?
  public let gender: Gender?
  public let nationalID: NationalID?
  public let phone: String?
  public let email: String?
  public let position: String?
  public let rank: String?
  public let education: String?
  public let politicalTheory: String?
  public let ethnicity: String?
  /// The agency as the row, or the group over it, names it.
  public let agency: String?
  public let assignment: AssignmentEntry?
  /// Where it says what is matched to the records.
  public let places: Places

  /// The cells of a row whose contents only the records can judge; the row's first cell where there
  /// is no such column.
  public struct Places: Equatable, Sendable {
    public let code: CellAddress
    public let nationalID: CellAddress
    public let agency: CellAddress
    public let duty: CellAddress
  }

  /// An assignment as a row tells it.
  public struct AssignmentEntry: Equatable, Sendable {
    /// The duty's code or title.
    public let duty: String
    public let decision: Assignment.Decision
    /// Nil where the cell is empty or there is no such column.
    public let share: Assignment.Share?
    /// Nil where the cell is empty or there is no such column.
    public let role: Assignment.Role?
    /// Open where the row names no last day.
    public let days: DayRange
  }
}

/// What was read of a roster: the good rows, and what is wrong with the others.
public struct RosterReading: Equatable, Sendable {
  public let rows: [RosterRow]
  /// The rows that are held, each with at least one fault.
  public let faults: [SheetFault]
  /// How many rows told of a person.
  public let read: Int
}
