import Access
import Chronology
public import Intake
public import Personnel
public import Records
import Vietnamese

/// Two records that may be of one person, side by side.
public struct MergePair: Equatable, Sendable {
  /// Whose number and page stay.
  public let kept: OfficerRecord
  /// Whose record goes into the other.
  public let gone: OfficerRecord

  /// Two officers on record.
  public init(_ kept: ID<Officer>, _ gone: ID<Officer>, in records: any Reading) throws {
    guard kept != gone else { throw MergeRefusal.sameOfficer }
    guard let one = try records.first(Query<OfficerRecord>.officers([kept])),
      let other = try records.first(Query<OfficerRecord>.officers([gone]))
    else { throw MergeRefusal.noSuchOfficer }
    self.kept = one
    self.gone = other
  }

  /// Changes whenever one of the two does.
  public var stamp: String { kept.stamp + gone.stamp }

  /// The fields in which they differ.
  public var differences: [RosterField] {
    let (one, other) = (OfficerEntry(kept), OfficerEntry(gone))
    return OfficerEntry.fields.filter { field in
      switch field {
      case .nationalID: kept.officer.nationalID != gone.officer.nationalID
      case .ethnicity: kept.ethnicity != gone.ethnicity
      default: one[field] != other[field]
      }
    }
  }

  /// The one record: of each field the value that was chosen; where one of the two has none, the
  /// other's.
  public func merged(taking fields: Set<RosterField>) -> OfficerRecord {
    var record = kept
    for field in differences {
      let isMissing = OfficerEntry(kept)[field].isEmpty
      guard isMissing || fields.contains(field) else { continue }
      record.take(field, from: gone)
    }
    return record
  }

  /// Refuses what only people can decide.
  func requirePossible(in records: any Reading) throws {
    let classes = try records.all(.classes(ofBoth: kept.officer.id, gone.officer.id))
    guard classes.isEmpty else { throw MergeRefusal.sameClasses(classes) }
    let mine = try records.all(Query<Assignment>.assignments(of: kept.officer.id))
    for other in try records.all(Query<Assignment>.assignments(of: gone.officer.id)) {
      let clash = mine.contains {
        $0.agency == other.agency && $0.duty == other.duty && $0.days.overlaps(other.days)
      }
      if clash { throw MergeRefusal.sameDuty(other.duty.text) }
    }
    let accounts = try [kept, gone].compactMap { try records.first(.account(of: $0.officer.id)) }
    if accounts.count > 1 { throw MergeRefusal.twoAccounts }
  }
}

extension OfficerRecord {
  /// Has the value of a field of another record.
  mutating func take(_ field: RosterField, from other: OfficerRecord) {
    switch field {
    case .fullName: officer.name = other.officer.name
    case .birthDate: officer.birthDate = other.officer.birthDate
    case .gender: officer.gender = other.officer.gender
    case .nationalID: officer.nationalID = other.officer.nationalID
    case .employeeCode: officer.code = other.officer.code
    case .phone: officer.phone = other.officer.phone
    case .email: officer.email = other.officer.email
    case .agency:
      officer.agency = other.officer.agency
      agency = other.agency
    case .position: officer.position = other.officer.position
    case .rank: officer.rank = other.officer.rank
    case .education: officer.education = other.officer.education
    case .politicalTheory: officer.politicalTheory = other.officer.politicalTheory
    case .foreignLanguage: officer.foreignLanguage = other.officer.foreignLanguage
    case .itSkill: officer.itSkill = other.officer.itSkill
    case .ethnicity: ethnicity = other.ethnicity
    case .notes: officer.notes = other.officer.notes
    case .number, .familyAndMiddleName, .givenName, .duty, .share, .role, .decision, .decisionDay,
      .from, .until:
      break
    }
  }
}
