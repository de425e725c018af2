import Spreadsheets
import Testing
import Vietnamese

@testable import Intake

struct `The laws of reading a cell's text` {
  static let texts =
    RandomPerson.texts.values.flatMap { $0 }.sorted() + `The laws of reading a name`.names
    + [
      "054180001234", "hoa@example.vn", "Le\u{302}  An", "Ðỗ\u{A0}An", "a\tb\r\nc", " - ", "?", "",
    ]

  @Test
  func `what was read reads as itself, without another repair`() {
    for text in Self.texts {
      let once = CellText(text, font: nil, expecting: nil)
      let twice = CellText(once.text, font: nil, expecting: nil)
      #expect(twice.text.utf8.elementsEqual(once.text.utf8), "\(text)")
      #expect(twice.rules.isEmpty && !twice.isImpossible)
    }
  }

  @Test
  func `what is read has single spaces, none at its ends, and is composed`() {
    for text in Self.texts.flatMap({ [$0, $0.decomposed, "  \($0)\n", "\u{A0}\($0)\t"] }) {
      let read = CellText(text, font: nil, expecting: nil).text
      #expect(read.utf8.elementsEqual(read.tidied.utf8), "\(text)")
      #expect(read.utf8.elementsEqual(read.composed.utf8), "\(text)")
    }
  }

  @Test
  func `the original keeps every sign but folded spaces`() {
    for text in Self.texts.flatMap({ [$0, $0.decomposed, "\u{200B}\($0)", "\u{A0}\($0)\u{AD}"] }) {
      let original = CellText(text, font: nil, expecting: nil).original
      func signs(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { $0 != " " && !(9...13).contains($0.value) }
      }
      if text.utf8.allSatisfy({ $0 < 0x80 }) { continue }
      #expect(signs(original) == signs(text), "\(text)")
      #expect(!original.contains("  "))
    }
  }

  @Test
  func `spaces alone are no repair, anything more is`() {
    for name in `The laws of reading a name`.names {
      #expect(CellText("  \(name)\n", font: nil, expecting: nil).rules.isEmpty)
      let isMarked = name.decomposed.unicodeScalars.count > name.unicodeScalars.count
      let rules = CellText(name.decomposed, font: nil, expecting: nil).rules
      #expect(rules == (isMarked ? [.normalization] : []), "\(name)")
    }
  }

  @Test(arguments: [(OldEncoding.tcvn3, ".VnTime"), (.vni, "VNI-Times")])
  func `a font's text is decoded, and that is the repair`(
    encoding: OldEncoding,
    name: String
  ) throws {
    let font = try #require(LegacyFont(name: name))
    for text in RandomPerson.texts.values.flatMap({ $0 }) {
      let shown = encoding.write(text)
      let read = CellText(shown, font: font, expecting: nil)
      #expect(read.text == text && read.original == shown)
      #expect(read.rules == (shown == text ? [] : [.encoding]), "\(text)")
    }
  }

  @Test
  func `a font of capitals shows capitals, of plain letters too`() throws {
    let font = try #require(LegacyFont(name: ".VnTimeH"))
    for text in RandomPerson.texts.values.flatMap({ $0 }) {
      let shown = OldEncoding.tcvn3.write(text.lowercased())
      #expect(CellText(shown, font: font, expecting: nil).text == text.uppercased())
    }
  }

  @Test
  func `a text of Unicode stands in a font or a sheet of an old encoding`() throws {
    let fonts = [LegacyFont(name: ".VnTime"), LegacyFont(name: "VNI-Times"), nil]
    for text in ["Nguyễn Thị Hường", "Trần Đức Thưởng", "Sở Kế hoạch và Đầu tư", "Ưng Ước"] {
      for font in fonts {
        for encoding in [LegacyEncoding?.none] + LegacyEncoding.allCases {
          let read = CellText(text, font: font, expecting: encoding)
          #expect(read.text == text && read.rules.isEmpty && !read.isImpossible)
        }
      }
    }
  }

  @Test
  func `a text cut into pieces of one font is the text, wherever it is cut`() {
    let texts = CellTexts(fonts: [:], encoding: nil)
    for name in `The laws of reading a name`.names.prefix(60) {
      for place in 1..<name.count {
        let runs = [name.prefix(place), name.dropFirst(place)].map {
          TextRun(font: "Arial", text: String($0))
        }
        let cell = Cell(column: 1, value: .text(name), runs: runs)
        #expect(texts.text(of: cell)?.text == name, "\(place)")
      }
    }
  }

  @Test
  func `what is no text says what people would write, an error says nothing`() {
    let texts = CellTexts(fonts: [:], encoding: .tcvn3)
    func read(_ value: CellValue) -> String? { texts.text(of: Cell(column: 1, value: value))?.text }
    #expect(read(.number(SheetNumber(text: "1E3", value: 1_000))) == "1000")
    #expect(read(.number(SheetNumber(text: "8.1999999999999993", value: 8.2))) == "8.2")
    #expect(read(.boolean(true)) == "TRUE")
    #expect(read(.error("#REF!")) == nil)
    #expect(read(.formulaWithoutValue) == nil)
    #expect(read(.text(" \n\u{A0}")) == nil)
  }
}
