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
