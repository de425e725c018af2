import Chronology
import Credentials
import HTTPTypes
import Synchronization

@testable import Web

/// A clock that a test moves.
final class MovedClock: Sendable {
  private let moment = Mutex(Town.now)

  var now: Instant { moment.withLock { $0 } }

  func move(minutes: Int64) {
    moment.withLock { $0 = Instant(microseconds: $0.microseconds + minutes * 60_000_000) }
  }
}

/// A browser that keeps its cookies.
struct Surfer: Sendable {
  let site: Site
  private let jar = Jar()

  private final class Jar: Sendable {
    let cookies = Mutex<[String: String]>([:])
  }

  init(_ site: Site) { self.site = site }

  var token: Token? {
    jar.cookies.withLock { $0[SignInCookie.name] }.flatMap { Token(text: $0) }
  }

  func ask(
    _ path: String,
    _ form: [String: String]? = nil,
    marked: Bool = true
  ) async throws -> Reply {
    let cookies = jar.cookies.withLock { $0 }
    var headers: [(name: String, value: String)] = [
      ("Cookie", cookies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; "))
    ]
    if form != nil {
      headers += [
        ("Origin", "http://127.0.0.1:8080"), ("Content-Type", "application/x-www-form-urlencoded"),
      ]
    }
    var items = form ?? [:]
    if marked, let token { items["mark"] = token.formMark }
    let body = items.map { "\($0.key)=\(Self.encoded($0.value))" }.joined(separator: "&")
    let reply = try await Asked(site).ask(
      form == nil ? .get : .post,
      path,
      headers,
      body: form == nil ? [] : Array(body.utf8)
    )
    for field in reply.headers where field.name == .setCookie { keep(field.value) }
    return reply
  }

  private func keep(_ line: String) {
    let pair = line.split(separator: ";")[0].split(separator: "=", maxSplits: 1).map(String.init)
    jar.cookies.withLock { $0[pair[0]] = pair.count > 1 ? pair[1] : nil }
  }

  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}
