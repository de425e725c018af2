public import Vietnamese

/// What somebody is to the program: each role is a fixed set of rights in plain words, so that
/// nobody has to tell three similar permissions apart.
public enum Role: String, CaseIterable, Hashable, Sendable {
  /// Keeps accounts, watches over the log, erases what the rules let go. Sees no personnel.
  case administrator
  /// The personnel staff of the province: everybody's records.
  case provinceHR
  /// The personnel staff of one agency: that agency and all below it.
  case agencyHR
  /// Teaches: the people of the trainer's own classes.
  case trainer
  /// The People's Committee and the department that answers for the reports: reads all, signs.
  case leadership
  /// The Party committee and the People's Council: read the reports.
  case oversight
  /// An officer: the own record and nothing else.
  case officer

  /// In words.
  public var title: Bilingual {
    switch self {
    case .administrator: Bilingual(vi: "Quản trị", en: "Administrator")
    case .provinceHR: Bilingual(vi: "Nhân sự cấp tỉnh", en: "HR of the province")
    case .agencyHR: Bilingual(vi: "Nhân sự của cơ quan", en: "HR of an agency")
    case .trainer: Bilingual(vi: "Giảng viên", en: "Trainer")
    case .leadership: Bilingual(vi: "Lãnh đạo", en: "Leadership")
    case .oversight: Bilingual(vi: "Giám sát", en: "Oversight")
    case .officer: Bilingual(vi: "Cán bộ", en: "Officer")
    }
  }

  /// Whose records it lets somebody see, in a sentence.
  public var reach: Bilingual {
    switch self {
    case .administrator:
      Bilingual(vi: "không xem hồ sơ cán bộ nào", en: "no officer's record")
    case .provinceHR, .leadership:
      Bilingual(vi: "hồ sơ của mọi cán bộ trong tỉnh", en: "the records of all officers")
    case .agencyHR:
      Bilingual(
        vi: "hồ sơ cán bộ của cơ quan được giao và các đơn vị trực thuộc",
        en: "the records of the officers of the agency given, and of those below it"
      )
    case .trainer:
      Bilingual(
        vi: "học viên các lớp do mình giảng dạy",
        en: "the learners of the classes that they teach"
      )
    case .oversight:
      Bilingual(vi: "số liệu trong báo cáo", en: "the figures of reports")
    case .officer:
      Bilingual(vi: "hồ sơ của chính mình", en: "their own record")
    }
  }

  /// Whether a role holds for one agency.
  public var needsAgency: Bool { self == .agencyHR }

  /// Whether whoever has it must sign in with a second factor: what they see and do reaches everybody.
  ///
  /// Source: Nghị định 331/2026/NĐ-CP with TCVN 14423:2026 (more than one factor for administration);
  /// OWASP ASVS 5.0 V6.3.3.
  public var needsSecondFactor: Bool {
    switch self {
    case .administrator, .provinceHR, .leadership: true
    case .agencyHR, .trainer, .oversight, .officer: false
    }
  }
}
