import Foundation
import Synchronization

/// Stands between a store and the server, and cuts the line when a COMMIT goes by. It stays until the
/// tests end.
final class Proxy: Sendable {
  /// What becomes of the first COMMIT.
  enum Cut: CaseIterable, Sendable {
    /// The server never gets it, and hears at once that nobody is there.
    case before
    /// The server never gets it, and hears only later that nobody is there.
    case beforeAndSilent
    /// The server gets it only after the store has lost its line.
    case late
    /// The server has done it, and only its answer is lost.
    case after

    var isCommitted: Bool { self == .late || self == .after }
  }

  let port: UInt16
  private let server: UInt16
  private let cut: Cut
  private let listener: Int32
  private let isCut = Mutex(false)
  /// Whether nobody gets through any more once the line was cut.
  private let staysDown: Bool

  init(to server: UInt16, cut: Cut, staysDown: Bool = false) throws {
    self.server = server
    self.cut = cut
    self.staysDown = staysDown
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = Self.address(0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        _ = bind(listener, pointer, length)
        _ = getsockname(listener, pointer, &length)
      }
    }
    _ = listen(listener, 16)
    self.listener = listener
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { self.accepting() }
  }

  private static func address(_ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }

  private func accepting() {
    while true {
      let client = accept(listener, nil, nil)
      guard client >= 0 else { return }
      if staysDown, isCut.withLock({ $0 }) {
        close(client)
        continue
      }
      let server = connectToServer()
      Thread.detachNewThread { self.forward(from: client, to: server) }
      Thread.detachNewThread { Self.pass(from: server, to: client) }
    }
  }

  private func connectToServer() -> Int32 {
    let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = Self.address(self.server)
    withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        _ = connect(server, pointer, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    return server
  }

  /// What the store says; the first COMMIT ends it.
  private func forward(from client: Int32, to server: Int32) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(client, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      let said = buffer[..<count]
      if said.firstRange(of: Array("COMMIT".utf8)) != nil, isCut.withLock({ wasCut(&$0) }) {
        end(client, server, with: Array(said))
        return
      }
      _ = send(server, buffer, count, Int32(MSG_NOSIGNAL))
    }
    shutdown(server, Int32(SHUT_RDWR))
  }

  private func wasCut(_ isCut: inout Bool) -> Bool {
    defer { isCut = true }
    return !isCut
  }

  private func end(_ client: Int32, _ server: Int32, with said: [UInt8]) {
    switch cut {
    case .before:
      shutdown(server, Int32(SHUT_RDWR))
      shutdown(client, Int32(SHUT_RDWR))
    case .beforeAndSilent:
      shutdown(client, Int32(SHUT_RDWR))
      Thread.sleep(forTimeInterval: 0.5)
      shutdown(server, Int32(SHUT_RDWR))
    case .late:
      shutdown(client, Int32(SHUT_RDWR))
      Thread.sleep(forTimeInterval: 0.5)
      _ = send(server, said, said.count, Int32(MSG_NOSIGNAL))
    case .after:
      // The way back is shut first, so that the answer gets lost.
      shutdown(client, Int32(SHUT_WR))
      _ = send(server, said, said.count, Int32(MSG_NOSIGNAL))
      Thread.sleep(forTimeInterval: 0.3)
      shutdown(client, Int32(SHUT_RDWR))
    }
  }

  private static func pass(from server: Int32, to client: Int32) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(server, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      _ = send(client, buffer, count, Int32(MSG_NOSIGNAL))
    }
    shutdown(client, Int32(SHUT_RDWR))
  }
}
