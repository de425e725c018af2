import Pages
import Testing
import Vietnamese

struct `Every page` {
  @Test(arguments: Language.allCases)
  func `is well nested, with ids of its own and labels that lead somewhere`(language: Language) {
    for page in Rendering.all("Plain text", in: language) {
      let nesting = Nesting(page.text)
      #expect(nesting.faults.isEmpty, "\(page.name): \(nesting.faults)")
      for target in nesting.fors {
        #expect(nesting.ids.contains(target), "\(page.name): \(target)")
      }
    }
  }

  static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "\"\u{301}><b>", "<\u{200D}script>", "</td></tr></table>", "&lt;b&gt;", "\u{202E}abc",
    "javascript:alert(1)", "]]>-->", "{{x}}",
  ]

  @Test(arguments: hostile)
  func `shows signs of markup as text`(text: String) {
    for language in Language.allCases {
      let plain = Rendering.all("Plain text", in: language)
      for (page, model) in zip(Rendering.all(text, in: language), plain) {
        let nesting = Nesting(page.text)
        #expect(nesting.faults.isEmpty, "\(page.name): \(nesting.faults)")
        #expect(page.text.ranges(of: "<").count == model.text.ranges(of: "<").count, "\(page.name)")
        #expect(!page.text.contains("<script"), "\(page.name)")
        #expect(!page.text.contains("<img"), "\(page.name)")
      }
    }
  }

  @Test
  func `has its pair in English for every Vietnamese text`() {
    let names = ["Tiếng Việt", "Bồi Dưỡng"]
    for page in Rendering.all("Plain text", in: .en) {
      let rest = names.reduce(page.text) { $0.replacing($1, with: "") }
      let letters = rest.unicodeScalars.filter { (0x1EA0...0x1EF9).contains($0.value) || $0 == "đ" }
      #expect(letters.isEmpty, "\(page.name): \(String(String.UnicodeScalarView(letters)))")
      #expect(page.text.contains("<html lang=\"en\">"))
    }
  }

  @Test
  func `has no English word of the frame in Vietnamese`() {
    for page in Rendering.all("Chữ", in: .vi) {
      for word in ["Skip", "Home<", "Officers", "Agencies", "Show", "Search", "Sample data"] {
        #expect(!page.text.contains(word), "\(page.name): \(word)")
      }
      #expect(page.text.contains("<html lang=\"vi\">"))
    }
  }

  @Test
  func `has one first heading, which is its title too`() {
    for page in Rendering.all("Chữ", in: .vi) {
      #expect(page.text.ranges(of: "<h1>").count == 1, "\(page.name)")
      let heading = page.text.firstMatch(of: /<h1>([^<]*)<\/h1>/)?.1
      let title = page.text.firstMatch(of: /<title>([^<]*) – Bồi Dưỡng<\/title>/)?.1
      #expect(heading == title)
    }
  }
}

struct `The frame` {
  @Test
  func `says where one is`() {
    let text = Rendering.document(Samples().officer, reader: Sketch.reader)
    #expect(text.contains("<a href=\"/officers\" aria-current=\"page\">Cán bộ</a>"))
    #expect(text.ranges(of: "aria-current=\"page\"").count == 2)
    #expect(
      text.contains(
        "<a href=\"/\">Trang chủ</a></li><li class=\"breadcrumb-item\"><a href=\"/officers\">"
      )
    )
  }

  @Test
  func `leaves the home page without a trail`() {
    #expect(!Rendering.document(Samples().home).contains("breadcrumb"))
  }

  @Test
  func `switches the language on the same page`() {
    let here = Address.officers.with("q", "hòa & <b>")
    let text = Rendering.document(Samples().officers, here: here)
    #expect(
      text.contains(
        "href=\"/officers?q=h%C3%B2a%20%26%20%3Cb%3E&amp;lang=en\" lang=\"en\" hreflang=\"en\""
      )
    )
    let english = Rendering.document(Samples().officers, in: .en, here: here.with("lang", "en"))
    #expect(english.contains("&amp;lang=vi\" lang=\"vi\" hreflang=\"vi\""))
  }

  @Test
  func `labels a sample and nothing else`() {
    #expect(Rendering.document(Samples().home).contains("Dữ liệu minh họa"))
    #expect(!Rendering.document(Samples().home, isSample: false).contains("minh họa"))
  }
}
