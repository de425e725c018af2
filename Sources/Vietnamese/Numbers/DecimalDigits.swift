/// An exact decimal taken apart, trailing zeros of the fraction dropped where asked.
struct DecimalDigits {
  let isNegative: Bool
  let whole: UInt
  /// The digits after the comma.
  let fraction: [UInt8]

  init(_ units: Int, places: Int, keepsZeros: Bool = false) {
    var rest = units.magnitude
    var digits: [UInt8] = []
    for _ in 0..<max(0, places) {
      digits.append(UInt8(rest % 10))
      rest /= 10
    }
    let kept = keepsZeros ? digits[...] : digits.drop { $0 == 0 }
    isNegative = units < 0
    whole = rest
    fraction = kept.reversed()
  }
}
