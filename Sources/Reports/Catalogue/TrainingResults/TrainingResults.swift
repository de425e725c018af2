import Personnel
public import Records
import Training
public import Vietnamese

/// `training-results`: attendances and persons trained in a period, by kind of agency and by content
/// (Biểu tổng hợp kết quả đào tạo, bồi dưỡng).
///
/// The classic form has trainee groups (leaders, civil-service ranks) for rows and the contents of the
/// law for columns. The records have neither as data, so rows are what they do have: the kind of
/// agency on the class's closing day, and the groups of the framework for columns.
public struct TrainingResults: ReportDefinition {
  public let code = "training-results"
  public let title = Bilingual(
    vi: "Biểu tổng hợp kết quả đào tạo, bồi dưỡng",
    en: "Summary of training results"
  )
  public let purpose = Bilingual(
    vi:
      "Lượt người, số người đã bồi dưỡng trong kỳ, theo loại cơ quan và nội dung, trong đó có nữ.",
    en: "Attendances and persons trained in the period by kind of agency and content, with women."
  )
  public let parameters: [ReportParameter] = [.period, .agency]
  public let comparedRows = ComparedRows.all

  /// The report.
  public init() {}

  public func content(
    for scope: ReportScope,
    in records: any Reading
  ) throws -> ReportContent {
    let facts = try TrainingResultFacts(scope, in: records)
    let lists = TrainingResultLists(facts: facts).all
    let columns = TrainingResultColumns(contents: facts.contents).all
    let rows = TrainingResultRows(
      facts: facts,
      tally: Tally(columns: columns, lists: lists),
      counting: SummaryCounting(of: lists)
    )
    var content = ReportContent(
      columns: columns,
      rows: rows.all,
      records: Set(facts.results.map(\.result.enrolment)).count
    )
    content.accompaniesLetter = true
    content.unit = Bilingual(vi: "lượt người, người, tiết", en: "attendances, persons, periods")
    content.lists = lists
    content.notes = rows.notes
    content.charts = rows.charts
    content.table = facts.table
    return content
  }
}
