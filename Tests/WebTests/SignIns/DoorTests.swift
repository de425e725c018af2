import Access
import Credentials
import HTTPTypes
import Logging
import Operations
import Personnel
import Records
import StoreScenes
import Testing

@testable import Web

/// What the pages and cookies of a sign-in are made of.
struct `The door` {
  let entrance: Entrance

  init() async throws {
    entrance = try await Entrance()
  }

  @Test(arguments: ["/sign-in", "/password", "/me/account"])
  func `hides passwords as they are typed, and takes them from managers and by pasting`(
    path: String
  ) async throws {
    let surfer =
      path == "/me/account" ? try await entrance.enter("mo.tt") : Surfer(entrance.site)
    let page = try await surfer.ask(path).text
    let fields = page.matches(of: /<input[^>]*name="(password|again|present)"[^>]*>/)
    #expect(!fields.isEmpty)
    for field in fields {
      let told = String(field.0)
      #expect(told.contains("type=\"password\""))
      let use = field.1 == "present" || path == "/sign-in" ? "current-password" : "new-password"
      #expect(told.contains("autocomplete=\"\(use)\""))
      #expect(told.contains("maxlength=\"1000\""))
    }
    // No script is near the fields, so nothing keeps anybody from pasting.
    #expect(!page.contains("<script"))
  }

  @Test
  func `gives cookies to no script, and each to requests of this site alone`() async throws {
    try await entrance.add("mo.tt")
    let reply = try await entrance.signIn(Surfer(entrance.site), "mo.tt")
    let cookies = reply.headers.filter { $0.name == .setCookie }.map(\.value)
    #expect(cookies.count == 2)
    for cookie in cookies {
      #expect(cookie.hasPrefix("__Host-boiduong"))
      for word in ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"] {
        #expect(cookie.contains(word), "\(cookie)")
      }
      #expect(!cookie.contains("Domain"))
    }
    let language = try await Surfer(entrance.site).ask("/sign-in?lang=en")["Set-Cookie"]
    #expect(language?.contains("SameSite=") != false)
  }

  /// What is for whoever reads classes and is there for those alone who record or sign them.
  private static let notTheirs: Set = [
    "/classes/{id}/results", "/classes/{id}/learners/{enrolment}",
  ]

  @Test
  func `shows on every page how to leave, and on none the token`() async throws {
    let surfer = try await entrance.enter("mo.tt")
    let token = try #require(surfer.token)
    for route in entrance.site.routes.all
    where route.method == .get
      && [.signedIn, .having(.readPeople), .having(.readClasses)]
        .contains(route.admission)
    {
      let page = try await surfer.ask(`Who may use an address`.asked(route.path))
      guard page["Content-Type"]?.hasPrefix("text/html") == true else { continue }
      if Self.notTheirs.contains(route.path) {
        #expect(page.status == 404)
        continue
      }
      #expect(page.text.contains("action=\"/sign-out"), "\(route.path)")
      #expect(!page.text.contains(token.text) && !page.text.contains(token.digest))
    }
    let left = try await surfer.ask("/sign-out", [:])
    #expect(left["Clear-Site-Data"] == "\"cache\"")
  }

  @Test
  func `opens for years to a password that is used, which never runs out`() async throws {
    try await entrance.add("mo.tt")
    for _ in 0..<24 {
      entrance.clock.move(minutes: 40 * 24 * 60)
      #expect(try await entrance.signIn(Surfer(entrance.site), "mo.tt").status == 303)
    }
  }

  @Test
  func `asks for the second factor also after a password was set anew`() async throws {
    let id = try await entrance.add("mo.tt", .provinceHR)
    let surfer = Surfer(entrance.site)
    _ = try await entrance.signIn(surfer, "mo.tt")
    let recovery = try await entrance.setUp(surfer).recovery
    let secret = try await InviteToSetPassword(id).run(in: entrance.site.world, by: .program)
    let new = "năm chiếc thuyền giấy trên sông"
    let form = ["code": secret.text, "password": new, "again": new]
    #expect(try await Surfer(entrance.site).ask("/password", form).status == 200)
    #expect(try await surfer.ask("/officers").status == 303, "where they were signed in is over")
    let again = Surfer(entrance.site)
    #expect(try await entrance.signIn(again, "mo.tt", new)["Location"] == "/sign-in/code")
    #expect(try await again.ask("/officers")["Location"] == "/sign-in/code")
    #expect(try await again.ask("/sign-in/set-up")["Location"] == "/sign-in/code")
    #expect(try await again.ask("/sign-in/code", ["code": recovery[0]]).status == 303)
    #expect(try await again.ask("/officers").status == 200)
  }

  @Test
  func `is closed behind somebody by an administrator`() async throws {
    let keeper = try await entrance.enter("quan.tri", .administrator)
    _ = try await entrance.setUp(keeper)
    let id = try await entrance.add("mo.tt")
    let (first, second) = (Surfer(entrance.site), Surfer(entrance.site))
    _ = try await entrance.signIn(first, "mo.tt")
    _ = try await entrance.signIn(second, "mo.tt")
    #expect(try await keeper.ask("/admin/accounts/\(id)/sign-ins", [:]).status == 200)
    #expect(try await first.ask("/officers").status == 303)
    #expect(try await second.ask("/officers").status == 303)
    #expect(try await keeper.ask("/admin/accounts").status == 200)
  }

  @Test(arguments: ["%2561", "%252e%252e", "%2527", "%253Cscript%253E"])
  func `reads what was asked once, however often it was encoded`(typed: String) async throws {
    let once = try QueryItems("q=" + typed)
    #expect(once["q"] == typed.replacing("%25", with: "%"))
    let page = try await Visitor(Town.site(entrance.store)).ask("/officers?q=" + typed).text
    #expect(page.contains("value=\"\(typed.replacing("%25", with: "%"))\""))
  }
}

/// What a fault of ours leaves in the machine's log.
struct `A fault that nobody expected` {
  @Test
  func `is one line of the log, whatever is in it, and tells the visitor nothing`() async throws {
    let text = "canary\n2026-01-01T00:00:00 error forged : all is well\u{1B}[2J"
    for error in [StoreFault.other(text), StoreFault.constraint(text)] as [any Error] {
      let lines = Lines()
      let site = try Town.site(BrokenStore(error: error))
      let reply = try await Visitor(site, hearing: lines).ask("/officers")
      #expect(reply.status == 500)
      #expect(!reply.text.contains("canary"))
      #expect(lines.all.count == 1)
      for line in lines.all {
        #expect(line.contains("canary"))
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 32 }, "\(line.debugDescription)")
      }
    }
    let lines = Lines()
    let site = try Town.site(BrokenStore())
    _ = try await Visitor(site, hearing: lines).ask("/officers")
    #expect(lines.all.count == 1 && lines.all[0].contains("disk I/O error"))
  }
}
