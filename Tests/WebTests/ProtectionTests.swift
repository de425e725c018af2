import HTTPTypes
import Testing

@testable import Web

struct `Every answer` {
  static let policy = """
    default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
    """

  @Test(
    arguments: [
      "/", "/agencies", "/agencies/2", "/officers", "/officers/1", "/classes", "/classes/1",
      "/courses", "/courses/TTDN-01", "/competencies", "/certificates", "/reports",
      "/reports/ttdn-summary", "/reports/ttdn-summary.json?period=2020", "/static/boiduong.css",
      "/static/icon.svg", "/healthz", "/nowhere", "/officers/999999", "/officers/x",
      "/?asOf=30/02/2020", "/reports/nothing", "/officers.xlsx", "/static/nothing",
      "/agencies.xlsx?asOf=30/02/2020",
    ]
  )
  func `carries the headers that protect the reader`(path: String) async throws {
    let reply = try await Town.shared.value.ask(path)
    #expect(reply["Content-Security-Policy"] == Self.policy)
    #expect(reply["X-Content-Type-Options"] == "nosniff")
    #expect(reply["Referrer-Policy"] == "same-origin")
    #expect(reply["Permissions-Policy"]?.contains("camera=()") == true)
    #expect(reply["Cross-Origin-Opener-Policy"] == "same-origin")
    #expect(reply["X-Frame-Options"] == "DENY")
    #expect(reply["Cache-Control"] != nil)
  }

  @Test(arguments: ["/", "/officers/1", "/nowhere", "/static/icon.svg", "/sign-in"])
  func `binds the browser to TLS where it came over TLS, and only there`(
    path: String
  ) async throws {
    let proto = try #require(HTTPField.Name("X-Forwarded-Proto"))
    let visitor = try await Town.shared.value
    let over = try await visitor.ask(path, headers: [proto: "https"])
    #expect(over["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains")
    #expect(try await visitor.ask(path)["Strict-Transport-Security"] == nil)
    let plain = try await visitor.ask(path, headers: [proto: "http"])
    #expect(plain["Strict-Transport-Security"] == nil)
  }

  @Test(arguments: [("127.0.0.1", true), ("::1", true), ("10.0.0.1", false), ("?", false)])
  func `believes a proxy of this machine alone`(source: String, isBelieved: Bool) throws {
    let proto = try #require(HTTPField.Name("X-Forwarded-Proto"))
    let request = HTTPRequest(
      method: .get,
      scheme: "http",
      authority: "127.0.0.1",
      path: "/",
      headerFields: [proto: "https"]
    )
    #expect(request.isOverTLS(from: source) == isBelieved)
  }

  @Test
  func `to somebody who is signed in is kept by nobody`() async throws {
    let site = try await Town.site(StoreOfNobody.store())
    let paths = site.routes.all.filter { $0.method == .get && $0.admission != .everybody }
      .map { $0.path.replacing(/\{[a-z]+\}/, with: "1") }
    #expect(paths.count > 20)
    for path in paths {
      let reply = try await Town.shared.value.ask(path)
      #expect(reply["Cache-Control"] == "no-store", "\(path)")
    }
  }

  @Test(arguments: [
    ("/officers", true), ("/officers/1", true), ("/sign-in", false), ("/healthz", false),
  ])
  func `tells those who are signed in how long the site worked on it, and no stranger`(
    path: String,
    isTold: Bool
  ) async throws {
    let told = try await Town.shared.value.ask(path)["Server-Timing"]
    #expect(
      (told?.firstMatch(of: /^total;dur=[0-9]+\.[0-9]{1,2}$/) != nil) == isTold,
      "\(told ?? "")"
    )
    let stranger = Surfer(try await Town.site(StoreOfNobody.store()))
    #expect(try await stranger.ask(path)["Server-Timing"] == nil)
  }

  @Test(arguments: [
    ("/", "POST"), ("/courses", "PUT"), ("/classes/1", "DELETE"), ("/x", "PATCH"),
    ("/agencies.xlsx", "POST"), ("/static/boiduong.css", "OPTIONS"),
  ])
  func `to another method than GET and HEAD says what is allowed`(
    path: String,
    method: String
  ) async throws {
    let method = try #require(HTTPRequest.Method(rawValue: method))
    let reply = try await Town.shared.value.ask(path, method: method)
    #expect(reply.status == 405)
    #expect(reply["Allow"] == "GET, HEAD")
    #expect(reply["Content-Security-Policy"] == Self.policy)
    #expect(reply.text.contains("Trang này chỉ để xem"))
  }

  @Test(arguments: [
    "/", "/officers", "/static/boiduong.css", "/healthz", "/agencies/2", "/agencies.xlsx",
  ])
  func `to HEAD has the status of GET`(path: String) async throws {
    let get = try await Town.shared.value.ask(path)
    let head = try await Town.shared.value.ask(path, method: .head)
    #expect(head.status == 200)
    #expect(get.status == 200)
    #expect(head["Content-Type"] == get["Content-Type"])
  }

  @Test(
    arguments: [
      nil, "", "example.org", "127.0.0.1.example.org", "localhost.example.org", "127.0.0.1:80x",
      "127.0.0.1:", "127.0.0.1:123456", "evil@127.0.0.1", "0.0.0.0:8080", "LOCALHOST",
    ] as [String?]
  )
  func `under a name that is not of this machine is refused`(host: String?) async throws {
    let reply = try await Town.shared.value.ask("/", host: host)
    #expect(reply.status == 400)
    #expect(reply["Content-Security-Policy"] == Self.policy)
    #expect(!reply.text.contains("130"))
  }

  @Test(arguments: [
    "127.0.0.1", "127.0.0.1:8080", "localhost", "localhost:1", "[::1]:8080", "[::1]",
  ])
  func `is given under the names of this machine`(host: String) async throws {
    let reply = try await Town.shared.value.ask("/healthz", host: host)
    #expect(reply.status == 200)
    #expect(reply.text == "ok\n")
  }
}

struct `Errors` {
  @Test(
    arguments: [
      "/nowhere", "/officers/999999", "/officers/0", "/officers/-1", "/officers/abc",
      "/agencies/999", "/classes/999", "/courses/NOPE", "/courses/%00", "/reports/nope",
      "/reports/nope.xlsx", "/static/../Package.swift", "/static/nope.css",
      "/officers/99999999999999999999",
    ]
  )
  func `of a wrong address say so and how to go on`(path: String) async throws {
    let reply = try await Town.shared.value.ask(path)
    #expect(reply.status == 404)
    #expect(reply.text.contains("Không tìm thấy trang"))
    #expect(reply.text.contains("Về trang chủ"))
  }

  @Test(
    arguments: [
      ("/?asOf=30/02/2020", "Không có ngày “30/02/2020”"), ("/?asOf=x", "Không có ngày “x”"),
      ("/officers?agency=x", "“x” không phải là một lựa chọn"),
      ("/officers?q=%FF", "ký tự không đọc được"), ("/officers?q=%0", "ký tự không đọc được"),
      ("/officers?q=a%00b", "ký tự không đọc được"),
      ("/certificates?within=0", "“0” không phải là một lựa chọn"),
    ]
  )
  func `of a wrong question say what is wrong`(path: String, words: String) async throws {
    let reply = try await Town.shared.value.ask(path)
    #expect(reply.status == 400)
    #expect(reply.text.contains(words))
    #expect(reply.text.contains("Yêu cầu chưa đúng"))
  }

  @Test
  func `of too long an address say so`() async throws {
    let reply = try await Town.shared.value.ask(
      "/officers?q=" + String(repeating: "a", count: 9_000)
    )
    #expect(reply.status == 400)
    #expect(reply.text.contains("Địa chỉ quá dài"))
  }

  @Test
  func `are told in the reader's language`() async throws {
    let reply = try await Town.shared.value.ask("/nowhere?lang=en")
    #expect(reply.text.contains("Page not found"))
    #expect(reply.text.contains("<html lang=\"en\">"))
    let cookie = try await Town.shared.value.ask("/nowhere", headers: [.cookie: "__Host-lang=en"])
    #expect(cookie.text.contains("Page not found"))
  }

  @Test
  func `of our own are shown without detail`() async throws {
    let broken = try Visitor(Town.site(BrokenStore()))
    let reply = try await broken.ask("/")
    #expect(reply.status == 500)
    #expect(reply.text.contains("Hệ thống gặp lỗi"))
    #expect(!reply.text.contains("disk"))
    let readiness = try await broken.ask("/readyz")
    #expect(readiness.status == 503)
    #expect(!readiness.text.contains("disk"))
    let health = try await broken.ask("/healthz")
    #expect(health.status == 200)
  }
}
