extension Sequence where Element == UInt8 {
  /// Two digits a byte, as the RFCs print them.
  var hexadecimal: String {
    map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }
    .joined()
  }
}
