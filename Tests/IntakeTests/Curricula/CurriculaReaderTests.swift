import Assessment
import Chronology
import Personnel
import Testing
import Training
import Vietnamese

@testable import Intake

struct `Reading curricula` {
  @Test
  func `gives every fault of three files at once and nothing else`() throws {
    let sample = try SampleCurricula()
      .replacing("count: 2", by: "count: 0", in: "framework.yaml")
      .replacing("weight: 60", by: "weight: 61", in: "courses/K1.yaml")
      .replacing("share: 0.75", by: "share: three", in: "attendance.yaml")
    #expect(
      sample.faults() == [
        "attendance.yaml:3:71: statuses[1].share: must be a share from 0 to 1 such as 1, 0.5 or "
          + "\"1/2\", not three",
        "courses/K1.yaml:10:5: assessment.components: the weights add up to 101, not to 100; "
          + "correct the components' weights",
        "framework.yaml:11:61: competencies[0].levels[1].criterion.count: a count of 0 is too low; "
          + "write at least 1",
      ]
    )
  }

  @Test
  func `gives three faults of one file at once`() throws {
    let sample = try SampleCurricula()
      .replacing("theory: 4", by: "theory: four", in: "courses/K1.yaml")
      .replacing("A1, level: 3", by: "A1, level: 5", in: "courses/K1.yaml")
      .replacing("step: 0.5", by: "stepp: 0.5", in: "courses/K1.yaml")
    let faults = sample.faults(in: .vi)
    #expect(
      faults.map { $0.split(separator: " ")[1] } == [
        "modules[0].theory:", "assessment.stepp:", "awards[1].level:",
      ]
    )
    #expect(faults[2].hasSuffix("năng lực A1 không có mức 5; hãy dùng một mức đã khai báo"))
  }

  @Test
  func `reads a course exactly`() throws {
    let curricula = try SampleCurricula().read().curricula
    let course = try #require(curricula.courses.first)
    #expect(course.code.text == "K1")
    #expect(course.title == Bilingual(vi: "Nhập môn", en: "Foundations"))
    #expect(course.periods == 6)
    #expect(course.assessment.components.map(\.weight) == [60, 40])
    #expect(course.assessment.components.map(\.minimum) == [Score(hundredths: 500), nil])
    #expect(course.assessment.components.map(\.markers) == [1, 2])
    #expect(course.assessment.resit == .latest)
    #expect(course.assessment.stepHundredths == 50)
    #expect(course.assessment.pass.attendance == 80)
    #expect(course.awards.map(\.mark.hundredths) == [550, 825])
    #expect(course.awards.map(\.validity) == [Term(months: 24), nil])
    #expect(course.document.kind == .attestation)
  }

  @Test
  func `fills in what a course leaves out`() throws {
    let course = try #require(try SampleCurricula().read().curricula.courses.last)
    #expect(course.prerequisites.map(\.text) == ["K1"])
    #expect(course.assessment.resit == .best)
    #expect(course.assessment.stepHundredths == 10)
    #expect(course.assessment.pass.attendance == 100)
    #expect(course.assessment.components.map(\.minimum) == [nil])
  }

  @Test
  func `reads criteria, requirements and coverage`() throws {
    let framework = try SampleCurricula().read().curricula.framework
    let code = try #require(Code<Competency>("A1"))
    let levels = try #require(framework.competency(code)).levels
    let year = Term(months: 12)
    let rating = EvidenceKinds(.rating)
    #expect(
      levels.map(\.criterion) == [
        nil,
        .evidence(
          EvidenceRule(kinds: [EvidenceKinds(.examination), rating], count: 2, within: year)
        ),
        .all([.level(2, of: nil), .evidence(EvidenceRule(kinds: rating, level: 1))]),
      ]
    )
    #expect(levels[0].behaviour?.en == "Knows")
    #expect(framework.competencies[1].levels[1].criterion == .level(3, of: code))
    #expect(framework.duties[0].requires.map(\.grace) == [Term(months: 6), .zero])
    #expect(framework.coverage.map(\.groups) == [[.departments]])
    #expect(framework.coverage.map(\.deputies) == [1])
  }

  @Test
  func `reads shares, periods, minimums and forms`() throws {
    let curricula = try SampleCurricula().read().curricula
    let shares = curricula.attendanceStatuses.map { [$0.share.numerator, $0.share.denominator] }
    #expect(shares == [[1, 1], [75, 100], [1, 3]])
    #expect(curricula.attendanceStatuses.map(\.excused) == [false, false, true])
    #expect(curricula.periodRules[1].first.day(in: 2020) == Day(iso: "2019-12-15"))
    #expect(curricula.minimums.map(\.periods) == [40, 48])
    #expect(curricula.minimums.map(\.certain) == [false, true])
    #expect(curricula.forms[0].groups.map(\.group) == [.departments, .press])
    #expect(curricula.forms[1].report == "marks")
    #expect(curricula.forms[1].letterhead.upper == nil)
    // One text stands in both languages.
    #expect(curricula.forms[0].letterhead.upper == Bilingual(both: "TRÊN"))
    #expect(curricula.schemes[1].band(of: try #require(Score("8.5")))?.title.en == "Good")
  }

  @Test
  func `takes JSON for YAML and passes over what is nobody's`() throws {
    var sample = SampleCurricula()
    sample.texts["minimums.yaml"] = nil
    sample.texts["minimums.json"] = """
      {"minimums": [{"category": "all", "title": {"vi": "a1", "en": "b"}, "periods": 8,
       "from": "2020-01-01", "until": null, "certain": true}]}
      """
    sample.texts["notes.txt"] = "["
    sample.texts["agencies.yaml"] = "["
    #expect(try sample.read().curricula.minimums.map(\.periods) == [8])
  }

  @Test
  func `stores the same text whatever the line ends and letter forms`() throws {
    let sample = SampleCurricula()
    var other = sample
    for (name, text) in sample.texts {
      let decomposed = text.decomposed.split(separator: "\n", omittingEmptySubsequences: false)
      other.texts[name] = "\u{FEFF}" + decomposed.joined(separator: "\r\n")
    }
    let first = try sample.read()
    let second = try other.read()
    #expect(first == second)
    #expect(
      first.documents.map { Array($0.text.utf8) } == second.documents.map { Array($0.text.utf8) }
    )
    #expect(first.documents.map(\.code).contains("K1"))
    #expect(first.documents.count == 8)
  }
}
