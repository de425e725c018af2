public import Chronology
public import Personnel
public import Spreadsheets
public import Vietnamese

/// What a row of a roster tells of a person, with all that was repaired and all that is wrong.
public struct RosterRow: Equatable, Sendable {
  /// The sheet's place in the file, from 0.
  public let sheet: Int
  /// Its row in the sheet, from 1; in a text file its record.
  public let row: Int
  public internal(set) var values: RosterValues
  /// What was written otherwise in the file, in the order of the columns.
  public internal(set) var repairs: [Repair]
  /// Why the row is held; empty for a good row.
  public internal(set) var problems: [RowProblem]
  /// What somebody should look at; it does not hold the row.
  public internal(set) var warnings: [RowWarning]
  /// The column (from 1) of each field that the row can be told about.
  public let columns: RosterColumns

  /// Whether the row can go in.
  public var isGood: Bool { problems.isEmpty }

  /// The cell of a field; the row's first one where the table has no column for it.
  public func cell(of field: RosterField) -> CellAddress {
    CellAddress(row: row, column: columns[field] ?? columns.first)
  }
}

/// What a row says of its person. Agency and duty are still words; they are matched to the records
/// when the roster is imported.
public struct RosterValues: Equatable, Sendable {
  public var name: PersonName?
  public var birthDate: PartialDate?
  public var gender: Gender?
  public var nationalID: NationalID?
  public var employeeCode: Code<Officer>?
  /// E.164 where it is a number of this country; else as it is written.
  public var phone: String?
  public var email: String?
  public var position: String?
  /// The agency as the row, or the group over it, names it.
  public var agency: String?
  public var rank: String?
  public var education: String?
  public var politicalTheory: String?
  public var foreignLanguage: String?
  public var itSkill: String?
  public var ethnicity: String?
  /// The duty's code or title.
  public var duty: String?
  public var share: Assignment.Share?
  public var role: Assignment.Role?
  /// The decision's number, without its day.
  public var decision: String?
  public var decisionDay: Day?
  /// The first day of the assignment.
  public var from: Day?
  /// The last day of the assignment.
  public var until: Day?
  public var notes: String?

  /// A row that says nothing.
  public init() {}
}

/// A value that was read otherwise than it is written.
public struct Repair: Equatable, Sendable {
  public let field: RosterField
  public let from: String
  public let to: String
  public let rule: Rule

  /// By which rule.
  public enum Rule: String, CaseIterable, Sendable {
    case encoding, normalization, letterCase, leadingZero, phonePrefix, date
    /// A mark for what stands in the row above.
    case ditto
  }
}

/// Something that holds a row.
public struct RowProblem: Equatable, Sendable {
  public let field: RosterField
  public let code: Code
  /// What is written in the cell; the empty text for an empty one.
  public let value: String
  /// What is wrong and what to do.
  public let sentence: Bilingual

  /// The kinds of problems.
  public enum Code: String, CaseIterable, Sendable {
    case missingName, invalidDate, implausibleBirthDate, invalidNationalID, duplicateInFile
    case unknownAgency, ambiguousAgency, undecodableText
    /// A formula that nobody calculated, or that gives an error.
    case brokenFormula
    /// A word that is none of those that the field knows.
    case unknownChoice
    /// A text with signs that a code cannot have.
    case invalidCode
    /// A duty without its decision or its first day, or one that ends before it begins.
    case incompleteAssignment
    /// A duty that the framework does not have.
    case unknownDuty
    /// What the row says cannot be together with what is on record.
    case contradiction
    /// The row may be one of several people on record: somebody has to choose.
    case ambiguousPerson
  }

  /// A problem of a field.
  public init(_ code: Code, _ field: RosterField, value: String = "", _ sentence: Bilingual) {
    self.code = code
    self.field = field
    self.value = value
    self.sentence = sentence
  }
}

/// Something that somebody should look at.
public struct RowWarning: Equatable, Sendable {
  public let field: RosterField
  public let code: Code
  public let value: String
  public let sentence: Bilingual

  /// The kinds of warnings.
  public enum Code: String, CaseIterable, Sendable {
    case idDisagrees, oddPhone, oddEmail, oddGender, oddName, nameOnly, uncertainDate
    case incompleteAssignment
  }

  /// A warning about a field.
  public init(_ code: Code, _ field: RosterField, value: String = "", _ sentence: Bilingual) {
    self.code = code
    self.field = field
    self.value = value
    self.sentence = sentence
  }
}

/// Which column of a table is which field.
public struct RosterColumns: Equatable, Sendable {
  private var byField: [RosterField: Int]
  /// The table's first column, from 1.
  public let first: Int
  /// The table's last column, from 1.
  public let last: Int

  /// Columns by field.
  public init(_ byField: [RosterField: Int], first: Int, last: Int) {
    self.byField = byField
    self.first = first
    self.last = last
  }

  /// The column of a field, or nil where there is none.
  public subscript(_ field: RosterField) -> Int? { byField[field] }
}
