import Assessment
import Chronology
import Personnel
import Records
import Training
import Vietnamese

/// The plan of the year in which a report's period ends, as it stands on the report's day.
struct PlanFacts {
  let year: Int
  /// Nil where the year has no plan.
  let plan: PlanOnRecord?
  let courses: [Code<Course>: Course]
  private let agencies: [ID<Agency>: Bilingual]

  init(for scope: ReportScope, in records: any Reading) throws {
    year = scope.period.last.year
    plan = try PlanOnRecord(of: year, on: scope.asOf, in: records)
    courses = Dictionary(
      scope.curricula.courses.map { ($0.code, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    agencies = try records.agencyNames(on: scope.asOf)
  }

  /// The lines in force, else those that are written.
  var lines: [PlanLine] { plan?.standing ?? [] }

  /// The classes of the plan, and those of the year that are tied to no line.
  var classes: [PlannedClass] { plan?.classes ?? [] }

  /// The edition whose lines they are.
  private var edition: PlanEdition? { plan?.inForce ?? plan?.editions.last }

  /// What came of a line.
  func progress(of number: Int) -> PlanProgress { plan?.progress(of: number) ?? PlanProgress() }

  /// A course as the plan calls it.
  func title(of code: Code<Course>) -> Bilingual {
    courses[code]?.title ?? Bilingual(both: code.text)
  }

  /// An agency by its name on the report's day.
  func name(of agency: ID<Agency>) -> Bilingual {
    agencies[agency] ?? Bilingual(both: "")
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
