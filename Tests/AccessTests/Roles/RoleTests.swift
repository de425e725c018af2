import Access
import Chronology
import Personnel
import Testing
import Vietnamese

struct `Roles` {
  /// Who may do what: a row for each right, a column for each role.
  static let table: [(Right, [Role])] = [
    (.readCurricula, [.provinceHR, .agencyHR, .trainer, .leadership, .oversight, .officer]),
    (.readAgencies, [.provinceHR, .agencyHR, .leadership]),
    (.readPeople, [.provinceHR, .agencyHR, .leadership]),
    (.readClasses, [.provinceHR, .agencyHR, .trainer, .leadership]),
    (.readReports, [.provinceHR, .agencyHR, .leadership, .oversight]),
    (.readOwnRecord, [.officer]),
    (.keepPeople, [.provinceHR, .agencyHR]),
    (.mergePeople, [.provinceHR]),
    (.keepAgencies, [.provinceHR]),
    (.keepRosters, [.provinceHR]),
    (.keepClasses, [.provinceHR]),
    (.nominate, [.provinceHR, .agencyHR]),
    (.recordClasses, [.provinceHR, .trainer]),
    (.signResults, [.provinceHR, .leadership]),
    (.prepareReports, [.provinceHR]),
    (.signReports, [.leadership]),
    (.readPlans, [.provinceHR, .leadership]),
    (.keepPlans, [.provinceHR]),
    (.decidePlans, [.leadership]),
    (.readNeeds, [.provinceHR, .agencyHR, .leadership]),
    (.sendNeeds, [.provinceHR, .agencyHR]),
    (.keepAccounts, [.administrator]),
    (.readLog, [.administrator]),
    (.readJobs, [.administrator, .provinceHR]),
    (.keepRetention, [.administrator]),
  ]

  @Test(arguments: table)
  func `have the rights of the table and no others`(right: Right, holders: [Role]) {
    #expect(Role.allCases.filter { $0.rights.contains(right) } == holders)
  }

  @Test
  func `are judged by a table with every right in it`() {
    #expect(Self.table.map(\.0) == Right.allCases)
    #expect(Role.allCases.count == 7)
  }

  @Test
  func `keep those who keep accounts away from people's records`() {
    let records: Set<Right> = [
      .readPeople, .readClasses, .readReports, .readAgencies, .keepPeople, .mergePeople,
      .keepRosters,
    ]
    #expect(Role.administrator.rights.isDisjoint(with: records))
    for role in Role.allCases where role != .administrator {
      #expect(role.rights.isDisjoint(with: [.keepAccounts, .readLog, .keepRetention]))
    }
  }

  @Test
  func `that sign change nothing of what they sign`() {
    let changing: Set<Right> = [
      .keepPeople, .mergePeople, .keepAgencies, .keepRosters, .keepClasses, .nominate,
      .recordClasses,
    ]
    #expect(Role.leadership.rights.isDisjoint(with: changing))
  }

  @Test
  func `uncover what is sensitive for the province's staff only`() {
    #expect(Role.allCases.filter(\.uncoversSensitive) == [.provinceHR])
    #expect(Role.allCases.filter(\.uncoversNationalID) == [.provinceHR, .agencyHR])
  }

  @Test
  func `need a second factor where they reach everybody or keep accounts`() {
    #expect(
      Role.allCases.filter(\.needsSecondFactor) == [.administrator, .provinceHR, .leadership]
    )
  }

  @Test
  func `are named in both languages, each by its own name`() {
    #expect(Set(Role.allCases.map(\.title.vi)).count == Role.allCases.count)
    #expect(Set(Role.allCases.map(\.title.en)).count == Role.allCases.count)
    #expect(Role.allCases.allSatisfy { !$0.reach.vi.isEmpty && !$0.reach.en.isEmpty })
    #expect(Set(Right.allCases.map(\.title.vi)).count == Right.allCases.count)
    #expect(Set(Right.allCases.map(\.title.en)).count == Right.allCases.count)
  }

  @Test
  func `are read from their names as the records keep them`() {
    let names = [
      "administrator", "provinceHR", "agencyHR", "trainer", "leadership", "oversight", "officer",
    ]
    #expect(Role.allCases.map(\.rawValue) == names)
  }
}

struct `Grants` {
  @Test(arguments: Role.allCases)
  func `have an agency where the role is for one, and only there`(role: Role) {
    let without = Grant(id: ID(1), role: role, agency: nil, days: .always)
    let with = Grant(id: ID(1), role: role, agency: Scene.agency, days: .always)
    #expect(role.needsAgency == (role == .agencyHR))
    #expect((with != nil) == (role == .agencyHR))
    #expect((without != nil) == (role != .agencyHR))
  }

  @Test
  func `keep what they were made of`() throws {
    let days = try Scene.days(-5, 5)
    let grant = try #require(Grant(id: ID(7), role: .agencyHR, agency: Scene.agency, days: days))
    #expect(grant.id == ID(7))
    #expect(grant.role == .agencyHR)
    #expect(grant.agency == Scene.agency)
    #expect(grant.days == days)
  }
}
