import Foundation

/// The file of a database before it is opened: whether it may be written, and how SQLite is to be
/// told about it.
struct SQLiteFile {
  let path: String
  /// Whether SQLite is to leave the file and its folder alone.
  let isReadOnly: Bool

  init(path: String) {
    self.path = path
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    isReadOnly =
      access(path, F_OK) == 0 && (access(path, W_OK) != 0 || access(folder, W_OK) != 0)
  }

  /// Makes the file where it is not there, for its owner's eyes alone, whatever the machine's habit:
  /// SQLite gives its journals the same mode.
  func makeForOwner() {
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if file >= 0 { close(file) }
  }

  /// Takes it, and its journals, away from everybody on the machine who is neither its owner nor of its
  /// group: files of earlier days were open to all. What its owner lets a group read, such as that of
  /// back-ups, stays.
  func closeToOthers() {
    for ending in ["", "-wal", "-shm", "-journal"] { closeToOthers(path + ending) }
  }

  private func closeToOthers(_ path: String) {
    var facts = stat()
    guard lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
      facts.st_uid == geteuid(), facts.st_mode & 0o007 != 0
    else { return }
    _ = chmod(path, facts.st_mode & 0o770)
  }

  /// The name to open it by.
  ///
  /// A file that may not be written is opened as one that nobody writes, since SQLite would
  /// otherwise want to put its own files beside it. Only a journal with something in it forbids
  /// that: what stands there would be missed.
  var address: String {
    guard isReadOnly, !hasJournal else { return path }
    let escaped = path.utf8.map { byte in
      switch byte {
      case 0x2D...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: String(UnicodeScalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
    return "file:\(escaped.joined())?immutable=1"
  }

  private var hasJournal: Bool {
    ["-wal", "-journal"].contains { ending in
      let size = try? FileManager.default.attributesOfItem(atPath: path + ending)[.size]
      return (size as? NSNumber).map { $0.intValue > 0 } ?? false
    }
  }
}
