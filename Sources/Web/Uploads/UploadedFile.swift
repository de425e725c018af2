import Glibc
import Vietnamese

/// A file as it was sent, kept in a file of ours until the upload is over.
struct UploadedFile: Equatable, Sendable {
  /// The name of the field.
  let field: String
  let name: FileName
  let contentType: String?
  /// Where its bytes are while the upload goes on: a file of this process that no folder names.
  let path: String
  let count: Int
}

/// Why what was sent can't be kept: the machine's fault, not the sender's.
enum UploadFault: Error, Equatable {
  /// The disk is full, or this user's share of it.
  case noRoom
  /// Anything else, with the `errno` of it.
  case unwritable(CInt)

  init(errno code: CInt) {
    self = [ENOSPC, EDQUOT, EFBIG].contains(code) ? .noRoom : .unwritable(code)
  }

  /// 507, insufficient storage.
  var status: Int { 507 }

  /// What may be shown of it; the code goes to the log.
  var explanation: Bilingual {
    Bilingual(
      vi: "Máy không còn chỗ để nhận tệp, nên chưa ghi gì. Hãy báo người quản trị rồi gửi lại sau.",
      en: "The machine has no room for the file, so nothing was recorded. Tell its administrator."
    )
  }
}

/// A file of ours that no folder names: whoever kills us takes it along, and nobody else sees what
/// somebody sent.
final class TemporaryFile: @unchecked Sendable {
  // Written by one reader; after that only its path is used.
  /// By which it can be opened for reading, in this process alone.
  let path: String
  private(set) var count = 0
  private let descriptor: CInt

  /// Makes a file in a folder, where it has a name only for a moment, for this user alone (0600).
  init(in folder: String) throws(UploadFault) {
    var template = Array("\(folder)/boiduong-upload-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw UploadFault(errno: errno) }
    unlink(template)
    path = "/proc/self/fd/\(descriptor)"
  }

  deinit { Glibc.close(descriptor) }

  func write(_ bytes: ArraySlice<UInt8>) throws(UploadFault) {
    var rest = bytes
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw UploadFault(errno: written < 0 ? errno : ENOSPC) }
      rest = rest.dropFirst(written)
    }
    count += bytes.count
  }

  /// Sees to it that the file takes what was written: some file systems tell only when it is closed
  /// that there was no room.
  func settle() throws(UploadFault) {
    let copy = dup(descriptor)
    guard copy >= 0, Glibc.close(copy) == 0 else { throw UploadFault(errno: errno) }
  }
}
