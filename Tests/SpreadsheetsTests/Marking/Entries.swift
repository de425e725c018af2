import CLibZip

/// The entries of a container in their order, as they are packed and as they come out.
struct Entries {
  struct Entry: Equatable {
    let name: String
    let content: [UInt8]
    let packed: [UInt8]
    let method: UInt16
  }

  struct Unreadable: Error {}

  let all: [Entry]

  init(_ bytes: [UInt8]) throws {
    all = try bytes.withUnsafeBytes { buffer in
      var error = zip_error_t()
      guard
        let source = zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, &error),
        let archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error)
      else { throw Unreadable() }
      defer { zip_discard(archive) }
      return try (0..<UInt64(zip_get_num_entries(archive, 0))).map {
        try Self.entry($0, archive)
      }
    }
  }

  private static func entry(_ index: UInt64, _ archive: OpaquePointer) throws -> Entry {
    var stat = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &stat) == 0, let name = stat.name else {
      throw Unreadable()
    }
    return Entry(
      name: String(cString: name),
      content: try content(index, archive, size: stat.size, flags: 0),
      packed: try content(index, archive, size: stat.comp_size, flags: UInt32(ZIP_FL_COMPRESSED)),
      method: stat.comp_method
    )
  }

  private static func content(
    _ index: UInt64,
    _ archive: OpaquePointer,
    size: UInt64,
    flags: UInt32
  ) throws -> [UInt8] {
    guard let file = zip_fopen_index(archive, index, flags) else { throw Unreadable() }
    defer { zip_fclose(file) }
    var content = [UInt8](repeating: 0, count: Int(size))
    guard zip_fread(file, &content, size) == Int64(size) else { throw Unreadable() }
    return content
  }
}
