private let beginning = Array("Nguyễn Thị Hòa ".utf8)

/// The text of a cell, made as cheaply as the C program makes it.
public func cellText(_ row: Int, _ column: Int) -> String {
  String(unsafeUninitializedCapacity: 48) { bytes in
    var count = bytes.update(fromContentsOf: beginning)
    for part in 0...1 {
      let (number, end) = part == 0 ? (row, UInt8(ascii: ".")) : (column, 0)
      var digits = 1
      var bound = 10
      while bound <= number { (digits, bound) = (digits + 1, bound * 10) }
      var rest = number
      for place in stride(from: count + digits - 1, through: count, by: -1) {
        bytes[place] = 48 + UInt8(rest % 10)
        rest /= 10
      }
      count += digits
      if end != 0 {
        bytes[count] = end
        count += 1
      }
    }
    return count
  }
}
