import Chronology
import Personnel
import Testing
import Vietnamese

@testable import Records

struct `Agencies in the records` {
  static func standing(
    _ from: String,
    _ until: String?,
    _ name: String,
    parent: String? = nil
  ) throws -> Agency.Standing {
    Agency.Standing(
      days: try .between(from, until),
      name: Bilingual(vi: name, en: name + " (en)"),
      kind: .district,
      group: .localities,
      parent: parent.flatMap { Code($0) }
    )
  }

  /// Writes agencies down by code, each with its standings; their ids.
  static func write(
    _ agencies: [(code: String, place: Int, standings: [Agency.Standing])],
    in store: any Store
  ) async throws -> [ID<Agency>] {
    try await store.write { records in
      var ids: [Code<Agency>: ID<Agency>] = [:]
      for agency in agencies {
        let code = try #require(Code<Agency>(agency.code))
        let days = try #require(agency.standings.first).days
        ids[code] = try records.one(.insertAgency(code, days: days, place: agency.place))
      }
      for agency in agencies {
        let id = try #require(Code<Agency>(agency.code).flatMap { ids[$0] })
        for standing in agency.standings {
          try records.run(.insert(standing, of: id, parent: standing.parent.flatMap { ids[$0] }))
        }
      }
      return try agencies.map { try #require(Code<Agency>($0.code).flatMap { ids[$0] }) }
    }
  }

  @Test
  func `come back with their standings in order of time`() async throws {
    let store = try await emptyRecords()
    let standings = [
      try Self.standing("2020-06-01", nil, "Thị xã Đông Hòa", parent: "UBND"),
      try Self.standing("2005-05-16", "2020-06-01", "Huyện Đông Hòa", parent: "UBND"),
    ]
    _ = try await Self.write(
      [
        ("DH", 2, standings), ("UBND", 1, [try Self.standing("1989-07-01", nil, "UBND tỉnh")]),
      ],
      in: store
    )
    let records = try await store.read { try $0.agencies() }
    #expect(records.map(\.agency.code.text) == ["UBND", "DH"])
    #expect(records.last?.agency.standings == standings.reversed())
    #expect(records.map(\.place) == [1, 2])
  }

  @Test
  func `come in the order of the province's lists`() async throws {
    let store = try await emptyRecords()
    let one = [try Self.standing("2000-01-01", nil, "A")]
    _ = try await Self.write([("C", 2, one), ("B", 2, one), ("A", 1, one)], in: store)
    let codes = try await store.read { try $0.agencies() }.map(\.agency.code.text)
    #expect(codes == ["A", "C", "B"])
  }

  @Test
  func `are read alone where only some are asked for, with all that is theirs`() async throws {
    let store = try await emptyRecords()
    let one = [try Self.standing("2000-01-01", nil, "A")]
    let ids = try await Self.write([("A", 1, one), ("B", 2, one), ("C", 3, one)], in: store)
    try await store.write { _ = try $0.run(.insert(successor: ids[2], of: ids[0], place: 0)) }
    let all = try await store.read { try $0.agencies() }
    for some in [[], [ids[0]], [ids[1]], [ids[2], ids[0]], ids] {
      let read = try await store.read { try $0.agencies(Set(some)) }
      #expect(read == all.filter { some.contains($0.agency.id) })
    }
  }

  @Test
  func `know who takes over from them, in the order told`() async throws {
    let store = try await emptyRecords()
    let one = [try Self.standing("2000-01-01", nil, "A")]
    let ids = try await Self.write([("A", 1, one), ("B", 2, one), ("C", 3, one)], in: store)
    try await store.write { records in
      try records.run(.insert(successor: ids[2], of: ids[0], place: 0))
      try records.run(.insert(successor: ids[1], of: ids[0], place: 1))
    }
    let agencies = try await store.read { try $0.agencies() }
    #expect(agencies.map(\.successors) == [[ids[2], ids[1]], [], []])
    try await store.write { _ = try $0.run(.deleteSuccessors(of: ids[0])) }
    #expect(try await store.read { try $0.agencies() }.allSatisfy { $0.successors.isEmpty })
  }

  @Test
  func `can be given other days and another place`() async throws {
    let store = try await emptyRecords()
    let old = [try Self.standing("2000-01-01", nil, "A")]
    let id = try #require(try await Self.write([("A", 1, old)], in: store).first)
    let days = try DayRange.between("1999-01-01", "2025-07-01")
    let new = try Self.standing("1999-01-01", "2025-07-01", "B")
    try await store.write { records in
      try records.run(.update(agency: id, days: days, place: 7))
      try records.run(.deleteStandings(of: id))
      try records.run(.insert(new, of: id, parent: nil))
    }
    let record = try #require(try await store.read { try $0.agencies() }.first)
    #expect(record.agency.id == id)
    #expect(record.agency.days == days)
    #expect(record.place == 7)
    #expect(record.agency.standings == [new])
  }

  @Test
  func `whose standings do not join are a fault of the records`() async throws {
    let store = try await emptyRecords()
    let gap = [
      try Self.standing("2000-01-01", "2001-01-01", "A"), try Self.standing("2002-01-01", nil, "B"),
    ]
    _ = try await Self.write([("A", 1, gap)], in: store)
    await #expect(throws: AgencyRefusal.self) { try await store.read { try $0.agencies() } }
  }
}
