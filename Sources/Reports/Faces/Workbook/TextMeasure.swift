import Vietnamese

/// How wide a text runs in Times New Roman, so that a rule can be as long as its text and a row as
/// high as its lines.
struct TextMeasure {
  let size: Double
  let isBold: Bool

  /// In points.
  func width(of text: some StringProtocol) -> Double {
    let table = isBold ? Self.boldLetters : Self.regularLetters
    var hundredths = 0
    for scalar in text.unicodeScalars {
      let value = Int(scalar.value)
      let width = value < table.count ? table[value] : Self.unmeasured
      hundredths +=
        width != Self.unmeasured ? Int(width) : Self.hundredths(of: String(scalar), isBold: isBold)
    }
    return Double(hundredths) * size / 100
  }

  /// The width of each scalar of the Latin blocks, its marks taken off once and not for each text;
  /// others are measured where they come.
  private static let regularLetters = letters(isBold: false)
  private static let boldLetters = letters(isBold: true)

  private static func letters(isBold: Bool) -> [UInt16] {
    var widths = Array(repeating: unmeasured, count: 0x1F00)
    for scalar in latin {
      widths[Int(scalar.value)] = UInt16(hundredths(of: String(scalar), isBold: isBold))
    }
    return widths
  }

  /// Basic Latin to Latin Extended-B, the marks that follow their letters, Latin Extended Additional.
  private static let latin = [0..<0x250, 0x300..<0x370, 0x1E00..<0x1F00].joined()
    .compactMap(Unicode.Scalar.init)
  private static let unmeasured = UInt16.max

  private static func hundredths(of text: String, isBold: Bool) -> Int {
    let table = isBold ? bold : regular
    return text.decomposed.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 32..<127: sum + Int(table[Int(scalar.value) - 32])
      case 0x300..<0x370: sum
      case 0x110: sum + 72
      default: sum + (isBold ? 56 : 50)
      }
    }
  }

  /// The lines that a text takes in a column of so many points, broken at spaces.
  func lines(of text: String, within room: Double) -> Int {
    // Programs differ by a hair in the widths of columns: better a line too many than one cut off.
    let width = room * 0.95
    // Most texts take one line, which is seen without looking for their words.
    if self.width(of: text) < width { return 1 }
    let space = self.width(of: " ")
    var (lines, used) = (1, 0.0)
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      let length = self.width(of: Substring(word))
      if used > 0, used + space + length > width {
        lines += 1
        used = length
      } else {
        used += (used > 0 ? space : 0) + length
      }
      while used > width, width > 0 {
        lines += 1
        used -= width
      }
    }
    return lines
  }

  /// Low lines as long as a length in points.
  func rule(length: Double) -> String {
    String(repeating: "_", count: max(1, Int((length / width(of: "_")).rounded())))
  }

  // Hundredths of the size, from space to tilde: the metrics that Times New Roman shares with
  // Liberation Serif.
  private static let regular: [UInt8] = [
    25, 33, 41, 50, 50, 83, 78, 18, 33, 33, 50, 56, 25, 33, 25, 28, 50, 50, 50, 50, 50, 50, 50, 50,
    50, 50, 28, 28, 56, 56, 56, 44, 92, 72, 67, 67, 72, 61, 56, 72, 72, 33, 39, 72, 61, 89, 72, 72,
    56, 72, 67, 56, 61, 72, 72, 94, 72, 72, 61, 33, 28, 33, 47, 50, 33, 44, 50, 44, 50, 44, 33, 50,
    50, 28, 28, 50, 28, 78, 50, 50, 50, 50, 33, 39, 28, 50, 50, 72, 50, 50, 44, 48, 20, 48, 54,
  ]

  private static let bold: [UInt8] = [
    25, 33, 56, 50, 50, 100, 83, 28, 33, 33, 50, 57, 25, 33, 25, 28, 50, 50, 50, 50, 50, 50, 50, 50,
    50, 50, 33, 33, 57, 57, 57, 50, 93, 72, 67, 72, 72, 67, 61, 78, 78, 39, 50, 78, 67, 94, 72, 78,
    61, 78, 72, 56, 67, 72, 72, 100, 72, 72, 67, 33, 28, 33, 58, 50, 33, 50, 56, 44, 56, 44, 33, 50,
    56, 28, 33, 56, 28, 83, 56, 50, 56, 56, 44, 39, 33, 56, 50, 72, 50, 50, 44, 39, 22, 39, 52,
  ]
}
