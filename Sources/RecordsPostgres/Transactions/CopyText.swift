import Records

/// Rows in the text form of COPY: a tab between values, a line feed behind a row, `\N` for NULL.
struct CopyText {
  private var bytes: [UInt8] = []

  /// Whether there is enough for one sending.
  var isFull: Bool { bytes.count >= 65_536 }

  /// Hands over what there is.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  mutating func add(_ row: [SQLValue]) throws(StoreFault) {
    for (place, value) in row.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: "\t")) }
      switch value {
      case .null: bytes.append(contentsOf: #"\N"#.utf8)
      case .integer(let number): bytes.append(contentsOf: "\(number)".utf8)
      case .text(let text): try add(text)
      case .bytes(let content): add(content)
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func add(_ text: String) throws(StoreFault) {
    for byte in text.utf8 {
      switch byte {
      case 0: throw .nulInText
      case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: #"\n"#.utf8)
      case UInt8(ascii: "\r"): bytes.append(contentsOf: #"\r"#.utf8)
      case UInt8(ascii: "\t"): bytes.append(contentsOf: #"\t"#.utf8)
      default: bytes.append(byte)
      }
    }
  }

  private mutating func add(_ content: [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(contentsOf: #"\\x"#.utf8)
    for byte in content {
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}
