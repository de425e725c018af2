public import Personnel
import Vietnamese

extension OfficerRecord {
  /// Changes whenever a value of the record does, as far as its reader sees it. A form carries it, so
  /// that of two editors the second is told.
  public var stamp: String { String(Digest(of: image).hexadecimal.prefix(16)) }

  /// All that the records have of the officer, uncovered, as text from which it can be told again.
  public var image: String {
    Fields([
      "code": officer.code, "full": officer.name.full, "family": officer.name.family,
      "middle": officer.name.middle, "given": officer.name.given, "birthDate": officer.birthDate,
      "gender": officer.gender, "nationalID": officer.nationalID, "phone": officer.phone,
      "email": officer.email, "position": officer.position, "rank": officer.rank,
      "education": officer.education, "politicalTheory": officer.politicalTheory,
      "foreignLanguage": officer.foreignLanguage, "itSkill": officer.itSkill,
      "agencyID": officer.agency, "agency": agency, "notes": officer.notes,
      "ethnicity": ethnicity,
    ]).json
  }

  /// The officer that an image shows.
  public init(image: String, id: ID<Officer>) throws {
    let image = try RecordImage(image)
    let name = PersonName(
      full: try image.get("full"),
      family: try image.get("family"),
      middle: try image.get("middle"),
      given: try image.get("given")
    )
    var officer = Officer(id: id, code: try image.get("code"), name: name)
    officer.birthDate = try image.get("birthDate")
    officer.gender = try image.get("gender")
    officer.nationalID = try image.get("nationalID")
    officer.phone = try image.get("phone")
    officer.email = try image.get("email")
    officer.position = try image.get("position")
    officer.rank = try image.get("rank")
    officer.education = try image.get("education")
    officer.politicalTheory = try image.get("politicalTheory")
    officer.foreignLanguage = try image.get("foreignLanguage")
    officer.itSkill = try image.get("itSkill")
    officer.agency = try image.get("agencyID")
    officer.notes = try image.get("notes")
    self.init(
      officer: officer,
      ethnicity: try image.get("ethnicity"),
      agency: try image.get("agency")
    )
  }
}
