import Testing
import Vietnamese

@testable import Intake

struct `Faults of YAML` {
  /// The faults of a framework's text, in English.
  static func faults(_ text: String, name: String = "f.yaml") -> [String] {
    do throws(DocumentFaults) {
      _ = try FrameworkReader.read(SourceText(name: name, text: text))
      return []
    } catch {
      return error.lines(in: .en)
    }
  }

  @Test(
    arguments: [
      ("competencies: [", "f.yaml:2:1: no valid YAML"),
      ("competencies: ]\nduties: []\n", "f.yaml:1:15: no valid YAML"),
      ("a: b: c\n", "f.yaml:1:5: no valid YAML"),
      ("a: \"open\n", "f.yaml:2:1: no valid YAML"),
      ("\ta: 1\n", "f.yaml:1:1: no valid YAML"),
      ("", "f.yaml:1:1: the file is empty"),
      ("# nothing\n", "f.yaml:1:1: the file is empty"),
      ("just words\n", "f.yaml:1:1: must be keys with values, not just words"),
      ("- a\n", "f.yaml:1:1: must be keys with values, not a list"),
      ("a: 1\n---\nb: 2\n", "f.yaml:2:1: no valid YAML"),
      ("? [a]\n: 1\n", "f.yaml:1:3: a key must be a word"),
    ]
  )
  func `stop with one sentence at their place`(text: String, start: String) throws {
    let fault = try #require(Self.faults(text).first)
    #expect(fault.hasPrefix(start), "\(fault)")
    #expect(Self.faults(text).count == 1)
  }

  @Test
  func `name bytes that are no UTF-8 by their place`() throws {
    let bytes = Array("duties: []\ntitle: Vi".utf8) + [0xEA, 0x74]
    let file = SourceText(name: "f.yaml", bytes: bytes)
    let error = try #require(throws: DocumentFaults.self) { try FrameworkReader.read(file) }
    #expect(error.lines(in: .en) == ["f.yaml:2:10: the file is not UTF-8; save it as UTF-8"])
  }

  @Test(
    arguments: [
      ("competencies: &c []\nduties: *c\n", "f.yaml:1:15: competencies: anchors"),
      ("competencies: []\nduties: [&x {code: R}, *x]\n", "f.yaml:2:10: duties[0]: anchors"),
      ("x: &x 1\ncompetencies: []\nduties: []\n", "f.yaml:1:4: x: anchors"),
      ("competencies: *c\n", "f.yaml:1:15: no valid YAML: an alias (*) has no anchor"),
    ]
  )
  func `refuse anchors and aliases`(text: String, start: String) throws {
    let faults = Self.faults(text)
    #expect(faults.count == 1)
    #expect(faults.first?.hasPrefix(start) == true, "\(faults)")
  }

  @Test
  func `refuse a file that would unfold without end`() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...30 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(Self.faults(text).first?.contains("too many asterisks before words") == true)
    let keys = "a0: &a0 [x, x]\na1: &a1 [*a0, *a0]\n? *a1\n: 1\n"
    #expect(Self.faults(keys).count == 1)
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 5000),
    String(repeating: "- ", count: 50_000), "a:\n" + String(repeating: " ", count: 900) + "- b\n",
  ])
  func `refuse nesting that would run out of stack`(text: String) {
    #expect(
      Self.faults(text).map { $0.hasSuffix("check the brackets and the indentation") } == [true]
    )
  }

  @Test(
    arguments: [
      (
        "competencies: []\nduties: []\ncompetencies: []\n",
        ["f.yaml:3:1: competencies: the key competencies comes twice; keep one"]
      ),
      (
        "competencies:\n  - {code: A, title: {vi: a1x, en: b1x, vi: c1x}, levels: []}\nduties: []\n",
        ["f.yaml:2:41: competencies[0].title.vi: the key vi comes twice; keep one"]
      ),
      (
        "competencies:\n  - code: A\n    title: {vi: ax, en: bx}\n    \"code\": B\n    levels: []\n"
          + "    code: C\nduties: {}\nduties: []\n",
        [
          "f.yaml:4:5: competencies[0].code: the key code comes twice; keep one",
          "f.yaml:6:5: competencies[0].code: the key code comes twice; keep one",
          "f.yaml:7:9: duties: must be a list, not keys with values",
          "f.yaml:8:1: duties: the key duties comes twice; keep one",
        ]
      ),
    ]
  )
  func `name each key that comes twice and read on`(text: String, expected: [String]) {
    #expect(Self.faults(text) == expected)
  }

  @Test
  func `count columns in characters as editors do`() {
    let text =
      "competencies: [{code: \"Ệ\", title: {vi: \"Tiếng Việt\", en: 5}, levels: []}]\nduties: []\n"
    #expect(
      Self.faults(text).map { $0.prefix(11) } == ["f.yaml:1:23", "f.yaml:1:58"]
    )
  }

  @Test(arguments: [
    String(repeating: "# [1, 5)\n", count: 150), String(repeating: "# {\n", count: 150),
    "# " + String(repeating: "[ ", count: 300) + "\n",
  ])
  func `do not take brackets in comments for nesting`(comment: String) {
    #expect(Self.faults(comment + "competencies: []\nduties: []\n").isEmpty)
  }

  @Test(arguments: ["\"[a, b)\"", "'a {'", "\"a # [\""])
  func `do not take brackets between quotes for nesting`(title: String) {
    let competencies = (0..<150).map {
      "  - {code: C\($0), title: {vi: \(title), en: \(title)}, levels: [{level: 1}]}\n"
    }
    let text = "competencies:\n" + competencies.joined() + "duties: []\n"
    #expect(Self.faults(text) == [])
  }

  @Test(arguments: [
    "don't: " + String(repeating: "[", count: 5_000),
    "a: \"\\\\\"\nb: " + String(repeating: "[", count: 5_000),
    "a: |\n  k: 'x\nb: " + String(repeating: "[", count: 5_000),
  ])
  func `refuse nesting behind quotes that are none, too`(text: String) {
    #expect(Self.faults(text).count == 1)
  }

  @Test
  func `count aliases behind quotes that are none`() {
    var text = "q: \"\\\\\"\na0: &a0 [x, x]\n"
    for level in 1...30 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(Self.faults(text).first?.contains("too many asterisks before words") == true)
  }

  @Test
  func `tell hostile keys on one line`() {
    let faults = Self.faults("\"a\\nb\\e[31m\": 1\ncompetencies: []\nduties: []\n")
    #expect(faults.count == 1)
    #expect(faults[0].unicodeScalars.allSatisfy { $0.value >= 0x20 })
  }
}
