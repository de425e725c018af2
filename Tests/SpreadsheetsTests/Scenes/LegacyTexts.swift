/// The texts that the cells of a workbook of Excel 97 share, written over as many records as one likes:
/// in each further record a byte tells anew how wide the letters are.
struct LegacyTexts {
  private var records: [[UInt8]] = [[]]
  private let room: Int

  /// - Parameter room: How many bytes a record takes.
  init(_ texts: [String], room: Int) {
    self.room = room
    put(LegacyBook.number(texts.count, 4) + LegacyBook.number(texts.count, 4))
    for text in texts { add(text) }
  }

  /// The record and those that continue it.
  var bytes: [UInt8] {
    records.enumerated().reduce([]) { bytes, next in
      bytes + LegacyBook.record(next.offset == 0 ? 0xFC : 0x3C, next.element)
    }
  }

  /// How many records there are.
  var count: Int { records.count }

  private var left: Int { room - records[records.count - 1].count }

  /// Bytes that stay together.
  private mutating func put(_ bytes: [UInt8]) {
    if left < bytes.count { records.append([]) }
    records[records.count - 1] += bytes
  }

  private mutating func add(_ text: String) {
    let units = Array(text.utf16)
    let isWide = units.contains { $0 > 0xFF }
    // The head stays together with the first letter.
    if left < 5 { records.append([]) }
    records[records.count - 1] += LegacyBook.number(units.count, 2) + [isWide ? 1 : 0]
    var width = isWide
    for (place, unit) in units.enumerated() {
      if left < (width ? 2 : 1) {
        // The rest may need other letters than the whole.
        width = units[place...].contains { $0 > 0xFF }
        records.append([width ? 1 : 0])
      }
      records[records.count - 1] += LegacyBook.number(Int(unit), width ? 2 : 1)
    }
  }
}
