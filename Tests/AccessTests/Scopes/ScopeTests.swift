import Access
import Chronology
import Personnel
import Testing

struct `Scopes` {
  private typealias Reach = Scope.Reach
  let branch: Set<ID<Agency>> = [ID(31), ID(32), ID(33)]

  private func scope(_ roles: [Role], officer: ID<Officer>? = nil) throws -> Scope {
    let grants = try roles.enumerated().map { try Scene.grant($1, id: Int64($0)) }
    let reader = Reader(try Scene.account(officer: officer), grants: grants, on: Scene.today)
    return reader.scope(branch: reader.agencies.isEmpty ? [] : branch)
  }

  @Test(
    arguments: [
      (.administrator, .some(Scope.Reach()), false, false),
      (.provinceHR, .everybody, true, true),
      (.agencyHR, .some(Scope.Reach(agencies: [ID(31), ID(32), ID(33)])), false, true),
      (.trainer, .some(Scope.Reach(trainer: ID(1))), false, false),
      (.leadership, .everybody, false, false),
      (.oversight, .everybody, false, false),
      (.officer, .some(Scope.Reach()), false, false),
    ] as [(Role, Scope.People, Bool, Bool)]
  )
  func `reach what the role lets see`(
    role: Role,
    people: Scope.People,
    sensitive: Bool,
    nationalID: Bool
  ) throws {
    let scope = try scope([role])
    #expect(scope.people == people)
    #expect(scope.seesSensitive == sensitive)
    #expect(scope.seesNationalID == nationalID)
  }

  @Test(arguments: [Role.administrator, .agencyHR, .trainer, .officer])
  func `reach the own record of whoever is an officer`(role: Role) throws {
    guard case .some(let reach) = try scope([role], officer: Scene.officer).people else {
      Issue.record("\(role) reaches everybody")
      return
    }
    #expect(reach.officer == Scene.officer)
    #expect(reach.agencies == (role == .agencyHR ? branch : []))
    #expect(reach.trainer == (role == .trainer ? ID(1) : nil))
  }

  @Test
  func `of nobody's role reach nobody`() throws {
    #expect(try scope([]) == .nothing)
    #expect(Scope.nothing.people == .some(Scope.Reach()))
    #expect(!Scope.nothing.seesSensitive && !Scope.nothing.seesNationalID)
  }

  @Test
  func `of the program's own work reach everything`() {
    #expect(Scope.whole == Scope(.everybody, seesSensitive: true, seesNationalID: true))
  }

  @Test
  func `of several roles reach what any of them does`() throws {
    let both = try scope([.agencyHR, .trainer], officer: Scene.officer)
    #expect(
      both.people
        == .some(Scope.Reach(agencies: branch, trainer: ID(1), officer: Scene.officer))
    )
    #expect(try scope([.trainer, .provinceHR]).people == .everybody)
    #expect(try scope([.administrator, .oversight]).people == .everybody)
  }

  @Test
  func `uncover nothing sensitive but for the province's staff`() throws {
    for one in Role.allCases {
      for other in Role.allCases {
        let sees = one == .provinceHR || other == .provinceHR
        #expect(try scope([one, other]).seesSensitive == sees)
      }
    }
  }

  @Test
  func `end with the role`() throws {
    let past = try Scene.grant(.provinceHR, days: try Scene.days(-9, 0))
    let reader = Reader(try Scene.account(), grants: [past], on: Scene.today)
    #expect(reader.scope(branch: []) == .nothing)
  }

  @Test
  func `of a lent role are the giver's`() throws {
    let lent = Scene.delegation([try Scene.grant(.agencyHR)])
    let reader = Reader(try Scene.account(), grants: [], delegations: [lent], on: Scene.today)
    #expect(reader.scope(branch: branch).people == .some(Scope.Reach(agencies: branch)))
    #expect(reader.scope(branch: branch).seesNationalID)
  }

  @Test(arguments: Role.allCases)
  func `list the agencies of the role's records`(role: Role) throws {
    let scope = try scope([role], officer: Scene.officer)
    let isWhole = [.provinceHR, .leadership, .oversight].contains(role)
    #expect(branch.allSatisfy { scope.lists($0) == (isWhole || role == .agencyHR) })
    #expect(scope.lists(ID(99)) == isWhole)
  }

  @Test
  func `list every agency for the program and none for nobody`() {
    #expect(branch.allSatisfy { Scope.whole.lists($0) && !Scope.nothing.lists($0) })
  }
}
