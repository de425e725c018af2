import Personnel

/// What a post asks of the one who holds it.
struct PostProfile {
  let position: String
  let rank: String
  let education: String
  let politicalTheory: String

  init(duty: String, agency: SampleAgency, _ random: inout SplitMix64) {
    position = Self.position(duty, agency, &random)
    let isLeader = ["R4", "R5", "R9"].contains(duty)
    switch duty {
    case "R6": rank = random.pick(["V.11.02.06", "V.11.01.03", "V.11.02.05"])
    default: rank = isLeader ? random.pick(["01.002", "01.002", "01.003"]) : "01.003"
    }
    education = random.chance(isLeader ? 55 : 20) ? "Thạc sĩ" : "Đại học"
    politicalTheory = isLeader ? "Cao cấp" : random.pick(["Trung cấp", "Trung cấp", "Sơ cấp"])
  }

  private static func position(
    _ duty: String,
    _ agency: SampleAgency,
    _ random: inout SplitMix64
  ) -> String {
    switch duty {
    case "R4", "R9": leader(agency)
    case "R5": agency.group == .press ? "Trưởng phòng Thư ký - Biên tập" : "Trưởng phòng"
    case "R3":
      random.pick([
        "Phó Trưởng phòng Văn hóa và Thông tin", "Chuyên viên phòng Văn hóa và Thông tin",
        "Chuyên viên Văn phòng HĐND và UBND",
      ])
    case "R6": random.pick(["Phóng viên", "Biên tập viên", "Phóng viên", "Biên dịch viên"])
    case "R7": random.pick(["Chuyên viên lễ tân", "Chuyên viên hợp tác quốc tế", "Phiên dịch"])
    case "R8": random.pick(["Chuyên viên xúc tiến", "Viên chức xúc tiến", "Phó Trưởng phòng"])
    default:
      random.pick(["Chuyên viên", "Chuyên viên", "Phó Chánh Văn phòng", "Chuyên viên tổng hợp"])
    }
  }

  private static func leader(_ agency: SampleAgency) -> String {
    switch agency.kind {
    case .city, .town, .district: "Phó Chủ tịch UBND"
    case .partyBody: "Phó Trưởng ban"
    case .massOrganisation: "Phó Chủ tịch"
    case .armedForce: "Phó Chỉ huy trưởng, phó giám đốc"
    default: agency.code.utf8.starts(with: "VP".utf8) ? "Phó Chánh Văn phòng" : "Phó Giám đốc"
    }
  }
}
