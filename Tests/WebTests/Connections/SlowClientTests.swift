import NIOCore
import Testing

@testable import Web

struct `A slow client` {
  static let health = "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
  static let form = """
    POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: http://127.0.0.1\r\n\
    Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 8192\r\n\r\n
    """
  static let long = "GET /static/bootstrap.css HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"

  @Test
  func `who drips a head is told so and cut off`() async throws {
    try await Served.site({ $0.head = .seconds(1) }) { port in
      let line = try Line(to: port)
      line.say("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n")
      let reply = try await line.heard(dripping: "X-More: 1\r\n")
      #expect(reply.utf8.starts(with: "HTTP/1.1 408 ".utf8))
      #expect(reply.contains("gửi đến quá chậm"))
      #expect(reply.contains("Content-Security-Policy: default-src 'none'"))
    }
  }

  @Test
  func `who drips a body is cut off though bytes keep coming`() async throws {
    try await Served.site({ $0.request = .milliseconds(300) }) { port in
      let line = try Line(to: port)
      line.say(Self.form)
      let reply = try await line.heard(dripping: "a")
      #expect(reply.utf8.starts(with: "HTTP/1.1 408 ".utf8))
      #expect(reply.contains("X-Frame-Options: DENY"))
    }
  }

  @Test
  func `who drips a file has a little longer, not as long as the bytes keep coming`() async throws {
    let file = Self.form.replacing(
      "application/x-www-form-urlencoded",
      with: "multipart/form-data; boundary=ranh"
    )
    try await Served.site({ ($0.request, $0.upload) = (.zero, .seconds(1)) }) { port in
      let begin = ContinuousClock.now
      let line = try Line(to: port)
      line.say(file)
      _ = try await line.heard(dripping: "a")
      #expect(begin.duration(to: .now) >= .seconds(1))
    }
  }

  @Test
  func `who says nothing is cut off without a word`() async throws {
    try await Served.site({ $0.head = .milliseconds(300) }) { port in
      let line = try Line(to: port)
      #expect(try await line.heard().isEmpty)
    }
  }

  @Test
  func `who stays after an answer is cut off`() async throws {
    try await Served.site({ $0.head = .seconds(1) }) { port in
      let line = try Line(to: port)
      line.say(Self.health)
      let reply = try await line.heard()
      #expect(reply.utf8.starts(with: "HTTP/1.1 200 ".utf8))
      #expect(!reply.contains(" 408 "))
    }
  }

  @Test
  func `who drips the next head on a kept connection is cut off`() async throws {
    // Long enough that the first letter comes within it, however busy the machine is: a connection
    // that is cut before is idle, and told nothing.
    try await Served.site({ $0.head = .seconds(5) }) { port in
      let line = try Line(to: port)
      line.say(Self.health)
      _ = try await line.heard { $0.contains("\r\n\r\nok\n") }
      let reply = try await line.heard(dripping: "G")
      #expect(reply.utf8.starts(with: "HTTP/1.1 4".utf8))
    }
  }

  @Test
  func `who does not read its answers is cut off`() async throws {
    try await Served.site({ $0.answer = .milliseconds(300) }) { port in
      let line = try Line(to: port, room: 4_096)
      for _ in 0..<20 { line.say(Self.long) }
      #expect(try await line.breaks())
    }
  }

  @Test
  func `who reads what was asked for gets all of it`() async throws {
    try await Served.site { port in
      let line = try Line(to: port)
      for _ in 0..<19 { line.say(Self.long) }
      line.say(Self.long.replacing("\r\n\r\n", with: "\r\nConnection: close\r\n\r\n"))
      let reply = try await line.heard()
      #expect(reply.components("HTTP/1.1 200 OK") == 20)
      #expect(reply.utf8.count > 20 * 100_000)
    }
  }
}

struct `The next client` {
  @Test
  func `is turned away at once where there are too many, and taken when one has gone`() async throws
  {
    try await Served.site({ $0.most = 2 }) { port in
      var lines = [try Line(to: port), try Line(to: port)]
      for line in lines {
        line.say(`A slow client`.health)
        _ = try await line.heard { $0.contains("\r\n\r\nok\n") }
      }
      let third = try Line(to: port)
      third.say(`A slow client`.health)
      #expect(try await third.heard().isEmpty)
      lines.removeAll()
      #expect(try await Self.isTaken(at: port))
    }
  }

  @Test
  func `is turned away where there are too many from the same address`() async throws {
    try await Served.site({ $0.mostPerSource = 1 }) { port in
      let first = try Line(to: port)
      first.say(`A slow client`.health)
      _ = try await first.heard { $0.contains("\r\n\r\nok\n") }
      let line = try Line(to: port)
      #expect(try await line.heard().isEmpty)
    }
  }

  @Test
  func `counts for its own address alone`() {
    var limits = ConnectionLimits()
    (limits.most, limits.mostPerSource) = (3, 2)
    let connections = OpenConnections(limits)
    #expect(connections.enter(from: "10.0.0.1"))
    #expect(connections.enter(from: "10.0.0.1"))
    #expect(!connections.enter(from: "10.0.0.1"))
    #expect(connections.enter(from: "10.0.0.2"))
    #expect(!connections.enter(from: "10.0.0.3"))
    connections.leave(from: "10.0.0.1")
    #expect(connections.enter(from: "10.0.0.3"))
  }

  private static func isTaken(at port: UInt16) async throws -> Bool {
    for _ in 0..<500 {
      let line = try Line(to: port)
      line.say(`A slow client`.health)
      if try await line.heard(isEnough: { $0.contains("\r\n\r\nok\n") }).contains("ok") {
        return true
      }
      try await Task.sleep(for: .milliseconds(10))
    }
    return false
  }
}
