import Chronology
import Spreadsheets
import Testing
import Vietnamese

@testable import Reports

/// How an official sheet is laid out: heads, rules, wrapped lines.
struct `Layout of the official sheet` {
  static func column(
    _ key: String,
    head: [String],
    kind: ReportColumn.Kind = .text
  ) -> ReportColumn {
    ReportColumn(
      key,
      Bilingual(both: key),
      head: head.map { Bilingual(both: $0) },
      kind: kind,
      width: 10
    )
  }

  @Test
  func `makes one cell of neighbours under one head`() {
    let layout = HeadLayout([
      Self.column("a", head: ["A"]), Self.column("b", head: ["G", "B"]),
      Self.column("c", head: ["G", "C"]), Self.column("d", head: ["H", "C"]),
    ])
    #expect(layout.depth == 2)
    #expect(
      layout.cells.map { "\($0.range) \($0.text.vi)" } == [
        "A1:A2 A", "B1:C1 G", "D1:D1 H", "B2:B2 B", "C2:C2 C", "D2:D2 C",
      ]
    )
  }

  @Test(arguments: [(0.0, 100), (150, 100), (271, 55), (200, 75), (900, 50)])
  func `opens so small that what is frozen leaves room for the lines`(height: Double, zoom: Int) {
    #expect(FormSheet.zoom(frozen: height) == zoom)
  }

  @Test
  func `goes three rows deep`() {
    let layout = HeadLayout([
      Self.column("a", head: ["G", "M", "A"]), Self.column("b", head: ["G", "M", "B"]),
      Self.column("c", head: ["G", "C"]),
    ])
    #expect(
      layout.cells.map { "\($0.range) \($0.text.vi)" } == [
        "A1:C1 G", "A2:B2 M", "C2:C3 C", "A3:A3 A", "B3:B3 B",
      ]
    )
  }

  @Test
  func `keeps equal heads apart unless they are one name`() {
    let apart = HeadLayout([Self.column("a", head: ["X"]), Self.column("b", head: ["X"])])
    #expect(apart.cells.count == 2)
    let name = HeadLayout([
      Self.column("a", head: ["Họ và tên"], kind: .nameStart),
      Self.column("b", head: ["Họ và tên"], kind: .nameEnd),
    ])
    #expect(name.cells.map { "\($0.range)" } == ["A1:B1"])
  }

  @Test
  func `draws a rule as long as its text`() {
    let motto = TextMeasure(size: 13, isBold: true)
    let length = motto.width(of: "Độc lập - Tự do - Hạnh phúc")
    let line = TextMeasure(size: 6, isBold: false)
    #expect(abs(line.width(of: line.rule(length: length)) - length) <= 1.5)
    #expect((157.0...160.0).contains(length))
  }

  @Test(
    arguments: [
      ("một", 100.0, 1), ("Sở Nông nghiệp và Phát triển nông thôn", 100.0, 2), ("", 50.0, 1),
      ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 100.0, 3),
    ]
  )
  func `knows how many lines a text takes`(text: String, width: Double, lines: Int) {
    #expect(TextMeasure(size: 11, isBold: false).lines(of: text, within: width) == lines)
  }

  @Test
  func `measures letters with marks like those without`() {
    let measure = TextMeasure(size: 10, isBold: false)
    #expect(measure.width(of: "Hòa Đông ơ ư") == measure.width(of: "Hoa Dong o u"))
    #expect(measure.width(of: "Ho\u{300}a") == measure.width(of: "Hòa"))
  }

  @Test(
    arguments: [
      (0, ""), (8450, "0.845"), (10000, "1"), (3333, "0.3333"), (5, "0.0005"), (105_000, "10.5"),
    ]
  )
  func `writes decimals without zeros at the end`(units: Int, text: String) {
    let number = Fraction(units, over: 10000)
    #expect(JSONFace.decimal(number, places: 4) == (text.isEmpty ? "0" : text))
  }

  @Test
  func `escapes what JSON can't hold`() {
    let value = JSONValue.array([.string("a\"\\\n\u{1}\u{2028}Đ"), .null, .boolean(true)])
    #expect(
      String(decoding: value.compact, as: UTF8.self) == #"["a\"\\\n\u0001\u2028Đ",null,true]"#
    )
    #expect(JSONValue.object([]).indented == "{}\n")
  }

  @Test(arguments: [(0, "00:00 01/01/2020"), (27_000_000_000, "07:30 01/01/2020")])
  func `says the clock time in Vietnam`(offset: Int64, text: String) throws {
    let start = Instant(startOf: try #require(Day(iso: "2020-01-01")))
    #expect(Instant(microseconds: start.microseconds + offset).clock(.vi) == text)
  }
}
