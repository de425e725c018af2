#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads a whole file, but not more than allowed.
func fileBytes(path: String, limit: Int) throws(WorkbookError) -> [UInt8] {
  guard let file = fopen(path, "rb") else {
    throw .cannotOpen(path: path, reason: systemReason(errno))
  }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 18)
  while true {
    let count = fread(&chunk, 1, chunk.count, file)
    if count == 0 { break }
    guard bytes.count + count <= limit else { throw .tooLarge(.fileBytes, allowed: limit) }
    bytes.append(contentsOf: chunk[..<count])
  }
  if ferror(file) != 0 { throw .cannotOpen(path: path, reason: systemReason(errno)) }
  return bytes
}

func systemReason(_ code: Int32) -> String {
  strerror(code).map { String(cString: $0) } ?? "error \(code)"
}
