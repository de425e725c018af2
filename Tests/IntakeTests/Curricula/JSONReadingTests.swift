import Testing

@testable import Intake

struct `Reading JSON` {
  static func faults(_ text: String) -> [String] {
    `Faults of YAML`.faults(text, name: "f.json")
  }

  static func node(_ text: String) -> DocumentNode? {
    let log = FaultLog(file: "x.json")
    let node = SourceText(name: "x.json", text: text).node(log: log)
    return log.faults.isEmpty ? node : nil
  }

  @Test(
    arguments: [
      ("", "f.json:1:1: the file is empty"),
      ("{", "f.json:1:2: no valid JSON: a “\"” is missing"),
      ("{\n \"a\" 1}", "f.json:2:6: no valid JSON: a “:” is missing"),
      ("{\"duties\": [1,]}", "f.json:1:15: duties[1]: no valid JSON: “]” is not understood"),
      ("{\"a\": 1 \"b\"}", "f.json:1:9: no valid JSON: a “}” is missing"),
      ("{\"a\": 01}", "f.json:1:7: a: no valid JSON: “0” is not understood"),
      ("{\"a\": nul}", "f.json:1:7: a: no valid JSON: “n” is not understood"),
      ("{\"a\": 1} x", "f.json:1:10: no valid JSON: “x” is not understood"),
      ("{\"a\": \"b\n\"}", "f.json:1:7: a: a text has no closing quote on its line"),
      ("{\"a\": \"\\x\"}", "f.json:1:7: a: what follows a \\ is not valid"),
      ("{\"a\": \"\\ud800\"}", "f.json:1:7: a: what follows a \\ is not valid"),
      ("{\"Ệ\": [\"ệ\", x]}", "f.json:1:13: Ệ[1]: no valid JSON: “x” is not understood"),
    ]
  )
  func `stops at what is no JSON`(text: String, start: String) {
    let faults = Self.faults(text)
    #expect(faults.count == 1)
    #expect(faults.first?.hasPrefix(start) == true, "\(faults)")
  }

  @Test
  func `does not run out of stack`() {
    #expect(Self.faults(String(repeating: "[", count: 200_000)).count == 1)
    #expect(Self.faults(String(repeating: "{\"a\":", count: 200_000)).count == 1)
  }

  @Test
  func `names a key that comes twice and reads on`() {
    #expect(
      Self.faults("{\"competencies\": [], \"duties\": [],\n \"duties\": 3, \"x\": 1}") == [
        "f.json:2:2: duties: the key duties comes twice; keep one",
        "f.json:2:15: x: there is no key x; the keys are: groups, competencies, duties, coverage",
      ]
    )
  }

  @Test(
    arguments: [
      (#""a\"b\\c\/d""#, "a\"b\\c/d"), (#""\u1ec7""#, "ệ"), (#""\ud83d\ude00""#, "😀"),
      (#""\n\t\b\f\r""#, "\n\t\u{8}\u{c}\r"), (#""đ\u0111""#, "đđ"), ("\"\"", ""),
    ]
  )
  func `understands escapes`(text: String, expected: String) {
    #expect(Self.node(text)?.content == .quoted(expected))
  }

  @Test(arguments: ["0", "-1", "1.50", "1e9", "2E-3", "true", "false", "null"])
  func `keeps numbers and words as written`(text: String) {
    #expect(Self.node(" \(text)\n")?.content == .plain(text))
  }

  @Test
  func `is passed over by a byte order mark`() {
    let file = SourceText(name: "x.json", bytes: [0xEF, 0xBB, 0xBF] + Array("[1]".utf8))
    #expect(file.node(log: FaultLog(file: "x.json"))?.items.count == 1)
  }

  @Test
  func `gives the same nodes as YAML`() throws {
    let text = "{\"a\": [1, \"ệ\", true], \"b\": {\"c\": null}}"
    let yaml = try #require(SourceText(name: "x.yaml", text: text).node(log: FaultLog(file: "x")))
    #expect(yaml == Self.node(text))
  }
}
