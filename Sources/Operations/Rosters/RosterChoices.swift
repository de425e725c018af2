public import Intake
public import Personnel
public import Records

/// What a clerk decided about a roster: the meaning of a column, who a row is.
public struct RosterChoices: Equatable, Sendable {
  /// The columns whose meaning was given by hand; nil where a column is to be left out.
  public private(set) var columns: [Place: RosterField?] = [:]
  /// The rows of which somebody said who they are.
  public private(set) var people: [Place: Person] = [:]

  /// A column or a row of a sheet.
  public struct Place: Hashable, Sendable {
    /// The sheet's place in the file, from 0.
    public let sheet: Int
    /// The column or the row, from 1.
    public let number: Int

    /// A column or a row by its number.
    public init(sheet: Int, number: Int) {
      self.sheet = sheet
      self.number = number
    }
  }

  /// Who a row is.
  public enum Person: Hashable, Sendable {
    case officer(ID<Officer>)
    /// Nobody who is on record.
    case new
  }

  /// No decision.
  public init() {}

  /// Decisions as they are kept.
  public init(_ records: [RosterChoiceRecord]) {
    for record in records {
      let place = Place(sheet: record.sheet, number: record.place)
      switch record.kind {
      case .column: columns[place] = .some(RosterField(rawValue: record.value))
      case .person:
        people[place] = Int64(record.value).map { .officer(ID($0)) } ?? .new
      }
    }
  }

  /// The meanings of columns, as the reader takes them.
  public var meanings: RosterReader.Meanings {
    var meanings: RosterReader.Meanings = [:]
    for (place, field) in columns { meanings[place.sheet, default: [:]][place.number] = field }
    return meanings
  }

  /// The same with one row said to be this person.
  public mutating func choose(_ person: Person, at place: Place) {
    people[place] = person
  }

  /// The same with one column said to mean this, or nothing.
  public mutating func choose(_ field: RosterField?, at place: Place) {
    columns[place] = .some(field)
  }
}
