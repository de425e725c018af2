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
    let line = try Line(to: UInt16(port))
    line.say(
      """
      POST /upload HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: http://127.0.0.1\r\n\
      Content-Type: multipart/form-data; boundary=ranh\r\nContent-Length: 100000\r\n\r\n
      """
    )
    let reply = try await line.heard(dripping: "-")
    #expect(reply.utf8.starts(with: "HTTP/1.1 408".utf8))
  }
}
