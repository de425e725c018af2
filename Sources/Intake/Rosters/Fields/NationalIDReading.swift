import Personnel
import Vietnamese

/// A national ID as a cell tells it.
struct NationalIDReading: Equatable, Sendable {
  let number: NationalID
  /// Whether zeros that a spreadsheet dropped were put back.
  let isRepaired: Bool
}

extension NationalIDReading {
  /// Reads the digits of a cell, whatever spaces, dots and hyphens stand between them.
  ///
  /// A number of 11 or 10 digits lost its leading zeros to a spreadsheet. It gets them back only
  /// where the number then agrees with what else is known: at least the year of birth.
  init?(_ text: String, gender: Gender?, birthYear: Int?) {
    guard let digits = text.nationalIDDigits else { return nil }
    if let number = NationalID(digits) {
      self.init(number: number, isRepaired: false)
      return
    }
    guard digits.utf8.count == 11 || digits.utf8.count == 10, let birthYear else { return nil }
    let zeros = String(repeating: "0", count: 12 - digits.utf8.count)
    guard let number = NationalID(zeros + digits),
      number.agrees(gender: gender, birthYear: birthYear)
    else { return nil }
    self.init(number: number, isRepaired: true)
  }
}

extension NationalID {
  /// Whether the number is one that a person of the gender, born in the year, may have; what is not
  /// known agrees with everything. Numbers of 9 digits say nothing of either.
  ///
  /// The fourth digit tells the century and the gender (0 and 1 for men and women of the twentieth,
  /// 2 and 3 of the twenty-first), the next two the year. Source: Thông tư 59/2021/TT-BCA, Điều 4.
  func agrees(gender: Gender?, birthYear: Int?) -> Bool {
    let digits = self.digits.utf8.map { Int($0) - 48 }
    guard digits.count == 12 else { return true }
    let century = 1_900 + digits[3] / 2 * 100
    let year = century + digits[4] * 10 + digits[5]
    if let birthYear, birthYear != year { return false }
    if let gender, (gender == .female) != (digits[3] % 2 == 1) { return false }
    return true
  }
}

extension String {
  /// The digits of a number that has nothing else but spaces, dots, hyphens and the apostrophe that
  /// keeps a spreadsheet from counting; nil where another sign stands in it.
  fileprivate var nationalIDDigits: String? {
    var digits = UnicodeScalarView()
    // A program that took the number for a decimal one wrote it with a zero behind a point.
    let isDecimal = hasSuffix(".0") || hasSuffix(",0")
    for scalar in isDecimal ? dropLast(2).unicodeScalars : self[...].unicodeScalars {
      switch scalar {
      case "0"..."9": digits.append(scalar)
      case " ", ".", "-", "'", "’", "\u{2013}": continue
      default: return nil
      }
    }
    return String(digits)
  }
}
