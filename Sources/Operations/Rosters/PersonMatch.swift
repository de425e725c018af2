import Chronology
public import Intake
public import Personnel
public import Vietnamese

/// Who a row is.
public enum PersonMatch: Equatable, Sendable {
  /// Just this person.
  case one(ID<Officer>, MatchReason)
  /// Nobody who is on record.
  case new
  /// Perhaps one of these: somebody has to choose.
  case choose([Candidate])
  /// What the row says in this field belongs to another than the row tells of otherwise.
  case contradiction(Candidate, RosterField)
}

/// A person on record whom a row may be, as much as it takes to tell them apart.
public struct Candidate: Equatable, Sendable {
  public let officer: ID<Officer>
  public let code: Code<Officer>
  public let name: String
  public let birthDate: PartialDate?
  /// With all but a few digits covered.
  public let nationalID: String?
  public let position: String?
  /// The agency where the officer works, by its name today.
  public let agency: Bilingual?
  public let reason: MatchReason

  /// A person on record and why they may be meant.
  public init(
    officer: ID<Officer>,
    code: Code<Officer>,
    name: String,
    birthDate: PartialDate?,
    nationalID: String?,
    position: String?,
    agency: Bilingual?,
    reason: MatchReason
  ) {
    self.officer = officer
    self.code = code
    self.name = name
    self.birthDate = birthDate
    self.nationalID = nationalID
    self.position = position
    self.agency = agency
    self.reason = reason
  }
}
