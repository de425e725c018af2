import Access
import Credentials
import Foundation
import HTTPTypes
import Operations
import Personnel
import Records
import Testing

@testable import Web

struct `Signing in` {
  static let password = Entrance.password

  let entrance: Entrance
  var clock: MovedClock { entrance.clock }
  var store: any Store { entrance.store }
  var site: Site { entrance.site }

  init() async throws {
    entrance = try await Entrance()
  }

  func add(_ name: String, _ role: Role = .agencyHR) async throws {
    try await entrance.add(name, role)
  }

  func signIn(_ surfer: Surfer, _ name: String, _ password: String = password) async throws -> Reply
  {
    try await entrance.signIn(surfer, name, password)
  }

  @Test
  func `takes a browser over from whoever was signed in there`() async throws {
    try await add("mo.tt")
    let surfer = Surfer(site)
    _ = try await signIn(surfer, "mo.tt")
    let before = try #require(surfer.token)
    _ = try await signIn(surfer, "mo.tt")
    #expect(surfer.token != before)
    let old = Visitor(site, holding: before)
    #expect(try await old.ask("/officers").status == 303)
    #expect(try await surfer.ask("/officers").status == 200)
  }

  @Test
  func `leads to what was asked, by a new token in a cookie of this host alone`() async throws {
    try await add("mo.tt")
    let surfer = Surfer(site)
    #expect(
      try await surfer.ask("/officers?q=hoa")["Location"] == "/sign-in?next=%2Fofficers%3Fq%3Dhoa"
    )
    let reply = try await surfer.ask(
      "/sign-in?next=%2Fofficers%3Fq%3Dhoa",
      ["name": "mo.tt", "password": Self.password]
    )
    #expect(reply.status == 303)
    #expect(reply["Location"] == "/officers?q=hoa")
    let cookies = reply.headers.filter { $0.name == .setCookie }.map(\.value)
    let held = try #require(cookies.first { $0.hasPrefix("__Host-boiduong=") })
    for word in ["Path=/", "Secure", "HttpOnly", "SameSite=Lax"] { #expect(held.contains(word)) }
    #expect(!held.contains("Domain") && !held.contains("Max-Age"))
    #expect(try await surfer.ask("/officers?q=hoa").status == 200)
  }

  @Test
  func `never leads to another site`() async throws {
    try await add("mo.tt")
    for next in [
      "//example.org", "https://example.org", "/\\example.org", "%2F%2Fexample.org", "javascript:1",
    ] {
      let reply = try await Surfer(site).ask(
        "/sign-in?next=\(next)",
        ["name": "mo.tt", "password": Self.password]
      )
      #expect(reply["Location"] == "/", "\(next)")
    }
  }

  @Test
  func `kills a token that was set before it`() async throws {
    try await add("mo.tt")
    let surfer = Surfer(site)
    _ = try await signIn(surfer, "mo.tt")
    let first = try #require(surfer.token)
    _ = try await surfer.ask("/sign-out", [:])
    _ = try await signIn(surfer, "mo.tt")
    #expect(surfer.token != first)
    #expect(try await Visitor(site, holding: first).ask("/officers").status == 303)
  }

  @Test
  func `takes a password whichever way its marks are composed`() async throws {
    try await add("mo.tt")
    let apart = Self.password.decomposedStringWithCanonicalMapping
    #expect(try await signIn(Surfer(site), "MO.TT", apart).status == 303)
  }

  @Test
  func `says the same of a name that is not there and of a wrong password`() async throws {
    try await add("mo.tt")
    let wrong = try await signIn(Surfer(site), "mo.tt", "một mật khẩu nào đó khác")
    let unknown = try await signIn(Surfer(site), "ai.do", "một mật khẩu nào đó khác")
    #expect(wrong.status == 422 && unknown.status == 422)
    #expect(wrong.text.replacing("mo.tt", with: "ai.do") == unknown.text)
    #expect(wrong.text.contains("Tên đăng nhập hoặc mật khẩu không đúng"))
    #expect(!wrong.text.contains("một mật khẩu nào"))
  }

  @Test
  func `waits after five failures, in its own browser no longer than for itself`() async throws {
    try await add("mo.tt")
    let own = Surfer(site)
    #expect(try await signIn(own, "mo.tt").status == 303)
    let stranger = Surfer(site)
    for _ in 0..<5 {
      #expect(try await signIn(stranger, "mo.tt", "sai rồi sai nữa sai mãi").status == 422)
    }
    let sixth = try await signIn(stranger, "mo.tt")
    #expect(sixth.status == 429)
    #expect(sixth.text.contains("Thử lại sau"))
    _ = try await own.ask("/sign-out", [:])
    #expect(try await signIn(own, "mo.tt").status == 303, "a known browser is let in")
    clock.move(minutes: 16)
    #expect(try await signIn(stranger, "mo.tt").status == 303)
  }

  @Test(
    arguments: [
      ("127.0.0.1", "10.1.2.3", "10.1.2.3"), ("127.0.0.1", "9.9.9.9, 10.1.2.3", "10.1.2.3"),
      ("::1", "2001:db8::1", "2001:db8::1"), ("10.9.9.9", "10.1.2.3", "10.9.9.9"),
      ("127.0.0.1", "<script>", "127.0.0.1"), ("127.0.0.1", "", "127.0.0.1"),
      ("127.0.0.1", String(repeating: "1", count: 46), "127.0.0.1"),
    ]
  )
  func `comes from where a proxy of the machine says, and nobody else`(
    line: String,
    told: String,
    source: String
  ) {
    #expect(Asked.source(of: line, told: told) == source)
  }

  @Test
  func `counts fifty attempts at once like fifty one after the other`() async throws {
    try await add("mo.tt")
    let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<50 {
        group.addTask {
          try await signIn(Surfer(site), "mo.tt", "đoán mò lần thứ \(number) nhé").status
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses.count { $0 == 422 } == 5)
    #expect(statuses.count { $0 == 429 } == 45)
  }

  @Test
  func `ends after fifteen idle minutes, and is not brought back by the clock`() async throws {
    try await add("mo.tt")
    let surfer = Surfer(site)
    _ = try await signIn(surfer, "mo.tt")
    for _ in 0..<4 {
      clock.move(minutes: 13)
      #expect(try await surfer.ask("/officers").status == 200)
    }
    clock.move(minutes: 16)
    #expect(try await surfer.ask("/officers").status == 303)
    clock.move(minutes: -16)
    #expect(try await surfer.ask("/officers").status == 303)
  }

  @Test
  func `ends after ten hours, whatever is done`() async throws {
    try await add("mo.tt")
    let surfer = Surfer(site)
    _ = try await signIn(surfer, "mo.tt")
    for _ in 0..<59 {
      clock.move(minutes: 10)
      #expect(try await surfer.ask("/courses").status == 200)
    }
    clock.move(minutes: 10)
    #expect(try await surfer.ask("/courses").status == 303)
  }

  @Test
  func `is refused to an account that nobody used for 45 days`() async throws {
    try await add("mo.tt")
    clock.move(minutes: 46 * 24 * 60)
    let reply = try await signIn(Surfer(site), "mo.tt")
    #expect(reply.status == 422)
    #expect(reply.text.contains("45 ngày không dùng"))
  }

  @Test
  func `ends everywhere at once, on every node`() async throws {
    try await add("mo.tt")
    let clock = clock
    let other = try Site(
      World(store: store, now: { clock.now }),
      gate: Door.gate,
      settings: SiteSettings()
    )
    let (first, second) = (Surfer(site), Surfer(site))
    _ = try await signIn(first, "mo.tt")
    _ = try await signIn(second, "mo.tt")
    let token = try #require(first.token)
    #expect(try await Visitor(other, holding: token).ask("/officers").status == 200)
    #expect(
      try await second.ask("/me/account/sign-ins", ["which": "others", "present": Self.password])
        .status == 303
    )
    #expect(try await Visitor(other, holding: token).ask("/officers").status == 303)
    #expect(try await second.ask("/officers").status == 200)
    _ = try await second.ask("/sign-out", [:])
    let left = try #require(Token(text: second.token?.text ?? token.text))
    #expect(try await Visitor(other, holding: left).ask("/officers").status == 303)
  }

  @Test
  func `is refused, and ended, where the account is closed`() async throws {
    try await add("mo.tt")
    let surfer = Surfer(site)
    _ = try await signIn(surfer, "mo.tt")
    let name = try #require(AccountName(typed: "mo.tt"))
    let found = try await store.read { try $0.first(.account(name)) }
    let record = try #require(found)
    try await ChangeAccount(
      record.account.id,
      seenAs: record.version,
      isDisabled: true,
      because: "nghỉ"
    )
    .run(in: site.world, by: .program)
    #expect(try await surfer.ask("/officers").status == 303)
    #expect(try await signIn(surfer, "mo.tt").status == 422)
  }

  @Test(
    arguments: [
      (Role.administrator, "/admin/accounts"), (.provinceHR, "/officers"),
      (.leadership, "/officers"),
    ]
  )
  func `asks whoever reaches everybody for a code that works once`(role: Role, place: String)
    async throws
  {
    try await add("mo.tt", role)
    let surfer = Surfer(site)
    #expect(try await signIn(surfer, "mo.tt")["Location"] == "/sign-in/code")
    #expect(try await surfer.ask(place)["Location"] == "/sign-in/code")
    #expect(try await surfer.ask("/sign-in/code")["Location"] == "/sign-in/set-up")
    let page = try await surfer.ask("/sign-in/set-up").text
    let link = try #require(page.firstMatch(of: /secret=([A-Z2-7]{32})/)?.1)
    let secret = TimedCodeSecret(bytes: Base32.bytes(String(link)))
    let before = surfer.token
    #expect(try await surfer.ask("/sign-in/set-up", ["code": "000000"]).status == 422)
    let code = secret.code(atStep: TimedCodeSecret.step(at: clock.now))
    let codes = try await surfer.ask("/sign-in/set-up", ["code": code])
    #expect(codes.status == 200)
    #expect(surfer.token != before, "the token is another after the second step")
    let recovery = codes.text.matches(of: /<li><code>([0-9A-Z-]{30})</).map { String($0.1) }
    #expect(recovery.count == 10)
    #expect(try await surfer.ask(place).status == 200)

    _ = try await surfer.ask("/sign-out", [:])
    _ = try await signIn(surfer, "mo.tt")
    #expect(try await surfer.ask("/sign-in/code", ["code": code]).status == 422, "used before")
    #expect(try await surfer.ask("/sign-in/code", ["code": recovery[0]]).status == 303)
    _ = try await surfer.ask("/sign-out", [:])
    _ = try await signIn(surfer, "mo.tt")
    #expect(
      try await surfer.ask("/sign-in/code", ["code": recovery[0]]).status == 422,
      "used before"
    )
    clock.move(minutes: 1)
    let next = secret.code(atStep: TimedCodeSecret.step(at: clock.now))
    #expect(try await surfer.ask("/sign-in/code", ["code": next]).status == 303)
  }

  @Test
  func `waits after five wrong codes`() async throws {
    try await add("mo.tt", .leadership)
    let surfer = Surfer(site)
    _ = try await signIn(surfer, "mo.tt")
    _ = try await surfer.ask("/sign-in/set-up")
    for _ in 0..<5 {
      #expect(try await surfer.ask("/sign-in/set-up", ["code": "123456"]).status == 422)
    }
    #expect(try await surfer.ask("/sign-in/set-up", ["code": "123456"]).status == 429)
  }

  @Test
  func `takes no form without the mark of its reader`() async throws {
    try await add("mo.tt")
    let surfer = Surfer(site)
    _ = try await signIn(surfer, "mo.tt")
    let before = try await store.read { try Fingerprint(of: $0, Schema.tablesButLog) }
    for route in site.routes.all where route.method == .post && route.admission != .everybody {
      let path = `Who may use an address`.asked(route.path)
      let bare = try await surfer.ask(path, [:], marked: false)
      #expect([303, 403].contains(bare.status), "\(path) \(bare.status)")
      let false_ = try await surfer.ask(path, ["mark": Door.token("Q").formMark], marked: false)
      #expect([303, 403].contains(false_.status), "\(path)")
    }
    #expect(try await store.read { try Fingerprint(of: $0, Schema.tablesButLog) } == before)
  }

  @Test
  func `lets the first administrator in by a code of the machine, once`() async throws {
    let store = try await StoreOfNobody.store()
    let world = World(store: store, now: { Town.now })
    let site = try Site(world, gate: Door.gate, settings: SiteSettings())
    let surfer = Surfer(site)
    let secret = try await InviteFirstAdministrator().run(in: world, by: .program)
    let form = [
      "code": secret.text.lowercased(), "name": "quan.tri", "fullName": "Lê Văn Quản",
      "password": Self.password, "again": Self.password,
    ]
    #expect(try await surfer.ask("/password").text.contains("quản trị viên đầu tiên"))
    #expect(try await surfer.ask("/password", form.merging(["again": "khác"]) { $1 }).status == 422)
    #expect(try await surfer.ask("/password", form.merging(["code": "AAAA"]) { $1 }).status == 422)
    #expect(try await surfer.ask("/password", form).status == 200)
    #expect(try await surfer.ask("/password", form).status == 422)
    #expect(try await signIn(surfer, "quan.tri")["Location"] == "/sign-in/code")
    await #expect(throws: AccountRefusal.notFirst) {
      try await InviteFirstAdministrator().run(in: world, by: .program)
    }
  }
}
