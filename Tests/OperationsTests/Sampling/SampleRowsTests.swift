import Assessment
import Personnel
import Records
import Sampling
import Testing
import Vietnamese

@testable import Operations

struct `The rows of a sample` {
  private func part() async throws -> SamplePart {
    let scene = try await SampleScene()
    let order = try #require(SampleOrder(officers: 120, seed: 1))
    var sample = Sample(order, by: try await scene.world.store.read { try $0.curricula() })
    return try #require(try sample.next())
  }

  @Test
  func `have a value for each column of their tables`() async throws {
    let rows = SampleRows(try await part())
    for table in SampleTable.allCases {
      let schema = try #require(table.schema, "\(table)")
      let found = try #require(rows.tables[table], "\(table)")
      #expect(found.allSatisfy { $0.count == schema.columns.count }, "\(table)")
    }
  }

  @Test
  func `are as many as there are things`() async throws {
    let part = try await part()
    let rows = SampleRows(part).tables.mapValues(\.count)
    let places = part.classes.flatMap(\.places)
    #expect(rows[.agency] == part.agencies.count)
    #expect(rows[.agencyStanding] == part.agencies.flatMap(\.agency.standings).count)
    #expect(rows[.agencySuccessor] == part.agencies.flatMap(\.successors).count)
    #expect(rows[.officer] == part.officers.count)
    #expect(rows[.officerSensitive] == part.officers.compactMap(\.ethnicity).count)
    #expect(rows[.assignment] == part.officers.flatMap(\.assignments).count)
    #expect(rows[.session] == part.classes.flatMap(\.sessions).count)
    #expect(rows[.nomination] == part.classes.flatMap(\.nominations).count)
    #expect(rows[.attendance] == places.flatMap(\.attendance).count)
    #expect(rows[.score] == places.flatMap(\.scores).count)
    #expect(rows[.result] == places.count && rows[.enrolment] == places.count)
    #expect(rows[.certificate] == places.flatMap(\.papers).count)
    let shown = part.officers.flatMap(\.evidence).count + places.flatMap(\.evidence).count
    #expect(rows[.evidence] == shown)
  }

  @Test
  func `go to tables of which none comes before one that it points to`() throws {
    let order = Schema.recordTables.map(\.name)
    let places = try SampleTable.allCases.map { try #require(order.firstIndex(of: $0.rawValue)) }
    #expect(places == places.sorted() && Set(places).count == places.count)
  }

  @Test
  func `are called by words of both languages`() {
    for table in SampleTable.allCases {
      #expect(!table.title.vi.isEmpty && !table.title.en.isEmpty)
      #expect(table.title.en.utf8.allSatisfy { $0 < 128 })
    }
    #expect(Set(SampleTable.allCases.map(\.title.vi)).count == SampleTable.allCases.count)
  }
}
