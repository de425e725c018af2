import Chronology
import Intake
import Personnel

extension RosterRow {
  /// The officer with what this row tells; where it tells nothing, with what was known.
  func merged(into officer: Officer) -> Officer {
    var officer = officer
    officer.name = name
    officer.birthDate = birthDate ?? officer.birthDate
    officer.gender = gender ?? officer.gender
    officer.nationalID = nationalID ?? officer.nationalID
    officer.phone = phone ?? officer.phone
    officer.email = email ?? officer.email
    officer.position = position ?? officer.position
    officer.rank = rank ?? officer.rank
    officer.education = education ?? officer.education
    officer.politicalTheory = politicalTheory ?? officer.politicalTheory
    return officer
  }
}

extension Officer {
  /// The same officer with the id that the records gave.
  func with(id: Officer.ID) -> Officer {
    var officer = Officer(id: id, code: code, name: name)
    officer.birthDate = birthDate
    officer.gender = gender
    officer.nationalID = nationalID
    officer.phone = phone
    officer.email = email
    officer.position = position
    officer.rank = rank
    officer.education = education
    officer.politicalTheory = politicalTheory
    return officer
  }
}

extension RosterRow.AssignmentEntry {
  /// The assignment that the row tells of. What the row leaves empty stays as it is on record; an
  /// assignment that is new is a concurrent one, and the officer the one in charge.
  func assignment(
    of officer: Officer,
    _ agency: Agency,
    _ duty: Duty,
    over known: Assignment?
  ) -> Assignment {
    let sameDecision = known?.decision.number == decision.number
    return Assignment(
      id: known?.id ?? ID(0),
      officer: officer.id,
      agency: agency.id,
      duty: duty.code,
      decision: Assignment.Decision(
        number: decision.number,
        day: decision.day ?? (sameDecision ? known?.decision.day : nil)
      ),
      share: share ?? known?.share ?? .concurrent,
      role: role ?? known?.role ?? .principal,
      days: days.until == nil ? known?.days ?? days : days
    )
  }
}

extension Assignment {
  /// The same assignment with the id that the records gave.
  func with(id: Assignment.ID) -> Assignment {
    Assignment(
      id: id,
      officer: officer,
      agency: agency,
      duty: duty,
      decision: decision,
      share: share,
      role: role,
      days: days
    )
  }
}

extension RosterRow {
  /// Whether this row says of its officer nothing else than another; what one leaves empty is no
  /// contradiction.
  func agrees(with other: RosterRow) -> Bool {
    func same<Value: Equatable>(_ value: KeyPath<RosterRow, Value?>) -> Bool {
      guard let mine = self[keyPath: value], let theirs = other[keyPath: value] else { return true }
      return mine == theirs
    }
    return name == other.name && same(\.birthDate) && same(\.gender) && same(\.nationalID)
      && same(\.phone) && same(\.email) && same(\.position) && same(\.rank)
      && same(\.education) && same(\.politicalTheory) && same(\.ethnicity)
  }
}
