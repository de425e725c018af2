/// What stands between the fields of a text file.
public enum Separator: UInt8, CaseIterable, Sendable {
  /// A comma, as the standard has it.
  case comma = 44
  /// A semicolon, as spreadsheets write where the comma is the decimal sign.
  case semicolon = 59
  /// A tabulator.
  case tab = 9

  /// The one that cuts nearly all records into the same number of fields; a comma comes last, since
  /// it is the decimal sign here. Where none does, as under a letterhead, the one that does so most.
  static func detect(in bytes: UnsafeBufferPointer<UInt8>) -> Separator {
    let head = UnsafeBufferPointer(rebasing: bytes.prefix(1 << 16))
    let order: [Separator] = [.tab, .semicolon, .comma]
    let cuts = order.map { Cut(by: $0, head) }
    if let index = cuts.firstIndex(where: { $0.records * 5 >= $0.allRecords * 4 }) {
      return order[index]
    }
    let best = cuts.indices.max { cuts[$0].score < cuts[$1].score }
    return best.flatMap { cuts[$0].score > 0 ? order[$0] : nil } ?? .comma
  }

  /// How a separator cuts a text.
  private struct Cut {
    /// Records that have the most common number of fields, which is more than one.
    var records = 0
    var fields = 1
    /// Records that are not empty.
    var allRecords = 0

    var score: Int { (fields - 1) * records * records }

    init(by separator: Separator, _ head: UnsafeBufferPointer<UInt8>) {
      var found: [Int: Int] = [:]
      var fields = 1
      var isQuoted = false
      var isEmpty = true
      for byte in head {
        switch byte {
        case 10 where !isQuoted, 13 where !isQuoted:
          if !isEmpty { found[fields, default: 0] += 1 }
          (fields, isEmpty) = (1, true)
          continue
        case 34: isQuoted.toggle()
        case separator.rawValue where !isQuoted: fields += 1
        default: break
        }
        isEmpty = false
      }
      if !isEmpty { found[fields, default: 0] += 1 }
      allRecords = found.values.reduce(0, +)
      for (fields, records) in found.sorted(by: { $0.key > $1.key })
      where fields > 1 && records > self.records {
        (self.fields, self.records) = (fields, records)
      }
    }
  }
}
