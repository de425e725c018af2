import Credentials
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Synchronization
@testable import Web

/// Somebody who asks the site, without a socket.
struct Visitor: Sendable {
  private let responder: RouterResponder<SiteContext>
  /// What the browser holds; nil for a stranger.
  private let token: Token?
  /// Where the log of the site goes.
  private let lines: Lines?

  init(_ site: Site, holding token: Token? = Door.token(), hearing lines: Lines? = nil) {
    responder = site.router().buildResponder()
    self.token = token
    self.lines = lines
  }

  /// Whether a path is a file with people in it: its form is sent, with what for.
  private static func isFileOfPeople(_ path: String) -> Bool {
    path.contains(/^\/(officers|certificates)\.xlsx|^\/reports\/[^?]*\.(xlsx|json|zip)/)
  }

  /// What the site says to a request. A file with people in it is asked for by its page's form.
  func ask(
    _ path: String,
    method: HTTPRequest.Method = .get,
    host: String? = "127.0.0.1:8080",
    headers: HTTPFields = [:]
  ) async throws -> Reply {
    var (method, headers, body) = (method, headers, ByteBuffer())
    if method == .get, Self.isFileOfPeople(path), let token {
      method = .post
      headers[.contentType] = "application/x-www-form-urlencoded"
      headers[.origin] = "http://127.0.0.1:8080"
      if let name = HTTPField.Name("X-Form-Mark") { headers[name] = token.formMark }
      body = ByteBuffer(string: "purpose=report")
    }
    if let token, headers[.cookie]?.contains(SignInCookie.name) != true {
      let own = "\(SignInCookie.name)=\(token.text)"
      headers[.cookie] = headers[.cookie].map { "\($0); \(own)" } ?? own
    }
    let head = HTTPRequest(
      method: method,
      scheme: "http",
      authority: host,
      path: path,
      headerFields: headers
    )
    let request = Request(head: head, body: RequestBody(buffer: body))
    let context = SiteContext(coreContext: CoreRequestContextStorage(source: Silent(lines)))
    let response = try await responder.respond(to: request, context: context)
    let page = PageOfBytes()
    try await response.body.write(Collector(page: page))
    return Reply(
      status: response.status.code,
      headers: response.headers,
      bytes: await page.bytes
    )
  }
}

/// A request that comes over no channel and whose log nobody reads.
private struct Silent: RequestContextSource {
  let logger: Logger

  init(_ lines: Lines?) {
    logger = Logger(label: "test") { _ in
      lines.map { KeptLog(lines: $0) } ?? SwiftLogNoOpLogHandler() as any LogHandler
    }
  }
}

/// The lines of a log, as they are written.
final class Lines: Sendable {
  private let kept = Mutex<[String]>([])

  var all: [String] { kept.withLock { $0 } }

  func add(_ line: String) { kept.withLock { $0.append(line) } }
}

private struct KeptLog: LogHandler {
  let lines: Lines
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.trace

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let more = (event.metadata ?? [:]).map { "\($0.key)=\($0.value)" }.sorted().joined(
      separator: " "
    )
    lines.add("\(event.level) \(event.message) \(more)")
  }
}

/// The bytes of a body.
private actor PageOfBytes {
  private(set) var bytes: [UInt8] = []

  func append(_ more: some Sequence<UInt8> & Sendable) { bytes += more }
}

private struct Collector: ResponseBodyWriter {
  let page: PageOfBytes

  mutating func write(_ buffer: ByteBuffer) async throws {
    await page.append(Array(buffer.readableBytesView))
  }

  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

/// What came back.
struct Reply: Sendable {
  let status: Int
  let headers: HTTPFields
  let bytes: [UInt8]

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A header by its name.
  subscript(_ name: String) -> String? {
    HTTPField.Name(name).flatMap { headers[$0] }
  }
}
