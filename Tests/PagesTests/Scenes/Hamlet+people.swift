import Records
import Vietnamese

extension Hamlet {
  struct Person {
    let id: Int
    let name: String

    var code: String { "PY-\(1_000 + id)" }
    var position: String? { id.isMultiple(of: 2) ? "Chuyên viên" : nil }

    /// Given name first, as official lists are ordered.
    var place: SortKey { NameParts(splitting: name).sortKey }

    var statement: SQL {
      let parts = NameParts(splitting: name)
      return """
        INSERT INTO officer
          (id, code, full_name, family_name, middle_name, given_name, sort_key, search_key,
           match_key, position)
        VALUES
          (\(id), \(code), \(parts.full), \(parts.family), \(parts.middle), \(parts.given),
           \(parts.sortKey.text), \(parts.full.searchFold), \(parts.full.matchingFold),
           \(position))
        """
    }
  }

  /// Twelve by hand, then 123 with twelve given names, five to one full name and more.
  static let people: [Person] =
    (byHand + (0..<123).map { "\(families[$0 % 5]) Thị \(given[$0 % 12])" }).enumerated().map {
      Person(id: $0.offset + 1, name: $0.element)
    }

  private static let byHand = [
    "Nguyễn Văn Hòa", "Trần Thị Hóa", "Lê Thị Hoa", "Phạm Minh Ánh", "Y Bhăm Niê", "H'Hen Niê",
    "Đặng Đức Đạt", "<b>Võ</b> \"Lan\"", "Nguyễn Hoà An", "Hồ Thị Dũng", "100% _ Bình",
    "Hoa",
  ]

  private static let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Đỗ"]

  private static let given = [
    "An", "Ánh", "Bình", "Châu", "Dung", "Đào", "Đức", "Giang", "Hạnh", "Oanh", "Ông", "Ưng",
  ]

  /// Everybody in the order of official lists; namesakes by number.
  static let inOrder: [Person] = people.sorted {
    $0.place == $1.place ? $0.id < $1.id : $0.place < $1.place
  }

  struct Posting {
    let officer: Int
    let agency: Int
    let duty: String
    let role: String
    let from: String
    var until: String?

    var share: String { role == "principal" ? "fullTime" : "concurrent" }

    var statement: SQL {
      """
      INSERT INTO assignment
        (officer_id, agency_id, duty_code, decision_number, decision_day, share, role, from_day,
         until_day)
      VALUES
        (\(officer), \(agency), \(duty), \("\(officer)/QĐ-UBND"), \(from), \(share), \(role),
         \(from), \(until))
      """
    }
  }

  static let postings: [Posting] =
    [
      Posting(
        officer: 1,
        agency: 2,
        duty: "R2",
        role: "principal",
        from: "2019-01-01",
        until: "2025-03-01"
      ),
      Posting(
        officer: 2,
        agency: 2,
        duty: "R2",
        role: "deputy",
        from: "2019-01-01",
        until: "2025-03-01"
      ),
      Posting(
        officer: 1,
        agency: 2,
        duty: "R4",
        role: "principal",
        from: "2019-06-01",
        until: "2025-03-01"
      ),
      Posting(
        officer: 3,
        agency: 1,
        duty: "R4",
        role: "principal",
        from: "2019-06-01",
        until: "2025-07-01"
      ),
      Posting(
        officer: 4,
        agency: 4,
        duty: "R2",
        role: "deputy",
        from: "2018-01-01",
        until: "2020-07-01"
      ),
      Posting(
        officer: 5,
        agency: 4,
        duty: "R2",
        role: "principal",
        from: "2018-01-01",
        until: "2025-07-01"
      ),
      Posting(officer: 5, agency: 7, duty: "R2", role: "principal", from: "2025-07-01"),
      Posting(officer: 6, agency: 5, duty: "R2", role: "principal", from: "2020-11-01"),
      Posting(officer: 3, agency: 3, duty: "R2", role: "deputy", from: "2020-01-01"),
    ]
    + (20...89).map {
      Posting(officer: $0, agency: 6, duty: "R9", role: "principal", from: "2020-01-01")
    }

  /// The postings of a day.
  static func postings(on day: String) -> [Posting] {
    postings.filter { holds($0.from, $0.until, on: day) }
  }
}
