import Access
import Chronology
import Credentials
import Operations
import Personnel
import Records
import Testing

@testable import Web

/// A town's site where people sign in, with a clock that is moved.
struct Entrance: Sendable {
  static let password = "bốn quả na trên mái đình cũ"

  let clock: MovedClock
  let store: any Store
  let site: Site

  init() async throws {
    let clock = MovedClock()
    self.clock = clock
    store = try await Town.store()
    site = try Site(
      World(store: store, now: { clock.now }),
      gate: Door.gate,
      settings: SiteSettings()
    )
  }

  /// Adds somebody with a password, by default of the staff of an agency, who need no second factor.
  @discardableResult
  func add(_ name: String, _ role: Role = .agencyHR) async throws -> ID<Account> {
    let id = try await AddAccount(name, fullName: "Trần Thị Mơ").run(in: site.world, by: .program)
    try await GiveRole(role, at: role.needsAgency ? Code("SNV") : nil, to: id, .always)
      .run(in: site.world, by: .program)
    let secret = try await InviteToSetPassword(id).run(in: site.world, by: .program)
    _ = try await SetPassword(Password(typed: Self.password), with: secret.text)
      .run(in: site.world, through: site.gate, from: "test")
    return id
  }

  func signIn(
    _ surfer: Surfer,
    _ name: String,
    _ password: String = password
  ) async throws -> Reply {
    try await surfer.ask("/sign-in", ["name": name, "password": password])
  }

  /// Somebody new, signed in.
  func enter(_ name: String, _ role: Role = .agencyHR) async throws -> Surfer {
    try await add(name, role)
    let surfer = Surfer(site)
    _ = try await signIn(surfer, name)
    return surfer
  }

  /// Sets the second factor up; the secret of the telephone and the codes for its loss.
  func setUp(_ surfer: Surfer) async throws -> (secret: TimedCodeSecret, recovery: [String]) {
    let page = try await surfer.ask("/sign-in/set-up").text
    let link = try #require(page.firstMatch(of: /secret=([A-Z2-7]{32})/)?.1)
    let secret = TimedCodeSecret(bytes: Base32.bytes(String(link)))
    let code = secret.code(atStep: TimedCodeSecret.step(at: clock.now))
    let codes = try await surfer.ask("/sign-in/set-up", ["code": code])
    let recovery = codes.text.matches(of: /<li><code>([0-9A-Z-]{30})</).map { String($0.1) }
    return (secret, recovery)
  }

  /// What the log has since a number of it, the oldest first.
  func log(since number: Int64 = 0) async throws -> [LogLine] {
    try await store.read { records in
      try records.all(.log(LogQuestion(), before: .max, limit: 1_000)).filter { $0.id > number }
        .reversed()
    }
  }

  /// The number of the newest line of the log.
  func newest() async throws -> Int64 { try await log().last?.id ?? 0 }
}
