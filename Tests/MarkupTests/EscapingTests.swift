import Markup
import Testing

struct `Markup` {
  @Test(
    arguments: [
      ("a<b>c", "a&lt;b&gt;c"), ("\"x\"", "&quot;x&quot;"), ("it's", "it&#39;s"),
      ("A & B", "A &amp; B"), ("&lt;", "&amp;lt;"), ("Tuy Hòa", "Tuy Hòa"), ("", ""),
      ("a\0b", "a\u{FFFD}b"), ("x\r\ny", "x\r\ny"),
    ]
  )
  func `escapes what is interpolated`(value: String, escaped: String) {
    let html: HTML = "<p>\(value)</p>"
    #expect(html.text == "<p>" + escaped + "</p>")
  }

  @Test(arguments: ["\"\u{301}", "<\u{200D}", "'\u{323}", ">\u{302}", "&\u{306}", "\"\u{FE0F}"])
  func `escapes signs that hide behind a combining mark`(value: String) {
    let html: HTML = "<a title=\"\(value)\">"
    let inside = html.text.unicodeScalars.dropFirst(10).dropLast(2)
    for scalar in "\"<>'".unicodeScalars { #expect(!inside.contains(scalar)) }
    #expect(inside.first == "&")
    #expect(inside.last == value.unicodeScalars.last)
  }

  @Test
  func `keeps every other scalar, in order`() {
    let value = "Nguyễn\u{202E} Văn e\u{302}\u{301} 👩‍👩‍👧 中"
    #expect(Array(HTML(escaping: value).text.unicodeScalars) == Array(value.unicodeScalars))
  }

  @Test
  func `does not escape nested markup again`() {
    let name: HTML = "<b>\("A<B")</b>"
    let html: HTML = "<p>\(name)\([name, name])\(Optional(name))</p>"
    let once = "<b>A&lt;B</b>"
    #expect(html.text == "<p>" + once + once + once + once + "</p>")
    let nothing: HTML? = nil
    #expect(("<p>\(nothing)</p>" as HTML).text == "<p></p>")
  }

  @Test
  func `writes numbers and pieces under a condition`() {
    let html: HTML = "<td>\(-12)</td>\("<i>\("x")</i>", if: true)\("<u></u>", if: false)"
    #expect(html.text == "<td>-12</td><i>x</i>")
  }

  @Test
  func `escapes a slice of a text too`() {
    let html: HTML = "\("ab<c".dropFirst())"
    #expect(html.text == "b&lt;c")
  }
}
