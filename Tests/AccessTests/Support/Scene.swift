import Access
import Chronology
import Personnel
import Testing

/// Accounts, grants and delegations of the tests, with all but what a test is about left alone.
enum Scene {
  static let today = Day(number: 20_000)
  static let officer = ID<Officer>(501)
  static let agency = ID<Agency>(31)

  static func account(_ id: Int64 = 1, officer: ID<Officer>? = nil) throws -> Account {
    Account(
      id: ID(id),
      name: try #require(AccountName(typed: "account\(id)")),
      fullName: "Nguyễn Thị Hoa",
      officer: officer,
      isDisabled: false
    )
  }

  /// From and until are days from today.
  static func days(_ from: Int, _ until: Int?) throws -> DayRange {
    try #require(
      DayRange(from: today.advanced(by: from), until: until.map { today.advanced(by: $0) })
    )
  }

  static func grant(
    _ role: Role,
    id: Int64 = 1,
    agency: ID<Agency>? = nil,
    days: DayRange = .always
  ) throws -> Grant {
    let agency = role.needsAgency ? agency ?? Self.agency : nil
    return try #require(Grant(id: ID(id), role: role, agency: agency, days: days))
  }

  static func delegation(
    _ grants: [Grant],
    id: Int64 = 1,
    days: DayRange = .always
  ) -> Delegation {
    Delegation(id: ID(id), from: ID(2), name: "Trần Văn Nam", days: days, grants: grants)
  }

  /// A reader with one role.
  static func reader(_ role: Role, officer: ID<Officer>? = nil) throws -> Reader {
    Reader(try account(officer: officer), grants: [try grant(role)], on: today)
  }
}

/// Numbers that are the same in every run: SplitMix64.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}
