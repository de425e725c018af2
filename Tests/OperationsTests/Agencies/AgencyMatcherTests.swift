import Chronology
import Personnel
import Records
import Testing
import Vietnamese

@testable import Operations

struct `A text that names an agency` {
  /// What the matcher says: a code, several codes, or nothing.
  func match(_ text: String, on day: String) async throws -> String? {
    let scene = try await Scene()
    try await scene.importProvince()
    try await scene.importAgencies(
      "STS1;Sở Thủy sản;Fisheries;department;departments;;01/01/1990;31/12/2007;",
      "STS2;Sở Thủy sản;Fisheries;department;departments;;01/01/2015;;",
      "VNPT;VNPT Phú Yên;VNPT PHÚ YÊN;centralBody;forces;;01/01/2000;;",
      "HDH;Hội Đông Hòa;;association;party;;01/01/2010;31/12/2020;",
      "HDH;Hội Đông Hoà;;association;party;;01/01/2021;;"
    )
    let records = try await scene.world.store.read { try $0.agencies() }
    switch AgencyMatcher(records).match(text, on: try #require(Day(iso: day))) {
    case .one(let agency): return agency.code.text
    case .several(let agencies): return agencies.map(\.code.text).joined(separator: " ")
    case nil: return nil
    }
  }

  @Test(
    arguments: [
      ("SNgV", "SNgV"), ("Sở Ngoại vụ", "SNgV"), ("SỞ NGOẠI VỤ", "SNgV"), ("sở  ngoại vụ", "SNgV"),
      ("Department of Foreign Affairs", "SNgV"), ("Sở Ngoại Vụ\u{0301}", nil), ("Sở", nil),
      ("So Ngoai vu", nil), ("sngv", nil), ("", nil), ("Sở Ngoại vụ tỉnh", nil),
    ] as [(String, String?)]
  )
  func `means it by its code or by a whole name, in either case`(
    text: String,
    code: String?
  ) async throws {
    #expect(try await match(text, on: "2020-01-01") == code)
  }

  @Test(arguments: ["Huyện Đông Hòa", "Thị xã Đông Hòa", "Thị xã Đông Hoà", "THỊ XÃ ĐÔNG HOÀ"])
  func `means it by any name that it had, marks placed either way`(text: String) async throws {
    #expect(try await match(text, on: "2020-01-01") == "DH")
    #expect(try await match(text, on: "2026-01-01") == "DH")
  }

  @Test(
    arguments: [
      ("Ủy ban nhân dân tỉnh Phú Yên", "PY"), ("UBND TỈNH PHÚ YÊN", "PY"),
      ("Uỷ ban Nhân dân tỉnh Phú Yên", "PY"), ("Sở Ngoại vụ tỉnh Phú Yên", "SNgV"),
      ("Sở Ngoại vụ Phú Yên", "SNgV"), ("Sở Ngoại vụ tỉnh Gia Lai", nil),
      ("UBND huyện Đông Hòa", "DH"), ("Ủy ban nhân dân thị xã Đông Hoà", "DH"),
      ("TX. Đông Hòa", "DH"), ("UBND Sở Ngoại vụ", nil), ("UBND", nil), ("UBND tỉnh", nil),
    ] as [(String, String?)]
  )
  func `means it in other forms of writing, the name of another province apart`(
    text: String,
    code: String?
  ) async throws {
    #expect(try await match(text, on: "2020-01-01") == code)
  }

  @Test(
    arguments: [
      ("Sở TT&TT", "Sở Thông tin và Truyền thông"), ("Sở TTTT", "Sở Thông tin và Truyền thông"),
      ("Sở VH,TT&DL", "Sở Văn hóa, Thể thao và Du lịch"),
      ("Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội"), ("VP", "Văn phòng"),
      ("VP UBND TP Tuy Hòa", "Văn phòng Ủy ban nhân dân thành phố Tuy Hòa"),
      ("HĐND, UBND TX", "Hội đồng nhân dân, Ủy ban nhân dân thị xã"),
      ("Sở Ngoại vụ", "Sở Ngoại vụ"), ("VPUB", "VPUB"), ("", ""),
    ]
  )
  func `has its short words written out`(text: String, whole: String) {
    #expect(AgencyWriting([]).whole(text.matchingFold) == whole.matchingFold)
  }

  @Test(
    arguments: [
      ("2000-01-01", "STS1"), ("2007-12-31", "STS1"), ("2015-01-01", "STS2"),
      ("2010-01-01", "STS1 STS2"),
    ]
  )
  func `means of two with one name the one of the day, else both`(
    day: String,
    code: String
  ) async throws {
    #expect(try await match("Sở Thủy sản", on: day) == code)
  }

  @Test(arguments: [("VNPT Phú Yên", "VNPT"), ("Hội Đông Hòa", "HDH"), ("Hội Đông Hoà", "HDH")])
  func `is no two agencies where one has the name twice`(text: String, code: String) async throws {
    #expect(try await match(text, on: "2022-01-01") == code)
  }
}
