import CLibZip

/// Puts files into one container, as they lie on the disk: none of them is held in memory.
public enum ZipWriter {
  /// A file in the container.
  public struct Entry: Equatable, Sendable {
    /// ASCII letters, digits, `-`, `_` and `.`: a name that every program unpacks as it is.
    public let name: String
    /// Where the file lies.
    public let path: String

    /// A file under a name.
    public init(_ name: String, at path: String) {
      self.name = name
      self.path = path
    }
  }

  /// Writes a container with some files, in their order, all of one moment: the same files at the same
  /// moment are the same container.
  ///
  /// - Parameter seconds: Since 1970; what the container says of when its files were made.
  public static func write(
    _ entries: [Entry],
    to path: String,
    madeAt seconds: Int
  ) throws(WritingError) {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
      throw .cannotCreate(path: path, reason: "zip \(code)")
    }
    do throws(WritingError) {
      for entry in entries { try add(entry, to: archive, madeAt: seconds) }
    } catch {
      zip_discard(archive)
      throw error
    }
    guard zip_close(archive) == 0 else {
      let error = reason(archive, path)
      zip_discard(archive)
      throw error
    }
  }

  private static func add(
    _ entry: Entry,
    to archive: OpaquePointer,
    madeAt seconds: Int
  ) throws(WritingError) {
    guard let source = zip_source_file(archive, entry.path, 0, -1) else {
      throw reason(archive, entry.path)
    }
    let index = zip_file_add(archive, entry.name, source, 0)
    guard index >= 0 else {
      zip_source_free(source)
      throw reason(archive, entry.path)
    }
    // Workbooks are packed already.
    let method = entry.name.hasSuffix(".xlsx") ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    guard zip_set_file_compression(archive, UInt64(index), method, 0) == 0,
      zip_file_set_mtime(archive, UInt64(index), time_t(seconds), 0) == 0
    else { throw reason(archive, entry.path) }
  }

  private static func reason(_ archive: OpaquePointer, _ path: String) -> WritingError {
    let words = zip_strerror(archive).map { String(cString: $0) } ?? "unknown"
    return .cannotCreate(path: path, reason: words)
  }
}
