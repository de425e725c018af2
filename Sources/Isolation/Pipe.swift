import CIsolation
import Glibc

/// A pipe that no child inherits unless it is given one of its ends.
final class Pipe: @unchecked Sendable {
  // Only the thread that watches a child closes; a bell is never closed before its last ring.
  private(set) var reading: CInt
  private(set) var writing: CInt

  init() throws(ChildFault) {
    var ends: [CInt] = [-1, -1]
    guard isolation_pipe(&ends) == 0 else { throw ChildFault("pipe") }
    (reading, writing) = (ends[0], ends[1])
    _ = fcntl(reading, F_SETFL, O_NONBLOCK)
  }

  deinit {
    closeReading()
    closeWriting()
  }

  func closeReading() {
    if reading >= 0 { close(reading) }
    reading = -1
  }

  func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }

  /// What is there now, without waiting; nil at the end. At most one buffer's worth.
  func take(_ buffer: UnsafeMutableRawBufferPointer) -> Int? {
    while true {
      let count = read(reading, buffer.baseAddress, buffer.count)
      if count > 0 { return count }
      if count == 0 { return nil }
      if errno == EINTR { continue }
      return errno == EAGAIN ? 0 : nil
    }
  }
}

/// Wakes the thread that watches a child, from anywhere.
final class Bell: Sendable {
  private let pipe: Pipe

  init() throws(ChildFault) { pipe = try Pipe() }

  var descriptor: CInt { pipe.reading }

  func ring() {
    var byte: UInt8 = 1
    _ = write(pipe.writing, &byte, 1)
  }
}
