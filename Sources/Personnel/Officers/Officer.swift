public import Vietnamese

/// A person whose work is external information, or may become it.
public struct Officer: Identifiable, Equatable, Sendable {
  public let id: ID<Officer>
  /// The code that the province's personnel records give, such as `PY-001234`.
  public var code: Code<Officer>
  public var name: PersonName
  public var birthDate: PartialDate?
  public var gender: Gender?
  public var nationalID: NationalID?
  /// E.164, such as `+84905123456`.
  public var phone: String?
  public var email: String?
  /// The post held, such as "Phó Giám đốc".
  public var position: String?
  /// Ngạch or chức danh nghề nghiệp, such as `01.003`.
  public var rank: String?
  public var education: String?
  public var politicalTheory: String?
  public var foreignLanguage: String?
  public var itSkill: String?
  /// Where the officer works, as last told.
  public var agency: ID<Agency>?
  public var notes: String?

  /// An officer of whom only the code and the name are known.
  public init(id: ID<Officer>, code: Code<Officer>, name: PersonName) {
    self.id = id
    self.code = code
    self.name = name
  }
}

/// Male or female, as personnel records and reports ask.
public enum Gender: String, CaseIterable, Hashable, Sendable {
  case male, female

  /// In words.
  public var title: Bilingual {
    switch self {
    case .male: Bilingual(vi: "Nam", en: "Male")
    case .female: Bilingual(vi: "Nữ", en: "Female")
    }
  }
}
