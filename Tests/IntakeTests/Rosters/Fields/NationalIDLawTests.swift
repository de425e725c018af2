import Personnel
import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `The laws of reading a national ID` {
  struct Person {
    let digits: String
    let gender: Gender
    let year: Int
  }

  /// People of every province and both centuries.
  static let people: [Person] = {
    var dice = Dice(seed: 54)
    return (0..<600).map { index in
      let gender: Gender = dice.once(in: 2) ? .female : .male
      let year = dice.number(1_940...2_004)
      let century = (year - 1_900) / 100 * 2 + (gender == .female ? 1 : 0)
      let place = String("00\(index % 96 + 1)".suffix(3))
      let digits = "\(place)\(century)" + "\(year)".suffix(2) + dice.digits(6)
      return Person(digits: digits, gender: gender, year: year)
    }
  }()

  @Test
  func `a number agrees with one gender and one year only`() throws {
    for person in Self.people {
      let number = try #require(NationalID(person.digits))
      for gender in [Gender.male, .female] {
        for year in [
          person.year - 100, person.year - 1, person.year, person.year + 1, person.year + 100,
        ] {
          let isRight = gender == person.gender && year == person.year
          #expect(number.agrees(gender: gender, birthYear: year) == isRight)
        }
        #expect(number.agrees(gender: gender, birthYear: nil) == (gender == person.gender))
      }
      #expect(number.agrees(gender: nil, birthYear: nil))
    }
  }

  @Test
  func `twelve digits are the number, whatever else is known and stands between them`() {
    var dice = Dice(seed: 12)
    for person in Self.people {
      // A last zero behind a dot is that of a decimal number.
      let text =
        person.digits.dropLast(2).map { "\($0)" + dice.pick(["", "", " ", ".", "-", "–"]) }.joined()
        + person.digits.suffix(2)
      for (gender, year) in [(person.gender, person.year), (.male, 1_900)] as [(Gender?, Int?)] {
        let reading = NationalIDReading(text, gender: gender, birthYear: year)
        #expect(reading?.number.digits == person.digits && reading?.isRepaired == false, "\(text)")
      }
      for text in ["'\(person.digits)", "\(person.digits).0", "\(person.digits),0"] {
        let reading = NationalIDReading(text, gender: nil, birthYear: nil)
        #expect(reading?.number.digits == person.digits && reading?.isRepaired == false, "\(text)")
      }
    }
  }

  @Test
  func `lost zeros come back where the year agrees, and nowhere else`() {
    for person in Self.people {
      let short = String(person.digits.drop { $0 == "0" })
      for text in [short, short + ".0", "'" + short] {
        let right = NationalIDReading(text, gender: person.gender, birthYear: person.year)
        #expect(right?.number.digits == person.digits && right?.isRepaired == true, "\(text)")
        let byYear = NationalIDReading(text, gender: nil, birthYear: person.year)
        #expect(byYear?.number.digits == person.digits)
      }
      let other: Gender = person.gender == .male ? .female : .male
      #expect(NationalIDReading(short, gender: other, birthYear: person.year) == nil)
      #expect(NationalIDReading(short, gender: person.gender, birthYear: person.year + 1) == nil)
      #expect(NationalIDReading(short, gender: person.gender, birthYear: nil) == nil)
    }
  }

  @Test
  func `nine digits are an older card's, which tells neither gender nor year`() throws {
    var dice = Dice(seed: 9)
    for _ in 0..<200 {
      let digits = dice.digits(9)
      let reading = NationalIDReading(digits, gender: .female, birthYear: 1_980)
      #expect(reading?.number.digits == digits && reading?.isRepaired == false)
      #expect(try #require(NationalID(digits)).agrees(gender: .male, birthYear: 1_950))
    }
  }

  @Test(arguments: Array(0...8) + Array(13...20))
  func `no other count of digits is a number`(count: Int) {
    var dice = Dice(seed: count)
    for _ in 0..<50 {
      #expect(NationalIDReading(dice.digits(count), gender: .male, birthYear: 1_980) == nil)
    }
  }

  @Test(arguments: ["A", "O", "E+", "/", ":", "+", "(", "?", "٠", "０"])
  func `any other sign, at any place, makes it none`(sign: String) {
    for person in Self.people.prefix(20) {
      for place in 0...12 {
        let text = String(person.digits.prefix(place)) + sign + person.digits.dropFirst(place)
        let reading = NationalIDReading(text, gender: person.gender, birthYear: person.year)
        #expect(reading == nil, "\(text)")
      }
    }
  }

  @Test
  func `a covered number shows five digits at its ends and no others`() throws {
    for person in Self.people {
      let masked = try #require(NationalID(person.digits)).masked
      #expect(masked.count == 12 && masked.count { $0 == "•" } == 7)
      #expect(masked.prefix(3) == person.digits.prefix(3))
      #expect(masked.suffix(2) == person.digits.suffix(2))
    }
  }
}
