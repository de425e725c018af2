import Access
import Chronology
import Foundation
import HTTPTypes
import Operations
import Personnel
import Records
import Testing

@testable import Web

/// A2: whoever looks after one agency finds nothing of another's, by whatever way.
struct `Another agency's people` {
  /// Whose HR asks, and a name of each side that is nobody else's.
  struct Sides: Sendable {
    let site: Site
    let agency: ID<Agency>
    let mine: [OfficerRow]
    let others: [OfficerRow]

    var visitor: Visitor { Visitor(site, holding: Door.token("M")) }
  }

  /// The town's first agency with people, whose HR is signed in.
  static let sides = Task {
    let store = try await Town.store()
    let officers = try await store.read { records in
      try records.officers(OfficerFilter(day: Town.now.day()), after: nil, limit: 1_000)
    }
    let lines = try await store.read { records in
      try records.all(.assignedOfficers(on: Town.now.day()))
    }
    let counts = Dictionary(grouping: lines, by: \.agency).mapValues {
      Set($0.map(\.officer)).count
    }
    // Neither a handful of people nor nearly all.
    let most = officers.count - 10
    let agency = try #require(
      counts.filter { $0.value < most }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    )
    try await Door.open(
      store,
      as: [.agencyHR],
      at: agency,
      named: "co.quan",
      token: Door.token("M")
    )
    let seen = try await store.read { records in
      let branch = Set(try records.all(.branch(of: [agency], on: Town.now.day())))
      let scope = Scope(.some(.init(agencies: branch)), seesSensitive: false, seesNationalID: true)
      return try ScopedRecords(records, scope)
        .officers(OfficerFilter(day: Town.now.day()), after: nil, limit: 1_000)
    }
    let ids = Set(seen.map(\.id))
    return Sides(
      site: try Town.site(store),
      agency: agency,
      mine: seen,
      others: officers.filter { !ids.contains($0.id) }
    )
  }

  @Test
  func `are there, and so are one's own`() async throws {
    let sides = try await Self.sides.value
    #expect(sides.mine.count > 3)
    #expect(sides.others.count > 3)
    for officer in sides.mine {
      #expect(try await sides.visitor.ask("/officers/\(officer.id)").status == 200)
    }
  }

  @Test
  func `are not found by their ids, as one that never was is not`() async throws {
    let sides = try await Self.sides.value
    let never = try await sides.visitor.ask("/officers/999999")
    for officer in sides.others {
      let reply = try await sides.visitor.ask("/officers/\(officer.id)")
      #expect(reply.status == 404)
      #expect(
        reply.text.replacing("/officers/\(officer.id)", with: "/officers/999999") == never.text
      )
      #expect(reply.headers.map(\.name) == never.headers.map(\.name))
    }
  }

  @Test
  func `are in no list, file, search or count`() async throws {
    let sides = try await Self.sides.value
    let paths = [
      "/officers", "/officers?assigned=yes", "/officers?profile=met", "/officers?trained=yes",
      "/agencies", "/agencies/1", "/agencies/2", "/agencies/3", "/classes/1", "/classes/2",
      "/certificates?within=3660", "/", "/reports/ttdn-summary.json?period=2020",
      "/reports/ttdn-summary?period=2020", "/reports/class-list.json?class=LOP-2020-01",
      "/reports/marks.json?class=LOP-2020-01", "/classes",
    ]
    for path in paths {
      let reply = try await sides.visitor.ask(path)
      // A page of another agency is not there.
      #expect([200, 404].contains(reply.status), "\(path) \(reply.status)")
      for officer in sides.others {
        #expect(!reply.text.contains(">\(officer.name)<"), "\(path): \(officer.name)")
        #expect(!reply.text.contains("\"\(officer.code)\""), "\(path): \(officer.code)")
        #expect(!reply.text.contains("/officers/\(officer.id)\""), "\(path)")
      }
    }
  }

  @Test
  func `leave the counts of a search as if they were not there`() async throws {
    let sides = try await Self.sides.value
    for officer in sides.others.prefix(20) {
      let reply = try await sides.visitor.ask("/officers?q=\(officer.code)")
      #expect(reply.text.contains("0 cán bộ"), "\(officer.code)")
    }
    let all = try await sides.visitor.ask("/officers")
    #expect(all.text.contains("\(sides.mine.count) cán bộ"))
  }

  @Test
  func `are not in a saved list`() async throws {
    let sides = try await Self.sides.value
    let whole = try await Visitor(sides.site).ask("/officers.xlsx")
    let own = try await sides.visitor.ask("/officers.xlsx")
    #expect(own.status == 200)
    #expect(own.bytes.count < whole.bytes.count)
  }

  /// Somebody whose duty at the agency has ended, with or without another elsewhere.
  @Test(arguments: [true, false])
  func `are those who have gone there, and not those who have gone nowhere`(
    hasGone: Bool
  ) async throws {
    let store = try await Town.store()
    let lines = try await store.read { try $0.all(.assignedOfficers(on: Town.now.day())) }
    let line = try #require(lines.first)
    let other = try #require(lines.first { $0.agency != line.agency }?.agency)
    try await store.write { records in
      try records.run(
        "UPDATE assignment SET until_day = '2020-12-01' WHERE officer_id = \(line.officer)"
      )
      try records.run("UPDATE officer SET agency_id = NULL WHERE id = \(line.officer)")
      guard hasGone else { return }
      try records.run(
        """
        INSERT INTO assignment (officer_id, agency_id, duty_code, decision_number, share, role,
                                from_day)
        VALUES (\(line.officer), \(other), \(line.duty), '9/QĐ', 'concurrent', 'deputy', '2020-12-02')
        """
      )
    }
    try await Door.open(
      store,
      as: [.agencyHR],
      at: line.agency,
      named: "co.quan",
      token: Door.token("M")
    )
    let visitor = Visitor(try Town.site(store), holding: Door.token("M"))
    #expect(try await visitor.ask("/officers/\(line.officer)").status == (hasGone ? 404 : 200))
  }

  @Test
  func `stay so where a role besides reaches everybody in reports`() async throws {
    let sides = try await Self.sides.value
    let token = Door.token("N")
    try await Door.open(
      sides.site.world.store,
      as: [.agencyHR, .oversight],
      at: sides.agency,
      named: "hai.vai",
      token: token
    )
    let visitor = Visitor(sides.site, holding: token)
    for officer in sides.others.prefix(10) {
      #expect(try await visitor.ask("/officers/\(officer.id)").status == 404)
    }
    let list = try await visitor.ask("/officers")
    #expect(list.text.contains("\(sides.mine.count) cán bộ"))
    #expect(try await visitor.ask("/reports/ttdn-summary.json?period=2020").status == 200)
  }

  @Test
  func `are closed to rosters, accounts and the log`() async throws {
    let sides = try await Self.sides.value
    for path in [
      "/rosters", "/rosters/1", "/rosters/1/file", "/admin/accounts", "/admin/accounts/1",
    ] {
      #expect(try await sides.visitor.ask(path).status == 403, "\(path)")
    }
  }
}
