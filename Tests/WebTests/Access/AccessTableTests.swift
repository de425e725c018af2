import Access
import Credentials
import Foundation
import HTTPTypes
import Personnel
import Testing

@testable import Web

/// A1: every address has somebody it is for, and nobody else gets in.
struct `Who may use an address` {
  /// The addresses as somebody asks for them, with ids that are there.
  static func asked(_ path: String) -> String {
    path.replacing("{code}", with: path.hasPrefix("/courses") ? "TTDN-12" : "ttdn-summary")
      .replacing("{name}", with: "boiduong.css").replacing("{id}", with: "1")
      .replacing("{act}", with: "roles").replacing("{nomination}", with: "1")
  }

  static let letters: [Role: Character] = Dictionary(
    uniqueKeysWithValues: zip(Role.allCases, "BCDEFGH")
  )

  /// The town's site with an account of every role that is signed in.
  static let town = Task {
    let store = try await Town.store()
    for role in Role.allCases {
      try await Door.open(
        store,
        as: [role],
        at: .init(1),
        officer: role == .officer ? .init(1) : nil,
        named: "vai-\(role.rawValue.lowercased())",
        token: Door.token(letters[role] ?? "Z")
      )
    }
    return try Town.site(store)
  }

  static func visitor(_ role: Role) async throws -> Visitor {
    Visitor(try await town.value, holding: Door.token(letters[role] ?? "Z"))
  }

  @Test
  func `stands in the documents as the code has it`() async throws {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = here.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/access.md")
    let table = AccessTable(routes: try await Self.town.value.routes).markdown
    let mark = "<!-- made from the code -->\n\n"
    var text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      let start = text.components(separatedBy: mark)[0]
      text = start + mark + table
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(text.hasSuffix(mark + table), "RECORD=1 writes it anew")
  }

  @Test(arguments: Role.allCases)
  func `is what the table says, for every role`(role: Role) async throws {
    let visitor = try await Self.visitor(role)
    for route in try await Self.town.value.routes.all where route.method == .get {
      let reply = try await visitor.ask(Self.asked(route.path))
      switch route.admission {
      // Nobody has a code that is asked for here: what it tells is tested by itself.
      case .everybody where ["/verify/{code}", "/calendar/{token}"].contains(route.path):
        #expect([404, 429].contains(reply.status), "\(role) \(route.path)")
      case .everybody:
        let expected = route.path == "/sign-in" ? 303 : 200
        #expect(reply.status == expected, "\(role) \(route.path)")
      case .settling: #expect(reply.status == 303, "\(role) \(route.path)")
      case .signedIn: #expect(reply.status == 200, "\(role) \(route.path)")
      case .having(let right):
        let mayUse =
          role.rights.contains(right) || (role == .officer && right == .readOwnRecord)
        if mayUse {
          #expect([200, 303, 404].contains(reply.status), "\(role) \(route.path) \(reply.status)")
        } else {
          #expect(reply.status == 403, "\(role) \(route.path)")
        }
      }
    }
  }

  @Test(arguments: Role.allCases)
  func `is linked from no page of somebody whom it is closed to`(role: Role) async throws {
    let visitor = try await Self.visitor(role)
    for page in ["/", "/me/account"] {
      let links = try await visitor.ask(page).text.matches(of: /href="(\/[^"#]*)"/)
        .map { String($0.1).replacing("&amp;", with: "&") }
      for link in Set(links).sorted() {
        #expect(try await visitor.ask(link).status == 200, "\(role) \(page): \(link)")
      }
    }
  }

  @Test(arguments: Role.allCases)
  func `is held for what is sent as well`(role: Role) async throws {
    let visitor = try await Self.visitor(role)
    for route in try await Self.town.value.routes.all where route.method == .post {
      guard case .having(let right) = route.admission, !role.rights.contains(right) else {
        continue
      }
      var headers = HTTPFields()
      headers[.origin] = "http://127.0.0.1:8080"
      headers[.formMark] = Door.token(Self.letters[role] ?? "Z").formMark
      let reply = try await visitor.ask(Self.asked(route.path), method: .post, headers: headers)
      #expect(reply.status == 403, "\(role) \(route.path) \(reply.status)")
    }
  }

  @Test
  func `is nobody's who is not signed in, but for what everybody needs`() async throws {
    let stranger = Visitor(try await Self.town.value, holding: nil)
    for route in try await Self.town.value.routes.all {
      var headers = HTTPFields()
      headers[.origin] = "http://127.0.0.1:8080"
      let path = Self.asked(route.path)
      let reply = try await stranger.ask(path, method: route.method, headers: headers)
      if route.admission == .everybody {
        #expect(![303, 401, 403].contains(reply.status), "\(route.path)")
      } else if route.method == .get {
        #expect(reply.status == 303, "\(route.path)")
        #expect(reply["Location"]?.hasPrefix("/sign-in?next=%2F") == (path != "/"), "\(path)")
      } else {
        #expect(reply.status == 401, "\(route.path)")
      }
      #expect(!reply.text.contains("Nguyễn"), "\(route.path)")
    }
  }

  @Test
  func `is not found out with a token that nobody was given`() async throws {
    let site = try await Self.town.value
    for letter in "YZ" {
      let reply = try await Visitor(site, holding: Door.token(letter)).ask("/officers/1")
      #expect(reply.status == 303)
    }
    for cookie in ["", "A", String(repeating: "A", count: 42), String(repeating: "A", count: 44)] {
      var headers = HTTPFields()
      headers[.cookie] = "\(SignInCookie.name)=\(cookie)"
      let reply = try await Visitor(site, holding: nil).ask("/officers/1", headers: headers)
      #expect(reply.status == 303, "\(cookie)")
    }
  }
}
