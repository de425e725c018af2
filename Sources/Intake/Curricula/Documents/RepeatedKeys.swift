/// The parser stops at a mapping with a key that comes twice. So that the rest of the file is still
/// read, the second one is renamed in a copy of the text, sign for sign, and remembered.
struct RepeatedKeys {
  private(set) var text: String
  private var originals: [Unicode.Scalar: String] = [:]
  /// Renamed keys begin with a sign of Unicode's private use area, which no key has.
  private static let signs: ClosedRange<UInt32> = 0xE000...0xE0FF

  init(in text: String) {
    self.text = text
  }

  /// The key that was renamed to this, or nil where none was.
  func original(of key: String) -> String? {
    key.unicodeScalars.first.flatMap { originals[$0] }
  }

  /// Renames the next key of this name in the mapping whose first one stands at a mark; false where
  /// it cannot be found.
  mutating func rename(_ key: String, firstAt mark: DocumentPlace) -> Bool {
    let sign = Self.signs.lowerBound + UInt32(originals.count)
    guard Self.signs.contains(sign), let sign = Unicode.Scalar(sign), !key.isEmpty else {
      return false
    }
    var scan = MappingScan(text, key: key, from: mark)
    guard let start = scan.nextKey() else { return false }
    var scalars = Array(text.unicodeScalars)
    for index in start..<(start + key.unicodeScalars.count) {
      scalars[index] = sign
    }
    originals[sign] = key
    text = String(String.UnicodeScalarView(scalars))
    return true
  }
}

/// Looks for a key once more in the mapping where it stands first.
private struct MappingScan {
  private let scalars: [Unicode.Scalar]
  private let key: [Unicode.Scalar]
  private let column: Int
  private var position: Int

  init(_ text: String, key: String, from mark: DocumentPlace) {
    scalars = Array(text.unicodeScalars)
    self.key = Array(key.unicodeScalars)
    column = mark.column
    var line = 1
    position = 0
    while line < mark.line, position < scalars.count {
      if scalars[position] == "\n" { line += 1 }
      position += 1
    }
    position += mark.column - 1
  }

  /// Where the next key of this name begins, without its quote: in a block mapping it stands in the
  /// same column of a later line, in a flow mapping behind a comma of the same depth.
  mutating func nextKey() -> Int? {
    nextInBlock() ?? nextInFlow()
  }

  private func nextInBlock() -> Int? {
    var lineStart = position - column + 1
    while let end = scalars[lineStart...].firstIndex(of: "\n"), end + 1 < scalars.count {
      lineStart = end + 1
      let first = scalars[lineStart...].firstIndex { $0 != " " } ?? scalars.count
      guard first < scalars.count, scalars[first] != "\n", scalars[first] != "#" else { continue }
      if first - lineStart + 1 < column { return nil }
      if first - lineStart + 1 == column, let start = keyStart(at: first) { return start }
    }
    return nil
  }

  private func nextInFlow() -> Int? {
    var depth = 0
    var quote: Unicode.Scalar?
    var index = position
    while index < scalars.count, depth >= 0 {
      let scalar = scalars[index]
      switch scalar {
      case "\"", "'": quote = quote == nil ? scalar : (quote == scalar ? nil : quote)
      case _ where quote != nil: break
      case "[", "{": depth += 1
      case "]", "}": depth -= 1
      case "," where depth == 0:
        let next = scalars[(index + 1)...].firstIndex { $0 != " " && $0 != "\n" }
        if let next, let start = keyStart(at: next) { return start }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// The key's first sign where the key stands at an index, quoted or not, and a colon follows.
  private func keyStart(at index: Int) -> Int? {
    let isQuoted = scalars[index] == "\"" || scalars[index] == "'"
    let start = isQuoted ? index + 1 : index
    guard scalars[start...].starts(with: key) else { return nil }
    let rest = scalars[(start + key.count)...].drop {
      isQuoted ? $0 == scalars[index] || $0 == " " : $0 == " "
    }
    return rest.first == ":" ? start : nil
  }
}
