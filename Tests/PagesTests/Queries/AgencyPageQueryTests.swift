import Chronology
import Pages
import Personnel
import Records
import Testing
import Vietnamese

struct `An agency's page, asked` {
  func page(_ number: Int64, on day: String) async throws -> AgencyPage? {
    try await Hamlet.read {
      try AgencyPage(ID(number), on: Hamlet.day(day), knownAt: Hamlet.now, in: $0)
    }
  }

  @Test
  func `is none for an agency that never was`() async throws {
    #expect(try await page(99, on: "2020-12-31") == nil)
    #expect(try await page(0, on: "2020-12-31") == nil)
    #expect(try await page(-1, on: "2020-12-31") == nil)
  }

  @Test(
    arguments: [
      ("2005-06-26", "Huyện Đông Hòa", false), ("2005-06-27", "Huyện Đông Hòa", true),
      ("2020-05-31", "Huyện Đông Hòa", true), ("2020-06-01", "Thị xã Đông Hòa", true),
      ("2025-06-30", "Thị xã Đông Hòa", true), ("2025-07-01", "Thị xã Đông Hòa", false),
    ]
  )
  func `bears the name of the day, or the nearest`(
    day: String,
    name: String,
    exists: Bool
  ) async throws {
    let page = try #require(try await page(4, on: day))
    #expect(page.standing.name.vi == name)
    #expect(page.exists == exists)
    #expect(page.standings.map(\.name.vi) == ["Huyện Đông Hòa", "Thị xã Đông Hòa"])
  }

  @Test
  func `names successors and predecessors in their order, also before they exist`() async throws {
    let town = try #require(try await page(4, on: "2020-12-31"))
    #expect(town.successors.map(\.name.vi) == ["Phường Hòa Hiệp", "Phường Đông Hòa"])
    #expect(town.predecessors.isEmpty)
    let ward = try #require(try await page(7, on: "2025-08-01"))
    #expect(ward.predecessors.map(\.name.vi) == ["Thị xã Đông Hòa"])
    #expect(ward.successors.isEmpty)
  }

  @Test
  func `names what it answers to and what answers to it on the day`() async throws {
    let department = try #require(try await page(2, on: "2020-12-31"))
    #expect(department.parent?.name.vi == "Văn phòng UBND tỉnh")
    #expect(department.children.map(\.name.vi) == ["Trung tâm Công nghệ"])
    let before = try #require(try await page(2, on: "2007-12-31"))
    #expect(before.parent == nil)
    #expect(before.children.isEmpty)
    #expect(before.title(Speaker(language: .vi, day: .first)) == "Sở Bưu chính, Viễn thông")
  }

  @Test(arguments: `The agencies, asked`.days)
  func `lists every posting of the day, people in the order of lists`(day: String) async throws {
    for body in Hamlet.bodies(on: day) {
      let page = try #require(try await page(Int64(body.id), on: day))
      let own = Hamlet.postings(on: day).filter { $0.agency == body.id }
      #expect(page.officers.count == own.count)
      #expect(Set(page.officers.map { Int($0.id.number) }) == Set(own.map(\.officer)))
      let places = page.officers.map { line in
        Hamlet.inOrder.firstIndex { $0.id == line.id.number } ?? -1
      }
      #expect(places == places.sorted(), "\(body.code)")
    }
  }

  @Test
  func `holds every rule of its group against the day`() async throws {
    let lines = try #require(try await page(2, on: "2020-12-31")).coverage
    #expect(lines.map(\.duty) == [Sketch.focalPoint, Sketch.spokesperson])
    #expect(lines.map(\.principals) == [1, 1])
    #expect(lines.map(\.deputies) == [1, 0])
    #expect(lines.map(\.deputiesAsked) == [1, 0])
    #expect(try await page(6, on: "2020-12-31")?.coverage.isEmpty == true)
  }

  @Test
  func `tells readiness as requirements held of all`() async throws {
    // Officer 1 has R2 (A1) and R4 (A1, A2) and holds all; officer 2 has R2 and lost A1.
    let page = try #require(try await page(2, on: "2020-12-31"))
    #expect(page.readiness == .init(met: 3, all: 4))
    #expect(page.officers.filter { $0.id == ID(1) }.allSatisfy { $0.readiness.met == 3 })
    #expect(page.officers.first { $0.id == ID(2) }?.readiness == .init(met: 0, all: 1))
    let later = try #require(try await self.page(2, on: "2021-02-01"))
    #expect(later.readiness == .init(met: 2, all: 4))
  }

  @Test
  func `asks nothing of those whose duty asks nothing`() async throws {
    let page = try #require(try await page(6, on: "2020-12-31"))
    #expect(page.officers.count == 70)
    #expect(page.readiness == .init(met: 0, all: 0))
  }
}
