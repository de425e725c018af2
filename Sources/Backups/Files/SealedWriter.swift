import CSodium
import Foundation
import Records

/// Writes locked blocks into a new file: XChaCha20-Poly1305 as libsodium's secretstream has it, so
/// that no block can be changed, left out, moved or cut off unseen.
///
/// A file that is given up is taken away. It gets its real name from whoever has read it back.
final class SealedWriter {
  private let path: String
  private let file: Int32
  private var state = crypto_secretstream_xchacha20poly1305_state()
  private var head: [UInt8]
  private var sum = RunningDigest()
  private var size = 0
  private var isMine = false
  private var isFinished = false

  /// Makes the file, in place of what an earlier run left when it was killed.
  init(path: String, key: BackupKey) throws(BackupFault) {
    self.path = path
    let stretching = KeyStretching.fresh()
    guard let secret = stretching.bytes(of: key) else { throw .noMemory }
    var stream = [UInt8](repeating: 0, count: FileHead.streamSize)
    crypto_secretstream_xchacha20poly1305_init_push(&state, &stream, secret)
    head = FileHead(stretching, stream: stream).bytes
    file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .failed(file: path, code: errno) }
    // What another run is writing just now is left to it.
    isMine = flock(file, LOCK_EX | LOCK_NB) == 0
    guard isMine else { throw .taken(file: path) }
    ftruncate(file, 0)
    try write(head)
  }

  deinit {
    if isMine, !isFinished { unlink(path) }
    close(file)
  }

  /// Locks a block and writes it.
  func append(_ block: [UInt8], isLast: Bool = false) throws(BackupFault) {
    let overhead = Int(crypto_secretstream_xchacha20poly1305_ABYTES)
    var locked = [UInt8](repeating: 0, count: block.count + overhead)
    let tag = isLast ? SealedBlocks.final : SealedBlocks.more
    crypto_secretstream_xchacha20poly1305_push(
      &state,
      &locked,
      nil,
      block,
      UInt64(block.count),
      head,
      UInt64(head.count),
      tag
    )
    // Only the first block is bound to the head; each is bound to the one before.
    head = []
    try write(LittleEndian.bytes(UInt32(locked.count)))
    try write(locked)
  }

  /// Sees to it that everything is on the disk; the file's size and digest.
  func finish() throws(BackupFault) -> (bytes: Int, digest: Digest) {
    guard fsync(file) == 0 else { throw .failed(file: path, code: errno) }
    isFinished = true
    return (size, sum.digest)
  }

  private func write(_ bytes: [UInt8]) throws(BackupFault) {
    sum.append(bytes)
    size += bytes.count
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { rest in
        Foundation.write(file, rest.baseAddress, rest.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .failed(file: path, code: count < 0 ? errno : ENOSPC) }
      done += count
    }
  }
}

/// What both sides of a locked file agree on.
enum SealedBlocks {
  static let more = UInt8(crypto_secretstream_xchacha20poly1305_tag_message())
  static let final = UInt8(crypto_secretstream_xchacha20poly1305_tag_final())
  /// More than a block has that was ever written.
  static let largest = 1 << 30
}
