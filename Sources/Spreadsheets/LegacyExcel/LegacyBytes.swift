/// Bytes of a file from before 2007, whose numbers come low byte first. Every look is checked: what
/// lies outside is an error, never a crash.
struct LegacyBytes {
  private let all: [UInt8]
  private let range: Range<Int>

  init(_ bytes: [UInt8]) {
    all = bytes
    range = 0..<bytes.count
  }

  private init(_ all: [UInt8], _ range: Range<Int>) {
    self.all = all
    self.range = range
  }

  var count: Int { range.count }

  private static let tooShort = WorkbookError.damaged(
    part: "Workbook",
    reason: "a record is too short"
  )

  private func place(_ offset: Int, _ width: Int) throws(WorkbookError) -> Int {
    guard offset >= 0, offset <= count - width else { throw Self.tooShort }
    return range.lowerBound + offset
  }

  /// A number of one byte.
  func byte(at offset: Int) throws(WorkbookError) -> Int {
    Int(all[try place(offset, 1)])
  }

  /// A number of two bytes.
  func short(at offset: Int) throws(WorkbookError) -> Int {
    let place = try place(offset, 2)
    return Int(all[place]) | Int(all[place + 1]) << 8
  }

  /// A number of four bytes without a sign.
  func long(at offset: Int) throws(WorkbookError) -> Int {
    try short(at: offset) | short(at: offset + 2) << 16
  }

  /// A binary number of eight bytes.
  func double(at offset: Int) throws(WorkbookError) -> Double {
    let low = UInt64(try long(at: offset))
    return Double(bitPattern: low | UInt64(try long(at: offset + 4)) << 32)
  }

  /// Some of the bytes.
  func slice(_ offset: Int, count: Int) throws(WorkbookError) -> LegacyBytes {
    guard count >= 0 else { throw Self.tooShort }
    let place = try place(offset, count)
    return LegacyBytes(all, place..<(place + count))
  }

  /// The bytes from an offset on.
  func dropFirst(_ offset: Int) throws(WorkbookError) -> LegacyBytes {
    try slice(offset, count: count - offset)
  }

  /// The bytes themselves.
  var content: ArraySlice<UInt8> { all[range] }
}
