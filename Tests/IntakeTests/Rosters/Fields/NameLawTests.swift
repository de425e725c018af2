import Personnel
import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `The laws of reading a name` {
  /// Invented names of two to five words, some of other peoples of the country.
  static let names: [String] = {
    var dice = Dice(seed: 11)
    let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Đặng", "Võ", "Ưng", "Ông", "Ấu", "Tôn Nữ"]
    let middles = ["", " Thị", " Văn", " Đức", " Thị Mỹ", " Ngọc Ánh", " Hữu", " Ái"]
    let given = ["Hòa", "Hoà", "Thúy", "Thuý", "Ánh", "Ý", "Ấn", "Đông", "Ước", "Quỳnh", "Uyên"]
    return (0..<250).map { _ in "\(dice.pick(families))\(dice.pick(middles)) \(dice.pick(given))" }
      + ["H'Hen Niê", "Y Bhăm Niê Kdăm", "Ksor H'Bia", "Rơ Châm Jút", "Hồ Thị Bích-Ngọc"]
  }()

  @Test
  func `a name in mixed case is that name, to the byte`() {
    for name in Self.names {
      let reading = NameReading(full: name)
      #expect(!reading.isRepaired && reading.name.full.utf8.elementsEqual(name.utf8), "\(name)")
    }
  }

  @Test
  func `a name in one case gets its capitals back, and nothing else changes`() {
    for name in Self.names {
      for text in [name.uppercased(), name.lowercased()] {
        let reading = NameReading(full: text)
        #expect(reading.isRepaired && reading.name.full.utf8.elementsEqual(name.utf8), "\(text)")
        #expect(NameReading(full: reading.name.full) == NameReading(full: name))
      }
    }
  }

  @Test
  func `the parts of a name make the name`() {
    for name in Self.names {
      let parts = NameReading(full: name).name
      let words = [parts.family, parts.middle, parts.given].flatMap { $0.split(separator: " ") }
      #expect(words.sorted() == name.split(separator: " ").sorted(), "\(name)")
      #expect(!parts.given.isEmpty)
    }
  }

  @Test
  func `a name in two columns is parted where the columns part it`() {
    for name in Self.names {
      let words = name.split(separator: " ").map(String.init)
      for count in 1..<words.count {
        let rest = words.dropLast(count).joined(separator: " ")
        let given = words.suffix(count).joined(separator: " ")
        let reading = NameReading(familyAndMiddle: rest, given: given)
        #expect(!reading.isRepaired && reading.name.full == name)
        #expect(reading.name.given == given)
        let before = [reading.name.family, reading.name.middle].filter { !$0.isEmpty }
        #expect(
          before.joined(separator: " ").split(separator: " ").sorted()
            == rest.split(separator: " ").sorted(),
          "\(name)"
        )
        let capitals = NameReading(familyAndMiddle: rest.uppercased(), given: given.uppercased())
        #expect(capitals.isRepaired && capitals.name == reading.name)
      }
    }
  }

  @Test
  func `capitals that TCVN3 has not are no sign of mixed case`() throws {
    for name in Self.names where !name.contains("'") {
      let shown = OldEncoding.tcvn3.write(name.uppercased())
      let decoded = try #require(LegacyEncoding.tcvn3.decode(shown))
      #expect(NameReading(full: decoded, wasDecoded: true).name.full == name, "\(decoded)")
    }
  }

  @Test(
    arguments: [
      "Ông Lê Văn Hòa", "Bà Lê Thị Hòa", "ÔNG LÊ VĂN HÒA", "bà lê thị hòa", "Đ/c Lê Hòa",
      "ThS. Lê Hòa", "ThS Lê Văn Hòa", "TS. Lê Thị Hòa", "PGS.TS. Lê Hòa", "BS. Lê Văn Hòa",
      "GS. TS. Lê Văn Hòa", "Lê V. Hòa",
    ]
  )
  func `a form of address or a degree is kept, and a clerk is asked`(text: String) throws {
    let row = try SampleRoster.row([.fullName: text, .birthDate: "1980"])
    #expect(row[.fullName]?.searchFold == text.searchFold)
    #expect(row.warningNames == ["fullName oddName"] && row.isGood)
  }

  @Test
  func `no right name is odd, in whatever case it came`() throws {
    for name in Self.names {
      for text in [name, name.uppercased()] where !name.hasPrefix("Ông") {
        #expect(!text.isOddName, "\(text)")
      }
    }
    let row = try SampleRoster.row([.fullName: "ÔNG HÒA", .birthDate: "1980"])
    #expect(row[.fullName] == "Ông Hòa" && row.warnings.isEmpty)
  }
}
