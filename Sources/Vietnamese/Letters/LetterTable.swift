/// The letters that stand in one code point: ASCII, the 134 of Vietnamese, and their look-alikes.
struct LetterTable {
  private var low = [Letter?](repeating: nil, count: 0x250)
  private var high = [Letter?](repeating: nil, count: 0x60)

  static let shared = LetterTable()

  /// The letter of a code point, or nil where it is none or needs taking apart.
  subscript(_ scalar: UInt32) -> Letter? {
    if scalar < 0x250 { return low[Int(scalar)] }
    if scalar >= 0x1EA0, scalar < 0x1F00 { return high[Int(scalar - 0x1EA0)] }
    return nil
  }

  private init() {
    for ascii in UInt32(97)...122 {
      insert(Letter(base: ascii), lower: ascii, upper: ascii - 32)
    }
    for digit in UInt32(48)...57 { low[Int(digit)] = Letter(base: digit) }
    for row in Self.vowels { insert(vowels: row) }
    let stroked = Letter(base: 0x64, quality: 1)
    insert(stroked, lower: 0x111, upper: 0x110)
    insertLookAlikes(stroked)
  }

  /// A row is one letter in the order of the tones.
  private static let vowels: [(base: Unicode.Scalar, quality: UInt8, forms: String)] = [
    ("a", 0, "aàảãáạ"), ("a", 1, "ăằẳẵắặ"), ("a", 2, "âầẩẫấậ"),
    ("e", 0, "eèẻẽéẹ"), ("e", 1, "êềểễếệ"), ("i", 0, "iìỉĩíị"),
    ("o", 0, "oòỏõóọ"), ("o", 1, "ôồổỗốộ"), ("o", 2, "ơờởỡớợ"),
    ("u", 0, "uùủũúụ"), ("u", 1, "ưừửữứự"), ("y", 0, "yỳỷỹýỵ"),
  ]

  private mutating func insert(vowels row: (base: Unicode.Scalar, quality: UInt8, forms: String)) {
    for (index, form) in row.forms.unicodeScalars.enumerated() {
      let tone = Tone(rawValue: UInt8(index)) ?? .ngang
      let letter = Letter(base: row.base.value, quality: row.quality, tone: tone)
      let upper = form.properties.uppercaseMapping.unicodeScalars.first ?? form
      insert(letter, lower: form.value, upper: upper.value)
    }
  }

  /// Ð and ð typed for Đ and đ, Ƣ and ƣ for Ư and ư in broken PDFs, ’ for the apostrophe's letter.
  private mutating func insertLookAlikes(_ stroked: Letter) {
    insert(stroked, lower: 0xF0, upper: 0xD0)
    insert(stroked, lower: 0x256, upper: 0x189)
    insert(Letter(base: 0x75, quality: 1), lower: 0x1A3, upper: 0x1A2)
    insert(Letter(base: 0x62, foreign: 0x335), lower: 0x180, upper: 0x243)
    low[0x27] = Letter(base: 0x27)
  }

  private mutating func insert(_ letter: Letter, lower: UInt32, upper: UInt32) {
    set(letter, at: lower)
    var capital = letter
    capital.isUpper = true
    set(capital, at: upper)
  }

  private mutating func set(_ letter: Letter, at scalar: UInt32) {
    if scalar < 0x250 {
      low[Int(scalar)] = letter
    } else if scalar >= 0x1EA0, scalar < 0x1F00 {
      high[Int(scalar - 0x1EA0)] = letter
    }
  }
}
