import Records
import Vietnamese

extension Town {
  /// The first ones by hand, 120 more to fill pages.
  static let names: [String] =
    [
      "Nguyễn Văn Hòa", "Trần Thị Hóa", "Lê Thị Hoa", "Phạm Minh Ánh", "Y Bhăm Niê", "H'Hen Niê",
      "Đặng Đức Đạt", "<b>Võ</b> \"Lan\"", "Nguyễn Hoà An", "Hồ Thị Dũng",
    ] + (1...120).map { "Nguyễn Thị \(ordinals[$0 % 12]) \(given[$0 % 15]) \(letters($0))" }

  private static let given = [
    "An", "Bình", "Châu", "Dung", "Đào", "Giang", "Hạnh", "Khánh", "Lan", "Mai", "Nga", "Oanh",
    "Phúc", "Quỳnh", "Thảo",
  ]

  private static let ordinals = [
    "Ái", "Bảo", "Cẩm", "Diệu", "Gia", "Hồng", "Kim", "Lệ", "Mỹ", "Ngọc", "Phương", "Thanh",
  ]

  /// A given name of two letters that no other has: Ba, Be, Bi …
  private static func letters(_ number: Int) -> String {
    let consonants = Array("bcdghklmnprstvx")
    let vowels = Array("aeiouyăâ")
    return String(consonants[number / 8 % 15]).uppercased() + String(vowels[number % 8])
  }

  static let officers: [SQL] = names.enumerated().map { index, name in
    let parts = NameParts(splitting: name)
    return """
      INSERT INTO officer
        (id, code, full_name, family_name, middle_name, given_name, sort_key, search_key, match_key,
         position)
      VALUES
        (\(index + 1), \("PY-\(1_000 + index)"), \(parts.full), \(parts.family), \(parts.middle),
         \(parts.given), \(parts.sortKey.text), \(parts.full.searchFold),
         \(parts.full.matchingFold), \("Chuyên viên"))
      """
  }

  /// The office and the computer centre have nobody; one assignment is over.
  static let assignments: [SQL] =
    [
      assignment(1, 2, "R2", "fullTime", "principal", "2019-01-01", nil),
      assignment(2, 2, "R2", "concurrent", "deputy", "2019-01-01", nil),
      assignment(3, 3, "R2", "concurrent", "principal", "2019-06-01", nil),
      assignment(4, 3, "R4", "concurrent", "principal", "2019-06-01", nil),
      assignment(5, 4, "R3", "concurrent", "principal", "2018-01-01", nil),
      assignment(6, 5, "R2", "fullTime", "principal", "2020-11-01", nil),
      assignment(7, 6, "R6", "fullTime", "principal", "2020-01-01", nil),
      assignment(8, 4, "R3", "concurrent", "deputy", "2020-01-01", "2020-07-01"),
      assignment(1, 3, "R2", "concurrent", "deputy", "2020-01-01", nil),
    ] + (40...99).map { assignment($0, 5, "R9", "concurrent", "principal", "2020-01-01", nil) }

  private static func assignment(
    _ officer: Int,
    _ agency: Int,
    _ duty: String,
    _ share: String,
    _ role: String,
    _ from: String,
    _ until: String?
  ) -> SQL {
    """
    INSERT INTO assignment
      (officer_id, agency_id, duty_code, decision_number, decision_day, share, role, from_day,
       until_day)
    VALUES
      (\(officer), \(agency), \(duty), \("\(officer)/QĐ-UBND"), \(from), \(share), \(role), \(from),
       \(until))
    """
  }
}
