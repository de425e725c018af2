/// Writes JSON piece by piece: what is written is never held as a tree.
struct JSONText {
  private var bytes: [UInt8] = []
  private var isFirst = true

  /// What has been written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func object(_ write: (inout JSONText) -> Void) {
    enclose("{", "}", write)
  }

  mutating func list<Items: Sequence>(
    _ items: Items,
    _ write: (inout JSONText, Items.Element) -> Void
  ) {
    enclose("[", "]") { json in
      for item in items {
        json.separate()
        write(&json, item)
      }
    }
  }

  private mutating func enclose(
    _ opening: Unicode.Scalar,
    _ closing: Unicode.Scalar,
    _ write: (inout JSONText) -> Void
  ) {
    bytes.append(UInt8(ascii: opening))
    isFirst = true
    write(&self)
    bytes.append(UInt8(ascii: closing))
    isFirst = false
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  mutating func key(_ key: String) {
    separate()
    value(key)
    bytes.append(UInt8(ascii: ":"))
  }

  mutating func value(_ number: Int) {
    bytes += String(number).utf8
  }

  /// A text, or null where there is none.
  mutating func value(_ string: String?) {
    guard let string else {
      bytes += "null".utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20:
        bytes += (byte < 0x10 ? "\\u000" : "\\u00").utf8
        bytes += String(byte, radix: 16).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
