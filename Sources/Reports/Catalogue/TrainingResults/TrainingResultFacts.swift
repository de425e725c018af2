import Assessment
import Personnel
import Records
import Training
import Vietnamese

/// The passed results of a period, with the line and the content that each counts in.
struct TrainingResultFacts {
  let scope: ReportScope
  /// Once for each agency that had the officer on the closing day.
  let results: [CountedResult]
  /// The kinds of agencies of the report's day, and those of the results: lines of their groups.
  let lines: [Line]
  /// The contents in the order of the framework; what belongs to none of its groups comes last.
  let contents: [Content]
  private let places: [Code<Course>: Content]

  /// A kind of agency in a group.
  struct Line: Hashable {
    let group: AgencyGroup
    let kind: AgencyKind

    /// What other parts of the document know it by.
    var key: String { "\(group.rawValue)-\(kind.rawValue)" }
  }

  /// What courses are about: a group of the framework's competencies.
  struct Content: Hashable {
    let code: String
    let title: Bilingual

    /// What its column and its list are called by programs.
    var key: String { "content-\(code)" }

    /// Whatever belongs to no group.
    static let other = Content(
      code: "other",
      title: Bilingual(vi: "Nội dung khác", en: "Other contents")
    )
  }

  init(_ scope: ReportScope, in records: any Reading) throws {
    self.scope = scope
    results = try records.all(
      .countedResults(
        from: scope.period.first,
        through: min(scope.period.last, scope.asOf),
        knownAt: scope.knownAt,
        under: scope.agency,
        on: scope.asOf
      )
    )
    let present = try records.all(.agencyLines(on: scope.asOf, under: scope.agency))
    let agencies = Set(
      (present + results.map(\.agency)).map { Line(group: $0.group, kind: $0.kind) }
    )
    lines = AgencyGroup.allCases.flatMap { group in
      AgencyKind.allCases.map { Line(group: group, kind: $0) }.filter(agencies.contains)
    }
    let places = Self.places(in: scope.curricula)
    self.places = places
    let named = scope.curricula.framework.groups.map { Content($0) }
    let isOther = results.contains { places[$0.course] == nil }
    contents = named + (isOther || named.isEmpty ? [Content.other] : [])
  }

  /// A course counts where the first of its awards belongs: that is what it is for, the others come
  /// along.
  private static func places(in curricula: Curricula) -> [Code<Course>: Content] {
    let framework = curricula.framework
    let groups = Dictionary(uniqueKeysWithValues: framework.groups.map { ($0.code, Content($0)) })
    return Dictionary(
      curricula.courses.compactMap { course in
        course.awards.first.flatMap { framework.competency($0.competency)?.group }
          .flatMap { groups[$0] }.map { (course.code, $0) }
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// What a result's course is about.
  func content(of result: CountedResult) -> Content { places[result.course] ?? .other }

  /// How many attendances are of officers whose sex is not on record.
  var unknownSexes: Int {
    Set(results.filter { $0.gender == nil }.map(\.result.enrolment)).count
  }
}

extension TrainingResultFacts.Content {
  init(_ group: CompetencyGroup) {
    self.init(code: group.code.text, title: group.title)
  }
}

extension CountedResult {
  /// The line that it counts in.
  var line: TrainingResultFacts.Line { .init(group: agency.group, kind: agency.kind) }
}

extension TrainingResultFacts {
  /// One row a result and agency, for a pivot table.
  var table: ReportTable {
    ReportTable(
      columns: [
        .text("group", "Nhóm cơ quan", "Group", "", 28), .text("kind", "Loại", "Kind", "", 18),
      ] + PeopleColumns.results + [
        .text("content", "Nội dung", "Content", "", 30), .sign("gender", "Giới tính", "Sex", "", 9),
      ],
      rows: results.map { result in
        [.text(result.agency.group.title), .text(result.agency.kind.title)]
          + result.result.cells(at: result.agency)
          + [.text(content(of: result).title), result.gender.map { .text($0.title) } ?? .empty]
      }
    )
  }
}
