import Personnel
public import Records
import Training
public import Vietnamese

/// `competency-person`: what one officer holds of what the duties require, what shows it, until when,
/// and which courses would close the gaps (Báo cáo năng lực cá nhân).
public struct CompetencyPerson: ReportDefinition {
  public let code = "competency-person"
  public let title = Bilingual(
    vi: "Báo cáo năng lực cá nhân",
    en: "Competency report of an officer"
  )
  public let purpose = Bilingual(
    vi: "Năng lực của một cán bộ so với nhiệm vụ, minh chứng, thời hạn, khóa bồi dưỡng nên học.",
    en: "An officer's levels against the duties, what shows them, until when, which courses help."
  )
  public let parameters: [ReportParameter] = [.officer]

  /// The report.
  public init() {}

  public func content(
    for scope: ReportScope,
    in records: any Reading
  ) throws -> ReportContent {
    let facts = try PersonFacts(scope, report: code, in: records)
    let lists = [facts.evidenceList]
    let rows = PersonRows(facts: facts, tally: Tally(columns: PersonColumns.all, lists: lists))
    var content = ReportContent(
      columns: PersonColumns.all,
      rows: rows.all,
      records: facts.duties.count + facts.evidence.count
    )
    content.subtitle = facts.subtitle
    content.lists = lists
    content.closing = [rows.sentence]
    content.signers = [
      Bilingual(vi: "NGƯỜI LẬP BIỂU", en: "PREPARED BY"),
      Bilingual(vi: "CÁN BỘ", en: "OFFICER"),
    ]
    return content
  }
}
