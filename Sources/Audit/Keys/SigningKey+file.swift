import Foundation

extension SigningKey {
  /// Reads a key file. One that everybody on the machine can read is refused.
  public init(file path: String) throws(SealKeyFault) {
    let text = try KeyFile.read(path)
    guard let key = SigningKey(text.text) else { throw .noKey(file: path) }
    guard text.mode & 0o007 == 0 else { throw .open(file: path) }
    self = key
  }

  /// Writes a key file for its owner's eyes, and beside it one with the public half, whose name ends
  /// in `.pub`. A file that is there is never replaced: it may hold the key of old seals.
  public func write(to path: String) throws(SealKeyFault) {
    try KeyFile.write(text + "\n", to: path, mode: 0o600)
    do {
      try KeyFile.write(verifying.text + "\n", to: path + ".pub", mode: 0o644)
    } catch {
      unlink(path)
      throw error
    }
  }
}

extension VerifyingKey {
  /// Reads the public half from its file, or from a key file.
  public init(file path: String) throws(SealKeyFault) {
    guard let key = VerifyingKey(try KeyFile.read(path).text) else { throw .noKey(file: path) }
    self = key
  }
}

/// A small file of one line.
private enum KeyFile {
  static func read(_ path: String) throws(SealKeyFault) -> (text: String, mode: mode_t) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .failed(file: path, code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .failed(file: path, code: errno) }
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = Foundation.read(file, &bytes, bytes.count)
    guard count >= 0 else { throw .failed(file: path, code: errno) }
    guard let text = String(validating: bytes[..<count], as: UTF8.self) else {
      throw .noKey(file: path)
    }
    return (text, status.st_mode)
  }

  static func write(_ text: String, to path: String, mode: mode_t) throws(SealKeyFault) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    if file < 0, errno == EEXIST { throw .taken(file: path) }
    guard file >= 0 else { throw .failed(file: path, code: errno) }
    defer { close(file) }
    let bytes = Array(text.utf8)
    guard Foundation.write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0 else {
      let code = errno
      unlink(path)
      throw .failed(file: path, code: code)
    }
  }
}
