import Personnel

/// The post that an officer holds, with the rank and the learning that go with it.
struct PostDraw {
  let position: String
  let rank: String?
  let education: String?
  let politicalTheory: String?
  let foreignLanguage: String?
  let itSkill: String?

  init(in group: AgencyGroup, _ draw: inout Draw) {
    position = draw.pick(weighted: Self.positions(group))
    let leads = position.hasPrefix("Giám đốc") || position.hasPrefix("Phó")
    rank = draw.happens(930) ? Self.rank(group, leads, &draw) : nil
    education = draw.happens(960) ? draw.pick(weighted: Self.educations) : nil
    politicalTheory = draw.happens(850) ? draw.pick(weighted: Self.theories(leads)) : nil
    foreignLanguage = draw.happens(700) ? draw.pick(weighted: Self.languages) : nil
    itSkill = draw.happens(800) ? draw.pick(["Cơ bản", "Cơ bản", "Nâng cao"]) : nil
  }

  private static func positions(_ group: AgencyGroup) -> [(weight: Int, thing: String)] {
    switch group {
    case .departments:
      [
        (60, "Chuyên viên"), (12, "Phó Trưởng phòng"), (8, "Trưởng phòng"), (6, "Chánh Văn phòng"),
        (5, "Phó Giám đốc"), (2, "Giám đốc"), (7, "Viên chức"),
      ]
    case .localities:
      [
        (50, "Công chức Văn hóa - Xã hội"), (22, "Chuyên viên"), (10, "Phó Chủ tịch UBND"),
        (8, "Trưởng phòng"), (7, "Phó Trưởng phòng"), (3, "Chánh Văn phòng"),
      ]
    case .party:
      [
        (60, "Chuyên viên"), (15, "Phó Trưởng phòng"), (10, "Trưởng phòng"), (10, "Phó Trưởng ban"),
        (5, "Chánh Văn phòng"),
      ]
    case .press:
      [
        (45, "Phóng viên"), (30, "Biên tập viên"), (10, "Biên dịch viên"),
        (10, "Phó Trưởng phòng"), (5, "Phó Tổng Biên tập"),
      ]
    case .forces:
      [(60, "Cán bộ"), (20, "Trợ lý"), (12, "Phó Trưởng phòng"), (8, "Chuyên viên")]
    }
  }

  private static func rank(_ group: AgencyGroup, _ leads: Bool, _ draw: inout Draw) -> String {
    if group == .press {
      return draw.pick(["V.11.01.03", "V.11.02.06", "V.11.02.05", "V.11.03.09"])
    }
    return leads
      ? draw.pick(weighted: [(60, "01.002"), (35, "01.003"), (5, "01.001")])
      : draw.pick(weighted: [(80, "01.003"), (10, "01.004"), (10, "01.002")])
  }

  private static let educations: [(weight: Int, thing: String)] = [
    (70, "Đại học"), (22, "Thạc sĩ"), (4, "Cao đẳng"), (2, "Trung cấp"), (2, "Tiến sĩ"),
  ]

  private static func theories(_ leads: Bool) -> [(weight: Int, thing: String)] {
    leads
      ? [(60, "Cao cấp"), (35, "Trung cấp"), (5, "Cử nhân")]
      : [(55, "Trung cấp"), (40, "Sơ cấp"), (5, "Cao cấp")]
  }

  private static let languages: [(weight: Int, thing: String)] = [
    (45, "Tiếng Anh B1"), (20, "Tiếng Anh B2"), (15, "Tiếng Anh A2"), (8, "Chứng chỉ B tiếng Anh"),
    (4, "Tiếng Anh C1"), (4, "Tiếng Trung HSK 4"), (2, "Tiếng Nhật N3"), (2, "Tiếng Hàn TOPIK 3"),
  ]
}
