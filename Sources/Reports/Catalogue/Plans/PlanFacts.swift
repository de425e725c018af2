import Assessment
import Chronology
import Personnel
import Records
import Training
import Vietnamese

/// The plan of the year in which a report's period ends, as the reports of plans need it.
///
/// It is read here and not by the operations that change it: a report knows records alone.
struct PlanFacts {
  let year: Int
  /// The edition in force, else the one that is written; nil where the year has no plan.
  let edition: PlanEdition?
  let lines: [PlanLine]
  let classes: [PlannedClass]
  let shortfalls: [Int: String]
  let courses: [Code<Course>: Course]
  private let agencies: [ID<Agency>: Bilingual]
  private let codes: [ID<Agency>: String]

  init(for scope: ReportScope, in records: any Reading) throws {
    year = scope.period.last.year
    courses = Dictionary(
      scope.curricula.courses.map { ($0.code, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let known = try records.agencies()
    agencies = Dictionary(
      known.compactMap { record in
        let standing = record.agency.standing(on: scope.asOf) ?? record.agency.standings.last
        return standing.map { (record.agency.id, $0.name) }
      },
      uniquingKeysWith: { first, _ in first }
    )
    codes = Dictionary(known.map { ($0.agency.id, $0.agency.code.text) }, uniquingKeysWith: { $1 })
    guard let plan = try records.first(.plan(of: year)) else {
      (edition, lines, classes, shortfalls) = (nil, [], [], [:])
      return
    }
    let editions = try records.all(.editions(of: year))
    edition = editions.last { $0.state == .approved } ?? editions.last
    lines = try edition.map { try records.planLines(of: $0.id) } ?? []
    classes = try records.all(.plannedClasses(of: plan, on: scope.asOf))
    shortfalls = Dictionary(
      try records.all(.shortfalls(in: plan.id)).map { ($0.number, $0.reason) },
      uniquingKeysWith: { $1 }
    )
  }

  /// A course as the plan calls it.
  func title(of code: Code<Course>) -> Bilingual {
    courses[code]?.title ?? Bilingual(both: code.text)
  }

  /// An agency by its name on the report's day.
  func name(of agency: ID<Agency>) -> Bilingual {
    agencies[agency] ?? Bilingual(both: codes[agency] ?? "")
  }

  /// The classes that carry a line out and were not cancelled.
  func classes(of number: Int) -> [PlannedClass] {
    classes.filter { $0.line == number && $0.state != .cancelled }
  }

  /// Of them, those that are over.
  func held(_ number: Int) -> [PlannedClass] { classes(of: number).filter { $0.state == .closed } }

  /// The money of some classes, the cancelled ones too: what was paid was paid.
  func spent(_ number: Int) -> Funds {
    classes.filter { $0.line == number }.reduce(Funds()) { $0 + $1.spent }
  }

  /// What the plan is, under the title: the edition with its decision, or that there is none.
  var subtitle: Bilingual {
    guard let edition else {
      return Bilingual(vi: "Năm \(year) chưa có kế hoạch", en: "\(year) has no plan")
    }
    let of = Bilingual(vi: "Năm \(year)", en: "Of \(year)")
    guard edition.state == .approved, let decision = edition.decision else {
      return Bilingual(
        vi: "\(of.vi) – \(edition.title.vi), \(edition.state.title.vi.lowercased())",
        en: "\(of.en) – \(edition.title.en), \(edition.state.title.en.lowercased())"
      )
    }
    let day = decision.day
    return Bilingual(
      vi: """
        \(of.vi) – \(edition.title.vi), Quyết định số \(decision.number)\
        \(day.map { " ngày \($0.short(.vi))" } ?? "")
        """,
      en: """
        \(of.en) – \(edition.title.en), decision \(decision.number)\
        \(day.map { " of \($0.short(.en))" } ?? "")
        """
    )
  }
}

extension ReportCell {
  /// An amount of đồng in millions; nothing where there is none.
  static func millions(_ dong: Int) -> ReportCell {
    dong == 0 ? .empty : Fraction(dong, over: 1_000_000).map { .quantity($0.reduced) } ?? .empty
  }
}
