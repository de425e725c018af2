/// Brings a part into UTF-8, as nearly all parts are: only then can it be changed in places.
enum XMLTranscoding {
  static func utf8(_ raw: [UInt8]) -> [UInt8] {
    if raw.starts(with: [0xFF, 0xFE]) { return utf16(raw[2...], low: 0) }
    if raw.starts(with: [0xFE, 0xFF]) { return utf16(raw[2...], low: 1) }
    if raw.starts(with: [0x3C, 0]) { return utf16(raw[...], low: 0) }
    if raw.starts(with: [0, 0x3C]) { return utf16(raw[...], low: 1) }
    // The only other encoding that expat knows beyond ASCII.
    guard declaredEncoding(raw) == "iso-8859-1" else { return raw }
    return withoutDeclaration(
      Array(String(decoding: raw.map { UInt16($0) }, as: UTF16.self).utf8)
    )
  }

  private static func utf16(_ raw: ArraySlice<UInt8>, low: Int) -> [UInt8] {
    let start = raw.startIndex
    let units = stride(from: start, to: raw.endIndex - 1, by: 2).map {
      UInt16(raw[$0 + low]) | UInt16(raw[$0 + 1 - low]) << 8
    }
    return withoutDeclaration(Array(String(decoding: units, as: UTF16.self).utf8))
  }

  private static func declaredEncoding(_ raw: [UInt8]) -> String? {
    declaration(raw).flatMap { range in
      let tag = XMLElementBytes(Array("<x".utf8) + raw[range].dropFirst(5).dropLast(2) + [0x3E])
      return tag.value(of: "encoding")?.lowercased()
    }
  }

  private static func declaration(_ bytes: [UInt8]) -> Range<Int>? {
    guard bytes.starts(with: "<?xml".utf8),
      let end = bytes.prefix(1_024).firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    return 0..<end + 1
  }

  /// Without one a part is in UTF-8.
  private static func withoutDeclaration(_ bytes: [UInt8]) -> [UInt8] {
    declaration(bytes).map { Array(bytes[$0.upperBound...]) } ?? bytes
  }
}
