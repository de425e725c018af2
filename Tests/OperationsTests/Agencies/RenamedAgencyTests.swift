import Chronology
import Intake
import Operations
import Personnel
import Records
import Testing
import Vietnamese

struct `An agency of three names` {
  static let first = "SVH;Sở Văn hóa - Thông tin;;department;departments;;01/01/2000;31/12/2004;"
  static let second =
    "SVH;Sở Văn hóa, Thể thao;Department of Culture;department;departments;;01/01/2005;31/12/2009;"
  static let third = "SVH;Sở Văn hóa và Du lịch;;department;departments;;01/01/2010;;"

  private func scene() async throws -> Scene {
    let scene = try await Scene()
    try await scene.importAgencies(Self.first, Self.second, Self.third)
    return scene
  }

  @Test(
    arguments: [
      ("1999-12-31", nil), ("2000-01-01", "Sở Văn hóa - Thông tin"),
      ("2004-12-31", "Sở Văn hóa - Thông tin"), ("2005-01-01", "Sở Văn hóa, Thể thao"),
      ("2009-12-31", "Sở Văn hóa, Thể thao"), ("2010-01-01", "Sở Văn hóa và Du lịch"),
      ("2030-01-01", "Sở Văn hóa và Du lịch"),
    ] as [(String, String?)]
  )
  func `is called by the one of the day`(day: String, name: String?) async throws {
    let agency = try #require(try await scene().world.store.read { try $0.agencies() }.first)
    #expect(agency.agency.standing(on: try #require(Day(iso: day)))?.name.vi == name)
  }

  @Test
  func `is one agency, whether told at once or name by name`() async throws {
    let whole = try await scene()
    let grown = try await Scene()
    try await grown.importAgencies(Self.first.replacing("31/12/2004", with: ""))
    try await grown.importAgencies(Self.first, Self.second.replacing("31/12/2009", with: ""))
    try await grown.importAgencies(Self.first, Self.second, Self.third)
    let told = try await whole.world.store.read { try $0.agencies() }
    #expect(try await grown.world.store.read { try $0.agencies() } == told)
    #expect(told.count == 1)
    #expect(told[0].agency.standings.count == 3)
    let events = try await grown.events()
    #expect(events.map { $0[0] } == ["added", "changed", "changed"])
    #expect(events[2][3].contains("Thể thao") && !events[2][3].contains("Du lịch"))
    #expect(events[2][4].contains("Du lịch"))
  }

  @Test(
    arguments: [
      "Sở Văn hóa - Thông tin", "Sở Văn hóa, Thể thao", "Sở Văn hóa và Du lịch", "SVH",
      "SỞ VĂN HÓA VÀ DU LỊCH", "Sở Văn hoá và Du lịch",
    ]
  )
  func `takes officers under any of them`(name: String) async throws {
    let scene = try await scene()
    let (outcome, faults) = try await scene.importRoster(
      "Mã CBCCVC;Họ và tên;Đơn vị;Nhiệm vụ;Số quyết định;Từ ngày",
      ["PY-1;Lê Hòa;\"\(name)\";R1;15/QĐ;10/01/2020"]
    )
    #expect(faults.isEmpty)
    #expect(outcome.added == 2)
    #expect(
      try await scene.rows(
        "SELECT agency.code FROM assignment JOIN agency ON agency.id = assignment.agency_id"
      ) == [["SVH"]]
    )
  }

  @Test(
    arguments: [
      // A gap or an overlap between two names, and a name that begins again.
      [second.replacing("01/01/2005", with: "01/01/2006")],
      [second.replacing("01/01/2005", with: "31/12/2004")],
      [second.replacing("01/01/2005", with: "01/01/2000")],
    ]
  )
  func `has one name on each of its days`(lines: [String]) async throws {
    let scene = try await Scene()
    await #expect(throws: FileRefusal.self) {
      try await scene.importAgencies(Self.first, lines[0], Self.third)
    }
    #expect(try await scene.rows("SELECT count(*) FROM agency") == [["0"]])
    #expect(try await scene.events().isEmpty)
  }
}
