import CLibZip

/// Leaves out header and footer on the first page of a sheet, which libxlsxwriter 1.1 cannot say: the
/// attribute is put into the finished sheet.
enum FirstPage {
  static func leaveBare(sheets: [Int], inWorkbook path: String) throws(WritingError) {
    var code: Int32 = 0
    guard let archive = zip_open(path, 0, &code) else { throw .library("zip error \(code)") }
    do throws(WritingError) {
      for number in sheets { try patch("xl/worksheets/sheet\(number).xml", in: archive) }
    } catch {
      zip_discard(archive)
      throw error
    }
    guard zip_close(archive) == 0 else {
      let error = reason(archive)
      zip_discard(archive)
      throw error
    }
  }

  private static func patch(_ name: String, in archive: OpaquePointer) throws(WritingError) {
    let index = zip_name_locate(archive, name, 0)
    guard index >= 0 else { throw .library("no part \(name)") }
    let bytes = try content(UInt64(index), archive)
    guard let patched = inserting(into: bytes) else { return }
    try replace(UInt64(index), patched, archive)
  }

  private static func content(_ index: UInt64, _ archive: OpaquePointer) throws(WritingError)
    -> [UInt8]
  {
    var stat = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &stat) == 0,
      let file = zip_fopen_index(archive, index, 0)
    else { throw reason(archive) }
    defer { zip_fclose(file) }
    var bytes = [UInt8](repeating: 0, count: Int(stat.size))
    guard zip_fread(file, &bytes, stat.size) == Int64(stat.size) else { throw reason(archive) }
    return bytes
  }

  /// The element stands near the end, so the search goes backwards. What stands at the bottom of the
  /// other pages stands at the bottom of the first as well.
  private static func inserting(into bytes: [UInt8]) -> [UInt8]? {
    guard let start = last("<headerFooter>", in: bytes),
      let end = last("</headerFooter>", in: bytes)
    else { return nil }
    var footer: [UInt8] = []
    if let from = last("<oddFooter>", in: bytes), let to = last("</oddFooter>", in: bytes) {
      footer =
        Array("<firstFooter>".utf8) + bytes[(from + 11)..<to] + Array("</firstFooter>".utf8)
    }
    return bytes[..<start] + Array("<headerFooter differentFirst=\"1\">".utf8)
      + bytes[(start + 14)..<end] + footer + bytes[end...]
  }

  private static func last(_ element: String, in bytes: [UInt8]) -> Int? {
    let wanted = Array(element.utf8)
    return bytes.indices.reversed().first {
      bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted)
    }
  }

  private static func replace(
    _ index: UInt64,
    _ bytes: [UInt8],
    _ archive: OpaquePointer
  ) throws(WritingError) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    copy.copyBytes(from: bytes)
    // The archive frees what it is given.
    guard let source = zip_source_buffer(archive, copy.baseAddress, UInt64(bytes.count), 1) else {
      copy.deallocate()
      throw reason(archive)
    }
    guard zip_file_replace(archive, index, source, 0) == 0 else {
      zip_source_free(source)
      throw reason(archive)
    }
    // 1 January 1980, as the library gives to all parts: the same cells make the same bytes.
    _ = zip_file_set_dostime(archive, index, 0, 0x21, 0)
  }

  private static func reason(_ archive: OpaquePointer) -> WritingError {
    .library(zip_strerror(archive).map { String(cString: $0) } ?? "zip")
  }
}
