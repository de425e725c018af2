/// Reads the digits of a cell without making a text of them first.
enum DecimalDigits {
  /// Powers of ten that a binary number holds exactly.
  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// The number, or nil where the bytes are not one: digits with a sign, a point, an exponent.
  static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    guard let scan = scan(bytes) else { return nil }
    let exponent = scan.exponent
    if scan.digits <= 19, scan.mantissa <= 9_007_199_254_740_992, abs(exponent) <= 22 {
      // Both parts are exact, so one operation rounds rightly.
      let mantissa = Double(scan.mantissa)
      let value = exponent < 0 ? mantissa / powers[-exponent] : mantissa * powers[exponent]
      return scan.isNegative ? -value : value
    }
    guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else {
      return nil
    }
    return value
  }

  private struct Scan {
    var mantissa: UInt64 = 0
    var digits = 0
    var exponent = 0
    var isNegative = false
  }

  private static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> Scan? {
    var scan = Scan()
    var index = 0
    if index < bytes.count, bytes[index] == 45 || bytes[index] == 43 {
      scan.isNegative = bytes[index] == 45
      index += 1
    }
    var seen = 0
    var isFraction = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 46, !isFraction {
        isFraction = true
      } else if (48...57).contains(byte) {
        seen += 1
        if isFraction { scan.exponent -= 1 }
        if scan.mantissa > 0 || byte > 48 { scan.digits += 1 }
        if scan.digits <= 19 { scan.mantissa = scan.mantissa &* 10 &+ UInt64(byte - 48) }
      } else {
        break
      }
      index += 1
    }
    guard seen > 0 else { return nil }
    if index == bytes.count { return scan }
    guard let power = exponent(bytes[index...]) else { return nil }
    scan.exponent += power
    return scan
  }

  private static func exponent(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard let first = bytes.first, first == 69 || first == 101 else { return nil }
    var rest = bytes.dropFirst()
    let isNegative = rest.first == 45
    if rest.first == 45 || rest.first == 43 { rest = rest.dropFirst() }
    guard (1...4).contains(rest.count), rest.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    let power = rest.reduce(0) { $0 * 10 + Int($1 - 48) }
    return isNegative ? -power : power
  }
}
