import Access
import Credentials
import HTTPTypes
import Operations
import Personnel
import Records
import Testing
import Vietnamese

@testable import Pages
@testable import Web

/// What the log has of what was refused: when, who, from where, what; no secret, and no flood.
struct `What was refused` {
  let entrance: Entrance

  init() async throws {
    entrance = try await Entrance()
  }

  /// The lines since a number, each as `verb subject key why … actor source`.
  private func lines(since number: Int64) async throws -> [String] {
    try await entrance.log(since: number).map { line in
      let told = line.history.changes.map { "\($0.name)=\(Self.text($0.new))" }
        .joined(separator: " ")
      return [
        line.history.verb.rawValue, line.subject.rawValue, line.key, told, line.history.actor,
        line.history.source ?? "-",
      ].joined(separator: " | ")
    }
  }

  private static func text(_ value: SQLValue) -> String {
    switch value {
    case .text(let text): text
    case .integer(let number): "\(number)"
    default: "-"
    }
  }

  @Test
  func `at the door is noted: unknown names, wrong passwords, waits, codes and the factor`()
    async throws
  {
    try await entrance.add("mo.tt", .leadership)
    let start = try await entrance.newest()
    let surfer = Surfer(entrance.site)
    _ = try await entrance.signIn(surfer, "mậtkhẩugõnhầmô", "gì cũng được mà sai")
    _ = try await entrance.signIn(surfer, "mo.tt", "gì cũng được mà sai")
    _ = try await entrance.signIn(surfer, "mo.tt")
    let page = try await surfer.ask("/sign-in/set-up", ["code": "000000"])
    #expect(page.status == 422)
    _ = try await entrance.setUp(surfer)
    _ = try await surfer.ask("/password", ["code": "AAAAA", "password": "x", "again": "x"])
    for _ in 0..<6 { _ = try await entrance.signIn(Surfer(entrance.site), "mo.tt", "sai sai sai") }
    let who = "Trần Thị Mơ (mo.tt) | web 127.0.0.1"
    #expect(
      try await lines(since: start) == [
        "signInFailed | account | - | why=unknownName | boiduong | web 127.0.0.1",
        "signInFailed | account | mo.tt | why=wrongPassword | boiduong | web 127.0.0.1",
        "signInFailed | account | mo.tt | why=wrongCode | \(who)",
        "signedIn | account | mo.tt | source=127.0.0.1 factor=timedCode | Trần Thị Mơ (mo.tt) | -",
        "changed | account | mo.tt | recoveryCodes=10 | Trần Thị Mơ (mo.tt) | -",
        "signInFailed | account | - | why=spentSecret | boiduong | web 127.0.0.1",
        "refused | account | mo.tt | why=waits | boiduong | web 127.0.0.1",
      ]
    )
  }

  @Test
  func `by role or reach is noted, another's record not told apart`() async throws {
    let surfer = try await entrance.enter("mo.tt")
    let start = try await entrance.newest()
    #expect(try await surfer.ask("/admin/accounts/7").status == 403)
    #expect(try await surfer.ask("/officers/999999").status == 404)
    // Number 5 is of another agency.
    entrance.clock.move(minutes: 2)
    #expect(try await surfer.ask("/officers/5").status == 404)
    let who = "Trần Thị Mơ (mo.tt) | web 127.0.0.1"
    #expect(
      try await lines(since: start) == [
        "refused | address | /admin/accounts/{id} | why=notYours | \(who)",
        "refused | address | /officers/{id} | why=noSuchRecord | \(who)",
        "refused | address | /officers/{id} | why=noSuchRecord | \(who)",
      ]
    )
  }

  @Test
  func `as a form of another site, without its mark or under another name is noted`() async throws {
    let surfer = try await entrance.enter("mo.tt")
    let start = try await entrance.newest()
    #expect(try await surfer.ask("/officers", ["fullName": "A"], marked: false).status == 403)
    let asked = Asked(entrance.site)
    let foreign = [
      ("Origin", "https://example.org"), ("X-Forwarded-For", "10.9.8.7"),
      ("Content-Type", "application/x-www-form-urlencoded"),
    ].map { (name: $0.0, value: $0.1) }
    #expect(try await asked.ask(.post, "/sign-in", foreign).status == 403)
    let reply = try await Visitor(entrance.site).ask("/", host: "example.org")
    #expect(reply.status >= 400)
    #expect(
      try await lines(since: start) == [
        "refused | address | /officers | why=noMark | Trần Thị Mơ (mo.tt) | web 127.0.0.1",
        "refused | address | /sign-in | why=otherSite | boiduong | web 10.9.8.7",
        "refused | address | * | why=otherHost | boiduong | web 127.0.0.1",
      ]
    )
  }

  @Test
  func `of a form is noted by the names of its fields, and the rest is taken`() async throws {
    let surfer = try await entrance.enter("mo.tt")
    let start = try await entrance.newest()
    let form = [
      "fullName": "Bùi Thị Hương", "agency": "SNV", "ethnicity": "Ba Na", "version": "9",
      "mậtkhẩu12345678": "x",
    ]
    let reply = try await surfer.ask("/officers", form)
    #expect(reply.status == 303)
    let told = try await lines(since: start)
    #expect(
      told.first
        == "refused | address | /officers | why=otherFields fields=?, ethnicity, version | "
        + "Trần Thị Mơ (mo.tt) | web 127.0.0.1"
    )
    #expect(told.count == 2 && told[1].hasPrefix("added | officer"))
  }

  @Test
  func `again and again is one line and, a minute later, one more with how often`() async throws {
    let surfer = try await entrance.enter("mo.tt")
    let start = try await entrance.newest()
    for _ in 0..<40 { _ = try await surfer.ask("/admin/log") }
    #expect(try await lines(since: start).count == 1)
    entrance.clock.move(minutes: 2)
    try await entrance.site.world.noteCounted()
    try await entrance.site.world.noteCounted()
    let told = try await lines(since: start)
    #expect(told.count == 2)
    #expect(told[1].contains("/admin/log | why=notYours times=39"))
    _ = try await surfer.ask("/admin/log")
    #expect(try await lines(since: start).count == 3)
    _ = try await surfer.ask("/admin/log")
    try await entrance.site.world.noteCounted(all: true)
    #expect(try await lines(since: start).count == 4)
  }

  @Test
  func `from a thousand places at once fills no log`() async throws {
    let start = try await entrance.newest()
    let asked = Asked(entrance.site)
    for number in 0..<1_000 {
      let headers = [
        ("Origin", "https://example.org"),
        ("X-Forwarded-For", "10.1.\(number / 250).\(number % 250)"),
      ].map { (name: $0.0, value: $0.1) }
      _ = try await asked.ask(.post, "/sign-in", headers)
    }
    let told = try await lines(since: start)
    #expect(told.count == 501)
    #expect(told.last?.hasSuffix("boiduong | web *") == true)
  }

  @Test
  func `leaves no secret and no number in the log, and is read there`() async throws {
    let secret = try await InviteToSetPassword(entrance.add("mo.tt", .administrator))
      .run(in: entrance.site.world, by: .program)
    let surfer = Surfer(entrance.site)
    let wrong = "canary mật khẩu đoán sai"
    _ = try await entrance.signIn(surfer, "canaryname", wrong)
    _ = try await entrance.signIn(surfer, "mo.tt", wrong)
    _ = try await entrance.signIn(surfer, "mo.tt")
    let first = try #require(surfer.token)
    _ = try await surfer.ask("/sign-in/set-up", ["code": "135790"])
    let (timed, recovery) = try await entrance.setUp(surfer)
    _ = try await surfer.ask("/me/account/codes", ["present": wrong])
    _ = try await surfer.ask("/officers", ["nationalID": "054188001234", "canaryname": "canary"])
    _ = try await surfer.ask(
      "/password",
      ["code": "CANARY-CODE", "password": wrong, "again": wrong]
    )
    let last = try #require(surfer.token)
    let page = try await surfer.ask("/admin/log").text
    let texts = try await entrance.log().map { line in
      [line.key, line.history.actor, line.history.source, line.history.old, line.history.new]
        .compactMap { $0 }.joined(separator: " ")
    }
    let canaries =
      ["canary", "CANARY", wrong, Entrance.password, "135790", "054188001234", secret.text]
      + [first, last].flatMap { [$0.text, $0.digest, $0.formMark] } + [timed.base32] + recovery
    for canary in canaries {
      #expect(!texts.contains { $0.contains(canary) }, "\(canary) is in the log")
      // The page's own forms carry the mark of its reader.
      #expect(canary == last.formMark || !page.contains(canary), "\(canary) is on the page")
    }
    for words in [
      "đăng nhập không được", "không có tài khoản này", "sai mật khẩu", "sai mã xác thực",
      "mật khẩu và mã trên điện thoại", "bị từ chối", "trang không dành cho vai trò này",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(try await surfer.ask("/admin/log?subject=address&lang=en").text.contains("was refused"))
  }
}

/// Every form says only what its address takes.
struct `Fields of forms` {
  @Test
  func `are those that their addresses are declared with`() async throws {
    let store = try await Town.store()
    try await Door.open(store, as: [.administrator], named: "quan.tri", token: Door.token("B"))
    let site = try Town.site(store)
    let routes = site.routes
    var seen: Set<String> = []
    let assignment = try await store.read { records in
      try records.all(Query<Assignment>.assignments(of: ID(5)))[0].id
    }
    for (token, paths) in [
      (
        Door.token(),
        [
          "/officers/new", "/officers/1/edit", "/officers/5/assignments/new",
          "/officers/5/assignments/\(assignment)", "/agencies/new", "/agencies/3/edit",
          "/me/account",
        ]
      ), (Door.token("B"), ["/admin/accounts", "/admin/accounts/1", "/me/account"]),
    ] {
      for path in paths {
        let page = try await Visitor(site, holding: token).ask(path).text
        for form in page.matches(
          of: /<form[^>]*method="post"[^>]*action="([^"?]*)[^"]*"[^>]*>(.*?)<\/form>/
            .dotMatchesNewlines()
        ) {
          let route = routes.all.last { $0.method == .post && Self.fits(String(form.1), $0.path) }
          guard let fields = route?.fields else { continue }
          seen.insert(route?.path ?? "")
          let names = form.2.matches(of: /<(?:input|select|textarea|button)[^>]* name="([^"]*)"/)
            .map { String($0.1) }
          #expect(Set(names).subtracting(fields).isEmpty, "\(path): \(form.1)")
        }
      }
    }
    #expect(seen.count >= 9, "\(seen)")
  }

  private static func fits(_ path: String, _ pattern: String) -> Bool {
    let (parts, asked) = (path.split(separator: "/"), pattern.split(separator: "/"))
    return parts.count == asked.count
      && zip(parts, asked).allSatisfy { $0 == $1 || $1.hasPrefix("{") }
  }
}
