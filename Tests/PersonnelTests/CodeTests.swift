import Personnel
import Testing

struct `A code` {
  enum Thing {}

  @Test(arguments: [
    "R4", "TTDN-03", "PY-001234", "LOP-2020-03", "01.003", "a_b", "STTTT", "HĐND", "vpđp", "-", "7",
    String(repeating: "X", count: 40),
  ])
  func `is letters, digits, hyphens, underscores and dots, kept as written`(text: String) throws {
    let code = try #require(Code<Thing>(text))
    #expect(code.text == text)
    #expect("\(code)" == text)
  }

  @Test(arguments: [
    "", " ", "R 4", " R4", "R4 ", "R4\n", "R\t4", "R4\r\n", "A/B", "A'B", "A\"B", "A;B", "A,B",
    "A%",
    "Á1", "Ö", "R４", "R\u{0300}", "D\u{0301}", "\u{00D0}1", "R4\u{200B}", "R\u{0}4", "А1",
    String(repeating: "X", count: 41),
  ])
  func `is nothing else, whatever it looks like`(text: String) {
    #expect(Code<Thing>(text) == nil)
  }

  @Test
  func `is counted in scalars, so that đ is one of 40`() {
    #expect(Code<Thing>(String(repeating: "Đ", count: 40)) != nil)
    #expect(Code<Thing>(String(repeating: "Đ", count: 41)) == nil)
  }

  @Test
  func `keeps upper and lower case apart`() {
    #expect(Code<Thing>("r4") != Code<Thing>("R4"))
  }

  @Test(arguments: [("A1", "A2"), ("A10", "A2"), ("A", "A1"), ("B", "a"), ("Z", "Đ"), ("-", "0")])
  func `sorts as the database sorts it, byte by byte`(first: String, second: String) throws {
    let earlier = try #require(Code<Thing>(first))
    let later = try #require(Code<Thing>(second))
    #expect(earlier < later)
    #expect(!(later < earlier))
  }
}

struct `An id` {
  enum Thing {}

  @Test
  func `is its number, in order and in print`() {
    #expect(ID<Thing>(9) < ID<Thing>(10))
    #expect(ID<Thing>(3) == ID<Thing>(3))
    #expect("\(ID<Thing>(1_234_567))" == "1234567")
  }
}
