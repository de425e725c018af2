import Assessment
import Chronology
import Markup
import Pages
import Personnel
import Training
import Vietnamese

/// Every page in every state that it can be in, ready to be drawn in either language.
struct Gallery: Sendable {
  let name: String
  private let draw: @Sendable (Language) -> DrawnPage

  init(_ name: String, _ page: some Page, on day: String = "2020-12-31", isDayChosen: Bool = false)
  {
    self.name = name
    draw = { language in
      DrawnPage(
        document: page,
        in: language,
        on: day,
        isDayChosen: isDayChosen,
        here: Address.officers.with("q", "Hòa & Ánh"),
        isSample: true
      )
    }
  }

  func drawn(in language: Language) -> DrawnPage { draw(language) }

  /// Every page as drawn once in each language.
  private static let drawings = Result {
    let pages = try all()
    return Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        (language, pages.map { ("\($0.name) (\(language.rawValue))", $0.drawn(in: language)) })
      }
    )
  }

  static func drawn(in language: Language) throws -> [(name: String, page: DrawnPage)] {
    try drawings.get()[language, default: []].map { (name: $0.0, page: $0.1) }
  }

  static func all() throws -> [Gallery] {
    agencies + officers + (try training()) + reports + errors
  }

  private static let agencies = [
    Gallery("home", Sketch.homePage()), Gallery("empty home", Sketch.emptyHomePage),
    Gallery("home of a day", Sketch.homePage(), on: "2019-05-31", isDayChosen: true),
    Gallery("agencies", Sketch.agencies), Gallery("agencies missing", Sketch.missing),
    Gallery("no agencies", AgenciesPage(groups: [], onlyMissing: false)),
    Gallery("no agencies missing", AgenciesPage(groups: [], onlyMissing: true)),
    Gallery("agency", Sketch.districtPage()),
    Gallery("agency of a day", Sketch.districtPage(), on: "2020-06-01", isDayChosen: true),
    Gallery("agency gone", Sketch.districtPage(exists: false)),
    Gallery("agency bare", Sketch.barePage),
  ]

  private static let officers = [
    Gallery("officers", Sketch.officers(next: Address.officers.with("after", "0~51~hoa"))),
    Gallery(
      "officers of a day",
      Sketch.officers(
        address: Address.officers.with("q", "Hòa \"H\"").with("duty", "R2").with("after", "0~1~a"),
        chips: [Chip("Tìm “Hòa”", without: Address.officers.with("duty", "R2"))]
      ),
      isDayChosen: true
    ), Gallery("no officers", Sketch.officers(total: 0, rows: [])),
    Gallery("search", Sketch.search),
    Gallery(
      "search of nothing",
      SearchPage(text: "", officers: [], hasMoreOfficers: false, others: [])
    ),
    Gallery(
      "search in vain",
      SearchPage(text: "Hòa \"H\"", officers: [], hasMoreOfficers: false, others: [])
    ),
    Gallery("officer", fullOfficer), Gallery("officer bare", Sketch.officer(position: nil)),
    Gallery("officer of a day", fullOfficer, on: "2019-01-01", isDayChosen: true),
    Gallery("certificates", CertificatesPage(within: 90, rows: Sketch.certificates)),
    Gallery("no certificates", CertificatesPage(within: 1_000, rows: [])),
  ]

  /// An officer of whom there is something of everything.
  static let fullOfficer = Sketch.officer(
    assignments: [
      Sketch.assignment(Sketch.district, "2020-06-01", nil, decided: "2020-05-20"),
      Sketch.assignment(Sketch.home, "2018-01-01", "2020-06-01"),
    ],
    levels: [
      Sketch.level(
        [("2018-03-01", 2), ("2021-05-02", 0)],
        required: 3,
        why: Sketch.reasons,
        next: Sketch.nextReasons
      ), Sketch.level([], of: "A2", title: Sketch.media, required: 1),
    ],
    gaps: [Sketch.gaps(GapStatus.allCases.map { Sketch.gap($0) }), Sketch.gaps([])],
    results: Outcome.allCases.map { outcome in
      .init(
        trainingClass: ID(3),
        title: "Lớp nhập môn khóa 1",
        days: Sketch.days("2020-03-18", "2020-03-21"),
        attendance: Sketch.attendance(45, 2, coming: 4),
        result: Sketch.result(outcome)
      )
    },
    certificates: [
      .init(
        number: nil,
        title: Sketch.introduction,
        issued: Sketch.day("2020-03-20"),
        until: Sketch.day("2021-01-20"),
        revoked: nil
      )
    ]
  )

  private static func training() throws -> [Gallery] {
    let learners = Outcome.allCases.map { Sketch.learner($0) }
    let row = CoursesPage.Row(
      code: try Sketch.code("TTĐN-01"),
      title: Sketch.introduction,
      theory: 1_012,
      practice: 16,
      classes: 3
    )
    return [
      Gallery("classes", Sketch.classes(TrainingClass.State.allCases.map { Sketch.classRow($0) })),
      Gallery(
        "no classes of a day",
        Sketch.classes([], chips: [Chip("Năm 2020", without: .classes)]),
        isDayChosen: true
      ), Gallery("class", try Sketch.trainingClass(learners: learners)),
      Gallery(
        "class planned",
        try Sketch.trainingClass(place: nil, lead: nil, state: .planned, sessions: [])
      ), Gallery("courses", CoursesPage(rows: [row])), Gallery("no courses", CoursesPage(rows: [])),
      Gallery("course", try Sketch.course()),
      Gallery("course bare", try Sketch.course(audience: [], awards: [])),
      Gallery("framework", CompetenciesPage(framework: try Sketch.framework())),
      Gallery("no framework", CompetenciesPage(framework: try Framework(competencies: []))),
    ]
  }

  private static let reports = [
    Gallery(
      "reports",
      ReportsPage(
        lines: [.init(code: "ttdn-summary", title: Sketch.summary, purpose: Sketch.purpose)]
      )
    ), Gallery("report asked", Sketch.report(asks: [.period, .agency, .trainingClass])),
    Gallery("report of a day", Sketch.report(preview: Sketch.preview()), isDayChosen: true),
    Gallery(
      "report with list",
      Sketch.report(
        address: Sketch.summaryAddress.with("list", "assigned").with("row", "I"),
        preview: Sketch.preview(list: Sketch.openList)
      )
    ),
    Gallery(
      "report refused",
      Sketch.report(problem: Bilingual(vi: "Không có kỳ này.", en: "There is no such period."))
    ),
  ]

  private static let errors = [
    Gallery("not found", ErrorPage.notFound), Gallery("fault", ErrorPage.fault),
    Gallery("not allowed", ErrorPage.notAllowed),
    Gallery(
      "refused",
      ErrorPage.refused(Bilingual(vi: "Không có ngày này.", en: "There is no such day."))
    ),
  ]
}
