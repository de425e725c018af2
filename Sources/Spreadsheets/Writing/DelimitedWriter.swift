/// Writes a text of fields (.csv) as Excel in Vietnamese opens it: UTF-8 with its mark, semicolons.
public struct DelimitedWriter {
  private var bytes: [UInt8]
  private let separator: Separator

  /// Begins a text.
  public init(separator: Separator = .semicolon, withMark: Bool = true) {
    self.separator = separator
    bytes = withMark ? [0xEF, 0xBB, 0xBF] : []
  }

  /// Adds a record. A text that a spreadsheet would take for a formula gets an apostrophe in front;
  /// numbers, negative ones too, stay as they are.
  public mutating func append(_ fields: [String]) {
    append(fields) { Self.looksLikeFormula($0) }
  }

  /// Adds a record of which other texts get an apostrophe.
  mutating func append(_ fields: [String], guarding isGuarded: (String) -> Bool) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(separator.rawValue) }
      append(field: isGuarded(field) ? "'" + field : field)
    }
    bytes.append(contentsOf: [13, 10])
  }

  /// The whole text as bytes.
  public var content: [UInt8] { bytes }

  /// Writes the text to a file, which appears when it is complete.
  public func write(to path: String) throws(WritingError) {
    let file = try PartialFile(target: path)
    do {
      try file.write(bytes)
      try file.moveIntoPlace()
    } catch {
      file.discard()
      throw error
    }
  }

  private mutating func append(field: String) {
    let needsQuotes = field.utf8.contains {
      $0 == separator.rawValue || $0 == 34 || $0 == 10 || $0 == 13
    }
    guard needsQuotes else { return bytes.append(contentsOf: field.utf8) }
    bytes.append(34)
    for byte in field.utf8 {
      if byte == 34 { bytes.append(34) }
      bytes.append(byte)
    }
    bytes.append(34)
  }

  /// Decided by scalar: `=` with a combining mark is one character and still begins a formula.
  static func looksLikeFormula(_ field: String) -> Bool {
    switch field.unicodeScalars.first {
    case "=", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    case "+", "-": !isNumber(field)
    default: false
    }
  }

  private static func isNumber(_ field: String) -> Bool {
    let digits = field.utf8.dropFirst()
    return field.utf8.first == UInt8(ascii: "-") && !digits.isEmpty
      && digits.allSatisfy { (48...57).contains($0) || $0 == 44 || $0 == 46 }
  }
}
