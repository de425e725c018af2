/// A text as an inline string of a cell has it.
enum MarkText {
  /// What XML cannot hold is left out, and what Excel cannot hold is cut off.
  static func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var units = 0
    for scalar in WritableText.clean(text).unicodeScalars {
      units += UTF16.width(scalar)
      guard units <= 32_767 else { break }
      switch scalar {
      case "&": bytes.append(contentsOf: "&amp;".utf8)
      case "<": bytes.append(contentsOf: "&lt;".utf8)
      case ">": bytes.append(contentsOf: "&gt;".utf8)
      case "\t", "\n": bytes.append(UInt8(ascii: scalar))
      case _ where scalar.value < 0x20: break
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
    }
    return bytes
  }
}
