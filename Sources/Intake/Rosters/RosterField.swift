public import Vietnamese

/// What a column of a roster may tell of an officer. The raw values name the fields in JSON.
public enum RosterField: String, CaseIterable, Hashable, Sendable {
  /// The running number, which tells people from other rows; it is no value of the officer.
  case number
  case fullName, familyAndMiddleName, givenName, birthDate, gender, nationalID, employeeCode
  case phone, email, position, agency, rank
  case education, politicalTheory, foreignLanguage, itSkill, ethnicity
  case duty, share, role, decision, decisionDay, from, until, notes

  /// In words, as a sentence names the field.
  public var title: Bilingual {
    switch self {
    case .number: Bilingual(vi: "số thứ tự", en: "running number")
    case .fullName: Bilingual(vi: "họ và tên", en: "full name")
    case .familyAndMiddleName: Bilingual(vi: "họ và chữ đệm", en: "family and middle name")
    case .givenName: Bilingual(vi: "tên", en: "given name")
    case .birthDate: Bilingual(vi: "ngày sinh", en: "birth date")
    case .gender: Bilingual(vi: "giới tính", en: "gender")
    case .nationalID: Bilingual(vi: "số CCCD", en: "national ID")
    case .employeeCode: Bilingual(vi: "mã cán bộ", en: "employee code")
    case .phone: Bilingual(vi: "điện thoại", en: "phone number")
    case .email: Bilingual(vi: "thư điện tử", en: "e-mail address")
    case .position: Bilingual(vi: "chức vụ", en: "position")
    case .agency: Bilingual(vi: "cơ quan", en: "agency")
    case .rank: Bilingual(vi: "ngạch", en: "rank")
    case .education: Bilingual(vi: "trình độ chuyên môn", en: "education")
    case .politicalTheory: Bilingual(vi: "lý luận chính trị", en: "political theory")
    case .foreignLanguage: Bilingual(vi: "ngoại ngữ", en: "foreign language")
    case .itSkill: Bilingual(vi: "tin học", en: "IT skill")
    case .ethnicity: Bilingual(vi: "dân tộc", en: "ethnicity")
    case .duty: Bilingual(vi: "nhiệm vụ", en: "duty")
    case .share: Bilingual(vi: "hình thức phân công", en: "share")
    case .role: Bilingual(vi: "tư cách", en: "role")
    case .decision: Bilingual(vi: "số quyết định", en: "decision number")
    case .decisionDay: Bilingual(vi: "ngày quyết định", en: "decision date")
    case .from: Bilingual(vi: "ngày bắt đầu", en: "first day")
    case .until: Bilingual(vi: "ngày kết thúc", en: "last day")
    case .notes: Bilingual(vi: "ghi chú", en: "notes")
    }
  }
}
