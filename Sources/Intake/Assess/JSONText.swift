/// Writes JSON piece by piece: what is written is never held as a tree.
struct JSONText {
  private(set) var text = ""
  private var isFirst = true

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
    _ opening: Character,
    _ closing: Character,
    _ write: (inout JSONText) -> Void
  ) {
    text.append(opening)
    isFirst = true
    write(&self)
    text.append(closing)
    isFirst = false
  }

  private mutating func separate() {
    if !isFirst { text.append(",") }
    isFirst = false
  }

  mutating func key(_ key: String) {
    separate()
    value(key)
    text.append(":")
  }

  mutating func value(_ number: Int) {
    text += String(number)
  }

  /// A text, or null where there is none.
  mutating func value(_ string: String?) {
    guard let string else {
      text += "null"
      return
    }
    text.append("\"")
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text.append("\"")
  }
}
