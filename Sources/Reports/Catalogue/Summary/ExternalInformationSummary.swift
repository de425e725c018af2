public import Records
public import Vietnamese

/// `ttdn-summary`: what the province did for the training of its officers for external information,
/// agency by agency (Biểu tổng hợp công tác bồi dưỡng TTĐN).
public struct ExternalInformationSummary: ReportDefinition {
  public let code = "ttdn-summary"
  public let title = Bilingual(
    vi: "Biểu tổng hợp công tác bồi dưỡng thông tin đối ngoại",
    en: "Summary of training for external information"
  )
  public let purpose = Bilingual(
    vi: "Số cán bộ được phân công, đã bồi dưỡng, đủ số tiết và đạt chuẩn của từng cơ quan.",
    en: "How many officers of each agency are assigned, trained, and meet the rules and profiles."
  )
  public let parameters: [ReportParameter] = [.period, .agency]
  public let comparedRows = ComparedRows.all

  /// The report.
  public init() {}

  public func content(
    for scope: ReportScope,
    in records: any Reading
  ) throws -> ReportContent {
    let facts = try SummaryFacts(scope, in: records)
    let lists = SummaryLists(facts).all
    return content(
      of: facts,
      lists: lists,
      tally: nil,
      counting: SummaryCounting(of: lists),
      records: facts.records
    )
  }

  /// The content over lists; without a tally what the lists hold is counted.
  func content(
    of facts: SummaryFacts,
    lists: [ReportList],
    tally: Tally?,
    counting: SummaryCounting,
    records: Int
  ) -> ReportContent {
    let notes = SummaryNotes(facts, counting)
    let columns = SummaryColumns(minimumNote: notes.minimumMark).all
    let tally = tally ?? Tally(columns: columns, lists: lists)
    let rows = SummaryRows(facts: facts, tally: tally)
    var content = ReportContent(
      columns: columns,
      rows: rows.all(notes: notes),
      records: records
    )
    content.subtitle = facts.subtitle
    content.accompaniesLetter = true
    content.unit = Bilingual(vi: "người, lượt người, tiết", en: "persons, attendances, periods")
    content.lists = lists
    content.notes = notes.texts
    content.charts = rows.charts
    content.table = facts.table
    return content
  }
}
