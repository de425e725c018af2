import Assessment
import Chronology
import Foundation
import Personnel
import Testing
import Training
import Vietnamese

@testable import Intake

struct `JSON that is written` {
  static let texts = [
    "", "a", "\"", "\\", "\\\"", "/", "\n\r\t\u{8}\u{C}", "\u{0}\u{1}\u{1F}", "\u{7F}",
    "\u{2028}\u{2029}", "ệ",
    "e\u{302}\u{323}", "😀", "\u{FEFF}", "\u{FFFF}", "</script>", "\"\u{301}", "\\\u{200D}",
    "a\u{0}b",
  ]

  @Test(arguments: texts)
  func `is read back by Foundation and by ourselves`(text: String) throws {
    var json = JSONText()
    json.list([text]) { json, text in json.value(text) }
    let decoded = try JSONDecoder().decode([String].self, from: Data(json.text.utf8))
    #expect(Array(decoded[0].utf8) == Array(text.utf8))
    let log = FaultLog(file: "a.json")
    let node = try #require(SourceText(name: "a.json", text: json.text).node(log: log))
    #expect(node.items.first?.scalar.map { Array($0.utf8) } == Array(text.utf8))
    #expect(log.faults.isEmpty)
  }

  @Test(arguments: texts)
  func `may have any text as a key`(text: String) throws {
    var json = JSONText()
    json.object { json in
      json.key(text)
      json.value(7)
    }
    let decoded = try JSONDecoder().decode([String: Int].self, from: Data(json.text.utf8))
    #expect(decoded.values.first == 7)
    #expect(decoded.keys.first.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test(arguments: [0, 1, -1, 42, Int.max, Int.min])
  func `has whole numbers in digits`(number: Int) throws {
    var json = JSONText()
    json.object { json in
      json.key("n")
      json.value(number)
    }
    #expect(json.text == "{\"n\":\(number)}")
  }

  @Test
  func `parts what stands side by side and nothing else`() {
    var json = JSONText()
    json.list([[1, 2], [], [3]]) { json, row in
      json.list(row) { json, number in json.value(number) }
    }
    #expect(json.text == "[[1,2],[],[3]]")
    json = JSONText()
    json.object { json in
      json.key("a")
      json.object { _ in }
      json.key("b")
      json.list([] as [Int]) { json, number in json.value(number) }
      json.key("c")
      json.value(nil)
      json.key("d")
      json.list([1]) { json, number in
        json.object { json in
          json.key("x")
          json.value(number)
          json.key("y")
          json.value("z")
        }
      }
      json.key("e")
      json.value(5)
    }
    #expect(json.text == #"{"a":{},"b":[],"c":null,"d":[{"x":1,"y":"z"}],"e":5}"#)
  }
}

struct `An answer of a trial` {
  static let framework = """
    competencies:
      - code: C
        title: {vi: "Năng lực", en: "Skill"}
        levels: [{level: 1}, {level: 2}, {level: 3}]
      - code: K
        title: {vi: "Khác", en: "Other"}
        levels: [{level: 1}]
    duties:
      - {code: D, title: {vi: "Nhiệm vụ", en: "Duty"}, requires: [{competency: C, level: 2, grace: P6M}]}
      - {code: E, title: {vi: "Việc", en: "Work"}, requires: [{competency: K, level: 1}]}

    """

  /// The answer to an input in YAML, on 1 March 2020.
  static func answer(_ officers: String) throws -> (AssessmentAnswer, Framework) {
    let framework = try FrameworkReader.read(SourceText(name: "f.yaml", text: framework))
    let now = try #require(Instant(iso: "2021-06-30T20:00:00Z"))
    let reader = AssessmentInputReader(
      framework: framework,
      asked: .init(asOf: Day(iso: "2020-03-01"), now: now)
    )
    let text = "knownAt: 2030-01-01T00:00:00Z\nofficers:\n" + officers
    let input = try reader.read(SourceText(name: "i.yaml", text: text))
    return (Engine(framework).assess(input), framework)
  }

  static func evidence(_ level: Int, on: String, until: String? = nil) -> String {
    let end = until.map { ", until: \($0)" } ?? ""
    return "{id: E\(level)\(on), competency: C, level: \(level), kind: rating, on: \(on)\(end), "
      + "recordedAt: 2020-01-01T00:00:00Z}"
  }

  @Test(
    arguments: [
      ("  - {id: o}\n", "\no\n  no level yet\n", "\no\n  chưa có mức nào\n"),
      (
        "  - {id: o, evidence: [\(evidence(2, on: "2019-01-01"))]}\n", "\no\n  C Skill: level 2\n",
        "\no\n  C Năng lực: mức 2\n"
      ),
      (
        "  - {id: o, evidence: [\(evidence(2, on: "2019-01-01", until: "2020-06-01"))]}\n",
        "\no\n  C Skill: level 2, through 31 May 2020\n",
        "\no\n  C Năng lực: mức 2, đến hết ngày 31/05/2020\n"
      ),
      (
        "  - {id: o, evidence: [\(evidence(2, on: "2019-01-01", until: "2020-01-01"))]}\n",
        "\no\n  C Skill: level 0\n", "\no\n  C Năng lực: mức 0\n"
      ),
    ]
  )
  func `says in both languages what is held`(officers: String, english: String, vietnamese: String)
    throws
  {
    let (answer, framework) = try Self.answer(officers)
    #expect(answer.text(in: .en, framework: framework) == "As of 1 Mar 2020\n" + english)
    #expect(answer.text(in: .vi, framework: framework) == "Tại ngày 01/03/2020\n" + vietnamese)
  }

  @Test(
    arguments: [
      ("2020-01-01", "2020-07-01", "level 2 required, 0 held, due 1 Jul 2020"),
      ("2019-01-01", "2019-07-01", "level 2 required, 0 held, due 1 Jul 2019"),
    ]
  )
  func `says what is required and by when`(from: String, due: String, words: String) throws {
    let (answer, framework) = try Self.answer(
      "  - {id: o, assignments: [{id: p, duty: D, from: \(from)}]}\n"
    )
    #expect(answer.text(in: .en, framework: framework).contains("  p C: \(words): "))
    #expect(
      answer.text(in: .vi, framework: framework).contains(
        "yêu cầu mức 2, hiện mức 0, hạn 01/07/\(due.prefix(4)): "
      )
    )
    #expect(answer.json.contains(#""required":2,"held":0,"gap":2,"due":"\#(due)""#))
  }

  @Test
  func `keeps the officers in the order of the input`() throws {
    let (answer, _) = try Self.answer("  - {id: z}\n  - {id: a}\n  - {id: 7}\n")
    #expect(answer.officers.map(\.id) == ["z", "a", "7"])
    let decoded = try JSONSerialization.jsonObject(with: Data(answer.json.utf8)) as? [String: Any]
    #expect(decoded?["asOf"] as? String == "2020-03-01")
    #expect((decoded?["officers"] as? [Any])?.count == 3)
  }

  @Test
  func `leaves out competencies of which nothing is known, in words but not in JSON`() throws {
    let (answer, framework) = try Self.answer(
      "  - {id: o, evidence: [\(Self.evidence(1, on: "2019-01-01"))]}\n"
    )
    #expect(!answer.text(in: .en, framework: framework).contains("Other"))
    #expect(answer.json.contains(#"{"competency":"K","level":0,"holdsUntil":null,"timeline":[]}"#))
  }
}

struct `An input of a trial` {
  static func faults(_ text: String, in language: Language, name: String = "i.yaml") throws
    -> [String]
  {
    let framework = try FrameworkReader.read(
      SourceText(name: "f.yaml", text: `An answer of a trial`.framework)
    )
    let now = try #require(Instant(iso: "2021-06-30T20:00:00Z"))
    let reader = AssessmentInputReader(framework: framework, asked: .init(now: now))
    do throws(DocumentFaults) {
      _ = try reader.read(SourceText(name: name, text: text))
      return []
    } catch {
      return error.lines(in: language)
    }
  }

  @Test(
    arguments: [
      (
        "asOf: 2020-02-30\nofficers: []\n",
        "1:7: asOf: phải là ngày dạng 2020-01-31, không phải 2020-02-30"
      ),
      (
        "knownAt: 2020-01-01\nofficers: []\n",
        "1:10: knownAt: phải là thời điểm dạng 2020-01-31T08:00:00+07:00, không phải 2020-01-01"
      ),
      (
        "horizonDays: 40000\nofficers: []\n",
        "1:14: horizonDays: phải là một số nguyên từ 0 đến 36600, không phải 40000"
      ),
      ("officers: {}\n", "1:11: officers: phải là một danh sách, không phải các mục và giá trị"),
      ("officers: [7]\n", "1:12: officers[0]: phải là các mục và giá trị, không phải 7"),
      ("officers: [{}]\n", "1:12: officers[0].id: thiếu mục id; hãy ghi thêm"),
      ("officers: [{id: }]\n", "1:17: officers[0].id: phải là một dòng chữ, không phải chỗ trống"),
      ("officers: [{id: \"\"}]\n", "1:17: officers[0].id: phải là một dòng chữ, không phải \"\""),
      (
        "officers: [{id: [a]}]\n",
        "1:17: officers[0].id: phải là một dòng chữ, không phải một danh sách"
      ),
      (
        "officers: [{id: a}, {id: a}]\n",
        "1:26: officers[1].id: a đã ghi ở trên; mỗi mã chỉ ghi một lần"
      ),
      (
        "officers: [{id: a, assignments: [{id: p, duty: X, from: 2020-01-01}]}]\n",
        "1:48: officers[0].assignments[0].duty: không có nhiệm vụ nào mang mã X; hãy sửa mã hoặc khai báo"
      ),
      (
        "officers: [{id: a, assignments: [{id: p, duty: D}]}]\n",
        "1:34: officers[0].assignments[0].from: thiếu mục from; hãy ghi thêm"
      ),
      (
        "officers: [{id: a, evidence: [{id: e, competency: C, level: 2, kind: rating, on: 2020-01-01}]}]\n",
        "1:31: officers[0].evidence[0].recordedAt: thiếu mục recordedAt; hãy ghi thêm"
      ),
      (
        "officers: []\nthêm: 1\n",
        "2:1: thêm: không có mục thêm; các mục là: asOf, knownAt, horizonDays, officers"
      ),
      ("", "1:1: tệp trống; hãy ghi nội dung hoặc xóa tệp"),
    ]
  )
  func `is refused with its place in both languages`(text: String, vietnamese: String) throws {
    let lines = try Self.faults(text, in: .vi)
    #expect(lines == ["i.yaml:\(vietnamese)"])
    let english = try Self.faults(text, in: .en)
    #expect(english.count == 1)
    let isOfWhole = vietnamese.utf8.starts(with: "1:1: ".utf8) && text.isEmpty
    let start = vietnamese.split(separator: ": ", maxSplits: 2).prefix(isOfWhole ? 1 : 2)
      .joined(separator: ": ")
    #expect(english.first?.hasPrefix("i.yaml:\(start): ") == true, "\(english)")
    #expect(english != lines)
  }

  @Test
  func `may be JSON or YAML with the same faults at their own places`() throws {
    let json = "{\"officers\": [{\"id\": \"a\", \"evidence\": [{\"id\": \"e\"}]}]}"
    let lines = try Self.faults(json, in: .en, name: "i.json")
    #expect(
      lines
        == ["competency", "kind", "level", "on", "recordedAt"].map {
          "i.json:1:40: officers[0].evidence[0].\($0): the key \($0) is missing; add it"
        }
    )
  }

  @Test(arguments: [
    ("revokedAt: null", true), ("revokedAt: ~", true), ("revokedAt: soon", false),
    ("until: null", true), ("source: ''", false),
  ])
  func `may leave out what may be left out`(piece: String, isTaken: Bool) throws {
    let text = """
      officers:
        - id: a
          evidence:
            - {id: e, competency: C, level: 1, kind: self, on: 2020-01-01, \
      recordedAt: 2020-01-01T00:00:00Z, \(piece)}

      """
    #expect(try Self.faults(text, in: .en).isEmpty == isTaken)
  }
}
