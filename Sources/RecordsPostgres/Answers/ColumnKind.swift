import CLibPQ
import Records

/// How the values of a column are read, from the server's number of their type.
enum ColumnKind {
  case integer, boolean, numeric, bytes, text

  static let bytea: UInt32 = 17
  static let int8: UInt32 = 20
  static let textType: UInt32 = 25

  init(type: UInt32) {
    self =
      switch type {
      case 16: .boolean
      case Self.bytea: .bytes
      // int8, int2, int4, oid
      case Self.int8, 21, 23, 26: .integer
      case 1700: .numeric
      default: .text
      }
  }

  /// Reads what the server wrote as text.
  func read(_ text: UnsafeBufferPointer<UInt8>) -> SQLValue {
    switch self {
    case .text: .text(String(decoding: text, as: UTF8.self))
    case .boolean: .integer(text.first == UInt8(ascii: "t") ? 1 : 0)
    // A sum is a numeric, whole where the summed are; one with a point or too long stays a text.
    case .integer, .numeric:
      Self.number(text).map(SQLValue.integer) ?? .text(String(decoding: text, as: UTF8.self))
    case .bytes: .bytes(Self.bytes(text))
    }
  }

  private static func number(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
    let isNegative = text.first == UInt8(ascii: "-")
    guard text.count > (isNegative ? 1 : 0) else { return nil }
    var number: Int64 = 0
    for place in (isNegative ? 1 : 0)..<text.count {
      let digit = text[place] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      // Kept below nought, where there is one number more.
      let (tens, isTooLong) = number.multipliedReportingOverflow(by: 10)
      let (sum, isTooLarge) = tens.subtractingReportingOverflow(Int64(digit))
      if isTooLong || isTooLarge { return nil }
      number = sum
    }
    if isNegative { return number }
    return number == .min ? nil : -number
  }

  /// `\x` and two hexadecimal digits a byte.
  private static func bytes(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard text.count >= 2 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: (text.count - 2) / 2) { bytes, count in
      while 2 * count + 3 < text.count {
        bytes[count] = digit(text[2 * count + 2]) << 4 | digit(text[2 * count + 3])
        count += 1
      }
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8 {
    byte <= UInt8(ascii: "9") ? byte &- UInt8(ascii: "0") : byte &- UInt8(ascii: "a") &+ 10
  }
}
