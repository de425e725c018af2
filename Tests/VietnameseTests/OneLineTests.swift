import Testing
import Vietnamese

struct `A text on one line` {
  @Test(arguments: ["", "Nguyễn Thị Hòa", "H’Hen Niê – “Đắk Lắk”", "Nguye\u{0302}\u{0303}n", "👩🏽‍💻"])
  func `is what it was where nothing steers`(text: String) {
    #expect(Array(text.onOneLine.utf8) == Array(text.utf8))
  }

  @Test(
    arguments: [
      ("a\nb", "a\u{FFFD}b"), ("a\r\nb", "a\u{FFFD}\u{FFFD}b"), ("\u{1B}[31m", "\u{FFFD}[31m"),
      ("a\u{0}b\tc", "a\u{FFFD}b\u{FFFD}c"), ("x\u{202E}y\u{2069}", "x\u{FFFD}y\u{FFFD}"),
      ("a\u{2028}b\u{85}", "a\u{FFFD}b\u{FFFD}"), ("\n\u{0301}x", "\u{FFFD}\u{0301}x"),
    ]
  )
  func `shows what would steer as a sign`(text: String, shown: String) {
    #expect(Array(text.onOneLine.utf8) == Array(shown.utf8))
  }
}
