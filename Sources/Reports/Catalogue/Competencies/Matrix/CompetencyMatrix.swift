import Assessment
import Personnel
public import Records
import Training
public import Vietnamese

/// `competency-matrix`: what everybody holds of what their duties require, person by person and
/// competency by competency; the largest gaps, and what lapses in the next four quarters.
public struct CompetencyMatrix: ReportDefinition {
  public let code = "competency-matrix"
  public let title = Bilingual(vi: "Ma trận năng lực", en: "Competency matrix")
  public let purpose = Bilingual(
    vi:
      "Mức năng lực của từng người so với nhiệm vụ; năng lực thiếu nhiều nhất; dự báo hết hiệu lực.",
    en: "Each person's levels against the duties; the largest gaps; what is going to lapse."
  )
  public let parameters: [ReportParameter] = [.period, .agency]

  /// The report.
  public init() {}

  public func content(
    for scope: ReportScope,
    in records: any Reading
  ) throws -> ReportContent {
    let facts = try CompetencyFacts(scope, report: code, in: records)
    let lists = CompetencyLists(facts: facts).all
    let columns = CompetencyColumns(framework: scope.curricula.framework).all
    let rows = CompetencyRows(facts: facts, tally: Tally(columns: columns, lists: lists))
    let notes = CompetencyNotes(facts: facts)
    var content = ReportContent(columns: columns, rows: rows.all, records: facts.records)
    content.lists = lists
    content.table = ReportTable(
      columns: lists[0].columns,
      rows: lists[0].entries.map(\.cells)
    )
    content.notes = notes.notes
    content.closing = notes.closing
    return content
  }
}
