import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Records
import StoreScenes

@testable import Web

/// Asks a site with a body, without a socket.
struct Asked: Sendable {
  private let responder: RouterResponder<SiteContext>

  init(_ site: Site) {
    responder = site.router().buildResponder()
  }

  func ask(
    _ method: HTTPRequest.Method,
    _ path: String,
    _ headers: [(name: String, value: String)] = [],
    body: [UInt8] = []
  ) async throws -> Reply {
    var fields = HTTPFields()
    for header in headers {
      if let name = HTTPField.Name(header.name) {
        fields.append(HTTPField(name: name, value: header.value))
      }
    }
    let head = HTTPRequest(
      method: method,
      scheme: "http",
      authority: "127.0.0.1:8080",
      path: path,
      headerFields: fields
    )
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
    let context = SiteContext(coreContext: CoreRequestContextStorage(source: Unheard()))
    let response = try await responder.respond(to: request, context: context)
    let page = Kept()
    try await response.body.write(Taking(page: page))
    return Reply(status: response.status.code, headers: response.headers, bytes: await page.bytes)
  }
}

extension Asked {
  /// From where a request comes over a line, with what a proxy says of it.
  static func source(of line: String, told: String) -> String {
    var context = SiteContext(coreContext: CoreRequestContextStorage(source: Unheard()))
    context.source = line
    var fields = HTTPFields()
    fields[.forwardedFor] = told
    let head = HTTPRequest(
      method: .get,
      scheme: "http",
      authority: "127.0.0.1",
      path: "/",
      headerFields: fields
    )
    return context.source(of: Request(head: head, body: RequestBody(buffer: ByteBuffer())))
  }
}

private struct Unheard: RequestContextSource {
  let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

private actor Kept {
  private(set) var bytes: [UInt8] = []

  func append(_ more: some Sequence<UInt8> & Sendable) { bytes += more }
}

private struct Taking: ResponseBodyWriter {
  let page: Kept

  mutating func write(_ buffer: ByteBuffer) async throws {
    await page.append(Array(buffer.readableBytesView))
  }

  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

/// Records without any account.
enum StoreOfNobody {
  static func store() async throws -> any Store {
    try await freshRecords(migratedAt: Town.recorded)
  }
}

/// Reads what a telephone is given.
enum Base32 {
  static func bytes(_ text: String) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    var (bits, count, out) = (UInt32(0), 0, [UInt8]())
    for letter in text.utf8 {
      bits = bits << 5 | UInt32(letters.firstIndex(of: letter) ?? 0)
      count += 5
      if count >= 8 {
        count -= 8
        out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return out
  }
}
