import Chronology
import Personnel
import Vietnamese

extension AgencyDraft {
  /// The bodies that every province has, the ones that a small sample needs first.
  static let leading: [AgencyDraft] = [
    AgencyDraft(
      "UBND",
      "Ủy ban nhân dân tỉnh",
      "Provincial People's Committee",
      .provincialCommittee,
      .departments
    ).weighing(1),
    .department("VPUB", "Văn phòng UBND tỉnh", "Office of the People's Committee"),
    .department("SKHCN", "Sở Khoa học và Công nghệ", "Department of Science and Technology"),
    .department(
      "SVHTTDL",
      "Sở Văn hóa, Thể thao và Du lịch",
      "Department of Culture, Sports and Tourism"
    ).weighing(4),
    .department(
      "STTTT",
      "Sở Thông tin và Truyền thông",
      "Department of Information and Communications"
    ).merged(into: "SKHCN", "SVHTTDL").weighing(4),
    .department("SNgV", "Sở Ngoại vụ", "Department of Foreign Affairs").merged(into: "VPUB"),
    .department("SNV", "Sở Nội vụ", "Department of Home Affairs"),
    AgencyDraft("VPTU", "Văn phòng Tỉnh ủy", "Office of the Party Committee", .partyBody, .party),
    AgencyDraft(
      "BTGTU",
      "Ban Tuyên giáo Tỉnh ủy",
      "Party Commission for Communication and Education",
      .partyBody,
      .party
    ).renamed(
      on: SampleCalendar.day(2025, 2, 3),
      "Ban Tuyên giáo và Dân vận Tỉnh ủy",
      "Party Commission for Communication, Education and Mass Mobilisation"
    ).weighing(3),
    AgencyDraft(
      "BDV",
      "Ban Dân vận Tỉnh ủy",
      "Party Commission for Mass Mobilisation",
      .partyBody,
      .party
    ).ended(on: SampleCalendar.day(2025, 2, 3), ["BTGTU"]),
    AgencyDraft("MTTQ", "Ủy ban MTTQ Việt Nam tỉnh", "Fatherland Front", .massOrganisation, .party),
    AgencyDraft("BPTTH", "Báo và phát thanh, truyền hình tỉnh", "Provincial Media", .press, .press)
      .founded(on: SampleCalendar.twoLevels).weighing(3),
    AgencyDraft("BAO", "Báo của Tỉnh ủy", "Provincial Newspaper", .press, .press)
      .ended(on: SampleCalendar.twoLevels, ["BPTTH"]).weighing(4),
    AgencyDraft("CAT", "Công an tỉnh", "Provincial Police", .armedForce, .forces),
    AgencyDraft("BĐBP", "Bộ đội Biên phòng tỉnh", "Border Guard", .armedForce, .forces),
  ]

  /// The others.
  static let further: [AgencyDraft] = departments + party + press + forces

  private static let departments: [AgencyDraft] = [
    .department("SCT", "Sở Công Thương", "Department of Industry and Trade"),
    .department("STC", "Sở Tài chính", "Department of Finance"),
    .department("SKHĐT", "Sở Kế hoạch và Đầu tư", "Department of Planning and Investment")
      .merged(into: "STC").weighing(3),
    .department("SXD", "Sở Xây dựng", "Department of Construction"),
    .department("SGTVT", "Sở Giao thông vận tải", "Department of Transport").merged(into: "SXD"),
    .department(
      "SNNMT",
      "Sở Nông nghiệp và Môi trường",
      "Department of Agriculture and Environment"
    ).founded(on: SampleCalendar.merger),
    .department(
      "SNNPTNT",
      "Sở Nông nghiệp và Phát triển nông thôn",
      "Department of Agriculture and Rural Development"
    ).merged(into: "SNNMT"),
    .department(
      "STNMT",
      "Sở Tài nguyên và Môi trường",
      "Department of Natural Resources and Environment"
    ).merged(into: "SNNMT"),
    .department(
      "SLĐTBXH",
      "Sở Lao động - Thương binh và Xã hội",
      "Department of Labour, Invalids and Social Affairs"
    ).merged(into: "SNV"),
    .department("SDTTG", "Sở Dân tộc và Tôn giáo", "Department of Ethnic and Religious Affairs")
      .founded(on: SampleCalendar.merger),
    .department("BDT", "Ban Dân tộc", "Committee for Ethnic Minority Affairs")
      .merged(into: "SDTTG"),
    .department("STP", "Sở Tư pháp", "Department of Justice"),
    .department("SGDĐT", "Sở Giáo dục và Đào tạo", "Department of Education and Training"),
    .department("SYT", "Sở Y tế", "Department of Health"),
    .department("TTr", "Thanh tra tỉnh", "Provincial Inspectorate"),
    .department("BQLKKT", "Ban Quản lý Khu kinh tế", "Economic Zone Authority"),
    .department("VPHĐND", "Văn phòng HĐND tỉnh", "Office of the People's Council"),
    AgencyDraft(
      "CTTĐT",
      "Cổng Thông tin điện tử tỉnh",
      "Provincial Web Portal",
      .serviceUnit,
      .departments,
      under: "VPUB"
    ).weighing(3),
    AgencyDraft(
      "TTXTDL",
      "Trung tâm Thông tin xúc tiến du lịch",
      "Tourism Promotion Information Centre",
      .serviceUnit,
      .departments,
      under: "SVHTTDL"
    ).ended(on: SampleCalendar.day(2025, 1, 1), ["SVHTTDL"]),
    AgencyDraft(
      "ĐH",
      "Trường Đại học của tỉnh",
      "University",
      .school,
      .departments,
      under: "UBND"
    ),
  ]

  private static let party: [AgencyDraft] = [
    AgencyDraft("BTCTU", "Ban Tổ chức Tỉnh ủy", "Organisation Commission", .partyBody, .party),
    AgencyDraft("UBKT", "Ủy ban Kiểm tra Tỉnh ủy", "Inspection Commission", .partyBody, .party),
    AgencyDraft("BNC", "Ban Nội chính Tỉnh ủy", "Internal Affairs Commission", .partyBody, .party),
    AgencyDraft(
      "TCT",
      "Trường Chính trị tỉnh",
      "School of Politics",
      .school,
      .party,
      under: "VPTU"
    ),
    mass("LĐLĐ", "Liên đoàn Lao động tỉnh", "Federation of Labour"),
    mass("HPN", "Hội Liên hiệp Phụ nữ tỉnh", "Women's Union"),
    mass("TĐ", "Tỉnh đoàn", "Youth Union"),
    mass("HND", "Hội Nông dân tỉnh", "Farmers' Union"),
    mass("HCCB", "Hội Cựu chiến binh tỉnh", "Veterans' Association"),
    AgencyDraft(
      "LHHN",
      "Liên hiệp các tổ chức hữu nghị tỉnh",
      "Union of Friendship Organisations",
      .association,
      .party
    ),
    AgencyDraft("HNB", "Hội Nhà báo tỉnh", "Journalists' Association", .association, .party),
  ]

  private static let press: [AgencyDraft] = [
    AgencyDraft("ĐPTTH", "Đài Phát thanh và Truyền hình tỉnh", "Broadcasting", .press, .press)
      .ended(on: SampleCalendar.twoLevels, ["BPTTH"]).weighing(4),
    AgencyDraft("TCVN", "Tạp chí Văn nghệ", "Literary Magazine", .press, .press).weighing(1),
  ]

  private static let forces: [AgencyDraft] = [
    AgencyDraft("BCHQS", "Bộ Chỉ huy Quân sự tỉnh", "Military Command", .armedForce, .forces),
    AgencyDraft("CCHQ", "Chi cục Hải quan", "Customs Branch", .centralBody, .forces).weighing(1),
    AgencyDraft("CTK", "Cục Thống kê", "Statistics Office", .centralBody, .forces).weighing(1),
    AgencyDraft("NHNN", "Ngân hàng Nhà nước", "State Bank", .centralBody, .forces).weighing(1),
  ]

  private static func mass(_ code: String, _ vi: String, _ en: String) -> AgencyDraft {
    AgencyDraft(code, vi, en, .massOrganisation, .party, under: "MTTQ")
  }
}
