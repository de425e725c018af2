import Testing

@testable import Spreadsheets

struct `The encoding of a text` {
  static func decoded(_ bytes: [UInt8]) -> (text: String, encoding: TextEncoding) {
    let decoded = DecodedText(bytes)
    return (String(decoding: decoded.bytes, as: UTF8.self), decoded.encoding)
  }

  static func gives(_ bytes: [UInt8], _ text: String, _ encoding: TextEncoding) -> Bool {
    let found = decoded(bytes)
    return found.text == text && found.encoding == encoding
  }

  @Test(
    arguments: [
      [0xC3], [0xC3, 0x28], [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xBF], [0xE1, 0xBB], [0xFF],
    ] as [[UInt8]]
  )
  func `is an old one where the bytes are no UTF-8`(bytes: [UInt8]) {
    let (text, encoding) = Self.decoded([0x61] + bytes + [0x62])
    #expect(encoding == .singleByte)
    #expect(text.unicodeScalars.count == bytes.count + 2)
    #expect(text.utf8.first == 0x61 && text.utf8.last == 0x62)
  }

  @Test(arguments: ["é", "ệ", "😀", "\u{7FF}", "\u{800}", "\u{FFFF}", "\u{10FFFF}", "\u{7F}"])
  func `is UTF-8 up to the last scalar`(text: String) {
    #expect(Self.gives(Array(text.utf8), text, .utf8))
    if text.utf8.count > 1 {
      #expect(Self.decoded(Array(text.utf8.dropLast())).encoding == .singleByte)
    }
  }

  @Test
  func `is told by its mark, which is no part of the text`() {
    #expect(Self.gives([0xEF, 0xBB, 0xBF, 0x61], "a", .utf8WithMark))
    #expect(Self.gives([0xEF, 0xBB, 0xBF], "", .utf8WithMark))
    #expect(Self.gives([0xFF, 0xFE, 0x61, 0], "a", .utf16LittleEndian))
    #expect(Self.gives([0xFE, 0xFF, 0, 0x61], "a", .utf16BigEndian))
    #expect(Self.gives([0xFF, 0xFE], "", .utf16LittleEndian))
    #expect(Self.gives([0xFE, 0xFF, 0], "", .utf16BigEndian))
  }

  @Test
  func `has one mark, a second one is a letter`() {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(Self.gives(mark + mark + [0x61], "\u{FEFF}a", .utf8WithMark))
    #expect(Self.gives([0xFF, 0xFE, 0xFF, 0xFE, 0x61, 0], "\u{FEFF}a", .utf16LittleEndian))
  }

  @Test
  func `whose mark lies is an old one`() {
    #expect(Self.gives([0xEF, 0xBB, 0xBF, 0xD4, 0x61], "ï»¿Ôa", .singleByte))
    #expect(Self.gives([0xEF, 0xBB], "ï»", .singleByte))
  }

  @Test
  func `of one byte a letter has the letters of Windows-1252`() {
    let expected: [UInt8: String] = [
      0x80: "€", 0x82: "‚", 0x85: "…", 0x8A: "Š", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”",
      0x96: "–", 0x99: "™", 0x9F: "Ÿ", 0xA0: "\u{A0}", 0xA9: "©", 0xB5: "µ", 0xD8: "Ø", 0xFF: "ÿ",
      // These mean nothing there and stay what they are.
      0x81: "\u{81}", 0x8D: "\u{8D}", 0x8F: "\u{8F}", 0x90: "\u{90}", 0x9D: "\u{9D}",
    ]
    for (byte, letter) in expected {
      #expect(Self.decoded([0xFF, byte, 0x61]).text == "ÿ\(letter)a", "byte \(byte)")
    }
    #expect(Set((UInt8(0)...255).map { DecodedText.windows1252($0) }).count == 256)
  }

  @Test
  func `in two bytes keeps pairs and mends halves`() {
    let pair: [UInt8] = [0x3D, 0xD8, 0x00, 0xDE]
    #expect(Self.decoded([0xFF, 0xFE] + pair).text == "😀")
    #expect(Self.decoded([0xFF, 0xFE] + pair[2...] + pair[..<2]).text == "\u{FFFD}\u{FFFD}")
    #expect(Self.decoded([0xFF, 0xFE] + pair[..<3]).text == "\u{FFFD}")
  }
}
