/// Numbers as the records of old workbooks hold them.
enum LegacyNumber {
  /// A number in four bytes: the upper part of a binary number or a whole one, either of them perhaps
  /// a hundred times too large.
  static func unpacked(_ packed: Int) -> Double {
    let upper = UInt32(truncatingIfNeeded: packed) & ~3
    let value =
      packed & 2 != 0
      ? Double(Int32(bitPattern: upper) >> 2)
      : Double(bitPattern: UInt64(upper) << 32)
    return packed & 1 != 0 ? value / 100 : value
  }

  /// An error value by its code.
  static func error(_ code: Int) -> CellValue {
    switch code {
    case 0x00: .error("#NULL!")
    case 0x07: .error("#DIV/0!")
    case 0x0F: .error("#VALUE!")
    case 0x17: .error("#REF!")
    case 0x1D: .error("#NAME?")
    case 0x24: .error("#NUM!")
    default: .error("#N/A")
    }
  }
}
