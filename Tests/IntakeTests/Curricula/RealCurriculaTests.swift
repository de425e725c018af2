import Assessment
import Chronology
import Foundation
import Personnel
import Testing
import Training
import Vietnamese

@testable import Intake

struct `The project's own curricula` {
  static let folder: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 1...4 { folder.deleteLastPathComponent() }
    return folder.appending(path: "curricula")
  }()
  static let reading = Result { try CurriculaFolder.read(folder.path) }

  let curricula: Curricula

  init() throws {
    curricula = try Self.reading.get().curricula
  }

  @Test
  func `have 14 competencies of 5 levels in 4 groups, each described in both languages`() {
    let framework = curricula.framework
    #expect(framework.groups.map(\.code.text) == ["A", "B", "C", "D"])
    #expect(framework.competencies.count == 14)
    for competency in framework.competencies {
      #expect(competency.levels.map(\.level.number) == [1, 2, 3, 4, 5])
      for level in competency.levels {
        #expect(level.behaviour.map { $0.vi != $0.en } == true)
        #expect(level.criterion != nil)
      }
    }
  }

  @Test
  func `ask for work products and ratings from level 4 on`() throws {
    for competency in curricula.framework.competencies {
      for level in competency.levels {
        let kinds = Set(try #require(level.criterion).kinds)
        let asksForWork = level.level.number > 3
        #expect(kinds.contains(.courseResult) || asksForWork)
        #expect(!asksForWork || kinds.isSuperset(of: [.workProduct, .rating]))
      }
    }
  }

  @Test
  func `count certificates for languages alone`() throws {
    let counting = try curricula.framework.competencies.filter { competency in
      try competency.levels.contains { try #require($0.criterion).kinds.contains(.certificate) }
    }
    #expect(counting.map(\.code.text) == ["B4"])
  }

  @Test
  func `have 9 duties that require a level of every competency`() {
    let duties = curricula.framework.duties
    #expect(duties.map(\.duty.code.text) == (1...9).map { "R\($0)" })
    let sums = duties.map { $0.requires.reduce(0) { $0 + $1.level } }
    #expect(sums == [38, 28, 25, 38, 46, 37, 36, 35, 42])
    for duty in duties {
      #expect(duty.requires.map(\.competency) == curricula.framework.competencies.map(\.code))
      #expect(duty.requires.allSatisfy { $0.grace.months >= 3 })
    }
  }

  @Test
  func `have 12 courses of 384 periods`() {
    let periods = curricula.courses.map(\.periods)
    #expect(periods == [24, 16, 32, 24, 32, 40, 80, 24, 32, 24, 16, 40])
    #expect(periods.reduce(0, +) == 384)
    let theory = curricula.courses.map { $0.modules.reduce(0) { $0 + $1.theory } }
    #expect(theory == [16, 8, 12, 8, 12, 8, 20, 8, 12, 8, 8, 16])
  }

  @Test
  func `teach every competency at least once to level 3`() {
    let taught = curricula.courses.flatMap(\.awards).filter { $0.level.number >= 3 }
    #expect(Set(taught.map(\.competency)) == Set(curricula.framework.competencies.map(\.code)))
  }

  @Test
  func `give level 4 by course 5 alone, at 8.5`() throws {
    let high = curricula.courses.filter { $0.awards.contains { $0.level.number > 3 } }
    #expect(high.map(\.code.text) == ["TTDN-05"])
    let award = try #require(high.first?.awards.first { $0.level.number == 4 })
    #expect(award.mark.hundredths == 850)
  }

  @Test(arguments: ["2019-12-31", "2020-06-01", "2022-05-14", "2022-05-15", "2026-01-01"])
  func `have one scheme and one minimum for each day`(text: String) throws {
    let day = try #require(Day(iso: text))
    #expect(curricula.schemes.filter { $0.days.contains(day) }.count == 1)
    #expect(
      curricula.minimums.filter { $0.category == "all" && $0.days.contains(day) }.map(\.periods)
        == [40]
    )
    #expect(
      curricula.forms.filter { $0.report == "ttdn-summary" && $0.days.contains(day) }.count == 1
    )
  }

  @Test
  func `classify 6.5 as the scheme of the class's start does`() throws {
    let mark = try #require(Score("6.5"))
    let names = curricula.schemes.map { $0.band(of: mark)?.title.vi }
    #expect(names == ["Trung bình khá", "Trung bình", "Trung bình"])
  }

  @Test(
    arguments: [
      ("", "2020-01-01", "2020-12-31"), ("Q3", "2020-07-01", "2020-09-30"),
      ("H1", "2020-01-01", "2020-06-30"), ("9M", "2020-01-01", "2020-09-30"),
      ("02", "2020-02-01", "2020-02-29"), ("05", "2020-05-01", "2020-05-31"),
      ("stat", "2019-12-15", "2020-12-14"), ("H1-stat", "2019-12-15", "2020-06-14"),
      ("Q1-stat", "2019-12-15", "2020-03-14"), ("Q4-stat", "2020-09-15", "2020-12-14"),
      ("01-stat", "2019-12-15", "2020-01-14"), ("12-stat", "2020-11-15", "2020-12-14"),
      ("nov", "2019-12-01", "2020-11-30"),
    ]
  )
  func `resolve periods of 2020`(suffix: String, first: String, last: String) throws {
    let rule = try #require(curricula.periodRules.first { $0.suffix == suffix })
    #expect(rule.first.day(in: 2020)?.description == first)
    #expect(rule.last.day(in: 2020)?.description == last)
    #expect(rule.days.contains(try #require(Day(iso: first))))
  }

  @Test
  func `say the words of every form in both languages`() {
    for form in curricula.forms {
      let words =
        [form.number, form.letterhead.upper, form.signature.preparer, form.signature.checker]
        .compactMap(\.self) + form.letterhead.issuer + form.signature.lines
      for word in words { #expect(word.vi != word.en, "\(word.vi)") }
    }
  }

  @Test
  func `name the province of the report's day`() throws {
    let places = try ["2020-12-31", "2025-06-30", "2025-07-01"].map { text in
      let day = try #require(Day(iso: text))
      return curricula.forms.filter { $0.days.contains(day) }.map(\.letterhead.place.vi)
    }
    #expect(places.map { Set($0) } == [["Phú Yên"], ["Phú Yên"], ["Đắk Lắk"]])
  }

  @Test
  func `cover agencies with focal points, deputies and spokespersons`() {
    let coverage = curricula.framework.coverage
    #expect(coverage.map(\.duty.text) == ["R2", "R3", "R4", "R6"])
    #expect(coverage.map { $0.alternatives.map(\.text) } == [["R1"], [], [], []])
    #expect(coverage.map(\.deputies) == [1, 1, 0, 1])
  }

  @Test
  func `have a schema for each kind of file`() throws {
    for kind in CurriculaDocument.Kind.allCases {
      let file = Self.folder.appending(path: "schema/\(kind.rawValue).schema.json")
      let text = try String(contentsOf: file, encoding: .utf8)
      let node = SourceText(name: "s.json", text: text).node(log: FaultLog(file: "s.json"))
      #expect(node?["$schema"]?.scalar == "https://json-schema.org/draft/2020-12/schema")
    }
  }
}

extension Criterion {
  /// The kinds of evidence that are named anywhere in it.
  fileprivate var kinds: [EvidenceKind] {
    switch self {
    case .evidence(let rule): rule.kinds.kinds
    case .level: []
    case .all(let parts), .any(let parts): parts.flatMap(\.kinds)
    }
  }
}
