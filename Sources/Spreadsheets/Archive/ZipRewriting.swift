import CLibZip

/// A container with other content in some of its entries. All others are copied as they are packed,
/// in their order.
enum ZipRewriting {
  static func replacing(
    _ parts: [(index: UInt64, content: [UInt8])],
    in bytes: UnsafeBufferPointer<UInt8>
  ) throws(WorkbookError) -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    // The library gets a copy of its own: libzip 1.7 frees bytes that it was only lent once it
    // writes over a part of them.
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    copy.copyMemory(from: UnsafeRawBufferPointer(bytes))
    guard
      let source = zip_source_buffer_create(copy.baseAddress, UInt64(bytes.count), 1, &error)
    else {
      copy.deallocate()
      throw damaged(zip_error_strerror(&error))
    }
    defer { zip_source_free(source) }
    // The archive takes one hold of the source, this function keeps the other to read the result.
    zip_source_keep(source)
    guard let archive = zip_open_from_source(source, 0, &error) else {
      zip_source_free(source)
      throw damaged(zip_error_strerror(&error))
    }
    do throws(WorkbookError) {
      for part in parts { try replace(part.index, part.content, archive) }
    } catch {
      zip_discard(archive)
      throw error
    }
    guard zip_close(archive) == 0 else {
      let error = reason(archive)
      zip_discard(archive)
      throw error
    }
    return try content(of: source)
  }

  private static func replace(
    _ index: UInt64,
    _ bytes: [UInt8],
    _ archive: OpaquePointer
  ) throws(WorkbookError) {
    var stat = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &stat) == 0 else { throw reason(archive) }
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    copy.copyBytes(from: bytes)
    // The archive frees what it is given.
    guard let source = zip_source_buffer(archive, copy.baseAddress, UInt64(bytes.count), 1) else {
      copy.deallocate()
      throw reason(archive)
    }
    guard zip_file_replace(archive, index, source, 0) >= 0 else {
      zip_source_free(source)
      throw reason(archive)
    }
    // A long sheet would spend more time in being packed than in all the rest, so a fast level is
    // set. The library forgets it beside the method that the entry has already; the default is the
    // same.
    _ = zip_set_file_compression(archive, index, ZIP_CM_DEFAULT, 2)
    // The same marks make the same bytes, whenever they are made.
    _ = zip_file_set_mtime(archive, index, stat.mtime, 0)
  }

  private static func content(of source: OpaquePointer) throws(WorkbookError) -> [UInt8] {
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    guard zip_source_stat(source, &stat) == 0, zip_source_open(source) == 0 else {
      throw damaged(zip_error_strerror(zip_source_error(source)))
    }
    defer { zip_source_close(source) }
    let count = Int(stat.size)
    let read = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = max(0, Int(zip_source_read(source, buffer.baseAddress, stat.size)))
    }
    guard read.count == count else {
      throw damaged(zip_error_strerror(zip_source_error(source)))
    }
    return read
  }

  private static func reason(_ archive: OpaquePointer) -> WorkbookError {
    damaged(zip_strerror(archive))
  }

  private static func damaged(_ reason: UnsafePointer<CChar>?) -> WorkbookError {
    .damaged(part: "zip", reason: reason.map { String(cString: $0) } ?? "unknown")
  }
}
