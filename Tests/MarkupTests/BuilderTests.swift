import Markup
import Testing

struct `Markup written as statements` {
  func list(_ names: [String], title: String?) -> HTML {
    HTML {
      if let title { "<h2>\(title)</h2>" }
      if names.isEmpty {
        "<p>–</p>"
      } else {
        "<ul>"
        for name in names { "<li>\(name)</li>" }
        "</ul>"
      }
    }
  }

  @Test
  func `has loops and conditions`() {
    #expect(list([], title: nil).text == "<p>–</p>")
    #expect(list(["<", "b"], title: "T").text == "<h2>T</h2><ul><li>&lt;</li><li>b</li></ul>")
  }

  @Test
  func `joins a sequence`() {
    #expect(
      [1, 2, 3].html(separator: ", ") { "<b>\($0)</b>" }.text == "<b>1</b>, <b>2</b>, <b>3</b>"
    )
    #expect([Int]().html { "\($0)" }.isEmpty)
    #expect(HTML(joining: ["a", "b"]).text == "ab")
  }

  @Test
  func `adds up`() {
    var html: HTML = "<p>"
    html += "\("&")"
    #expect((html + "</p>").text == "<p>&amp;</p>")
    #expect(HTML(literal: "<hr>") == "<hr>")
  }

  @Test
  func `makes links, options, hidden fields, attributes and times`() {
    #expect(
      HTML.link("x", to: "/a?b=1&c=\"").text == "<a href=\"/a?b=1&amp;c=&quot;\">x</a>"
    )
    #expect(HTML.link("x", to: "/", class: "chip").text == "<a href=\"/\" class=\"chip\">x</a>")
    #expect(
      HTML.option("a", "<", isChosen: true).text == "<option value=\"a\" selected>&lt;</option>"
    )
    #expect(HTML.option("a", "b", isChosen: false).text == "<option value=\"a\">b</option>")
    #expect(HTML.hidden("q", "'").text == "<input type=\"hidden\" name=\"q\" value=\"&#39;\">")
    #expect(HTML.attribute("title", text: nil).isEmpty)
    #expect(HTML.attribute("title", text: "\"").text == " title=\"&quot;\"")
    #expect(HTML.attribute("class", "").isEmpty)
    #expect(
      HTML.time("05/02/2020", iso: "2020-02-05").text
        == "<time datetime=\"2020-02-05\">05/02/2020</time>"
    )
  }
}
