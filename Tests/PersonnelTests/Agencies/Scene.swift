import Chronology
import Personnel
import Testing
import Vietnamese

/// Huyện Đông Hòa, a town from 2020-06-01, no more from 2025-07-01.
enum DongHoa {
  static func code() throws -> Code<Agency> { try #require(Code("DH")) }

  static func days(_ from: String, _ until: String?) throws -> DayRange {
    let first = try #require(Day(iso: from))
    let end = try until.map { try #require(Day(iso: $0)) }
    return try #require(DayRange(from: first, until: end))
  }

  static func standing(
    _ name: String,
    _ kind: AgencyKind,
    _ from: String,
    _ until: String?
  ) throws -> Agency.Standing {
    Agency.Standing(
      days: try days(from, until),
      name: Bilingual(both: name),
      kind: kind,
      group: .localities,
      parent: Code("PY")
    )
  }

  static func district() throws -> Agency.Standing {
    try standing("Huyện Đông Hòa", .district, "2005-05-16", "2020-06-01")
  }

  static func town(until: String? = "2025-07-01") throws -> Agency.Standing {
    try standing("Thị xã Đông Hòa", .town, "2020-06-01", until)
  }
}
