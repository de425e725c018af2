import Chronology
import Personnel
import Testing
import Training
import Vietnamese

@testable import Sampling

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
  func `has a province for each 50,000 officers, from 200,000 on`() throws {
    for (officers, provinces) in [(199_999, 1), (200_000, 4), (249_999, 4), (1_000_000, 20)] {
      let order = try #require(SampleOrder(officers: officers, seed: 1))
      #expect(order.provinces.count == provinces)
      #expect(Set(order.provinces.map(\.code)).count == provinces)
    }
  }

  @Test(arguments: [1, 2, 3, 7, 20])
  func `leaves no officer out and counts none twice`(provinces: Int) {
    let order = SampleOrder(officers: 1_003, seed: 1, provinces: provinces)
    let numbers = (0..<provinces).flatMap { Array(order.officers(ofProvince: $0)) }
    #expect(numbers == Array(0..<1_003))
  }

  @Test
  func `has agencies and codes of its own in each province`() throws {
    let order = SampleOrder(officers: 90, seed: 1, provinces: 3)
    let sample = try WholeSample(order)
    #expect(sample.parts.count == 3)
    let agencies = sample.agencies.map(\.agency)
    #expect(Set(agencies.map(\.code)).count == agencies.count)
    #expect(Set(agencies.map(\.id)).count == agencies.count)
    for (part, province) in zip(sample.parts, ["PY", "KH", "BD"]) {
      #expect(part.officers.count == 30)
      #expect(part.officers[0].officer.code.text == "\(province)-000001")
      #expect(part.agencies.allSatisfy { $0.agency.code.text.hasPrefix("\(province)-") })
    }
    #expect(agencies[0].standings[0].name.vi == "Ủy ban nhân dân tỉnh Phú Yên")
    #expect(agencies[0].standings[0].name.en == "Provincial People's Committee, Phú Yên")
  }
}
