import CSodium
import Foundation
import Records

/// Reads the blocks of a locked file, from the first to the last.
final class SealedReader {
  private let path: String
  private let file: Int32
  private var state = crypto_secretstream_xchacha20poly1305_state()
  private var head: [UInt8]
  private var sum = RunningDigest()
  /// How many bytes were read.
  private(set) var size = 0
  private var isDone = false

  /// Opens a file with its key.
  init(path: String, key: BackupKey) throws(BackupFault) {
    self.path = path
    file = open(path, O_RDONLY | O_CLOEXEC)
    head = []
    guard file >= 0 else { throw .failed(file: path, code: errno) }
    let bytes = try read(FileHead.size)
    let head = try FileHead(bytes, of: path)
    guard let secret = head.stretching.bytes(of: key) else { throw .noMemory }
    guard crypto_secretstream_xchacha20poly1305_init_pull(&state, head.stream, secret) == 0 else {
      throw .damaged(file: path, at: 0)
    }
    self.head = bytes
  }

  deinit { close(file) }

  /// The digest of the whole file, once its last block was read.
  var digest: Digest { sum.digest }

  /// The next block, and whether it is the last; nil behind it.
  func next() throws(BackupFault) -> (block: [UInt8], isLast: Bool)? {
    if isDone { return nil }
    let start = size
    let length = try whole(4)
    let count = Int(LittleEndian.number(length))
    let overhead = Int(crypto_secretstream_xchacha20poly1305_ABYTES)
    guard (overhead...SealedBlocks.largest).contains(count) else {
      throw .damaged(file: path, at: start)
    }
    let locked = try whole(count)
    var block = [UInt8](repeating: 0, count: count - overhead)
    var tag: UInt8 = 0
    let outcome = crypto_secretstream_xchacha20poly1305_pull(
      &state,
      &block,
      nil,
      &tag,
      locked,
      UInt64(locked.count),
      head,
      UInt64(head.count)
    )
    guard outcome == 0 else {
      throw head.isEmpty ? .damaged(file: path, at: start) : .wrongKey(file: path)
    }
    head = []
    isDone = tag == SealedBlocks.final
    if isDone, !(try read(1).isEmpty) { throw .damaged(file: path, at: size - 1) }
    return (block, isDone)
  }

  /// So many bytes, or the file is cut off.
  private func whole(_ count: Int) throws(BackupFault) -> [UInt8] {
    let bytes = try read(count)
    guard bytes.count == count else { throw .cutOff(file: path, at: size) }
    return bytes
  }

  /// As many bytes as there are, up to a number. A length that is not true costs no memory: what is
  /// not in the file is not made room for.
  private func read(_ count: Int) throws(BackupFault) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let wanted = min(count - bytes.count, 1 << 20)
      var part = [UInt8](repeating: 0, count: wanted)
      let got = Foundation.read(file, &part, wanted)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw .failed(file: path, code: errno) }
      if got == 0 { break }
      bytes += part.prefix(got)
    }
    sum.append(bytes)
    size += bytes.count
    return bytes
  }
}
