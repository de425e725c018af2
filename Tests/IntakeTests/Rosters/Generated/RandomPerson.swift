import Vietnamese

@testable import Intake

/// A person whom nobody knows: what is written into a roster, and what a right reading gives.
struct RandomPerson {
  private(set) var written: [RosterField: String] = [:]
  private(set) var meant: [RosterField: String] = [:]

  init(_ number: Int, fields: [RosterField], _ dice: inout Dice) {
    let isFemale = dice.once(in: 2)
    let year = dice.number(1_960...2_000)
    let date = (day: dice.number(1...28), month: dice.number(1...12))
    take(.fullName, Self.name(isFemale: isFemale, &dice))
    for field in fields where ![.fullName, .number].contains(field) && !dice.once(in: 7) {
      switch field {
      case .birthDate: takeBirthDate(date, year, &dice)
      case .gender: take(.gender, isFemale ? "Nữ" : "Nam", as: isFemale ? "female" : "male")
      case .nationalID:
        let century = (year - 1_900) / 100 * 2 + (isFemale ? 1 : 0)
        let serial = String("000000\(number)".suffix(6))
        take(.nationalID, "054\(century)\(String("\(year)".suffix(2)))\(serial)")
      case .phone: takePhone(&dice)
      case .email: take(.email, "nguoi\(number)@example.vn")
      case .employeeCode: take(.employeeCode, "PY-\(number)")
      default: take(field, dice.pick(Self.texts[field] ?? ["Khác"]))
      }
    }
  }

  mutating func take(_ field: RosterField, _ text: String, as value: String? = nil) {
    written[field] = text
    meant[field] = value ?? text
  }

  private mutating func takeBirthDate(
    _ date: (day: Int, month: Int),
    _ year: Int,
    _ dice: inout Dice
  ) {
    let (day, month) = (String("0\(date.day)".suffix(2)), String("0\(date.month)".suffix(2)))
    switch dice.number(0...6) {
    case 0: take(.birthDate, "\(year)")
    case 1: take(.birthDate, "\(month)/\(year)", as: "\(year)-\(month)")
    case 2: take(.birthDate, "\(date.day).\(date.month).\(year)", as: "\(year)-\(month)-\(day)")
    case 3:
      let text = "ngày \(date.day) tháng \(date.month) năm \(year)"
      take(.birthDate, text, as: "\(year)-\(month)-\(day)")
    default: take(.birthDate, "\(day)/\(month)/\(year)", as: "\(year)-\(month)-\(day)")
    }
  }

  private mutating func takePhone(_ dice: inout Dice) {
    let prefix = dice.pick(["032", "038", "056", "070", "085", "090", "091", "098"])
    let rest = dice.digits(7)
    let number = "+84" + prefix.dropFirst() + rest
    switch dice.number(0...3) {
    case 0: take(.phone, "\(prefix) \(rest.prefix(3)) \(rest.dropFirst(3))", as: number)
    case 1: take(.phone, number)
    case 2: take(.phone, String(prefix.dropFirst()) + rest, as: number)
    default: take(.phone, prefix + rest, as: number)
    }
  }

  private static func name(isFemale: Bool, _ dice: inout Dice) -> String {
    if dice.once(in: 12) {
      return dice.pick(["Y Bhăm Niê", "H'Hen Niê", "Ksor H'Bia", "So Minh Tâm"])
    }
    let family = dice.pick([
      "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Đặng", "Võ", "Bùi", "Đỗ", "Hồ", "Dương", "Đoàn",
    ])
    let middle = isFemale ? ["Thị", "Thị Mỹ", "Ngọc"] : ["Văn", "Đức", "Hữu", "Minh"]
    let given = dice.pick([
      "An", "Bình", "Hường", "Thưởng", "Vũ", "Tư", "Gấm", "Hòa", "Quyên", "Lượng", "Đông", "Phụng",
    ])
    return [family, dice.pick(middle), given].joined(separator: " ")
  }

  /// Without capitals that carry a tone: TCVN3 has none.
  static let texts: [RosterField: [String]] = [
    .position: ["Chuyên viên", "Phó Giám đốc", "Trưởng phòng", "Biên tập viên", "Chủ tịch xã"],
    .agency: agencies, .rank: ["01.003", "01.002", "V.11.01.03"],
    .education: ["Thạc sĩ", "Đại học", "Cao đẳng"], .politicalTheory: ["Sơ cấp", "Trung cấp"],
    .foreignLanguage: ["Anh B", "Pháp A"], .itSkill: ["Văn phòng", "A"],
    .ethnicity: ["Kinh", "Chăm", "Ba Na"], .notes: ["Kiêm nhiệm", "Mới tuyển, chờ quyết định"],
  ]

  static let agencies = [
    "Sở Ngoại vụ", "Sở Tư pháp", "Báo Phú Yên", "Văn phòng tỉnh", "Trường Chính trị tỉnh",
  ]
}
