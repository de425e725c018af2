import Testing
import Vietnamese

@testable import Intake

struct `A key that comes twice` {
  /// Renames the second `key` after the first one, which stands at a place; nil where none is found.
  static func renamed(_ text: String, _ key: String, _ line: Int, _ column: Int) -> String? {
    var keys = RepeatedKeys(in: text)
    let mark = DocumentPlace(line: line, column: column)
    guard keys.rename(key, firstAt: mark) else { return nil }
    let signs = keys.text.unicodeScalars.map { (0xE000...0xE0FF).contains($0.value) ? "#" : $0 }
    return String(String.UnicodeScalarView(signs))
  }

  @Test(
    arguments: [
      ("ab: 1\nab: 2\n", 1, 1, "ab: 1\n##: 2\n"),
      ("ab: 1\nc: 2\n\n# ab: 3\nab: 4\n", 1, 1, "ab: 1\nc: 2\n\n# ab: 3\n##: 4\n"),
      ("x:\n  ab: 1\n  \"ab\" : 2\n", 2, 3, "x:\n  ab: 1\n  \"##\" : 2\n"),
      ("- ab: 1\n  ab: 2\n- ab: 3\n", 1, 3, "- ab: 1\n  ##: 2\n- ab: 3\n"),
      ("{ab: 1, ab: 2}", 1, 2, "{ab: 1, ##: 2}"),
      ("{ab: {c: 1, ab: 9}, 'ab': 2}", 1, 2, "{ab: {c: 1, ab: 9}, '##': 2}"),
      ("{ab: \"x, ab: y\",\n ab: 2}", 1, 2, "{ab: \"x, ab: y\",\n ##: 2}"),
      ("Ệ: {đ: 1, ab: 2, ab: 3}", 1, 11, "Ệ: {đ: 1, ab: 2, ##: 3}"),
    ]
  )
  func `is renamed where it stands the second time`(
    text: String,
    line: Int,
    column: Int,
    expected: String
  ) {
    #expect(Self.renamed(text, "ab", line, column) == expected)
  }

  @Test(
    arguments: [
      ("ab: 1\n", 1, 1), ("x:\n  ab: 1\nab: 2\n", 2, 3), ("[{ab: 1}, {ab: 2}]", 1, 3),
      ("ab: 1\nabc: 2\n", 1, 1), ("{ab: 1, c: ab}", 1, 2), ("- ab: 1\n- ab: 2\n", 1, 3),
    ]
  )
  func `is not found in other mappings, values or longer keys`(
    text: String,
    line: Int,
    column: Int
  ) {
    #expect(Self.renamed(text, "ab", line, column) == nil)
  }

  @Test
  func `is remembered by the name that it was given`() throws {
    var keys = RepeatedKeys(in: "a: 1\na: 2\na: 3\n")
    let first = DocumentPlace(line: 1, column: 1)
    let renamed = [keys.rename("a", firstAt: first), keys.rename("a", firstAt: first)]
    #expect(renamed == [true, true])
    let again = keys.rename("a", firstAt: first)
    #expect(!again)
    let lines = keys.text.split(separator: "\n").map { String($0.prefix(1)) }
    #expect(lines.map { keys.original(of: $0) } == [nil, "a", "a"])
    #expect(Set(lines).count == 3)
  }

  @Test
  func `is named in each of a hundred mappings`() {
    let items = (1...100).map { "- {code: A\($0), code: B}\n" }.joined()
    let faults = `Faults of YAML`.faults("competencies:\n\(items)duties: []\n")
    let twice = faults.filter { $0.contains("comes twice") }
    #expect(twice.count == 100)
    #expect(twice.first == "f.yaml:2:14: competencies[0].code: the key code comes twice; keep one")
    #expect(twice.last?.hasPrefix("f.yaml:101:16: competencies[99].code: ") == true)
  }
}

struct `Cycles of prerequisites` {
  /// The faults of courses that need each other, by code.
  static func faults(_ needs: [String: String]) -> [String] {
    var files: [String: CourseFile] = [:]
    for (code, list) in needs {
      let log = FaultLog(file: code)
      let text = SourceText(name: "\(code).yaml", text: "prerequisites: [\(list)]\n")
      if let root = text.node(log: log) { files[code] = CourseFile(root: root, log: log) }
    }
    PrerequisiteCycles(files: files).note()
    return files.values.flatMap(\.log.faults).sorted().map { $0.line(in: .en) }
  }

  @Test
  func `are not where courses only share what they need`() {
    #expect(Self.faults(["A": "", "B": "A", "C": "A", "D": "B, C", "E": "X"]).isEmpty)
  }

  @Test
  func `are named once each, the whole way round`() {
    let faults = Self.faults(["A": "C", "B": "A", "C": "B", "D": "A", "E": "F", "F": "E", "G": "G"])
    #expect(
      faults == [
        "A:1:16: prerequisites: a course needs itself: A → C → B → A; remove one link",
        "E:1:16: prerequisites: a course needs itself: E → F → E; remove one link",
        "G:1:16: prerequisites: a course needs itself: G → G; remove one link",
      ]
    )
  }

  @Test
  func `are shown by their shortest way, each way that is left after another is mended`() {
    let faults = Self.faults(["A": "B, C", "B": "C", "C": "A"])
    #expect(faults.count == 2)
    #expect(faults.first?.contains(": A → C → A;") == true)
    #expect(faults.last?.contains(": B → C → A → B;") == true)
  }
}
