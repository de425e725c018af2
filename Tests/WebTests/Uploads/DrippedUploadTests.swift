import Glibc
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Testing

@testable import Web

struct `A sender who drips` {
  @Test
  func `is answered when the time is over, and cut off`() async throws {
    let router = Router()
    router.post("upload") { request, _ -> Response in
      var reader = UploadReader()
      reader.deadline = { _ in try await Task.sleep(for: .milliseconds(200)) }
      do {
        return try await reader.withUpload(request) { _ in Response(status: .ok) }
      } catch let refusal as UploadRefusal {
        return Response(status: .init(code: refusal.status))
      }
    }
    let (ports, source) = AsyncStream<Int>.makeStream()
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let application = Application(
      responder: router.buildResponder(),
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { source.yield($0.localAddress?.port ?? 0) },
      logger: logger
    )
    let serving = Task { try await application.run() }
    defer { serving.cancel() }
    let port = try #require(await ports.first { _ in true })
    let reply = try await Self.drip(to: UInt16(port))
    #expect(reply.utf8.starts(with: "HTTP/1.1 408".utf8))
  }

  /// Sends a byte every 20 ms until the other side has closed; gives what it said. Refuses to go
  /// on for more than ten seconds.
  private static func drip(to port: UInt16) async throws -> String {
    let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(client) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(client, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(connected == 0)
    let head = """
      POST /upload HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: http://127.0.0.1\r\n\
      Content-Type: multipart/form-data; boundary=ranh\r\nContent-Length: 100000\r\n\r\n
      """
    var sent = send(client, head, head.utf8.count, Int32(MSG_NOSIGNAL))
    var reply: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    for _ in 0..<500 {
      try await Task.sleep(for: .milliseconds(20))
      if sent > 0 { sent = send(client, "-", 1, Int32(MSG_NOSIGNAL)) }
      let count = recv(client, &buffer, buffer.count, Int32(MSG_DONTWAIT))
      if count > 0 { reply += buffer[..<count] }
      let isOver = count == 0 || (count < 0 && errno != EAGAIN)
      if isOver { return String(decoding: reply, as: UTF8.self) }
    }
    Issue.record("The connection is still open.")
    return String(decoding: reply, as: UTF8.self)
  }
}
