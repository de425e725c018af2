import Chronology
import Intake
import Personnel
import Records
import Vietnamese

extension RosterValues {
  /// The officer with what this row tells; where it tells nothing, with what was known. A code that
  /// we gave makes way for the real one, a year does not take the day away.
  func merged(into record: OfficerRecord) -> OfficerRecord {
    var record = record
    var officer = record.officer
    if let name, !name.full.hasSameLetters(as: officer.name.full) { officer.name = name }
    if let employeeCode, officer.code.isOurs { officer.code = employeeCode }
    if let birthDate, officer.birthDate.map({ !birthDate.holds($0) }) ?? true {
      officer.birthDate = birthDate
    }
    officer.gender = gender ?? officer.gender
    officer.nationalID = nationalID ?? officer.nationalID
    officer.phone = phone ?? officer.phone
    officer.email = email ?? officer.email
    officer.position = position ?? officer.position
    officer.rank = rank ?? officer.rank
    officer.education = education ?? officer.education
    officer.politicalTheory = politicalTheory ?? officer.politicalTheory
    officer.foreignLanguage = foreignLanguage ?? officer.foreignLanguage
    officer.itSkill = itSkill ?? officer.itSkill
    officer.notes = notes ?? officer.notes
    record.officer = officer
    record.ethnicity = ethnicity ?? record.ethnicity
    return record
  }

  /// Whether this row says of its officer nothing else than another; what one leaves empty is no
  /// contradiction.
  func agrees(with other: RosterValues) -> Bool {
    func same<Value: Equatable>(_ value: KeyPath<RosterValues, Value?>) -> Bool {
      guard let mine = self[keyPath: value], let theirs = other[keyPath: value] else { return true }
      return mine == theirs
    }
    let sameName =
      name?.full == other.name?.full
      || name?.full.matchingFold == other.name?.full.matchingFold
    return sameName && birthDate.comparison(to: other.birthDate) != .different && same(\.gender)
      && same(\.nationalID) && same(\.phone) && same(\.email) && same(\.position) && same(\.rank)
      && same(\.education) && same(\.politicalTheory) && same(\.foreignLanguage)
      && same(\.itSkill) && same(\.ethnicity)
  }

  /// These values, and where this row leaves one empty, that of a row above.
  func filled(by other: RosterValues?) -> RosterValues {
    guard let other else { return self }
    var values = self
    values.birthDate = birthDate ?? other.birthDate
    values.gender = gender ?? other.gender
    values.nationalID = nationalID ?? other.nationalID
    values.phone = phone ?? other.phone
    values.email = email ?? other.email
    values.position = position ?? other.position
    values.rank = rank ?? other.rank
    values.education = education ?? other.education
    values.politicalTheory = politicalTheory ?? other.politicalTheory
    values.foreignLanguage = foreignLanguage ?? other.foreignLanguage
    values.itSkill = itSkill ?? other.itSkill
    values.ethnicity = ethnicity ?? other.ethnicity
    return values
  }
}

extension String {
  /// Whether it is the same name with its tones placed the other way, as `Hoà` and `Hòa`: the
  /// spelling on record stays.
  fileprivate func hasSameLetters(as other: String) -> Bool {
    self != other && matchingFold == other.matchingFold
      && withoutTones.utf8.elementsEqual(other.withoutTones.utf8)
  }

  private var withoutTones: String {
    let tones: Set<UInt32> = [0x300, 0x301, 0x303, 0x309, 0x323]
    return String(
      UnicodeScalarView(decomposed.unicodeScalars.filter { !tones.contains($0.value) })
    )
  }
}
