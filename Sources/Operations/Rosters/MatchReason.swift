public import Vietnamese

/// Why a row is taken for a person on record, or may be one.
public enum MatchReason: String, CaseIterable, Sendable {
  case nationalID, employeeCode
  /// Name, birth date and agency are the same.
  case wholePerson
  /// A clerk said so.
  case chosen
  /// The ID is the person's, the name is another.
  case nationalIDOtherName
  /// The code is the person's, the name is another, and so is the birth date or the ID.
  case employeeCodeOtherPerson
  case nameAndBirthDate
  /// The birth dates go together; one is less exact.
  case nameAndNearBirthDate
  case nameAndAgency
  /// The name is the same, and one of the birth dates is not known.
  case nameAlone
  /// Name, birth date and agency are the same, the ID or the code is another.
  case wholePersonOtherNumber

  /// In words.
  public var sentence: Bilingual {
    switch self {
    case .nationalID: Bilingual(vi: "trùng số CCCD", en: "the same national ID")
    case .employeeCode: Bilingual(vi: "trùng mã cán bộ", en: "the same employee code")
    case .wholePerson:
      Bilingual(
        vi: "trùng họ tên, ngày sinh và cơ quan",
        en: "the same name, birth date and agency"
      )
    case .chosen: Bilingual(vi: "do người nhập chọn", en: "chosen by the clerk")
    case .nationalIDOtherName:
      Bilingual(vi: "trùng số CCCD nhưng khác họ tên", en: "the same ID, but another name")
    case .employeeCodeOtherPerson:
      Bilingual(
        vi: "trùng mã cán bộ nhưng khác họ tên, và khác ngày sinh hoặc số CCCD",
        en: "the same code, but another name, and another birth date or ID"
      )
    case .nameAndBirthDate:
      Bilingual(
        vi: "trùng họ tên và ngày sinh, chưa rõ cơ quan",
        en: "the same name and birth date, the agency is not the same"
      )
    case .nameAndNearBirthDate:
      Bilingual(
        vi: "trùng họ tên, ngày sinh gần khớp",
        en: "the same name, birth dates that go together"
      )
    case .nameAndAgency:
      Bilingual(
        vi: "trùng họ tên và cơ quan, ngày sinh không khớp",
        en: "the same name and agency, the birth date is not the same"
      )
    case .nameAlone:
      Bilingual(
        vi: "trùng họ tên, chưa biết ngày sinh",
        en: "the same name, the birth date not known"
      )
    case .wholePersonOtherNumber:
      Bilingual(
        vi: "trùng họ tên, ngày sinh và cơ quan nhưng khác số CCCD hoặc mã cán bộ",
        en: "the same name, birth date and agency, but another ID or code"
      )
    }
  }
}
