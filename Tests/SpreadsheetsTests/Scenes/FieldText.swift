import Spreadsheets

/// A text of fields as any program may write it: quoted where it must be and where it likes, with
/// one kind of line end, in one of the encodings that say what they are.
struct FieldText {
  let records: [[String]]
  let separator: Separator
  var lineEnd = "\n"
  var encoding = TextEncoding.utf8
  /// Whether the last record has a line end, too.
  var isEnded = true

  static let encodings: [TextEncoding] = [
    .utf8, .utf8WithMark, .utf16LittleEndian, .utf16BigEndian,
  ]

  /// Random records, of as many fields as they like.
  init(_ random: inout SeededRandom) {
    var records: [[String]] = []
    for _ in 0...random.below(25) {
      var fields: [String] = []
      for _ in 0...random.below(6) {
        fields.append(random.below(4) == 0 ? "" : random.text(upTo: 10))
      }
      records.append(fields)
    }
    self.records = records
    separator = random.pick(Separator.allCases)
    lineEnd = random.pick(["\n", "\r\n", "\r"])
    encoding = random.pick(Self.encodings)
    isEnded = random.below(2) == 0
  }

  init(_ records: [[String]], _ separator: Separator) {
    self.records = records
    self.separator = separator
  }

  /// The text; fields that need no quotation marks get them now and then.
  private func text(_ random: inout SeededRandom) -> String {
    let separators: [Separator: String] = [.comma: ",", .semicolon: ";", .tab: "\t"]
    var lines: [String] = []
    for record in records {
      var fields: [String] = []
      for field in record {
        let isBound = field.utf8.contains { [34, 13, 10, separator.rawValue].contains($0) }
        fields.append(isBound || random.below(5) == 0 ? Self.quoted(field) : field)
      }
      lines.append(fields.joined(separator: separators[separator] ?? ""))
    }
    return lines.joined(separator: lineEnd) + (isEnded ? lineEnd : "")
  }

  private static func quoted(_ field: String) -> String {
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in field.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  func bytes(_ random: inout SeededRandom) -> [UInt8] {
    let text = text(&random)
    switch encoding {
    case .utf8WithMark: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf16LittleEndian: return [0xFF, 0xFE] + LegacyBook.wide(text)
    case .utf16BigEndian:
      return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    default: return Array(text.utf8)
    }
  }

  /// The bytes of each field in which something stands, by record and column.
  var expected: [Int: [Int: [UInt8]]] {
    var expected: [Int: [Int: [UInt8]]] = [:]
    for (index, record) in records.enumerated() {
      for (column, field) in record.enumerated() where !field.isEmpty {
        expected[index + 1, default: [:]][column + 1] = Array(field.utf8)
      }
    }
    return expected
  }
}
