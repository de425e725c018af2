import Access
import Hummingbird
import Operations
import Pages
import Personnel
import Records
import Training

/// The lists, each as a page and as a workbook of the same question.
struct ListRoutes: Sendable {
  let site: Site

  /// A list longer than a sheet of Excel is cut.
  private static let rowsOfASheet = 1_000_000

  func declare(in routes: inout DeclaredRoutes) {
    routes.list(
      "officers",
      for: .readPeople,
      on: site,
      ofPeople: true,
      counting: true,
      Self.officers,
      whole: Self.wholeOfficers
    )
    routes.get("/search", for: .having(.readPeople), use: search)
    routes.list(
      "agencies",
      for: .readAgencies,
      on: site,
      counting: true,
      Self.agencies,
      whole: Self.wholeAgencies
    )
    routes.list("classes", for: .readClasses, on: site, Self.classes, whole: Self.wholeClasses)
    routes.list("courses", for: .readCurricula, on: site) { records, _ in
      try CoursesPage(in: records)
    }
    routes.list(
      "certificates",
      for: .readPeople,
      on: site,
      ofPeople: true,
      Self.certificates,
      whole: Self.wholeCertificates
    )
  }

  @Sendable func search(_ request: Request, _ context: SiteContext) async throws -> Response {
    let reader = try context.visiting().reader
    return try await site.answer(request, context) { records, asking -> SearchPage? in
      try SearchPage(
        String((asking.query["q"] ?? "").prefix(100)),
        classes: reader.may(.readClasses),
        courses: reader.may(.readCurricula),
        say: asking.speaker,
        in: records
      )
    }
  }

  @Sendable private static func officers(
    _ records: ScopedRecords,
    _ asking: Asking
  ) throws -> OfficersPage {
    var page = try OfficersPage(
      OfficersQuestion(asking),
      say: asking.speaker,
      knownAt: asking.now,
      in: records
    )
    page.mayAdd = asking.layout.reader?.may(.keepPeople) ?? false
    page.mayMerge = asking.layout.reader?.may(.mergePeople) ?? false
    return page
  }

  @Sendable private static func wholeOfficers(
    _ records: ScopedRecords,
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
    _ records: ScopedRecords,
    _ asking: Asking
  ) throws -> AgenciesPage {
    var page = try AgenciesPage(
      on: asking.day,
      onlyMissing: asking.query["coverage"] == "missing",
      after: asking.number("after").map { ID($0) },
      in: records
    )
    page.mayAdd = asking.layout.reader?.may(.keepAgencies) ?? false
    return page
  }

  @Sendable private static func wholeAgencies(
    _ records: ScopedRecords,
    _ asking: Asking
  ) throws -> AgenciesPage {
    let onlyMissing = asking.query["coverage"] == "missing"
    return try AgenciesPage(
      on: asking.day,
      onlyMissing: onlyMissing,
      rows: rowsOfASheet,
      in: records
    )
  }

  @Sendable private static func classes(
    _ records: ScopedRecords,
    _ asking: Asking
  ) throws -> ClassesPage {
    try classes(records, asking, rows: ClassesPage.rowsOnPage)
  }

  @Sendable private static func wholeClasses(
    _ records: ScopedRecords,
    _ asking: Asking
  ) throws -> ClassesPage {
    try classes(records, asking, rows: rowsOfASheet)
  }

  private static func classes(
    _ records: ScopedRecords,
    _ asking: Asking,
    rows: Int
  ) throws -> ClassesPage {
    var page = try ClassesPage(
      course: asking.query["course"].flatMap { Code($0) },
      year: asking.number("year").map { Int($0) },
      waitingFor: asking.query["work"].flatMap { ClassWork(named: $0, on: asking.day) },
      state: asking.query["state"].flatMap { TrainingClass.State(rawValue: $0) },
      search: asking.query["q"] ?? "",
      after: asking.query["after"].flatMap { ClassListPlace(link: $0) },
      rows: rows,
      say: asking.speaker,
      in: records
    )
    page.mayCall = asking.layout.reader?.may(.keepClasses) ?? false
    return page
  }

  @Sendable private static func certificates(
    _ records: ScopedRecords,
    _ asking: Asking
  ) throws -> CertificatesPage {
    try certificates(records, asking, isWhole: false)
  }

  @Sendable private static func wholeCertificates(
    _ records: ScopedRecords,
    _ asking: Asking
  ) throws -> CertificatesPage {
    try certificates(records, asking, isWhole: true)
  }

  private static func certificates(
    _ records: ScopedRecords,
    _ asking: Asking,
    isWhole: Bool
  ) throws -> CertificatesPage {
    let days = try asking.number("within") ?? 90
    guard (1...3_660).contains(days) else {
      throw RequestRefusal.noNumber(name: "within", "\(days)")
    }
    return try CertificatesPage(on: asking.day, within: Int(days), isWhole: isWhole, in: records)
  }
}

extension DeclaredRoutes {
  /// A list under its name, and as a workbook under the name with `.xlsx`; `whole` is the list where
  /// the page shows only a part of it. One that is `counting` shows what is kept.
  fileprivate mutating func list<P: ListPage>(
    _ name: String,
    for right: Right,
    on site: Site,
    ofPeople: Bool = false,
    counting counts: Bool = false,
    _ page: @escaping @Sendable (ScopedRecords, Asking) throws -> P,
    whole: (@Sendable (ScopedRecords, Asking) throws -> P)? = nil
  ) {
    get("/" + name, for: .having(right)) { request, context in
      if counts { await site.keepFigures(context) }
      return try await site.answer(request, context, page)
    }
    guard ofPeople else {
      return get("/" + name + ".xlsx", for: .having(right)) { request, context in
        try await site.save(request, context, as: name, whole ?? page)
      }
    }
    post("/" + name + ".xlsx", for: .having(right)) { request, context in
      let purpose = try await FormBody(request).purpose
      return try await site.save(request, context, as: name, whole ?? page, for: purpose) { list in
        NoteSaving(
          .list,
          name,
          query: request.queryWithoutMark,
          rows: list.rows.count,
          for: purpose
        )
      }
    }
  }
}
