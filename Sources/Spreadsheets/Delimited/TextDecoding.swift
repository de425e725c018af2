/// How the letters of a text file are encoded.
public enum TextEncoding: String, CaseIterable, Sendable {
  /// UTF-8 without a mark.
  case utf8
  /// UTF-8 with a byte order mark.
  case utf8WithMark
  /// UTF-16, low byte first, with its mark.
  case utf16LittleEndian
  /// UTF-16, high byte first, with its mark.
  case utf16BigEndian
  /// None of these: one of the old encodings. Each byte is given as the character it has in
  /// Windows-1252, which is how old texts look in a workbook, too (`UBND tØnh`), so that one repair
  /// serves both.
  case singleByte
}

/// Turns the bytes of a text file into UTF-8.
struct DecodedText {
  let bytes: [UInt8]
  let encoding: TextEncoding

  init(_ raw: [UInt8]) {
    if raw.starts(with: [0xEF, 0xBB, 0xBF]), Self.isUTF8(raw[3...]) {
      self.init(bytes: Array(raw[3...]), encoding: .utf8WithMark)
    } else if raw.starts(with: [0xFF, 0xFE]) {
      self.init(bytes: Self.utf16(raw, low: 0), encoding: .utf16LittleEndian)
    } else if raw.starts(with: [0xFE, 0xFF]) {
      self.init(bytes: Self.utf16(raw, low: 1), encoding: .utf16BigEndian)
    } else if Self.isUTF8(raw[...]) {
      self.init(bytes: raw, encoding: .utf8)
    } else {
      self.init(bytes: Self.windows1252(raw), encoding: .singleByte)
    }
  }

  private init(bytes: [UInt8], encoding: TextEncoding) {
    self.bytes = bytes
    self.encoding = encoding
  }

  private static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) != nil }
  }

  private static func utf16(_ raw: [UInt8], low: Int) -> [UInt8] {
    let units = stride(from: 2, to: raw.count - 1, by: 2).map {
      UInt16(raw[$0 + low]) | UInt16(raw[$0 + 1 - low]) << 8
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// What the bytes 0x80 to 0x9F mean there; 0 where they mean nothing and stay as they are.
  private static let upper: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  private static func windows1252(_ raw: [UInt8]) -> [UInt8] {
    Array(String(decoding: raw.map { windows1252($0) }, as: UTF16.self).utf8)
  }

  /// The character of a byte in Windows-1252.
  static func windows1252(_ byte: UInt8) -> UInt16 {
    guard (0x80...0x9F).contains(byte) else { return UInt16(byte) }
    let mapped = upper[Int(byte) - 0x80]
    return mapped == 0 ? UInt16(byte) : mapped
  }
}
