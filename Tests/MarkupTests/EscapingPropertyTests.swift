import Markup
import Testing

struct `Escaping` {
  static let signs: Set<Unicode.Scalar> = ["<", ">", "\"", "'"]

  /// What a browser reads back from escaped text; by bytes, since `;` and a mark are one `Character`.
  static func readBack(_ text: String) -> String {
    let references = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ]
    var (result, rest) = ([] as [UInt8], Array(text.utf8)[...])
    while let byte = rest.first {
      let found = references.first { rest.starts(with: $0.0.utf8) }
      result += found.map { Array($0.1.utf8) } ?? [byte]
      rest = rest.dropFirst(found?.0.utf8.count ?? 1)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Every scalar up to the end of the combining marks, and some from everywhere else.
  static let scalars: [Unicode.Scalar] =
    (1...0x36F).compactMap(Unicode.Scalar.init)
    + [
      0x0E31, 0x1EA0, 0x1EF9, 0x200B, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202E, 0x2066,
      0x20E3,
      0xFE0F, 0xFEFF, 0xFF1C, 0xFFFD, 0xFFFE, 0x1F3FB, 0x1F1FB, 0xE0100, 0x10FFFF,
    ].compactMap(Unicode.Scalar.init)

  @Test
  func `leaves no sign of markup, whatever scalar follows or precedes it`() {
    for scalar in Self.scalars {
      for sign in Self.signs {
        for text in ["\(sign)\(scalar)", "\(scalar)\(sign)", "a\(sign)\(scalar)\(sign)b"] {
          let escaped = HTML(escaping: text).text
          #expect(
            !escaped.unicodeScalars.contains(where: Self.signs.contains),
            "U+\(String(scalar.value, radix: 16))"
          )
        }
      }
    }
  }

  @Test
  func `can be read back scalar by scalar`() {
    for scalar in Self.scalars {
      let text = "<\(scalar)&amp;\(scalar)\"'>"
      let back = Self.readBack(HTML(escaping: text).text)
      #expect(Array(back.unicodeScalars) == Array(text.unicodeScalars))
    }
  }

  @Test
  func `is done once for each time a text is interpolated`() {
    let once = HTML(escaping: "&")
    #expect(once.text == "&amp;")
    #expect(HTML(escaping: once.text).text == "&amp;amp;")
    #expect(("\(once)" as HTML).text == "&amp;")
  }

  @Test
  func `of two texts is the two escaped, one after the other`() {
    let texts = ["", "a", "<", "\u{301}", "&l", "t;", "\"", "é", "e\u{301}"]
    for left in texts {
      for right in texts {
        let joined = HTML(escaping: left) + HTML(escaping: right)
        let whole = HTML(escaping: left + right)
        #expect(Array(joined.text.unicodeScalars) == Array(whole.text.unicodeScalars))
      }
    }
  }

  @Test
  func `keeps whether letters are composed`() {
    #expect(Array(HTML(escaping: "Hòa").text.utf8) == Array("Hòa".utf8))
    #expect(Array(HTML(escaping: "Ho\u{300}a").text.utf8) == Array("Ho\u{300}a".utf8))
  }

  @Test(arguments: [0, 1, 1_000, 100_000])
  func `takes texts of any length`(count: Int) {
    let text = String(repeating: "<", count: count)
    #expect(HTML(escaping: text).text.utf8.count == count * 4)
  }
}
