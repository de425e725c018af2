/// What stands between the fields of a text file.
public enum Separator: UInt8, CaseIterable, Sendable {
  /// A comma, as the standard has it.
  case comma = 44
  /// A semicolon, as spreadsheets write where the comma is the decimal sign.
  case semicolon = 59
  /// A tabulator.
  case tab = 9

  /// The one that cuts the most records into the same number of fields.
  static func detect(in bytes: UnsafeBufferPointer<UInt8>) -> Separator {
    let head = UnsafeBufferPointer(rebasing: bytes.prefix(1 << 16))
    var best = (separator: Separator.comma, score: 0)
    for candidate in allCases {
      let score = score(candidate, in: head)
      if score > best.score { best = (candidate, score) }
    }
    return best.separator
  }

  private static func score(_ candidate: Separator, in head: UnsafeBufferPointer<UInt8>) -> Int {
    var records: [Int: Int] = [:]
    var fields = 1
    var isQuoted = false
    for byte in head {
      switch byte {
      case 34: isQuoted.toggle()
      case candidate.rawValue where !isQuoted: fields += 1
      case 10 where !isQuoted, 13 where !isQuoted:
        records[fields, default: 0] += 1
        fields = 1
      default: break
      }
    }
    records[fields, default: 0] += 1
    return records.map { ($0.key - 1) * $0.value }.max() ?? 0
  }
}
