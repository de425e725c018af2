import Glibc
import Vietnamese

/// A file as it was sent, kept in a file of ours until the upload is over.
struct UploadedFile: Equatable, Sendable {
  /// The name of the field.
  let field: String
  let name: FileName
  let contentType: String?
  /// Where its bytes are: a random name in the system's temporary folder, for us alone.
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

/// A file of ours while it is written; gone from the folder when this is gone.
final class TemporaryFile: @unchecked Sendable {
  // Written by one reader; after that only its path is kept, for the deletion.
  let path: String
  private(set) var count = 0
  private var descriptor: CInt

  /// Makes a file with a random name, for this user alone (0600).
  init(in folder: String) throws(UploadFault) {
    var template = Array("\(folder)/boiduong-upload-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw UploadFault(errno: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    if descriptor >= 0 { Glibc.close(descriptor) }
    unlink(path)
  }

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

  /// Some file systems tell only now that there was no room.
  func close() throws(UploadFault) {
    let closing = descriptor
    descriptor = -1
    guard Glibc.close(closing) == 0 else { throw UploadFault(errno: errno) }
  }
}
