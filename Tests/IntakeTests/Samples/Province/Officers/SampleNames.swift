import Personnel

/// Names that people of the province bear, put together anew: nobody is meant.
struct SampleNames {
  private var used: Set<String> = []

  mutating func name(_ gender: Gender, _ random: inout SplitMix64) -> (name: String, people: String)
  {
    for _ in 0..<200 {
      let made = make(gender, &random)
      if used.insert(made.name).inserted { return made }
    }
    return ("Nguyễn Văn \(used.count)", "Kinh")
  }

  private func make(_ gender: Gender, _ random: inout SplitMix64) -> (name: String, people: String)
  {
    let isFemale = gender == .female
    switch random.below(100) {
    case 0..<4:
      let given = random.pick(isFemale ? Self.edeWomen : Self.edeMen)
      let mark = isFemale ? "H'" : "Y "
      return ("\(mark)\(given) \(random.pick(Self.edeFamilies))", "Ê-đê")
    case 4..<8:
      let given = random.pick(isFemale ? Self.chamWomen : Self.chamMen)
      return ("\(random.pick(Self.chamFamilies)) \(isFemale ? "Thị " : "")\(given)", "Chăm")
    case 8..<10:
      return (
        "\(random.pick(Self.banaFamilies)) \(random.pick(isFemale ? Self.chamWomen : Self.chamMen))",
        "Ba-na"
      )
    default:
      let middle = random.pick(isFemale ? Self.middleWomen : Self.middleMen)
      let given = random.pick(isFemale ? Self.givenWomen : Self.givenMen)
      return ("\(random.pick(Self.families)) \(middle) \(given)", "Kinh")
    }
  }

  private static let families = words(
    """
    Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Trần Lê Lê Lê Phạm Phạm Huỳnh Huỳnh Phan Võ Võ Đặng Bùi Đỗ
    Hồ Ngô Dương Lý Đinh Lương Đoàn Trương Mai Cao Tạ Châu Thái Hà Văn Kiều
    """
  )
  private static let middleWomen = [
    "Thị", "Thị", "Thị", "Thị Thanh", "Thị Hồng", "Ngọc", "Thị Mỹ", "Thị Kim", "Bích", "Thu",
    "Thị Thúy",
    "Thị Thuý", "Minh", "Như",
  ]
  private static let givenWomen = words(
    """
    Hòa Hoà Hoa Lan Hương Thủy Thuỷ Thúy Trang Nga Hạnh Phương Linh Yến Ánh Anh Diễm Dung Gấm Hằng Hiền
    Hồng Huệ Khánh Lệ Liên Loan Mai Nguyệt Nhung Oanh Quyên Sương Tâm Thảo Thơ Trinh Tuyết Uyên Vân Xuân
    """
  )
  private static let middleMen = [
    "Văn", "Văn", "Văn", "Hữu", "Đức", "Minh", "Quốc", "Thanh", "Xuân", "Ngọc", "Công", "Đình",
    "Anh",
    "Trọng", "Tấn", "Bá",
  ]
  private static let givenMen = words(
    """
    An Bảo Bình Chánh Cường Danh Dũng Duy Đạt Đông Đức Giang Hải Hậu Hiếu Hoà Hòa Hoàng Hùng Huy Khoa
    Khôi Kiên Lâm Long Lộc Minh Nam Nghĩa Nhân Phong Phúc Phú Quang Quý Sơn Tài Tân Thắng Thịnh Thuận
    Tiến Toàn Trí Trung Tú Tuấn Tùng Việt Vinh Vũ Ý
    """
  )
  private static let edeFamilies = ["Niê", "Mlô", "Kbuôr", "Ksơr", "Êban", "Niê Kdăm", "Hđơk"]
  private static let edeMen = ["Bhăm", "Thuyên", "Nghĩa", "Blih", "Khiêm", "Sô", "Lương"]
  private static let edeWomen = ["Hen", "Linh", "Nga", "Bliu", "Sương", "Yuê"]
  private static let chamFamilies = ["La Mo", "So Minh", "La Chí", "Ma", "La Lan"]
  private static let chamMen = ["Tâm", "Thơ", "Hiếu", "Đạt", "Lực", "Tý"]
  private static let chamWomen = ["Hờ", "Bích", "Lan", "Hồng", "Đào", "Thiêng"]
  private static let banaFamilies = ["Oi", "So", "Mang", "Đinh"]

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map { String($0) }
  }
}
