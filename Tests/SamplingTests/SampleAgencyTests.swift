import Chronology
import Personnel
import Sampling
import Testing

struct `The agencies of a sample` {
  @Test(arguments: [1, 100, 150, 400, 2_000])
  func `are a tree whose parents and successors are there`(officers: Int) throws {
    let sample = try WholeSample(officers: officers, seed: 5)
    let known = sample.agenciesByID
    #expect(Set(sample.agencies.map(\.agency.code)).count == sample.agencies.count)
    for (place, own) in sample.agencies.enumerated() {
      if let parent = own.parent {
        let above = try #require(known[parent])
        #expect(above.place < own.place)
        #expect(own.agency.standings.allSatisfy { $0.parent == above.agency.code })
      }
      for successor in own.successors {
        #expect(known[successor]?.agency.days.contains(own.agency.days.until ?? .first) == true)
      }
      #expect(own.agency.days.until == nil || !own.successors.isEmpty, "\(own.agency.code)")
      #expect(own.place == place + 1)
    }
  }

  @Test
  func `are of all groups, end, and change their names`() throws {
    for officers in [60, 2_000] {
      let agencies = try WholeSample(officers: officers, seed: 5).agencies.map(\.agency)
      let groups = Set(agencies.flatMap { $0.standings.map(\.group) })
      #expect(groups.count == AgencyGroup.allCases.count)
      #expect(agencies.contains { $0.days.until != nil })
      #expect(agencies.contains { $0.standings.count > 1 })
    }
  }

  @Test
  func `are more for more officers, up to those that a province has`() throws {
    let counts = try [50, 300, 2_000].map { try WholeSample(officers: $0, seed: 5).agencies.count }
    #expect(counts == counts.sorted() && Set(counts).count == 3)
    let order = try #require(SampleOrder(officers: 100_000, seed: 5))
    var sample = Sample(order, by: try WholeSample.curricula.get())
    #expect(try #require(try sample.next()).agencies.count < 250)
  }
}
