/// What a backslash in a JSON string stands for.
struct JSONEscape {
  /// The character in UTF-8.
  let text: [UInt8]
  /// How many bytes the escape takes, the backslash counted.
  let length: Int

  /// Reads the escape with which the bytes begin; nil where it is none, or half of a pair.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count >= 2 else { return nil }
    let letter = bytes[bytes.startIndex + 1]
    if letter == UInt8(ascii: "u") {
      guard let (scalar, length) = Self.scalar(bytes) else { return nil }
      text = Array(String(Character(scalar)).utf8)
      self.length = length
    } else {
      guard let byte = Self.short[letter] else { return nil }
      text = [byte]
      length = 2
    }
  }

  private static let short: [UInt8: UInt8] = [
    0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
  ]

  private static func scalar(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    guard let first = unit(bytes) else { return nil }
    if let scalar = Unicode.Scalar(first) { return (scalar, 6) }
    guard first < 0xDC00, let second = unit(bytes.dropFirst(6)), (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { return nil }
    return (scalar, 12)
  }

  private static func unit(_ bytes: ArraySlice<UInt8>) -> UInt32? {
    guard bytes.count >= 6, bytes.starts(with: [0x5C, 0x75]) else { return nil }
    let digits = bytes.dropFirst(2).prefix(4)
    guard digits.allSatisfy(isHex) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
