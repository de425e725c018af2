import Assessment
import Chronology
import Pages
import Personnel
import Training
import Vietnamese

/// Every page with one text in each field that takes one.
enum HostilePages {
  typealias Named = (name: String, page: DrawnPage)

  static func all(_ text: String, in language: Language) throws -> [Named] {
    let samples = Samples(text: text)
    let both = samples.both
    let here = Address(path: "/officers", query: [.init("q", text), .init(text, "x")])
    func drawn(_ page: some Page) -> Named {
      ("\(type(of: page))", DrawnPage(document: page, in: language, here: here))
    }
    return [
      drawn(samples.agencies), drawn(samples.agency), drawn(samples.agency(exists: false)),
      drawn(samples.officers), drawn(samples.officer), drawn(samples.newcomer),
      drawn(samples.classes), drawn(samples.trainingClass(try Sketch.code("TTDN-01"))),
      drawn(samples.certificates), drawn(samples.reports), drawn(samples.report()),
      drawn(samples.report(problem: both)), drawn(ErrorPage.refused(both)),
      drawn(ErrorPage(status: 400, heading: both, explanations: [both, both])),
      drawn(try courses(both)), drawn(try course(both)), drawn(try framework(both)),
      drawn(headed(both)),
    ]
  }

  static func courses(_ both: Bilingual) throws -> CoursesPage {
    CoursesPage(
      rows: [
        .init(code: try Sketch.code("TTĐN-01"), title: both, theory: 1, practice: 2, classes: 3)
      ]
    )
  }

  static func course(_ both: Bilingual) throws -> CoursePage {
    let assessment = CourseAssessment(
      scheme: try Sketch.code("TEN"),
      components: [
        .init(code: try Sketch.code("TN"), title: both, weight: 100, minimum: nil)
      ],
      resit: .best,
      stepHundredths: 10,
      pass: .init(attendance: 80, mark: try Sketch.score(500))
    )
    let course = Course(
      code: try Sketch.code("TTĐN-01"),
      title: both,
      audience: [],
      prerequisites: [],
      modules: [.init(code: both.vi, title: both, theory: 1, practice: 1)],
      assessment: assessment,
      awards: [
        .init(
          competency: try Sketch.code("A1"),
          level: try Sketch.competencyLevel(2),
          mark: try Sketch.score(500),
          validity: nil
        )
      ],
      document: .init(kind: .attestation, title: both)
    )
    return CoursePage(
      course: course,
      audience: [both, both],
      prerequisites: [.init(code: try Sketch.code("TTĐN-00"), title: both)],
      awarded: [both]
    )
  }

  static func framework(_ both: Bilingual) throws -> CompetenciesPage {
    let group: Code<CompetencyGroup> = try Sketch.code("A")
    func competency(_ code: String, _ group: Code<CompetencyGroup>?) throws -> FrameworkCompetency {
      FrameworkCompetency(
        code: try Sketch.code(code),
        group: group,
        title: both,
        levels: [FrameworkLevel(level: try Sketch.competencyLevel(1), behaviour: both)]
      )
    }
    return CompetenciesPage(
      framework: try Framework(
        groups: [CompetencyGroup(code: group, title: both)],
        competencies: [try competency("A1", group), try competency("X1", nil)],
        duties: [
          DutyProfile(duty: Duty(code: try Sketch.code("R2"), title: both), requires: [])
        ]
      )
    )
  }

  /// A report whose head has two steps.
  private static func headed(_ both: Bilingual) -> ReportPage {
    let other = Bilingual(vi: both.vi + "2", en: both.en + "2")
    let preview = ReportPage.Preview(
      subtitles: [both],
      columns: [
        .init(title: both, isNumber: false),
        .init(title: both, head: [other, both], isNumber: true),
        .init(title: both, head: [other, other], number: both.vi, isNumber: true),
      ],
      rows: [.init(kind: .line, cells: [.init(both), .init(both), .init(both)])],
      remarks: [both],
      list: nil
    )
    return Sketch.report(
      address: Sketch.summaryAddress.with("agency", both.vi),
      preview: preview
    )
  }
}
