import Foundation
import Pages
import Testing
import Vietnamese

struct `Every page` {
  @Test(arguments: Language.allCases)
  func `is well nested, with ids of its own and labels that lead somewhere`(
    language: Language
  ) async throws {
    for page in try await Rendering.everything("Plain text", in: language) {
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
  func `shows signs of markup as text`(text: String) async throws {
    for language in Language.allCases {
      let plain = try await Rendering.everything("Plain text", in: language)
      let hostile = try await Rendering.everything(text, in: language)
      #expect(plain.map(\.name) == hostile.map(\.name))
      for (page, model) in zip(hostile, plain) {
        let nesting = Nesting(page.text)
        #expect(nesting.faults.isEmpty, "\(page.name): \(nesting.faults)")
        #expect(page.text.ranges(of: "<").count == model.text.ranges(of: "<").count, "\(page.name)")
        for made in ["<script", "<img", "<svg"] {
          let count = page.text.ranges(of: made).count
          #expect(count == model.text.ranges(of: made).count, "\(page.name): \(made)")
        }
      }
    }
  }

  @Test
  func `has its pair in English for every Vietnamese text`() async throws {
    // The class workbook has its sheets by their Vietnamese names.
    let names = ["Tiếng Việt", "Bồi Dưỡng", "Nguyễn Thị Hoa", "“Điểm”"]
    for page in try await Rendering.everything("Plain text", in: .en) {
      // What an option sends is nothing that anybody reads.
      let read = page.text.replacing(/<option value="[^"]*"/, with: "<option")
      let rest = names.reduce(read) { $0.replacing($1, with: "") }
      let letters = rest.unicodeScalars.filter { (0x1EA0...0x1EF9).contains($0.value) || $0 == "đ" }
      #expect(letters.isEmpty, "\(page.name): \(String(String.UnicodeScalarView(letters)))")
      #expect(page.text.contains("<html lang=\"en\">"))
    }
  }

  @Test
  func `has no English word of the frame in Vietnamese`() async throws {
    for page in try await Rendering.everything("Chữ", in: .vi) {
      for word in ["Skip", "Home<", "Officers", "Agencies", "Show", "Search", "Sample data"] {
        #expect(!page.text.contains(word), "\(page.name): \(word)")
      }
      #expect(page.text.contains("<html lang=\"vi\">"))
    }
  }

  @Test
  func `has one first heading, which is its title too`() async throws {
    for page in try await Rendering.everything("Chữ", in: .vi) {
      #expect(page.text.ranges(of: "<h1>").count == 1, "\(page.name)")
      let heading = page.text.firstMatch(of: /<h1>([^<]*)<\/h1>/)?.1
      let title = page.text.firstMatch(of: /<title>([^<]*) – Bồi Dưỡng<\/title>/)?.1
      #expect(heading == title)
    }
  }

  /// Rosters have their own gallery, of files that were read.
  private static let elsewhere: Set<String> = ["RosterPage"]

  @Test
  func `of the sources is among those that are looked at here`() async throws {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let folder = here.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/Pages")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    var declared: Set<String> = []
    for case let file as String in files where file.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      for match in text.matches(of: /(?:struct|extension|enum) (\w+): (?:\w+, )*Page\b/) {
        declared.insert(String(match.1))
      }
    }
    let drawn = Set(try await Rendering.everything("Plain text", in: .vi).map(\.name))
    #expect(declared.count > 30)
    #expect(declared.subtracting(drawn) == Self.elsewhere)
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
