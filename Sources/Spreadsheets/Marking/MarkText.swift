/// A text as an inline string of a cell has it.
enum MarkText {
  /// What XML cannot hold is left out, and what Excel cannot hold is cut off.
  static func escaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in WritableText.clean(cut(text)).unicodeScalars {
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

  /// As much of a text as a cell of Excel holds.
  static func cut(_ text: String) -> String {
    guard WritableText.isTooLong(text) else { return text }
    var units = 0
    let kept = text.unicodeScalars.prefix {
      units += UTF16.width($0)
      return units <= 32_767
    }
    return String(kept)
  }
}
