import Chronology
import Intake
import Personnel
import Records
import Testing

@testable import Operations

struct `The people on record whom a roster reads` {
  static let titles =
    "STT;Mã CBCCVC;Họ và tên;Ngày sinh;Số CCCD;Đơn vị;Nhiệm vụ;Số quyết định;Từ ngày"

  static let onRecord = [
    "1;PY-1;Lê Hòa;05/02/1980;054080001111;SNgV;;;", "2;PY-2;Lê Hoà;1980;;DH;;;",
    "3;PY-3;Lê Hòa;;;;;;", "4;PY-4;Lê An;05/02/1980;;;R1;15/QĐ;10/01/2020",
    "5;PY-5;Lê An;12/1981;054081002222;DH;R1;15/QĐ;10/01/2020", "6;PY-6;Lê Tư;;;SNgV;;;",
    "7;CB-00007;Lê Bảy;1990;;;;;", "8;;Lê An;;;DH;;;",
  ]

  private func scene() async throws -> Scene {
    let scene = try await Scene()
    try await scene.importProvince()
    _ = try await scene.importRoster(Self.titles, Self.onRecord)
    return scene
  }

  private func ids(_ scene: Scene, _ lines: String...) async throws -> [String] {
    let (source, bytes) = scene.file("sought.csv", [Self.titles] + lines)
    let reading = try scene.read(source, bytes)
    let today = scene.world.today
    let found = try await scene.world.store.read { records in
      let desk = try RosterDesk(reading, RosterChoices(), in: records, on: today)
      let ids = try SoughtPeople(reading, desk, in: records).ids
      return try records.all(Query<OfficerRecord>.officers(Array(ids)))
    }
    return found.map(\.officer.code.text)
  }

  @Test
  func `are those of a code, of a national ID, and nobody else`() async throws {
    let scene = try await scene()
    #expect(try await ids(scene, "1;PY-5;Lê Ba;;054080001111;;;;") == ["PY-1", "PY-5"])
    #expect(try await ids(scene, "1;PY-99;Lê Chín;;;;;;").isEmpty)
  }

  @Test
  func `are those of the name whose birth date may be the same, however much of it is known`()
    async throws
  {
    let scene = try await scene()
    #expect(try await ids(scene, "1;;Lê Hòa;05/02/1980;;;;;") == ["PY-1", "PY-2"])
    #expect(try await ids(scene, "1;;Lê Hòa;07/08/1980;;;;;") == ["PY-2"])
    #expect(try await ids(scene, "1;;Lê Hòa;02/1980;;;;;") == ["PY-1", "PY-2"])
    #expect(try await ids(scene, "1;;Lê Hòa;1980;;;;;") == ["PY-1", "PY-2"])
    #expect(try await ids(scene, "1;;Lê An;11/1981;;;;;").isEmpty)
    #expect(try await ids(scene, "1;;Lê An;1981;;;;;") == ["PY-5"])
    #expect(try await ids(scene, "1;;Lê An;1979;;;;;").isEmpty)
  }

  @Test
  func `are those of the name at the agency, by post or by assignment`() async throws {
    let scene = try await scene()
    #expect(try await ids(scene, "1;;Lê Hòa;;;SNgV;;;") == ["PY-1"])
    #expect(Set(try await ids(scene, "1;;Lê An;1950;;DH;;;")).isSuperset(of: ["PY-5"]))
  }

  @Test
  func `are those of the name of whom no more is known, where the row knows no more`() async throws
  {
    let scene = try await scene()
    #expect(try await ids(scene, "1;;Lê Hoà;;;;;;") == ["PY-3"])
  }

  @Test(arguments: 100..<130)
  func `leave no row with another match than everybody would`(seed: Int) async throws {
    var chance = Seeded(seed)
    func any(_ texts: String...) -> String { texts.randomElement(using: &chance) ?? "" }
    let lines = (1...12).map { _ in
      [
        "1", any("", "", "PY-1", "PY-5", "CB-00007", "PY-77"),
        any("Lê Hòa", "Lê Hoà", "Lê An", "Lê Bảy", "Lê Tư"),
        any("", "1980", "05/02/1980", "12/1981", "1990"),
        any("", "", "054080001111", "054081002222"), any("", "SNgV", "DH", "Sở Vui chơi"), "", "",
        "",
      ].joined(separator: ";")
    }
    let scene = try await scene()
    let (source, bytes) = scene.file("sought.csv", [Self.titles] + lines)
    let reading = try scene.read(source, bytes)
    let today = scene.world.today
    try await scene.world.store.read { records in
      let desk = try RosterDesk(reading, RosterChoices(), in: records, on: today)
      let assignments = try records.all(Query<Assignment>.assignments)
      let everybody = PersonIndex(
        try records.all(Query<OfficerRecord>.officers),
        Dictionary(grouping: assignments, by: \.officer)
      )
      for row in reading.sheets.flatMap(\.rows) {
        var remarks = RowRemarks(row)
        let agency = AgencyPlace(row, nil, desk, &remarks).agency?.id
        let some = PersonMatcher(people: desk.people, agencyName: desk.name)
          .match(row.values, at: agency, choice: nil)
        let all = PersonMatcher(people: everybody, agencyName: desk.name)
          .match(row.values, at: agency, choice: nil)
        #expect("\(some)" == "\(all)", "\(row.values)")
      }
    }
  }
}
