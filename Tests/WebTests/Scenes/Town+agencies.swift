import Records

extension Town {
  static let agencies: [SQL] =
    [
      agency(1, "UBND", "1990-01-01", "2025-07-01"), agency(2, "STTTT", "2004-01-01", "2025-03-01"),
      agency(3, "SNV", "1990-01-01", nil), agency(4, "DH", "2005-06-27", "2025-07-01"),
      agency(5, "BTG", "1990-01-01", nil), agency(6, "BPY", "1990-01-01", nil),
      agency(7, "PDH", "2025-07-01", nil), agency(8, "TTCNTT", "2010-01-01", nil),
    ]
    + [
      standing(1, "1990-01-01", "2025-07-01", "Văn phòng UBND tỉnh", "provincialCommittee"),
      standing(
        2,
        "2004-01-01",
        "2025-03-01",
        "Sở Thông tin và Truyền thông",
        "department",
        under: 1
      ),
      standing(3, "1990-01-01", nil, "Sở Nội vụ", "department", under: 1),
      standing(4, "2005-06-27", "2020-06-01", "Huyện Đông Hòa", "district", "localities"),
      standing(4, "2020-06-01", "2025-07-01", "Thị xã Đông Hòa", "town", "localities"),
      standing(5, "1990-01-01", nil, "Ban Tuyên giáo Tỉnh ủy", "partyBody", "party"),
      standing(6, "1990-01-01", nil, "Báo Phú Yên", "press", "press"),
      standing(7, "2025-07-01", nil, "Phường Đông Hòa", "ward", "localities"),
      standing(8, "2010-01-01", nil, "Trung tâm Công nghệ thông tin", "serviceUnit", under: 2),
      "INSERT INTO agency_successor (agency_id, successor_id, place) VALUES (4, 7, 1)",
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
    _ group: String = "departments",
    under parent: Int? = nil
  ) -> SQL {
    """
    INSERT INTO agency_standing
      (agency_id, from_day, until_day, name_vi, name_en, kind, agency_group, parent_id)
    VALUES (\(agency), \(from), \(until), \(name), \(name + " (en)"), \(kind), \(group), \(parent))
    """
  }
}
