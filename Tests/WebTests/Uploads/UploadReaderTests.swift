import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Testing
import Vietnamese

@testable import Web

/// A folder of its own, gone with the test.
final class UploadFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/boiduong-test-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { rmdir(path) }

  /// Whether nothing is in it: only an empty folder can be removed.
  func isEmpty() -> Bool {
    rmdir(path) == 0 && mkdir(path, 0o700) == 0
  }
}

private struct Stop: Error {}

struct `An upload` {
  static let body = form([
    field("ngày", "31/05/2020"), file("tệp", "Danh sách.xlsx", Array(repeating: 9, count: 200_000)),
    file("không chọn", "", []),
  ])

  let folder: UploadFolder
  let reader: UploadReader

  init() throws {
    folder = try UploadFolder()
    // A deadline that only ends with its task.
    reader = UploadReader(folder: folder.path) { _ in try await Task.sleep(for: .seconds(3_600)) }
  }

  func request(
    _ body: RequestBody = RequestBody(buffer: ByteBuffer(bytes: Self.body)),
    type: String = "multipart/form-data; boundary=ranh",
    site: String = "same-origin"
  ) throws -> Request {
    var headers: HTTPFields = [.contentType: type]
    headers[try #require(HTTPField.Name("Sec-Fetch-Site"))] = site
    let head = HTTPRequest(
      method: .post,
      scheme: "http",
      authority: "127.0.0.1:8080",
      path: "/import",
      headerFields: headers
    )
    return Request(head: head, body: body)
  }

  /// Mode and size of an open file of this process, as another process sees it.
  static func facts(of path: String) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/stat")
    let own = path.replacing("/self/", with: "/\(ProcessInfo.processInfo.processIdentifier)/")
    process.arguments = ["-L", "-c", "%a %s", own]
    process.standardOutput = output
    try process.run()
    process.waitUntilExit()
    return String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }

  @Test
  func `has its fields in memory and its files in files that no folder names`() async throws {
    try await reader.withUpload(try request()) { upload in
      #expect(upload.text("ngày") == "31/05/2020")
      #expect(upload.file("không chọn") == nil)
      let file = try #require(upload.file("tệp"))
      #expect(upload.files == [file])
      #expect(file.name.baseName == "Danh sách.xlsx")
      #expect(file.count == 200_000)
      #expect(try Self.facts(of: file.path) == "600 200000\n")
      #expect(FileManager.default.contents(atPath: file.path)?.count == 200_000)
      #expect(folder.isEmpty())
    }
    #expect(folder.isEmpty())
  }

  @Test
  func `leaves nothing behind when its scope fails`() async throws {
    await #expect(throws: Stop.self) {
      try await reader.withUpload(try request()) { _ in throw Stop() }
    }
    #expect(folder.isEmpty())
  }

  @Test
  func `that is cut off, too large or no form leaves nothing behind`() async throws {
    let half = RequestBody(buffer: ByteBuffer(bytes: Self.body.prefix(150_000)))
    await #expect(throws: UploadRefusal.cutOff) {
      try await reader.withUpload(try request(half)) { _ in }
    }
    var small = reader
    small.limits.totalBytes = 100_000
    let pieces = stride(from: 0, to: Self.body.count, by: 30_000).map {
      ByteBuffer(bytes: Self.body[$0..<min(Self.body.count, $0 + 30_000)])
    }
    await #expect(throws: UploadRefusal.tooLarge(bytes: 100_000)) {
      try await small.withUpload(try request(Self.stream(pieces))) { _ in }
    }
    await #expect(throws: UploadRefusal.noForm) {
      try await reader.withUpload(try request(type: "text/plain")) { _ in }
    }
    #expect(folder.isEmpty())
  }

  static func stream(_ pieces: [ByteBuffer]) -> RequestBody {
    RequestBody(
      asyncSequence: AsyncStream { stream in
        for piece in pieces { stream.yield(piece) }
        stream.finish()
      }
    )
  }

  @Test
  func `from another site is refused before its body is read`() async throws {
    let unread = RequestBody(
      asyncSequence: AsyncStream<ByteBuffer> {
        Issue.record("The body is read.")
        return nil
      }
    )
    await #expect(throws: UploadRefusal.otherSite) {
      try await reader.withUpload(try request(unread, site: "cross-site")) { _ in }
    }
  }

  @Test
  func `that never ends is refused when its time is over`() async throws {
    var hurried = reader
    hurried.deadline = { _ in }
    let (stream, source) = AsyncStream<ByteBuffer>.makeStream()
    source.yield(ByteBuffer(bytes: Self.body.prefix(150_000)))
    await #expect(throws: UploadRefusal.tooSlow(seconds: 20)) {
      try await hurried.withUpload(try request(RequestBody(asyncSequence: stream))) { _ in }
    }
    #expect(folder.isEmpty())
    source.finish()
  }

  @Test
  func `that can't be kept is our fault, and says so`() async throws {
    var lost = reader
    lost.folder = "/khong/co"
    await #expect(throws: UploadFault.unwritable(ENOENT)) {
      try await lost.withUpload(try request()) { _ in }
    }
    #expect(UploadFault(errno: ENOSPC) == .noRoom)
    #expect(UploadFault.noRoom.status == 507)
    #expect(UploadFault.noRoom.explanation.vi.contains("không còn chỗ"))
  }

  @Test
  func `that finds no room is told apart`() async {
    await #expect(processExitsWith: .exitCode(57)) {
      // A process that may write 1,000 bytes and no more is as one whose disk is full.
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 1_000, rlim_max: 1_000)
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let file = try TemporaryFile(in: "/tmp")
      try file.write(Array(repeating: 1, count: 900)[...])
      do {
        try file.write(Array(repeating: 1, count: 900)[...])
      } catch {
        guard error as? UploadFault == .noRoom else { exit(2) }
        exit(57)
      }
    }
  }

  @Test
  func `with the same field twice is refused`() async throws {
    let twice = form([field("a", "1"), field("a", "2")])
    await #expect(throws: UploadRefusal.malformed) {
      let body = RequestBody(buffer: ByteBuffer(bytes: twice))
      try await reader.withUpload(try request(body)) { _ in }
    }
  }
}
