import Assessment
import Chronology
import Personnel
import Records
import Reports
import StoreScenes
import Training
import Vietnamese

/// A small province whose figures were counted by hand: nine agencies, seven officers, four classes.
/// All people are invented.
enum Province {
  /// A store in memory with the province in it.
  static func store() async throws -> any Store {
    let store = try await freshRecords(migratedAt: recorded)
    try await store.write { records in
      _ = try records.store(
        try curricula(),
        from: [CurriculumFile(name: "framework.yaml", body: "framework of the test")],
        at: recorded
      )
      for statement in agencies + officers + assignments + classes + results + sessions + feedback
        + evidence
      {
        try records.run(statement)
      }
    }
    return store
  }

  /// When everything was entered.
  static let recorded = Instant(startOf: day("2020-01-02"))
  /// When the reports are made: what was recorded up to the middle of January is known.
  static let made = Instant(startOf: day("2021-01-15"))

  static func day(_ text: String) -> Day { Day(iso: text) ?? .last }

  /// A request for the year 2020, made in January 2021.
  static func request(_ report: String, period: String? = "2020") -> ReportRequest {
    ReportRequest(report, period: period, madeBy: "Nguyễn Văn Thử", madeAt: made)
  }

  /// The document of a request.
  static func document(_ request: ReportRequest) async throws -> ReportDocument {
    try await store().read { try ReportCatalogue.document(request, in: $0) }
  }

  static let agencies: [SQL] =
    [
      agency(1, "STTTT", "2004-01-01", "2025-03-01"), agency(2, "SNV", "1990-01-01", nil),
      agency(3, "DH", "2005-06-27", "2025-07-01"), agency(4, "BTG", "1990-01-01", nil),
      agency(5, "BPY", "1990-01-01", nil), agency(6, "BCH", "1990-01-01", nil),
      agency(7, "PDH", "2025-07-01", nil), agency(8, "PHH", "2025-07-01", nil),
      agency(9, "PVH", "2005-06-27", "2025-07-01"),
    ] + [
      standing(
        1,
        "2004-01-01",
        "2025-03-01",
        "Sở Thông tin và Truyền thông",
        "department",
        "departments"
      ),
      standing(2, "1990-01-01", nil, "Sở Nội vụ", "department", "departments"),
      standing(3, "2005-06-27", "2020-06-01", "Huyện Đông Hòa", "district", "localities"),
      standing(3, "2020-06-01", "2025-07-01", "Thị xã Đông Hòa", "town", "localities"),
      standing(4, "1990-01-01", nil, "Ban Tuyên giáo Tỉnh ủy", "partyBody", "party"),
      standing(5, "1990-01-01", nil, "Báo Phú Yên", "press", "press"),
      standing(6, "1990-01-01", nil, "Bộ Chỉ huy Quân sự tỉnh", "armedForce", "forces"),
      standing(7, "2025-07-01", nil, "Phường Đông Hòa", "ward", "localities"),
      standing(8, "2025-07-01", nil, "Phường Hòa Hiệp", "ward", "localities"),
      standing(
        9,
        "2005-06-27",
        "2025-07-01",
        "Phòng Văn hóa và Thông tin",
        "serviceUnit",
        "localities",
        parent: 3
      ),
    ]

  private static func agency(_ id: Int, _ code: String, _ from: String, _ until: String?) -> SQL {
    """
    INSERT INTO agency (id, code, from_day, until_day, place)
    VALUES (\(id), \(code), \(from), \(until), \(id))
    """
  }

  private static func standing(
    _ agency: Int,
    _ from: String,
    _ until: String?,
    _ name: String,
    _ kind: String,
    _ group: String,
    parent: Int? = nil
  ) -> SQL {
    let english = name + " (en)"
    return """
      INSERT INTO agency_standing
        (agency_id, from_day, until_day, name_vi, name_en, kind, agency_group, parent_id)
      VALUES (\(agency), \(from), \(until), \(name), \(english), \(kind), \(group), \(parent))
      """
  }

  static let officers: [SQL] = [
    officer(1, "Nguyễn", "Văn", "Ánh", born: "1980-02-05", gender: "male"),
    officer(2, "Trần", "Thị Hồng", "Gấm", born: "1985-11", gender: "female"),
    officer(3, "Lê", "", "An", born: "1979", gender: nil),
    officer(4, "Y", "Bhăm", "Niê", born: nil, gender: "male"),
    officer(5, "Phạm", "Minh", "Đạt", born: "1990-01-01", gender: "male"),
    officer(6, "Võ", "Thị", "Dung", born: "1991-03-04", gender: "female"),
    officer(7, "=1+1", "@SUM(A1)", "+cmd", born: "1988-08-08", gender: "female"),
  ]

  private static func officer(
    _ id: Int,
    _ family: String,
    _ middle: String,
    _ given: String,
    born: String?,
    gender: String?
  ) -> SQL {
    let before = [family, middle].filter { !$0.isEmpty }.joined(separator: " ")
    let key = SortKey(parts: given, before).text
    let (code, name, position) = ("PY-00\(id)", before + " " + given, "Chuyên viên")
    return """
      INSERT INTO officer
        (id, code, full_name, family_name, middle_name, given_name, sort_key, search_key, match_key,
         birth_date, gender, position)
      VALUES
        (\(id), \(code), \(name), \(family), \(middle), \(given), \(key),
         \(key), \(key), \(born), \(gender), \(position))
      """
  }

  static let assignments: [SQL] = [
    assignment(1, 1, "R2", "fullTime", "principal", "2019-01-01", nil),
    assignment(2, 1, "R2", "concurrent", "deputy", "2019-01-01", nil),
    assignment(2, 2, "R2", "concurrent", "principal", "2019-06-01", nil),
    assignment(3, 3, "R2", "concurrent", "principal", "2018-01-01", nil),
    assignment(4, 4, "R4", "fullTime", "principal", "2020-01-01", nil),
    assignment(4, 5, "R2", "concurrent", "deputy", "2020-01-01", nil),
    assignment(5, 1, "R2", "concurrent", "deputy", "2019-01-01", "2020-12-31"),
    assignment(6, 5, "R2", "concurrent", "principal", "2021-01-01", nil),
    assignment(7, 3, "R2", "fullTime", "deputy", "2020-01-01", nil),
  ]

  private static func assignment(
    _ officer: Int,
    _ agency: Int,
    _ duty: String,
    _ share: String,
    _ role: String,
    _ from: String,
    _ until: String?
  ) -> SQL {
    let decision = "\(officer)/QĐ"
    return """
      INSERT INTO assignment
        (officer_id, agency_id, duty_code, decision_number, decision_day, share, role, from_day,
         until_day)
      VALUES
        (\(officer), \(agency), \(duty), \(decision), \(from), \(share), \(role), \(from),
         \(until))
      """
  }
}
