import Hummingbird
import Pages
import Personnel
import Records
import Training

/// The lists, each as a page and as a workbook of the same question.
struct ListRoutes: Sendable {
  let site: Site

  /// A list longer than a sheet of Excel is cut.
  private static let rowsOfASheet = 1_000_000

  var routes: RouteCollection<SiteContext> {
    RouteCollection(context: SiteContext.self)
      .list("officers", on: site, page: Self.officers, whole: Self.wholeOfficers)
      .list("agencies", on: site, page: Self.agencies)
      .list("classes", on: site, page: Self.classes, whole: Self.wholeClasses)
      .list("courses", on: site) { records, _ in try CoursesPage(in: records) }
      .list("certificates", on: site, page: Self.certificates)
  }

  @Sendable private static func officers(
    _ records: any Reading,
    _ asking: Asking
  ) throws -> OfficersPage {
    try OfficersPage(
      OfficersQuestion(asking),
      say: asking.speaker,
      knownAt: asking.now,
      in: records
    )
  }

  @Sendable private static func wholeOfficers(
    _ records: any Reading,
    _ asking: Asking
  ) throws -> OfficersPage {
    var question = try OfficersQuestion(asking)
    question.after = nil
    return try OfficersPage(
      question,
      say: asking.speaker,
      knownAt: asking.now,
      rows: rowsOfASheet,
      in: records
    )
  }

  @Sendable private static func agencies(
    _ records: any Reading,
    _ asking: Asking
  ) throws -> AgenciesPage {
    let onlyMissing = asking.query["coverage"] == "missing"
    return try AgenciesPage(on: asking.day, onlyMissing: onlyMissing, in: records)
  }

  @Sendable private static func classes(
    _ records: any Reading,
    _ asking: Asking
  ) throws -> ClassesPage {
    try classes(records, asking, rows: ClassesPage.rowsOnPage)
  }

  @Sendable private static func wholeClasses(
    _ records: any Reading,
    _ asking: Asking
  ) throws -> ClassesPage {
    try classes(records, asking, rows: rowsOfASheet)
  }

  private static func classes(
    _ records: any Reading,
    _ asking: Asking,
    rows: Int
  ) throws -> ClassesPage {
    try ClassesPage(
      course: asking.query["course"].flatMap { Code($0) },
      year: asking.number("year").map { Int($0) },
      after: asking.query["after"].flatMap { ClassListPlace(link: $0) },
      rows: rows,
      say: asking.speaker,
      in: records
    )
  }

  @Sendable private static func certificates(
    _ records: any Reading,
    _ asking: Asking
  ) throws -> CertificatesPage {
    let days = try asking.number("within") ?? 90
    guard (1...3_660).contains(days) else {
      throw RequestRefusal.noNumber(name: "within", "\(days)")
    }
    return try CertificatesPage(on: asking.day, within: Int(days), in: records)
  }
}

extension RouteCollection where Context == SiteContext {
  /// A list under its name, and as a workbook under the name with `.xlsx`; `whole` is the list where
  /// the page shows only a part of it.
  fileprivate func list<P: ListPage>(
    _ name: String,
    on site: Site,
    page: @escaping @Sendable (any Reading, Asking) throws -> P,
    whole: (@Sendable (any Reading, Asking) throws -> P)? = nil
  ) -> Self {
    get(RouterPath(name)) { request, context in
      try await site.answer(request, context, page)
    }
    .get(RouterPath(name + ".xlsx")) { request, context in
      try await site.save(request, context, as: name, whole ?? page)
    }
  }
}
