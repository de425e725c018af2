import CLibZip

/// The parts of a written workbook, to look at what stands in them.
struct Parts {
  struct Absent: Error {}

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func text(_ name: String) throws -> String {
    try bytes.withUnsafeBytes { buffer in
      var error = zip_error_t()
      guard
        let source = zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, &error),
        let archive = zip_open_from_source(source, ZIP_RDONLY, &error)
      else { throw Absent() }
      defer { zip_discard(archive) }
      var stat = zip_stat_t()
      guard zip_stat(archive, name, 0, &stat) == 0, let file = zip_fopen(archive, name, 0) else {
        throw Absent()
      }
      defer { zip_fclose(file) }
      var content = [UInt8](repeating: 0, count: Int(stat.size))
      guard zip_fread(file, &content, stat.size) == Int64(stat.size) else { throw Absent() }
      return String(decoding: content, as: UTF8.self)
    }
  }
}
