import Assessment
import Chronology
import Foundation
import Testing
import Training
import Vietnamese

@testable import Intake

struct `Reading a trial's input` {
  static let framework = """
    {"competencies": [{"code": "C", "title": {"vi": "Năng lực", "en": "Skill"},
      "levels": [{"level": 1}, {"level": 2}]}],
     "duties": [{"code": "D", "title": {"vi": "Nhiệm vụ", "en": "Duty"},
      "requires": [{"competency": "C", "level": 2, "grace": "P6M"}]}]}
    """
  static let input = """
    {
     "asOf": "2020-03-01",
     "knownAt": "2030-01-01T00:00:00+07:00",
     "horizonDays": 30,
     "officers": [
      {"id": "o",
       "assignments": [
        {"id": "now", "duty": "D", "from": "2019-01-01", "until": null}],
       "evidence": [
        {"id": "E1", "competency": "C", "level": 2, "kind": "rating", "on": "2019-05-05",
         "until": "2020-05-05", "recordedAt": "2019-05-06T08:00:00Z", "revokedAt": null},
        {"id": "E2", "competency": "C", "level": 1, "kind": "self", "on": "2019-05-05",
         "recordedAt": "2019-05-06T08:00:00+07:00", "source": "Phiếu 7"}]},
      {"id": "p", "assignments": [], "evidence": []}
     ]
    }
    """

  static func reader(
    asOf: Day? = nil,
    knownAt: Instant? = nil
  ) throws -> AssessmentInputReader {
    let file = SourceText(name: "framework.json", text: framework)
    let now = try #require(Instant(iso: "2021-06-30T20:00:00Z"))
    return AssessmentInputReader(
      framework: try FrameworkReader.read(file),
      asked: AssessmentInputReader.Question(asOf: asOf, knownAt: knownAt, now: now)
    )
  }

  static func faults(_ text: String, name: String = "input.json") throws -> [String] {
    let reader = try reader()
    do throws(DocumentFaults) {
      _ = try reader.read(SourceText(name: name, text: text))
      return []
    } catch {
      return error.lines(in: .en)
    }
  }

  @Test
  func `keeps what the file says`() throws {
    let input = try Self.reader().read(SourceText(name: "input.json", text: Self.input))
    #expect(input.asOf == Day(iso: "2020-03-01"))
    #expect(input.knownAt == Instant(iso: "2029-12-31T17:00:00Z"))
    #expect(input.horizonDays == 30)
    #expect(input.officers.map(\.id) == ["o", "p"])
    let officer = input.officers[0]
    #expect(officer.assignments.map(\.id) == ["now"])
    #expect(officer.assignments.map(\.onDuty.until) == [nil])
    #expect(officer.evidence.map(\.kind) == [.rating, .self])
    #expect(officer.evidence.map(\.until) == [Day(iso: "2020-05-05"), nil])
    #expect(officer.evidence.map(\.source) == ["E1", "Phiếu 7"])
    #expect(officer.evidence.map(\.level.number) == [2, 1])
    #expect(officer.evidence[1].recordedAt == Instant(iso: "2019-05-06T01:00:00Z"))
  }

  @Test
  func `goes by the question before the file and by the present before nothing`() throws {
    let day = try #require(Day(iso: "2022-02-02"))
    let known = Instant(startOf: day)
    let file = SourceText(name: "input.json", text: Self.input)
    let asked = try Self.reader(asOf: day, knownAt: known).read(file)
    #expect(asked.asOf == day)
    #expect(asked.knownAt == known)
    let bare = SourceText(name: "input.yaml", text: "officers: []\n")
    let present = try Self.reader().read(bare)
    #expect(present.asOf == Day(iso: "2021-07-01"))
    #expect(present.knownAt == Instant(iso: "2021-06-30T20:00:00Z"))
    #expect(present.horizonDays == 90)
  }

  @Test(
    arguments: [
      ("\"2020-03-01\"", "\"2020-02-30\"", "2:10: asOf: must be a day such as 2020-01-31"),
      ("+07:00\",\n \"h", "\",\n \"h", "3:13: knownAt: must be an instant such as"),
      ("30,", "-1,", "4:17: horizonDays: must be a whole number from 0 to 36600, not -1"),
      ("30,", "30.5,", "4:17: horizonDays: must be a whole number from 0 to 36600, not 30.5"),
      (
        "\"duty\": \"D\"", "\"duty\": \"X\"",
        "8:27: officers[0].assignments[0].duty: no duty has the code X"
      ),
      (
        "null}]", "\"2018-01-01\"}]",
        "8:63: officers[0].assignments[0].until: the end must come after"
      ),
      (
        "\"C\", \"level\": 2", "\"K\", \"level\": 2",
        "10:32: officers[0].evidence[0].competency: no competency has the code K"
      ),
      (
        "\"level\": 2", "\"level\": 6",
        "10:46: officers[0].evidence[0].level: must be a whole number from 1 to 5, not 6"
      ),
      (
        "\"level\": 2", "\"level\": \"2\"",
        "10:46: officers[0].evidence[0].level: must be a whole number from 1 to 5, not \"2\""
      ),
      (
        "\"rating\"", "\"hearsay\"",
        "10:57: officers[0].evidence[0].kind: must be one of: courseResult"
      ),
      (
        "2019-05-06T08:00:00Z", "2019-05-06",
        "11:43: officers[0].evidence[0].recordedAt: must be an instant"
      ),
      ("\"E2\"", "\"E1\"", "12:12: officers[0].evidence[1].id: E1 was given above"),
      ("\"id\": \"p\"", "\"id\": \"o\"", "14:10: officers[1].id: o was given above"),
      ("\"source\"", "\"origin\"", "13:49: officers[0].evidence[1].origin: there is no key origin"),
      (
        "\"source\": \"Phiếu 7\"", "\"officer\": \"p\"",
        "13:60: officers[0].evidence[1].officer: this evidence stands under officer o"
      ),
      ("\"id\": \"now\", ", "", "8:5: officers[0].assignments[0].id: the key id is missing"),
    ]
  )
  func `names a fault with its place`(old: String, new: String, start: String) throws {
    let range = try #require(Self.input.firstRange(of: old))
    let text = Self.input.replacingCharacters(in: range, with: new)
    let faults = try Self.faults(text)
    #expect(faults.count == 1, "\(faults)")
    #expect(faults.first?.hasPrefix("input.json:\(start)") == true, "\(faults)")
  }

  @Test
  func `names every fault at once`() throws {
    let text = Self.input
      .replacing("\"2019-01-01\"", with: "\"soon\"")
      .replacing("\"rating\"", with: "\"rumour\"")
      .replacing("\"p\"", with: "7")
      .replacing("\"level\": 1", with: "\"level\": 0")
    #expect(
      try Self.faults(text).map { $0.split(separator: " ")[1] } == [
        "officers[0].assignments[0].from:", "officers[0].evidence[0].kind:",
        "officers[0].evidence[1].level:",
      ]
    )
    #expect(
      try Self.faults("{\"asOf\": \"2020-01-01\"}") == [
        "input.json:1:1: officers: the key officers is missing; add it"
      ]
    )
    #expect(try Self.faults("[]") == ["input.json:1:1: must be keys with values, not a list"])
  }

  @Test
  func `writes the answer as JSON that reads back`() throws {
    let reader = try Self.reader()
    let input = try reader.read(SourceText(name: "input.json", text: Self.input))
    let framework = try FrameworkReader.read(SourceText(name: "f.json", text: Self.framework))
    let answer = Engine(framework).assess(input)
    #expect(
      answer.json == """
        {"asOf":"2020-03-01","officers":[{"id":"o","competencies":[{"competency":"C","level":2,\
        "holdsUntil":"2020-05-05","timeline":[{"from":"2019-05-05","level":2},\
        {"from":"2020-05-05","level":0}]}],"requirements":[{"assignment":"now","competency":"C",\
        "required":2,"held":2,"gap":0,"due":"2019-07-01","status":"met"}]},{"id":"p",\
        "competencies":[{"competency":"C","level":0,"holdsUntil":null,"timeline":[]}],\
        "requirements":[]}]}
        """
    )
    #expect(
      answer.text(in: .en, framework: framework) == """
        As of 1 Mar 2020

        o
          C Skill: level 2, through 4 May 2020
          now C: level 2 required, 2 held, due 1 Jul 2019: met

        p
          no level yet

        """
    )
    #expect(
      answer.text(in: .vi, framework: framework).contains(
        "  C Năng lực: mức 2, đến hết ngày 04/05/2020\n"
      )
    )
  }

  @Test
  func `escapes what JSON cannot hold`() {
    var json = JSONText()
    json.list(["a\"b\\c", "d\n\u{1}ệ", nil] as [String?]) { json, text in json.value(text) }
    #expect(json.text == "[\"a\\\"b\\\\c\",\"d\\u000a\\u0001ệ\",null]")
  }
}
