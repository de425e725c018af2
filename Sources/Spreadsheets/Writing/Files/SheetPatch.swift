import CLibZip

/// What the library cannot say of a sheet (libxlsxwriter 1.1 knows no first page of its own) or says
/// slowly (rows), put into the finished sheet.
struct SheetPatch {
  /// The sheet's place among the workbook's, from 1.
  let number: Int
  /// Whether header and footer are left out on the first page.
  let leavesFirstPageBare: Bool
  /// Rows that stand in the place of the two that the library holds for them.
  let runs: [Run]

  /// Rows from one to another, packed.
  struct Run {
    let rows: ClosedRange<Int>
    let part: DeflatedText.Part
  }

  var isEmpty: Bool { runs.isEmpty && !leavesFirstPageBare }

  static func apply(_ patches: [SheetPatch], toWorkbook path: String) throws(WritingError) {
    let patches = patches.filter { !$0.isEmpty }
    guard !patches.isEmpty else { return }
    var code: Int32 = 0
    guard let archive = zip_open(path, 0, &code) else { throw .library("zip error \(code)") }
    do throws(WritingError) {
      for patch in patches { try patch.apply(to: archive) }
    } catch {
      zip_discard(archive)
      throw error
    }
    guard zip_close(archive) == 0 else {
      let error = Self.reason(archive)
      zip_discard(archive)
      throw error
    }
  }

  private func apply(to archive: OpaquePointer) throws(WritingError) {
    let name = "xl/worksheets/sheet\(number).xml"
    let index = zip_name_locate(archive, name, 0)
    guard index >= 0 else { throw .library("no part \(name)") }
    var bytes = try Self.content(UInt64(index), archive)
    if leavesFirstPageBare, let bare = Self.leavingFirstPageBare(bytes) { bytes = bare }
    try replace(UInt64(index), with: try parts(of: bytes), in: archive)
  }

  /// The sheet as packed parts: the library's text, and the rows between.
  private func parts(of bytes: [UInt8]) throws(WritingError) -> [DeflatedText.Part] {
    var parts: [DeflatedText.Part] = []
    var start = 0
    for run in runs {
      guard let from = Self.first("<row r=\"\(run.rows.lowerBound)\"", in: bytes[start...]),
        let last = Self.first("<row r=\"\(run.rows.upperBound)\"", in: bytes[from...]),
        let end = Self.first("</row>", in: bytes[last...])
      else { throw .library("no rows \(run.rows)") }
      parts += [try Self.packed(bytes[start..<from]), run.part]
      start = end + 6
    }
    return parts + [try Self.packed(bytes[start...], isLast: true)]
  }

  private static func packed(
    _ bytes: ArraySlice<UInt8>,
    isLast: Bool = false
  ) throws(WritingError) -> DeflatedText.Part {
    let text = try DeflatedText()
    text.append(Array(bytes))
    return try text.finish(isLast: isLast)
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

  private func replace(
    _ index: UInt64,
    with parts: [DeflatedText.Part],
    in archive: OpaquePointer
  ) throws(WritingError) {
    let source = PackedSource(parts)
    guard let given = source.given(to: archive) else { throw Self.reason(archive) }
    guard zip_file_replace(archive, index, given, 0) == 0 else {
      zip_source_free(given)
      throw Self.reason(archive)
    }
    // 1 January 1980, as the library gives to all parts: the same cells make the same bytes.
    _ = zip_file_set_dostime(archive, index, 0, 0x21, 0)
  }

  private static func reason(_ archive: OpaquePointer) -> WritingError {
    .library(zip_strerror(archive).map { String(cString: $0) } ?? "zip")
  }
}

// MARK: - The text of a sheet

extension SheetPatch {
  /// The element stands near the end, so the search goes backwards. What stands at the bottom of the
  /// other pages stands at the bottom of the first as well.
  fileprivate static func leavingFirstPageBare(_ bytes: [UInt8]) -> [UInt8]? {
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

  fileprivate static func first(_ element: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let wanted = Array(element.utf8)
    return bytes.indices.first {
      bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted)
    }
  }

  fileprivate static func last(_ element: String, in bytes: [UInt8]) -> Int? {
    let wanted = Array(element.utf8)
    return bytes.indices.reversed().first {
      bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted)
    }
  }
}
