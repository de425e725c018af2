import Personnel
import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `The laws of reading a telephone number` {
  /// Numbers without their zero, of mobile networks and of the ground.
  static let numbers: [String] = {
    var dice = Dice(seed: 84)
    let networks = ["32", "39", "52", "56", "59", "70", "79", "81", "88", "90", "94", "96", "99"]
    return (0..<300).map { _ in dice.pick(networks) + dice.digits(7) }
      + (0..<60).map { _ in "257" + dice.digits(7) } + (0..<60).map { _ in "24" + dice.digits(8) }
  }()

  @Test
  func `every way to write a number gives one number`() {
    for number in Self.numbers {
      let rest = number.dropFirst(2)
      for text in [
        "0\(number)", "+84\(number)", "84\(number)", "0084\(number)", "+84 0\(number)",
        "(+84) \(number)", "+84 (0)\(number)",
        "0\(number.prefix(2)) \(rest.prefix(3)) \(rest.dropFirst(3))",
        "0\(number.prefix(3)).\(number.dropFirst(3).prefix(3)).\(number.dropFirst(6))",
        "(0\(number.prefix(2)))\(rest)", "0\(number.prefix(2))-\(rest)", "'0\(number)",
        "0\(number.prefix(3))/\(number.dropFirst(3))", "0\(number)\u{A0}",
      ] {
        #expect(PhoneReading(text) == PhoneReading(number: "+84" + number, rules: []), "\(text)")
      }
    }
  }

  @Test
  func `a lost zero comes back, and that is told`() {
    for number in Self.numbers where !number.hasPrefix("84") {
      let right = PhoneReading(number: "+84" + number, rules: [.leadingZero])
      #expect(PhoneReading(number) == right, "\(number)")
    }
  }

  @Test
  func `what was read is read again as it is`() {
    var dice = Dice(seed: 7)
    var count = 0
    for _ in 0..<4_000 {
      let text =
        dice.pick(["0", "", "+84", "84", "01", "+840", "09", "0084"])
        + dice.digits(dice.number(6...12))
      guard let reading = PhoneReading(text) else { continue }
      count += 1
      #expect(
        PhoneReading(reading.number) == PhoneReading(number: reading.number, rules: []),
        "\(text)"
      )
      #expect(reading.number.wholeMatch(of: /\+84([35789][0-9]{8}|2[0-9]{8,9})/) != nil, "\(text)")
    }
    #expect(count > 200)
  }

  @Test(arguments: [0, 1, 2, 3, 4, 5, 6, 7, 12, 13, 14, 15])
  func `no number has so few digits after its zero, or so many`(count: Int) {
    var dice = Dice(seed: count)
    for _ in 0..<100 {
      #expect(
        PhoneReading("0" + dice.pick(["2", "3", "5", "7", "8", "9"]) + dice.digits(count)) == nil
      )
    }
  }

  @Test(arguments: ["a", "x", "O", "&", "#", "*", ":", "–x", "😀", ";", ","])
  func `any other sign, at any place, makes it none`(sign: String) {
    for number in Self.numbers.prefix(20) {
      for place in 0...number.count {
        let text = "0" + String(number.prefix(place)) + sign + number.dropFirst(place)
        #expect(PhoneReading(text) == nil, "\(text)")
      }
    }
  }

  @Test(arguments: ["/", " / ", ";", "; ", ",", ", ", " - ", " ", "\n"])
  func `of two numbers the first is taken, and that is a warning`(separator: String) throws {
    for (one, other) in zip(Self.numbers, Self.numbers.dropFirst(150)).prefix(40) {
      let text = "0\(one)\(separator)0\(other)"
      let row = try SampleRoster.row([.phone: text])
      #expect(row[.phone] == "+84" + one, "\(text)")
      #expect(row.warningNames == ["phone oddPhone"] && row.isGood)
    }
  }

  @Test
  func `a number of a country that is not ours is none`() {
    for code in ["1", "7", "33", "44", "49", "66", "81", "82", "86", "855", "856"] {
      #expect(PhoneReading("+\(code)905123456") == nil)
    }
  }
}
