import Access
import Chronology
import Personnel
import Testing

struct `Readers` {
  @Test(
    arguments: [
      (-10, 10, true), (0, nil, true), (0, 1, true), (-10, 1, true), (-10, 0, false),
      (1, nil, false),
      (1, 10, false), (-20, -10, false), (-10, nil, true),
    ] as [(Int, Int?, Bool)]
  )
  func `have the roles that hold on the day`(from: Int, until: Int?, holds: Bool) throws {
    let grant = try Scene.grant(.leadership, days: try Scene.days(from, until))
    let reader = Reader(try Scene.account(), grants: [grant], on: Scene.today)
    #expect(reader.grants == (holds ? [grant] : []))
    #expect(reader.may(.signReports) == holds)
  }

  @Test(arguments: [(-1, 1, true), (0, 1, true), (1, 2, false), (-3, 0, false)])
  func `have what is lent on the days of the delegation`(
    from: Int,
    until: Int,
    holds: Bool
  ) throws {
    let lent = Scene.delegation([try Scene.grant(.leadership)], days: try Scene.days(from, until))
    let reader = Reader(try Scene.account(), grants: [], delegations: [lent], on: Scene.today)
    #expect(reader.delegations == (holds ? [lent] : []))
    #expect(reader.roles == (holds ? [.leadership] : []))
  }

  @Test(arguments: [(-9, 0), (1, 9), (1, nil)] as [(Int, Int?)])
  func `are lent nothing that the giver does not have that day`(from: Int, until: Int?) throws {
    let past = try Scene.grant(.leadership, days: try Scene.days(from, until))
    let lent = Scene.delegation([past])
    let reader = Reader(try Scene.account(), grants: [], delegations: [lent], on: Scene.today)
    #expect(reader.grants.isEmpty)
    #expect(reader.rights.isEmpty)
    #expect(reader.delegations == [lent])
  }

  @Test(arguments: Role.allCases)
  func `are lent every role but the administrator's and the officer's`(role: Role) throws {
    let lent = Scene.delegation([try Scene.grant(role)])
    let reader = Reader(try Scene.account(), grants: [], delegations: [lent], on: Scene.today)
    let canLend = role != .administrator && role != .officer
    #expect(Delegation.canLend(role) == canLend)
    #expect(reader.roles == (canLend ? [role] : []))
  }

  @Test
  func `keep their own role of administrator, lent others or not`() throws {
    let own = try Scene.grant(.administrator, id: 1)
    let lent = Scene.delegation([try Scene.grant(.leadership, id: 2)])
    let reader = Reader(try Scene.account(), grants: [own], delegations: [lent], on: Scene.today)
    #expect(reader.roles == [.administrator, .leadership])
  }

  @Test
  func `have each grant once, their own first`() throws {
    let own = try Scene.grant(.agencyHR, id: 1)
    let other = try Scene.grant(.trainer, id: 2)
    let lent = [
      Scene.delegation([own, other], id: 1), Scene.delegation([other, own, other], id: 2),
    ]
    let reader = Reader(
      try Scene.account(),
      grants: [own, own],
      delegations: lent,
      on: Scene.today
    )
    #expect(reader.grants == [own, other])
    #expect(reader.delegations == lent)
  }

  @Test
  func `name their roles once each, in the order of the list`() throws {
    let grants = try [Role.officer, .trainer, .agencyHR, .administrator].enumerated().map {
      try Scene.grant($1, id: Int64($0))
    }
    let more = try Scene.grant(.agencyHR, id: 9, agency: ID(32))
    let reader = Reader(try Scene.account(), grants: grants + [more], on: Scene.today)
    #expect(reader.roles == [.administrator, .agencyHR, .trainer, .officer])
  }

  @Test
  func `have the agencies of their grants, lent ones too`() throws {
    let own = try Scene.grant(.agencyHR, id: 1, agency: ID(31))
    let lent = try Scene.grant(.agencyHR, id: 2, agency: ID(32))
    let past = try Scene.grant(.agencyHR, id: 3, agency: ID(33), days: try Scene.days(-9, -1))
    let reader = Reader(
      try Scene.account(),
      grants: [own, past, try Scene.grant(.provinceHR, id: 4)],
      delegations: [Scene.delegation([lent])],
      on: Scene.today
    )
    #expect(reader.agencies == [ID(31), ID(32)])
  }

  @Test
  func `may do what any of their roles may`() throws {
    for one in Role.allCases {
      for other in Role.allCases {
        let grants = [try Scene.grant(one, id: 1), try Scene.grant(other, id: 2)]
        let account = try Scene.account(officer: Scene.officer)
        let reader = Reader(account, grants: grants, on: Scene.today)
        #expect(reader.rights == one.rights.union(other.rights).union([.readOwnRecord]))
        #expect(Right.allCases.allSatisfy { reader.may($0) == reader.rights.contains($0) })
      }
    }
  }

  @Test
  func `without a role may do nothing, but see their own record where they are officers`() throws {
    let stranger = Reader(try Scene.account(), grants: [], on: Scene.today)
    #expect(stranger.rights.isEmpty)
    #expect(stranger.roles.isEmpty)
    let officer = Reader(try Scene.account(officer: Scene.officer), grants: [], on: Scene.today)
    #expect(officer.rights == [.readOwnRecord])
  }

  @Test
  func `who are no officer have no own record, whatever the role`() throws {
    for role in Role.allCases { #expect(!(try Scene.reader(role)).may(.readOwnRecord)) }
    #expect(try Scene.reader(.officer).rights == [.readCurricula])
  }

  @Test(arguments: Role.allCases)
  func `need a second factor for what reaches everybody`(role: Role) throws {
    let needs = [.administrator, .provinceHR, .leadership].contains(role)
    #expect(try Scene.reader(role).needsSecondFactor == needs)
    let lent = Scene.delegation([try Scene.grant(role)])
    let reader = Reader(try Scene.account(), grants: [], delegations: [lent], on: Scene.today)
    #expect(reader.needsSecondFactor == (role == .provinceHR || role == .leadership))
  }

  @Test
  func `need no second factor for a role that holds no more`() throws {
    let past = try Scene.grant(.administrator, days: try Scene.days(-9, 0))
    #expect(!Reader(try Scene.account(), grants: [past], on: Scene.today).needsSecondFactor)
  }

  /// However roles and delegations lie, nobody is lent more than the givers have that day.
  @Test
  func `have no right that neither they nor a giver has that day`() throws {
    let giver = try Scene.account(2)
    var random = Seeded(356)
    for _ in 0..<500 {
      func grants(_ first: Int64) throws -> [Grant] {
        try (0..<random.pick(0...4)).map { number in
          let role = Role.allCases[random.pick(0...(Role.allCases.count - 1))]
          let from = random.pick(-5...5)
          let days = try Scene.days(from, random.pick(0...3) == 0 ? nil : from + random.pick(1...6))
          return try Scene.grant(role, id: first + Int64(number), days: days)
        }
      }
      let own = try grants(10)
      let lent = try (1...3).map { number in
        let from = random.pick(-3...3)
        return Scene.delegation(
          try grants(Int64(number) * 100),
          id: Int64(number),
          days: try Scene.days(from, from + random.pick(1...4))
        )
      }
      let reader = Reader(try Scene.account(), grants: own, delegations: lent, on: Scene.today)
      let givers = lent.filter { $0.days.contains(Scene.today) }
        .map { Reader(giver, grants: $0.grants, on: Scene.today) }
      let lendable = givers.flatMap(\.grants).filter { Delegation.canLend($0.role) }
      let possible = own.filter { $0.days.contains(Scene.today) } + lendable
      #expect(Set(reader.grants.map(\.id)) == Set(possible.map(\.id)))
      #expect(Set(reader.grants.map(\.id)).count == reader.grants.count)
      if !own.contains(where: { $0.role == .administrator }) { #expect(!reader.may(.keepAccounts)) }
    }
  }
}
