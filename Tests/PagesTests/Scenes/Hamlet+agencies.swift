import Records

extension Hamlet {
  /// An agency with its names, the first from its founding.
  struct Body {
    let id: Int
    let code: String
    let from: String
    let until: String?
    let names: [Name]

    struct Name {
      let from: String
      let vi: String
      let kind: String
      var group = "departments"
      var parent: Int?
    }

    /// The name that holds on a day.
    func name(on day: String) -> Name? {
      Hamlet.holds(from, until, on: day) ? names.last { $0.from <= day } : nil
    }

    var statements: [SQL] {
      let founding: SQL = """
        INSERT INTO agency (id, code, from_day, until_day, place)
        VALUES (\(id), \(code), \(from), \(until), \(100 - id))
        """
      return [founding]
        + names.enumerated().map { place, name in
          let next = place + 1 < names.count ? names[place + 1].from : until
          return """
            INSERT INTO agency_standing
              (agency_id, from_day, until_day, name_vi, name_en, kind, agency_group, parent_id)
            VALUES (\(id), \(name.from), \(next), \(name.vi), \(name.vi + " (en)"), \(name.kind),
                    \(name.group), \(name.parent))
            """
        }
    }
  }

  /// The agencies of a day in the order of lists: their places run against their numbers.
  static func bodies(on day: String) -> [Body] {
    bodies.filter { $0.name(on: day) != nil }.sorted { $0.id > $1.id }
  }

  static let bodies: [Body] = [
    Body(
      id: 1,
      code: "UBND",
      from: "1990-01-01",
      until: "2025-07-01",
      names: [.init(from: "1990-01-01", vi: "Văn phòng UBND tỉnh", kind: "provincialCommittee")]
    ),
    Body(
      id: 2,
      code: "STTTT",
      from: "2004-01-01",
      until: "2025-03-01",
      names: [
        .init(from: "2004-01-01", vi: "Sở Bưu chính, Viễn thông", kind: "department"),
        .init(
          from: "2008-01-01",
          vi: "Sở Thông tin và Truyền thông",
          kind: "department",
          parent: 1
        ),
      ]
    ),
    Body(
      id: 3,
      code: "TTCNTT",
      from: "2010-01-01",
      until: nil,
      names: [
        .init(from: "2010-01-01", vi: "Trung tâm Công nghệ", kind: "serviceUnit", parent: 2)
      ]
    ),
    Body(
      id: 4,
      code: "DH",
      from: "2005-06-27",
      until: "2025-07-01",
      names: [
        .init(from: "2005-06-27", vi: "Huyện Đông Hòa", kind: "district", group: "localities"),
        .init(from: "2020-06-01", vi: "Thị xã Đông Hòa", kind: "town", group: "localities"),
      ]
    ),
    Body(
      id: 5,
      code: "BTG",
      from: "1990-01-01",
      until: nil,
      names: [.init(from: "1990-01-01", vi: "Ban Tuyên giáo", kind: "partyBody", group: "party")]
    ),
    Body(
      id: 6,
      code: "BPY",
      from: "1990-01-01",
      until: nil,
      names: [.init(from: "1990-01-01", vi: "Báo Phú Yên", kind: "press", group: "press")]
    ),
    Body(
      id: 7,
      code: "PDH",
      from: "2025-07-01",
      until: nil,
      names: [.init(from: "2025-07-01", vi: "Phường Đông Hòa", kind: "ward", group: "localities")]
    ),
    Body(
      id: 8,
      code: "PHH",
      from: "2025-07-01",
      until: nil,
      names: [.init(from: "2025-07-01", vi: "Phường Hòa Hiệp", kind: "ward", group: "localities")]
    ),
  ]

  /// The town became two wards.
  static let successions: [SQL] = [
    "INSERT INTO agency_successor (agency_id, successor_id, place) VALUES (4, 8, 1)",
    "INSERT INTO agency_successor (agency_id, successor_id, place) VALUES (4, 7, 2)",
  ]
}
