#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is written beside its place under another name and moved there when it is complete,
/// so that nothing half-written is ever found under the name that people open.
struct PartialFile {
  let target: String
  let path: String

  init(target: String) throws(WritingError) {
    self.target = target
    let cut = target.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = cut.map { String(target[...$0]) } ?? ""
    let name = cut.map { String(target[target.utf8.index(after: $0)...]) } ?? target
    let mark = String(UInt32.random(in: .min ... .max), radix: 36)
    path = "\(folder).\(name).\(getpid())-\(mark).part"
    // Whether the place can be written is found out now, with the system's own reason.
    guard let file = fopen(path, "wb") else {
      throw .cannotCreate(path: target, reason: systemReason(errno))
    }
    fclose(file)
  }

  func write(_ bytes: [UInt8]) throws(WritingError) {
    guard let file = fopen(path, "wb") else {
      throw .cannotCreate(path: target, reason: systemReason(errno))
    }
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else {
      throw .cannotCreate(path: target, reason: systemReason(errno))
    }
  }

  func moveIntoPlace() throws(WritingError) {
    guard rename(path, target) == 0 else {
      throw .cannotCreate(path: target, reason: systemReason(errno))
    }
  }

  func discard() {
    unlink(path)
  }
}
