import Foundation
import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `A parcel with a reading` {
  static func reading() throws -> RosterReading {
    try SampleRoster.read([
      "UBND TỈNH PHÚ YÊN", "",
      "STT;Mã cán bộ;Họ và tên;Ngày sinh;;Điện thoại;Đơn vị;Sở thích;Tư cách",
      ";;;Nam;Nữ;;;;", "I. Sở Y tế;;;;;;;;", "1;PY-1;LÊ HÒA;;5/2/80;905123456;;đọc;Phó",
      "2;PY-2;Lê An;31/2/1980;;12;Sở Nội vụ;;Sếp", "3;;;;1981;;;;", "Tổng cộng: 9",
      "Ghi chú: \"'\\\n",
    ])
  }

  @Test
  func `arrives as it was sent`() throws {
    let reading = try Self.reading()
    let arrived = try RosterParcel.unpack(try RosterParcel.pack(reading))
    #expect(arrived == reading)
    #expect(!reading.rows.isEmpty && !reading.sheets[0].warnings.isEmpty)
    #expect(arrived.json(in: .vi) == reading.json(in: .vi))
  }

  @Test(arguments: Truth.names.filter { !$0.contains("xls-") })
  func `arrives as it was sent, of every sample`(name: String) throws {
    let file = try Truth(name).file
    let reading = try SampleRoster.read(.init(path: Truth.folder + file), file)
    #expect(try RosterParcel.unpack(try RosterParcel.pack(reading)) == reading)
  }

  @Test(
    arguments: [
      ("\"csv\"", "\"exe\""), ("\"fullName\"", "\"fullname\""),
      ("\"head\":[3,4]", "\"head\":[4,3]"),
      ("\"head\":[3,4]", "\"head\":[0,4]"), ("\"head\":[3,4]", "\"head\":[3]"),
      ("\"number\":7", "\"number\":0"), ("\"number\":7", "\"number\":16385"),
      ("\"place\":1", "\"place\":99"), ("\"place\":1", "\"place\":-1"),
      ("\"PY-1\"", "\"PY 1\""), ("\"female\"", "\"x\""), ("\"1980-02-05\"", "\"1980-02-31\""),
      ("\"invalidDate\"", "\"noDate\""), ("\"totalDiffers\"", "\"?\""), ("\"letterhead\"", "\"?\""),
      ("\"leadingZero\"", "\"?\""),
      ("[\"Lê Hòa\",\"Lê\",\"\",\"Hòa\"]", "[\"Lê Hòa\",\"Lê\",\"\"]"),
      ("[\"Lê Hòa\",\"Lê\",\"\",\"Hòa\"]", "[\"\",\"Lê\",\"\",\"Hòa\"]"),
      ("\"sheets\"", "\"sheet\""),
      ("\"row\":6", "\"row\":\"6\""),
    ]
  )
  func `that is damaged is refused`(part: String, other: String) throws {
    let bytes = try RosterParcel.pack(try Self.reading())
    let text = String(decoding: bytes, as: UTF8.self)
    try #require(text.contains(part), "\(text)")
    let damaged = Data(text.replacingOccurrences(of: part, with: other).utf8)
    #expect(throws: (any Error).self) { try RosterParcel.unpack(damaged) }
  }

  @Test
  func `that is cut short or is nothing is refused`() throws {
    let bytes = try RosterParcel.pack(try Self.reading())
    for count in stride(from: 0, to: bytes.count, by: 101) {
      #expect(throws: (any Error).self) { try RosterParcel.unpack(bytes.prefix(count)) }
    }
  }

  @Test
  func `may hold a refusal in both languages`() throws {
    let sentences = [
      Bilingual(vi: "Tệp trống.", en: "The file is empty."), Bilingual(vi: "a", en: "b"),
    ]
    let bytes = try RosterParcel.pack(refusal: sentences)
    #expect(try RosterParcel.unpackRefusal(bytes) == sentences)
    #expect(throws: (any Error).self) { try RosterParcel.unpackRefusal(Data("[[\"a\"]]".utf8)) }
    #expect(throws: (any Error).self) { try RosterParcel.unpackRefusal(Data("{}".utf8)) }
  }
}

struct `An errand for a parcel` {
  @Test
  func `becomes words of a command line, the name last and never an option`() {
    let errand = RosterParcel.Errand(
      file: "--x.xlsx",
      referenceYear: 2020,
      meanings: [1: [3: .phone], 0: [2: nil, 1: .fullName]]
    )
    #expect(
      errand.arguments == [
        "roster", "parcel", "--reference-year", "2020", "--column", "0:1=fullName", "--column",
        "0:2=", "--column", "1:3=phone", "--", "--x.xlsx",
      ]
    )
  }

  @Test
  func `has meanings that are read back`() throws {
    let meaning = try #require(RosterParcel.meaning("0:3=fullName"))
    #expect(meaning.sheet == 0 && meaning.column == 3 && meaning.field == .fullName)
    let none = try #require(RosterParcel.meaning("1:3="))
    #expect(none.sheet == 1 && none.column == 3 && none.field == nil)
  }

  @Test(
    arguments: [
      "", "=", "0:3", "3=fullName", "0:0=fullName", "-1:3=fullName", "0:3=name", "0:x=fullName",
      "0:3:4=fullName", "0:3=fullName=x", "a:b=c",
    ]
  )
  func `refuses other words`(word: String) {
    #expect(RosterParcel.meaning(word) == nil)
  }
}
