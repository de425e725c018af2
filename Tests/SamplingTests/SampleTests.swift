import Chronology
import Personnel
import Sampling
import Testing
import Training
import Vietnamese

struct `A sample` {
  @Test
  func `is the same for the same number and seed`() throws {
    let one = try WholeSample(officers: 700, seed: 7)
    let other = try WholeSample(officers: 700, seed: 7)
    #expect(one.text == other.text)
    #expect(one.parts.count == 2)
  }

  @Test
  func `is another for another seed`() throws {
    let one = try WholeSample(officers: 50, seed: 1)
    let other = try WholeSample(officers: 50, seed: 2)
    #expect(one.people.map(\.name) != other.people.map(\.name))
    #expect(one.assignments != other.assignments)
  }

  @Test(arguments: [1, 2, 10, 499, 500, 501])
  func `has as many officers as were asked for`(count: Int) throws {
    let sample = try WholeSample(officers: count, seed: 3)
    #expect(sample.people.map(\.id.number) == Array(1...Int64(count)))
    #expect(sample.agencies.count >= 20)
    #expect(!sample.classes.isEmpty)
  }

  @Test(arguments: [0, -1, 1_000_001])
  func `has at least one officer and a million at most`(count: Int) {
    #expect(SampleOrder(officers: count, seed: 1) == nil)
  }

  @Test
  func `goes on behind ids that were given before`() throws {
    var ids = SampleIDs()
    ids.officers = Numbering(after: 40)
    ids.agencies = Numbering(after: 7)
    let order = try #require(SampleOrder(officers: 5, seed: 1))
    var sample = Sample(order, by: try WholeSample.curricula.get(), after: ids)
    let part = try #require(try sample.next())
    #expect(part.officers.map(\.officer.id.number) == Array(41...45))
    #expect(part.agencies.first?.agency.id == ID(8))
    #expect(sample.ids.officers.last == 45)
    #expect(try sample.next() == nil)
  }

  @Test
  func `is told in parts that point to nothing behind them`() throws {
    let sample = try WholeSample(officers: 1_100, seed: 4)
    var agencies: Set<ID<Agency>> = []
    for part in sample.parts {
      agencies.formUnion(part.agencies.map(\.agency.id))
      let officers = Set(part.officers.map(\.officer.id))
      for officer in part.officers {
        #expect(officer.officer.agency.map(agencies.contains) ?? true)
        #expect(officer.assignments.allSatisfy { agencies.contains($0.agency) })
        #expect(officer.assignments.allSatisfy { $0.officer == officer.officer.id })
      }
      for held in part.classes {
        #expect(held.places.allSatisfy { officers.contains($0.enrolment.officer) })
        #expect(held.nominations.allSatisfy { officers.contains($0.officer) })
        #expect(held.nominations.allSatisfy { agencies.contains($0.agency) })
      }
    }
  }
}

struct `A sample of a country` {
  @Test
  func `has several provinces, each with agencies and codes of its own`() throws {
    let order = try #require(SampleOrder(officers: 200_000, seed: 1))
    var sample = Sample(order, by: try WholeSample.curricula.get())
    let first = try #require(try sample.next())
    #expect(first.agencies.allSatisfy { $0.agency.code.text.hasPrefix("PY-") })
    #expect(first.agencies[0].agency.standings[0].name.vi == "Ủy ban nhân dân tỉnh Phú Yên")
    var codes = Set(first.agencies.map(\.agency.code))
    for _ in 1...100 {
      guard let part = try sample.next(), !part.agencies.isEmpty else { continue }
      #expect(part.officers[0].officer.code.text == "KH-000001")
      #expect(codes.isDisjoint(with: part.agencies.map(\.agency.code)))
      codes.formUnion(part.agencies.map(\.agency.code))
    }
    #expect(codes.count == first.agencies.count * 2)
  }
}
