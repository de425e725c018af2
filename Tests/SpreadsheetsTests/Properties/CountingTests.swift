import Chronology
import Testing

@testable import Spreadsheets

struct `Every column` {
  @Test
  func `has letters that lead back to it`() {
    for column in 1...CellAddress.columns {
      let letters = CellAddress.letters(ofColumn: column)
      #expect(CellAddress("\(letters)1")?.column == column)
      #expect(CellAddress("\(letters.lowercased())1")?.column == column)
    }
  }

  @Test
  func `comes after the one before, by length and letters`() {
    var last = ""
    for column in 1...CellAddress.columns {
      let letters = CellAddress.letters(ofColumn: column)
      #expect((last.utf8.count, last) < (letters.utf8.count, letters))
      last = letters
    }
    #expect(last == "XFD")
  }

  @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (0, ""), (-3, "")])
  func `is named as in a spreadsheet`(column: Int, letters: String) {
    #expect(CellAddress.letters(ofColumn: column) == letters)
  }
}

struct `Every day from 1900 to 2100` {
  static let first = Day(year: 1900, month: 1, day: 1)
  static let last = Day(year: 2100, month: 12, day: 31)

  @Test
  func `has a serial number that leads back to it`() throws {
    let days = try #require(Self.first).number...(try #require(Self.last)).number
    for number in days {
      let day = Day(number: number)
      let serial = try #require(SerialDay.serial(of: day))
      #expect(SerialDay.day(of: Double(serial), uses1904: false)?.day == day)
    }
  }

  @Test
  func `counts one more than the day before, but for 1 March 1900`() throws {
    var last = 0
    for number in try #require(Self.first).number...(try #require(Self.last)).number {
      let serial = try #require(SerialDay.serial(of: Day(number: number)))
      #expect(serial == last + (last == 59 ? 2 : 1))
      last = serial
    }
    #expect(last == 73_415)
  }

  @Test
  func `lies 1,462 days apart in the two systems`() {
    for serial in stride(from: 1_523, to: 73_415, by: 1) {
      #expect(
        SerialDay.day(of: Double(serial), uses1904: false)?.day
          == SerialDay.day(of: Double(serial - 1_462), uses1904: true)?.day
      )
    }
  }

  @Test
  func `keeps every second of it`() {
    for second in stride(from: 1, to: 86_400, by: 1) {
      let found = SerialDay.day(of: 43_850 + Double(second) / 86_400, uses1904: false)
      #expect(found?.seconds == Int32(second))
      #expect(found?.day.number == 18_281)
    }
  }
}

struct `Every number of two decimals` {
  @Test
  func `from 0 to 10 is read from its digits and shown as typed`() {
    for hundredths in 0...1_000 {
      let fraction = hundredths % 100
      let text = "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
      let value = Array(text.utf8).withUnsafeBufferPointer { DecimalDigits.value($0) }
      #expect(value == Double(hundredths) / 100)
      let shown = SheetNumber(text: text, value: value ?? .nan).shortest
      #expect(Double(shown) == value)
      #expect(shown.utf8.count <= text.utf8.count)
    }
  }

  @Test(arguments: 1...50)
  func `or of any digits is the nearest binary number`(seed: Int) {
    var random = SeededRandom(seed)
    for _ in 0..<200 {
      var text = random.below(2) == 0 ? "-" : ""
      for _ in 0...random.below(22) { text += "\(random.below(10))" }
      if random.below(2) == 0 {
        text += "." + (0...random.below(18)).map { _ in "\(random.below(10))" }.joined()
      }
      if random.below(3) == 0 { text += "E\(random.below(60) - 30)" }
      let value = Array(text.utf8).withUnsafeBufferPointer { DecimalDigits.value($0) }
      #expect(value == Double(text), "\(text)")
    }
  }
}
