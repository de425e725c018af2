import CLibZip

/// A container opened for reading from memory. Its names are only ever compared, never used as paths.
final class ZipArchive {
  private let handle: OpaquePointer
  private let indices: [String: UInt64]
  private let limits: ReadingLimits
  /// The bytes that came out of each part so far, in the pass that went furthest.
  private var unpacked: [UInt64: Int] = [:]
  private var unpackedTotal = 0

  init(bytes: UnsafeBufferPointer<UInt8>, limits: ReadingLimits) throws(WorkbookError) {
    let handle = try Self.open(bytes)
    do throws(WorkbookError) {
      indices = try Self.index(handle, limits)
    } catch {
      zip_discard(handle)
      throw error
    }
    self.handle = handle
    self.limits = limits
  }

  deinit { zip_discard(handle) }

  private static func open(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(WorkbookError) -> OpaquePointer {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard
      let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error)
    else { throw .damaged(part: "zip", reason: reason(&error)) }
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      // An end record that is missing is what a file has whose copy was broken off.
      if [ZIP_ER_NOZIP, ZIP_ER_INCONS].contains(error.zip_err) { throw .truncated }
      throw .damaged(part: "zip", reason: reason(&error))
    }
    return handle
  }

  private static func index(
    _ handle: OpaquePointer,
    _ limits: ReadingLimits
  ) throws(WorkbookError) -> [String: UInt64] {
    let count = zip_get_num_entries(handle, 0)
    guard count <= limits.entries else { throw .tooLarge(.entries, allowed: limits.entries) }
    var indices: [String: UInt64] = [:]
    for index in 0..<UInt64(max(0, count)) {
      var stat = zip_stat_t()
      guard zip_stat_index(handle, index, 0, &stat) == 0, let name = stat.name else {
        throw .damaged(part: "zip", reason: reason(zip_get_error(handle)))
      }
      let text = String(cString: name)
      if stat.encryption_method != UInt16(ZIP_EM_NONE) { throw .encrypted }
      guard indices.updateValue(index, forKey: fold(text)) == nil else {
        throw .duplicateEntry(text)
      }
    }
    return indices
  }

  /// Part names are compared without regard to case, as the standard says.
  private static func fold(_ name: String) -> String {
    String(decoding: name.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
  }

  private static func reason(_ error: UnsafeMutablePointer<zip_error_t>?) -> String {
    zip_error_strerror(error).map { String(cString: $0) } ?? "unknown"
  }

  func contains(_ name: String) -> Bool { indices[Self.fold(name)] != nil }

  /// The place of an entry in the container.
  func index(of name: String) -> UInt64? { indices[Self.fold(name)] }

  func containsAny(below folder: String) -> Bool {
    indices.keys.contains { $0.utf8.starts(with: folder.utf8) }
  }

  /// A part that itself says it is too large need not be unpacked to be refused.
  private func refuseDeclared(_ index: UInt64) throws(WorkbookError) {
    var stat = zip_stat_t()
    guard zip_stat_index(handle, index, 0, &stat) == 0, stat.size > UInt64(limits.unpackedBytes)
    else { return }
    throw .tooLarge(.unpackedBytes, allowed: limits.unpackedBytes)
  }

  /// Opens a part and hands it over to be read piece by piece; counts what comes out of it.
  func read(
    _ name: String,
    _ body: (_ next: (UnsafeMutableRawPointer, Int) throws(WorkbookError) -> Int) throws -> Void
  ) throws {
    guard let index = indices[Self.fold(name)] else { throw WorkbookError.missingPart(name) }
    try refuseDeclared(index)
    guard let file = zip_fopen_index(handle, index, 0) else {
      throw WorkbookError.damaged(part: name, reason: Self.reason(zip_get_error(handle)))
    }
    defer { zip_fclose(file) }
    let packed = packedSize(of: index)
    var total = 0
    try body { (pointer, capacity) throws(WorkbookError) in
      let count = Int(zip_fread(file, pointer, UInt64(capacity)))
      guard count >= 0 else {
        throw .damaged(part: name, reason: Self.reason(zip_file_get_error(file)))
      }
      total += count
      try account(total, of: index, packed: packed)
      return count
    }
  }

  /// Counts what has come out of a part, with all that came out of the others.
  private func account(_ total: Int, of index: UInt64, packed: Int) throws(WorkbookError) {
    let before = unpacked[index, default: 0]
    if total > before {
      unpacked[index] = total
      unpackedTotal += total - before
    }
    guard unpackedTotal <= limits.unpackedBytes else {
      throw .tooLarge(.unpackedBytes, allowed: limits.unpackedBytes)
    }
    guard total <= limits.smallPartBytes || total / limits.expansion <= packed else {
      throw .tooLarge(.expansion, allowed: limits.expansion)
    }
  }

  /// The bytes that a part takes in the container; at least 1.
  private func packedSize(of index: UInt64) -> Int {
    var stat = zip_stat_t()
    guard zip_stat_index(handle, index, 0, &stat) == 0 else { return 1 }
    return max(1, Int(clamping: stat.comp_size))
  }
}

extension ZipArchive {
  /// All that stands in a part, within the limits.
  func bytes(of name: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try read(name) { next in
      let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
      defer { chunk.deallocate() }
      guard let start = chunk.baseAddress else { return }
      while true {
        let count = try next(start, chunk.count)
        if count == 0 { break }
        bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<count]))
      }
    }
    return bytes
  }
}
