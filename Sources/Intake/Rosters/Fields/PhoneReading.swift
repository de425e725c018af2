import Vietnamese

/// A phone number as a cell tells it.
struct PhoneReading: Equatable, Sendable {
  /// E.164: `+84905123456`.
  let number: String
  let rules: [Repair.Rule]
}

extension PhoneReading {
  /// Reads one number of this country, or nil where the text is none. What a spreadsheet took from
  /// its front is put back, and a mobile number of before 2018 gets its prefix of today.
  ///
  /// Source: the ministry's plan of 2017 for telephone numbers (Quyết định 798/QĐ-BTTTT of 2018).
  init?(_ text: String) {
    guard let typed = text.phoneDigits else { return nil }
    var digits = typed.digits
    var rules: [Repair.Rule] = []
    if typed.isInternational {
      guard digits.utf8.starts(with: "84".utf8) else { return nil }
      digits = "0" + digits.dropFirst(2)
      if digits.utf8.starts(with: "00".utf8) { digits = String(digits.dropFirst()) }
    } else if digits.utf8.first != UInt8(ascii: "0") {
      if digits.utf8.starts(with: "84".utf8), digits.utf8.count >= 11 {
        digits = "0" + digits.dropFirst(2)
      } else {
        digits = "0" + digits
        rules = [.leadingZero]
      }
    }
    if let today = Self.today(digits) {
      digits = today
      rules.append(.phonePrefix)
    }
    guard Self.isNumber(digits) else { return nil }
    self.init(number: "+84" + digits.dropFirst(), rules: rules)
  }

  /// Mobile numbers have 10 digits, and a network of today after the 0; those of the ground 10 or 11
  /// and begin with 02. `057` was Phú Yên's code of before 2017 and is no network.
  private static func isNumber(_ digits: String) -> Bool {
    let bytes = Array(digits.utf8)
    guard bytes.count >= 2, bytes[0] == 48 else { return false }
    switch bytes[1] {
    case UInt8(ascii: "3"): return bytes.count == 10 && bytes[2] >= UInt8(ascii: "2")
    case UInt8(ascii: "5"): return bytes.count == 10 && "25689".utf8.contains(bytes[2])
    case UInt8(ascii: "7"): return bytes.count == 10 && "06789".utf8.contains(bytes[2])
    case UInt8(ascii: "8"): return bytes.count == 10 && bytes[2] >= UInt8(ascii: "1")
    case UInt8(ascii: "9"): return bytes.count == 10
    case UInt8(ascii: "2"): return bytes.count == 10 || bytes.count == 11
    default: return false
    }
  }

  /// The number of today for one of 11 digits of before 2018; nil for all others.
  private static func today(_ digits: String) -> String? {
    guard digits.utf8.count == 11, let prefix = prefixes[String(digits.prefix(4))] else {
      return nil
    }
    return prefix + digits.dropFirst(4)
  }

  private static let prefixes = [
    "0162": "032", "0163": "033", "0164": "034", "0165": "035", "0166": "036", "0167": "037",
    "0168": "038", "0169": "039", "0120": "070", "0121": "079", "0122": "077", "0126": "076",
    "0128": "078", "0123": "083", "0124": "084", "0125": "085", "0127": "081", "0129": "082",
    "0186": "056", "0188": "058", "0199": "059",
  ]
}

extension String {
  /// The digits of a number and whether it begins with `+` or `00`; nil where another sign stands in
  /// it.
  fileprivate var phoneDigits: (digits: String, isInternational: Bool)? {
    var digits = UnicodeScalarView()
    var hasPlus = false
    for scalar in unicodeScalars {
      switch scalar {
      case "0"..."9": digits.append(scalar)
      case "+" where digits.isEmpty: hasPlus = true
      case " ", ".", "-", "(", ")", "/", "'", "\u{2013}", "\u{A0}": continue
      default: return nil
      }
    }
    let text = String(digits)
    if !hasPlus, text.utf8.starts(with: "0084".utf8) {
      return (String(text.dropFirst(2)), true)
    }
    return text.isEmpty ? nil : (text, hasPlus)
  }
}
