/// Workbooks write characters that XML cannot hold as `_x000D_`.
enum EscapedText {
  static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    guard mayBeEscaped(bytes) else { return String(decoding: bytes, as: UTF8.self) }
    var units: [UInt16] = []
    var rest = bytes
    while let next = rest.firstIndex(of: UInt8(ascii: "_")) {
      units.append(contentsOf: String(decoding: rest[..<next], as: UTF8.self).utf16)
      rest = rest[next...]
      if let unit = unit(rest) {
        units.append(unit)
        rest = rest.dropFirst(7)
      } else {
        units.append(0x5F)
        rest = rest.dropFirst()
      }
    }
    units.append(contentsOf: String(decoding: rest, as: UTF8.self).utf16)
    return String(decoding: units, as: UTF16.self)
  }

  /// Whether an escape begins here.
  static func begins(_ bytes: ArraySlice<UInt8>) -> Bool { unit(bytes) != nil }

  private static func mayBeEscaped(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 7, let first = bytes.firstIndex(of: UInt8(ascii: "_")) else {
      return false
    }
    return bytes[first...].contains(UInt8(ascii: "x"))
  }

  private static func unit(_ bytes: ArraySlice<UInt8>) -> UInt16? {
    let escape = Array(bytes.prefix(7))
    guard escape.count == 7, escape[1] == UInt8(ascii: "x"), escape[6] == UInt8(ascii: "_"),
      escape[2...5].allSatisfy({ isHexadecimal($0) })
    else { return nil }
    return UInt16(String(decoding: escape[2...5], as: UTF8.self), radix: 16)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...70).contains(byte) || (97...102).contains(byte)
  }
}
