import Testing

@testable import Web

struct `A request that is none` {
  static let headers = [
    "Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff",
    "Referrer-Policy: same-origin", "Permissions-Policy: camera=()",
    "Cross-Origin-Opener-Policy: same-origin", "X-Frame-Options: DENY", "Cache-Control: no-store",
  ]
  static let post = "POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\n"
  static let form = post + "Content-Type: application/x-www-form-urlencoded\r\n"

  static let malformed: [(request: String, status: Int)] = [
    (post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
    (post + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", 400),
    (post + "Content-Length: x\r\n\r\n", 400),
    (post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", 400),
    ("G@T / HTTP/1.1\r\n\r\n", 400), ("GET x HTTP/1.1\r\n\r\n", 400),
    ("\u{16}\u{3}\u{1}\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nHost : 127.0.0.1\r\n\r\n", 400),
    ("GET / HTTP/1.1\r\nX: " + String(repeating: "a", count: 20_000), 431),
    ("GET / HTTP/1.1\r\n" + String(repeating: "X: a\r\n", count: 101) + "\r\n", 431),
  ]

  @Test(arguments: malformed)
  func `is answered with the headers that protect the reader`(
    request: String,
    status: Int
  ) async throws {
    try await Served.site { port in
      let line = try Line(to: port)
      line.say(request)
      let reply = try await line.heard()
      #expect(reply.utf8.starts(with: "HTTP/1.1 \(status) ".utf8))
      for header in Self.headers { #expect(reply.contains("\r\n\(header)"), "\(header)") }
      #expect(reply.contains("\r\nConnection: close\r\n"))
    }
  }

  @Test(
    arguments: [
      "Content-Length: 5\r\nTransfer-Encoding: chunked",
      "Transfer-Encoding: chunked\r\nContent-Length: 5",
      "Content-Length: 5\r\nContent-Length: 60", "Content-Length: 5\r\nContent-Length: 5",
      "Content-Length: 5, 5", "Content-Length: +5", "Content-Length: 0x5", "Content-Length: -5",
      "Transfer-Encoding: chunked, identity", "Transfer-Encoding: xchunked",
      "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", "Transfer-Encoding : chunked",
      "Content-Length\r\n : 5",
    ]
  )
  func `since its end can be disputed, is refused with all that follows`(
    fields: String
  ) async throws {
    try await Served.site { port in
      let line = try Line(to: port)
      line.say(Self.post + "\(fields)\r\n\r\n0\r\n\r\n" + `A slow client`.health)
      let reply = try await line.heard()
      #expect(reply.utf8.starts(with: "HTTP/1.1 400 ".utf8))
      #expect(reply.components("HTTP/1.1 ") == 1)
    }
  }

  @Test
  func `behind a good one is answered after it`() async throws {
    try await Served.site { port in
      let line = try Line(to: port)
      line.say(`A slow client`.health + "G@T / HTTP/1.1\r\n\r\n")
      let reply = try await line.heard()
      #expect(reply.utf8.starts(with: "HTTP/1.1 200 ".utf8))
      let second = try #require(reply.firstRange(of: "HTTP/1.1 400 "))
      for header in Self.headers {
        #expect(reply[second.lowerBound...].contains("\r\n\(header)"), "\(header)")
      }
    }
  }

  @Test
  func `since its length is too great, is answered with 413`() async throws {
    try await Served.site { port in
      let line = try Line(to: port)
      line.say(Self.form + "Content-Length: 2147483648\r\n\r\n")
      let reply = try await line.heard { $0.contains("</html>") }
      #expect(reply.utf8.starts(with: "HTTP/1.1 413 ".utf8))
      #expect(reply.contains("dài hơn mọi biểu mẫu"))
    }
  }

  @Test(arguments: ["", "Origin: http://127.0.0.1\r\n"])
  func `since it does not end, is answered with 413 and cut off`(origin: String) async throws {
    try await Served.site({ $0.bodyBytes = 100_000 }) { port in
      let line = try Line(to: port)
      line.say(Self.form + origin + "Transfer-Encoding: chunked\r\n\r\n")
      let chunk = "4000\r\n" + String(repeating: "a", count: 0x4000) + "\r\n"
      let reply = try await line.heard(dripping: chunk)
      // Without an origin the form is refused before its body is read.
      #expect(reply.utf8.starts(with: "HTTP/1.1 \(origin.isEmpty ? 403 : 413) ".utf8))
      for header in Self.headers { #expect(reply.contains("\r\n\(header)"), "\(header)") }
    }
  }
}
