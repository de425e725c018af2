import Glibc
import Testing

/// One connection to a server of this machine, as a client has it who is up to something.
final class Line: Sendable {
  private let client: Int32

  /// - Parameter room: What the kernel takes in before it is read; nil is as much as it likes.
  init(to port: UInt16, room: Int32? = nil) throws {
    client = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    if var room {
      setsockopt(client, SOL_SOCKET, SO_RCVBUF, &room, socklen_t(MemoryLayout<Int32>.size))
    }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let client = client
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(client, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(connected == 0)
  }

  deinit { close(client) }

  /// Sends a text as far as there is room for it; whether the line still stands.
  @discardableResult
  func say(_ text: String) -> Bool {
    let sent = send(
      client,
      text,
      text.utf8.count,
      Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
    )
    return sent >= 0 || errno == EAGAIN
  }

  /// Whether the other side has broken the line, whatever is still to be read.
  var isBroken: Bool {
    var asked = pollfd(fd: client, events: 0, revents: 0)
    return poll(&asked, 1, 0) > 0
  }

  /// All that is said until the other side ends the line, or has said enough.
  ///
  /// - Parameter drip: What is sent all the while, every 10 ms. Nobody waits for more than twenty
  ///   seconds.
  func heard(
    dripping drip: String = "",
    isEnough: (String) -> Bool = { _ in false }
  ) async throws -> String {
    var reply: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    for _ in 0..<2_000 {
      let count = recv(client, &buffer, buffer.count, Int32(MSG_DONTWAIT))
      if count > 0 { reply += buffer[..<count] }
      let isOver = count == 0 || (count < 0 && errno != EAGAIN)
      if isOver || isEnough(String(decoding: reply, as: UTF8.self)) {
        return String(decoding: reply, as: UTF8.self)
      }
      if count > 0 { continue }
      if !drip.isEmpty { say(drip) }
      try await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("The connection is still open.")
    return String(decoding: reply, as: UTF8.self)
  }

  /// Waits until the other side has broken the line; false after twenty seconds.
  func breaks() async throws -> Bool {
    for _ in 0..<2_000 where !isBroken { try await Task.sleep(for: .milliseconds(10)) }
    return isBroken
  }
}
