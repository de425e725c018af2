import Chronology
import Intake
import Personnel
import Vietnamese

/// Finds the person of a row: by national ID, else by employee code, else by name, birth date and
/// agency together. What is only near is told, not guessed.
struct PersonMatcher {
  let people: PersonIndex
  /// What an agency is called.
  let agencyName: (ID<Agency>) -> Bilingual?

  func match(
    _ values: RosterValues,
    at agency: ID<Agency>?,
    choice: RosterChoices.Person?
  ) -> PersonMatch {
    let byID = values.nationalID.flatMap { people[$0] }
    let byCode = values.employeeCode.flatMap { people[$0] }
    switch choice {
    case .officer(let id) where people[id] != nil:
      if let byID, byID.officer.id != id { return contradiction(byID, .nationalID) }
      if let byCode, byCode.officer.id != id { return contradiction(byCode, .employeeCode) }
      return .one(id, .chosen)
    case .new:
      if let byID { return contradiction(byID, .nationalID) }
      if let byCode { return contradiction(byCode, .employeeCode) }
      return .new
    default: break
    }
    if let byID { return match(values, byID: byID, byCode: byCode) }
    if let byCode { return match(values, byCode: byCode) }
    return matchByName(values, at: agency)
  }

  private func match(
    _ values: RosterValues,
    byID: PersonIndex.Person,
    byCode: PersonIndex.Person?
  ) -> PersonMatch {
    if let byCode {
      guard byCode.officer.id == byID.officer.id else { return contradiction(byID, .nationalID) }
      return .one(byID.officer.id, .nationalID)
    }
    if values.employeeCode != nil, !byID.officer.code.isOurs {
      return contradiction(byID, .nationalID)
    }
    guard values.hasName(of: byID.officer) else {
      return .choose([candidate(byID, .nationalIDOtherName)])
    }
    return .one(byID.officer.id, .nationalID)
  }

  private func match(_ values: RosterValues, byCode: PersonIndex.Person) -> PersonMatch {
    let officer = byCode.officer
    let isOther =
      values.birthDate.comparison(to: officer.birthDate) == .different
      || values.nationalID.isOther(than: officer.nationalID)
    guard values.hasName(of: officer) || !isOther else {
      return .choose([candidate(byCode, .employeeCodeOtherPerson)])
    }
    return .one(officer.id, .employeeCode)
  }

  private func matchByName(_ values: RosterValues, at agency: ID<Agency>?) -> PersonMatch {
    guard let name = values.name else { return .new }
    var whole: [Candidate] = []
    var near: [Candidate] = []
    // Somebody who was born on another day may be the row's by the agency alone, and only on record.
    let namesakes = people.named(name.full.matchingFold) { birth, isNew in
      (agency != nil && !isNew) || values.birthDate.comparison(to: birth) != .different
    }
    for person in namesakes {
      guard let reason = reason(values, at: agency, person) else { continue }
      if reason == .wholePerson {
        whole.append(candidate(person, reason))
      } else if person.isNew {
        // Nothing is on record yet that somebody could choose: one file tells of one person.
        return .one(person.officer.id, reason)
      } else {
        near.append(candidate(person, reason))
      }
    }
    if whole.count == 1 { return .one(whole[0].officer, .wholePerson) }
    let candidates = whole + near
    return candidates.isEmpty ? .new : .choose(candidates)
  }

  /// Why a person of the same name may be the row's; nil where it is another.
  private func reason(
    _ values: RosterValues,
    at agency: ID<Agency>?,
    _ person: PersonIndex.Person
  ) -> MatchReason? {
    let birth = values.birthDate.comparison(to: person.officer.birthDate)
    let works = agency.map(person.agencies.contains) ?? false
    let isUnknown = agency == nil || person.agencies.isEmpty
    let isSameAgency = works || (agency == nil && person.agencies.isEmpty)
    let isWhole = (birth == .same || birth == .bothUnknown) && isSameAgency
    let otherCode = values.employeeCode != nil && !person.officer.code.isOurs
    if otherCode || values.nationalID.isOther(than: person.officer.nationalID) {
      return isWhole && birth == .same && !person.isNew ? .wholePersonOtherNumber : nil
    }
    if isWhole { return .wholePerson }
    if person.isNew, birth == .different { return nil }
    if birth == .same, !person.isNew || isUnknown { return .nameAndBirthDate }
    if birth == .near, works || isUnknown { return .nameAndNearBirthDate }
    return works ? .nameAndAgency : nil
  }

  private func contradiction(_ person: PersonIndex.Person, _ field: RosterField) -> PersonMatch {
    .contradiction(candidate(person, field == .nationalID ? .nationalID : .employeeCode), field)
  }

  private func candidate(_ person: PersonIndex.Person, _ reason: MatchReason) -> Candidate {
    let officer = person.officer
    return Candidate(
      officer: officer.id,
      code: officer.code,
      name: officer.name.full,
      birthDate: officer.birthDate,
      nationalID: officer.nationalID?.masked,
      position: officer.position,
      agency: (officer.agency ?? person.agencies.min()).flatMap(agencyName),
      reason: reason
    )
  }
}

extension RosterValues {
  /// Whether the row names the officer, tone marks placed either way.
  func hasName(of officer: Officer) -> Bool {
    guard let name else { return false }
    return name == officer.name || name.full.matchingFold == officer.name.full.matchingFold
  }
}

/// How two dates go together of which perhaps only the year is known.
enum DateComparison {
  case same, near, different, oneUnknown, bothUnknown
}

extension PartialDate? {
  func comparison(to other: PartialDate?) -> DateComparison {
    guard let self, let other else { return self == other ? .bothUnknown : .oneUnknown }
    if self == other { return .same }
    return self.holds(other) || other.holds(self) ? .near : .different
  }
}

extension PartialDate {
  /// Whether the other date lies within this one and is the more exact.
  func holds(_ other: PartialDate) -> Bool {
    switch (self, other) {
    case (.year(let year), .month(let other, _)): year == other
    case (.year(let year), .day(let day)): year == day.year
    case (.month(let year, let month), .day(let day)):
      year == day.year && month == day.parts.month
    default: false
    }
  }
}

extension NationalID? {
  /// Whether both are known, of the same kind of card, and not the same. A person who gave back the
  /// older card has two.
  func isOther(than other: NationalID?) -> Bool {
    guard let self, let other else { return false }
    return self != other && self.digits.utf8.count == other.digits.utf8.count
  }
}
