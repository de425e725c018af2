import Chronology
public import Records
public import Training
public import Vietnamese

/// Every report that can be asked for. Adding one is adding its file and naming it here.
public enum ReportCatalogue {
  /// The reports, in the order in which faces offer them.
  public static let definitions: [any ReportDefinition] = [
    ExternalInformationSummary(), TrainingResults(), ClassList(), AttendanceSheet(), MarkSheet(),
    FeedbackReport(), CertificateProposal(), CertificateRegister(), CompetencyMatrix(),
    CompetencyPerson(), FocalPointList(), Composition(), YearlyPlan(), PlanTracking(), Budget(),
  ]

  /// The report of a code.
  public static func definition(_ code: String) throws(ReportRefusal) -> any ReportDefinition {
    guard let found = definitions.first(where: { $0.code.utf8.elementsEqual(code.utf8) }) else {
      throw .unknownReport(code, known: definitions.map(\.code))
    }
    return found
  }

  /// A period in words; nil where the rules know none that is written so.
  public static func title(ofPeriod text: String, by rules: [PeriodRule]) -> Bilingual? {
    (try? PeriodReading(rules: rules).period(text))?.title
  }

  /// Of more people than these the lists of a workbook are not kept in memory.
  static let longFrom = 20_000

  /// Makes a report and writes it as a workbook. Where it is long, its lists and data go to the file
  /// while they are read, and what is answered has none of them.
  public static func write(
    _ request: ReportRequest,
    to path: String,
    in records: any Reading,
    longFrom: Int? = nil
  ) throws -> ReportDocument {
    if let (summary, scope) = try long(request, in: records, from: longFrom ?? self.longFrom) {
      return try WorkbookStream(
        request: request,
        scope: scope,
        definition: summary,
        records: records
      ).write(to: path)
    }
    let document = try document(request, in: records)
    try WorkbookFace().write(document, to: path)
    return document
  }

  /// Whether a report is over so many people that a page is not made of it unasked: it takes some seconds
  /// for each hundred thousand.
  ///
  /// - Parameter most: From how many assignments on; 20,000 unless told.
  public static func isLong(
    _ request: ReportRequest,
    in records: any Reading,
    from most: Int? = nil
  ) throws -> Bool {
    try long(request, in: records, from: most ?? longFrom) != nil
  }

  private static func long(
    _ request: ReportRequest,
    in records: any Reading,
    from most: Int
  ) throws -> (ExternalInformationSummary, ReportScope)? {
    let definition = try definition(request.report)
    guard let summary = definition as? ExternalInformationSummary else { return nil }
    let scope = try ScopeReading(request: request, definition: definition).scope(in: records)
    let query = Query<Int>.assignedCount(on: scope.asOf, under: scope.agency, atMost: most)
    return try records.one(query) >= most ? (summary, scope) : nil
  }

  /// Makes a report from one unchanging state of the records. Throws ``ReportRefusal`` where it
  /// can't be made as asked.
  public static func document(
    _ request: ReportRequest,
    in records: any Reading
  ) throws -> ReportDocument {
    let definition = try definition(request.report)
    let scope = try ScopeReading(request: request, definition: definition).scope(in: records)
    let content = try definition.content(for: scope, in: records)
    var document = ReportDocument(
      content.placed,
      of: definition,
      for: request,
      scope: scope,
      rules: try records.all(.ruleFiles)
    )
    if request.isCompared {
      document.comparison = try ComparisonReading(
        request: request,
        definition: definition,
        scope: scope
      ).comparison(of: document, in: records)
    }
    return document
  }

  /// A report for the sake of its table: of a long one the lists are counted and not kept.
  static func table(
    of request: ReportRequest,
    in records: any Reading,
    longFrom: Int? = nil
  ) throws -> ReportDocument {
    if let (summary, scope) = try long(request, in: records, from: longFrom ?? self.longFrom) {
      return try WorkbookStream(
        request: request,
        scope: scope,
        definition: summary,
        records: records
      ).counted()
    }
    return try document(request, in: records)
  }
}
