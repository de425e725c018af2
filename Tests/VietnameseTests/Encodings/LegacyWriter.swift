import Foundation
import Vietnamese

/// Writes a text as an old program would have stored it, shown as Windows-1252 or Windows-1258 shows
/// its bytes.
struct LegacyWriter {
  let encoding: LegacyEncoding

  static let latin1252 = view { index in
    let middle = Array(
      "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars
    )
    return (0x80...0x9F).contains(index) ? middle[Int(index) - 0x80] : Unicode.Scalar(index)
  }

  static let latin1258 = view { index in
    switch index {
    case 0xC3: "Ă"
    case 0xCC: "\u{300}"
    case 0xD0: "Đ"
    case 0xD2: "\u{309}"
    case 0xD5: "Ơ"
    case 0xDD: "Ư"
    case 0xDE: "\u{303}"
    case 0xE3: "ă"
    case 0xEC: "\u{301}"
    case 0xF0: "đ"
    case 0xF2: "\u{323}"
    case 0xF5: "ơ"
    case 0xFD: "ư"
    case 0xFE: "₫"
    default: latin1252[Int(index)]
    }
  }

  private static func view(_ scalar: (UInt8) -> Unicode.Scalar) -> [Unicode.Scalar] {
    (UInt8.min...UInt8.max).map(scalar)
  }

  static func show(_ bytes: [UInt8], through view: [Unicode.Scalar] = latin1252) -> String {
    String(String.UnicodeScalarView(bytes.map { view[Int($0)] }))
  }

  func write(_ text: String, through view: [Unicode.Scalar] = latin1252) -> String {
    Self.show(
      text.precomposedStringWithCanonicalMapping.unicodeScalars.flatMap(bytes),
      through: view
    )
  }

  /// The text as far as the encoding can hold it: the fonts of TCVN3 have no toned capital.
  func holding(_ text: String) -> String {
    guard encoding == .tcvn3 else { return text }
    let letters = text.unicodeScalars.map { letter in
      let row = LegacyTables.tcvn3.first { $0.letter == letter }
      let isHeld = letter.value < 0x80 || row.map { !Self.isExtension($0.bytes[0]) } ?? false
      return isHeld ? letter : letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
    }
    return String(String.UnicodeScalarView(letters))
  }

  private func bytes(of letter: Unicode.Scalar) -> [UInt8] {
    if letter.value < 0x80 { return [UInt8(letter.value)] }
    switch encoding {
    case .tcvn3: return fontBytes(of: letter)
    case .vni: return row(of: letter, in: LegacyTables.vni) ?? []
    case .viscii: return row(of: letter, in: LegacyTables.viscii) ?? []
    case .windows1258: return codePageBytes(of: letter)
    }
  }

  /// The fonts have no toned capital: one types the small letter.
  private func fontBytes(of letter: Unicode.Scalar) -> [UInt8] {
    let font = LegacyTables.tcvn3.filter { !Self.isExtension($0.bytes[0]) }
    let small = letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
    return row(of: letter, in: font) ?? row(of: small, in: font) ?? []
  }

  /// The toned capitals and marks that are in the standard's longer forms only.
  static func isExtension(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xAF...0xB4, 0xBA, 0xBF...0xC5, 0xCD, 0xD9...0xDB, 0xE0, 0xF0, 0xFF: true
    default: false
    }
  }

  private func row(of letter: Unicode.Scalar, in table: [LegacyTables.Row]) -> [UInt8]? {
    table.first { $0.letter == letter }?.bytes
  }

  private func codePageBytes(of letter: Unicode.Scalar) -> [UInt8] {
    let view = Self.latin1258
    if let byte = view.lastIndex(of: letter) { return [UInt8(byte)] }
    var marks = Array(String(letter).decomposedStringWithCanonicalMapping.unicodeScalars)
    let tones: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    guard let tone = marks.first(where: tones.contains) else { return [] }
    marks.removeAll { $0 == tone }
    let shaped = String(String.UnicodeScalarView(marks)).precomposedStringWithCanonicalMapping
    return (Array(shaped.unicodeScalars) + [tone]).compactMap { view.lastIndex(of: $0) }
      .map { UInt8($0) }
  }
}
