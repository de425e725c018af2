import CLibZip

extension Package {
  struct NotWritten: Error {}

  /// Writes the container compressed, so that it can hold much and be small.
  func writeDeflated(to path: String) throws {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_CREATE, &code) else { throw NotWritten() }
    for (name, text) in parts {
      let count = text.utf8.count
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 1)
      var text = text
      text.withUTF8 { copy.copyMemory(from: UnsafeRawBufferPointer($0)) }
      guard let source = zip_source_buffer(archive, copy.baseAddress, UInt64(count), 1),
        zip_file_add(archive, name, source, 0) >= 0
      else { throw NotWritten() }
    }
    guard zip_close(archive) == 0 else { throw NotWritten() }
  }
}
