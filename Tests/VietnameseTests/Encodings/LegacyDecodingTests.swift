import Foundation
import Testing
import Vietnamese

struct `Decoding an old encoding` {
  @Test
  func `knows every letter of VNI`() {
    #expect(LegacyTables.vni.count == 134)
    for row in LegacyTables.vni {
      #expect(LegacyEncoding.vni.decode(LegacyWriter.show(row.bytes)) == String(row.letter))
    }
  }

  @Test
  func `knows every letter of VISCII`() {
    #expect(LegacyTables.viscii.count == 134)
    for row in LegacyTables.viscii {
      #expect(LegacyEncoding.viscii.decode(LegacyWriter.show(row.bytes)) == String(row.letter))
    }
  }

  @Test
  func `knows every letter and mark of TCVN3`() {
    #expect(LegacyTables.tcvn3.count == 95)
    for row in LegacyTables.tcvn3 {
      let isMark = row.letter.properties.generalCategory == .nonspacingMark
      let shown = LegacyWriter.show((isMark ? [0x61] : []) + row.bytes)
      let expected = (isMark ? "a" : "") + String(row.letter)
      #expect(
        LegacyEncoding.tcvn3.decode(shown) == expected.precomposedStringWithCanonicalMapping
      )
    }
  }

  @Test
  func `gives NFC`() throws {
    for (encoding, shown) in [(LegacyEncoding.tcvn3, "©³"), (.windows1258, "âì"), (.vni, "aá")] {
      let decoded = try #require(encoding.decode(shown))
      #expect(Array(decoded.unicodeScalars) == ["ấ"])
    }
  }

  @Test(
    arguments: [
      (.tcvn3, "UBND tØnh Phó Yªn", "UBND tỉnh Phú Yên"),
      (.tcvn3, "M\u{AD}êng Kh\u{AD}¬ng", "Mường Khương"),
      (.tcvn3, "“25°C” – §\u{AD}êng", "“25°C” – Đường"),
      (.vni, "Tieáng Vieät", "Tiếng Việt"), (.vni, "ÑÖÔØNG", "ĐƯỜNG"), (.vni, "NGUYEãN", "NGUYỄN"),
      (.viscii, "Nguy\u{AD}n T\u{A0}", "Nguyễn TÕ"),
      (.windows1258, "Ðýõìng Nguyêòt", "Đướng Nguyệt"),
    ] as [(LegacyEncoding, String, String)]
  )
  func `reads what an old program wrote`(encoding: LegacyEncoding, shown: String, text: String) {
    #expect(encoding.decode(shown) == text)
  }

  @Test(arguments: LegacyEncoding.allCases)
  func `leaves ASCII as it is`(encoding: LegacyEncoding) {
    #expect(encoding.decode("UBND 01.003 (a@b.vn)") == "UBND 01.003 (a@b.vn)")
    #expect(encoding.decode("") == "")
  }

  @Test(arguments: LegacyEncoding.allCases)
  func `refuses letters that are no byte`(encoding: LegacyEncoding) {
    #expect(encoding.decode("Trịnh") == nil)
    #expect(encoding.decode("Thế") == nil)
    #expect(encoding.decode("\u{FFFD}") == nil)
  }

  @Test(arguments: [LegacyEncoding.tcvn3, .vni, .windows1258])
  func `refuses bytes that mean nothing`(encoding: LegacyEncoding) {
    #expect(encoding.decode("a\u{81}") == nil)
    #expect(encoding.decode("a\0") == nil)
  }

  @Test
  func `refuses in VNI a mark without its letter`() {
    #expect(LegacyEncoding.vni.decode("Hà") == nil)
  }

  @Test(arguments: LegacyEncoding.allCases)
  func `reads every name, through either code page`(encoding: LegacyEncoding) {
    let writer = LegacyWriter(encoding: encoding)
    for name in NameCorpus.all {
      let text = writer.holding(name)
      #expect(encoding.decode(writer.write(name)) == text)
      #expect(encoding.decode(writer.write(name, through: LegacyWriter.latin1258)) == text)
    }
  }

  @Test
  func `takes small letters for capitals in a word typed in capitals without a capitals font`() {
    for (shown, text) in [
      ("TØNH PHó Y£N", "TỈNH PHÚ YÊN"), ("Hµ Lª", "Hà Lê"), ("Hµ NéI", "Hà NỘI"),
    ] {
      #expect(LegacyEncoding.tcvn3.decode(shown) == text)
    }
  }
}

struct `An old font` {
  @Test(
    arguments: [
      (".VnTime", .tcvn3, false), (".VnTimeH", .tcvn3, true), (".VnArialH", .tcvn3, true),
      (".VnBook-AntiquaH", .tcvn3, true), (".VNTIMEH", .tcvn3, true), (".vntime", .tcvn3, false),
      (".VnArial Narrow", .tcvn3, false), (".VnArial NarrowH", .tcvn3, true),
      (" .VnTime ", .tcvn3, false), ("VNI-Times", .vni, false), ("vni-helve", .vni, false),
      ("VNI-Couri", .vni, false), ("VNI Times", .vni, false),
    ] as [(String, LegacyEncoding, Bool)]
  )
  func `tells encoding and case by its name`(
    name: String,
    encoding: LegacyEncoding,
    isCapitals: Bool
  ) {
    let font = LegacyFont(name: name)
    #expect(font?.encoding == encoding)
    #expect(font?.isCapitals == isCapitals)
  }

  @Test(arguments: ["Times New Roman", "Arial", "Calibri", "VnTime", ".Vn", "", "VNI", "UVnTime"])
  func `is not seen in another name`(name: String) {
    #expect(LegacyFont(name: name) == nil)
  }

  @Test
  func `shows small letters as capitals if it is one of capitals`() {
    #expect(LegacyFont(name: ".VnTimeH")?.decode("nguyÔn thÞ \u{AD}íc") == "NGUYỄN THỊ ƯỚC")
    #expect(LegacyFont(name: ".VnTime")?.decode("nguyÔn") == "nguyễn")
    #expect(LegacyFont(name: ".VnTime")?.decode("Nguyễn") == nil)
  }
}
