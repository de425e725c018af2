import Markup
import Testing

struct `Elements` {
  static let hostile = ["\"", "\"\u{301}", "'", "<b>", "&quot;", "\" onclick=\"x", "\0"]

  /// How many signs that markup lives on stand in it.
  func signs(_ html: HTML) -> [Int] {
    "<>\"".unicodeScalars.map { sign in html.text.unicodeScalars.count { $0 == sign } }
  }

  @Test(arguments: hostile)
  func `take a hostile value as a value`(text: String) {
    let plain = "plain"
    #expect(signs(.link("x", to: text)) == signs(.link("x", to: plain)))
    #expect(
      signs(.option(text, text, isChosen: true)) == signs(.option(plain, plain, isChosen: true))
    )
    #expect(signs(.hidden(text, text)) == signs(.hidden(plain, plain)))
    #expect(signs(.time(text, iso: text)) == signs(.time(plain, iso: plain)))
    #expect(
      signs(.attribute("title", text: text)) == signs(.attribute("title", text: plain))
    )
  }

  @Test(arguments: hostile)
  func `take hostile words as words`(text: String) {
    let link = HTML.link("\(text)", to: "/")
    #expect(signs(link) == signs(.link("plain", to: "/")))
  }

  @Test
  func `nest markup in a link`() {
    let link = HTML.link("<b>\("<")</b>", to: "/a")
    #expect(link.text == "<a href=\"/a\"><b>&lt;</b></a>")
  }

  @Test
  func `leave out what has no value`() {
    #expect(HTML.attribute("class", "").isEmpty)
    #expect(HTML.attribute("class", "a").text == " class=\"a\"")
    #expect(HTML.attribute("value", text: nil).isEmpty)
    #expect(HTML.attribute("value", text: "").text == " value=\"\"")
  }

  @Test
  func `choose an option or not`() {
    #expect(HTML.option("", "–", isChosen: true).text == "<option value=\"\" selected>–</option>")
    #expect(HTML.option("", "–", isChosen: false).text == "<option value=\"\">–</option>")
  }
}

struct `Markup as a value` {
  @Test
  func `is equal where its text is`() {
    let (name, tag): (String, HTML) = ("An", "<b>An</b>")
    #expect(("<b>\(name)</b>" as HTML) == tag)
    #expect(Set([tag, "<b>\(name)</b>", "<i>\(name)</i>"]).count == 2)
    #expect(HTML() == "")
  }

  @Test
  func `adds up in order, whatever the brackets`() {
    let (a, b, c): (HTML, HTML, HTML) = ("<p>", "\("&")", "</p>")
    #expect((a + b) + c == a + (b + c))
    #expect(HTML(joining: [a, b, c]) == a + b + c)
    #expect(a + HTML() == a)
    #expect(HTML() + a == a)
  }

  @Test
  func `is empty only without any text`() {
    #expect(HTML().isEmpty)
    #expect(HTML(escaping: "").isEmpty)
    #expect(!HTML(escaping: " ").isEmpty)
    #expect(HTML(joining: []).isEmpty)
  }

  @Test
  func `under a condition is not even made where it does not hold`() {
    var made = 0
    func piece() -> HTML {
      made += 1
      return "<hr>"
    }
    #expect(("\(piece(), if: false)" as HTML).isEmpty)
    #expect(made == 0)
    #expect(("\(piece(), if: true)" as HTML).text == "<hr>")
    #expect(made == 1)
  }

  @Test
  func `of a sequence passes errors on and separates only between`() throws {
    struct Broken: Error {}
    #expect(throws: Broken.self) {
      try [1, 2].html { number -> HTML in
        if number == 2 { throw Broken() }
        return "\(number)"
      }
    }
    #expect(["a"].html(separator: "<br>") { "\($0)" }.text == "a")
    #expect(["a", "<"].html(separator: "<br>") { "\($0)" }.text == "a<br>&lt;")
  }

  @Test(arguments: [0, 1, -1, Int.max, Int.min])
  func `writes whole numbers as they are`(number: Int) {
    #expect(("\(number)" as HTML).text == String(number))
    #expect(("\(Int64(number))" as HTML).text == String(number))
  }

  @Test
  func `is built from statements of every kind`() {
    func built(_ number: Int) -> HTML {
      HTML {
        "<p>"
        if number > 1 { "many" } else if number == 1 { "one" } else { "none" }
        for index in 0..<number { "<i>\(index)</i>" }
        if number == 2 { Optional<HTML>("two") }
        Optional<HTML>.none
        "</p>"
      }
    }
    #expect(built(0).text == "<p>none</p>")
    #expect(built(1).text == "<p>one<i>0</i></p>")
    #expect(built(2).text == "<p>many<i>0</i><i>1</i>two</p>")
  }
}
