import Chronology
import Records
import Training
import Vietnamese

extension ReportContent {
  /// The content with the ordinal, label and note numbers of each row among its cells, so that a
  /// cell stands at the place of its column.
  var placed: ReportContent {
    var content = self
    content.rows = rows.map { row in
      var rest = row.cells[...]
      let cells = columns.map { column -> ReportCell in
        switch column.kind {
        case .ordinal: .text(row.ordinal)
        case .label: .text(row.label)
        case .notes: .text(row.notes.map { "(\($0))" }.joined(separator: " "))
        default: rest.popFirst() ?? .empty
        }
      }
      return ReportRow(
        kind: row.kind,
        key: row.key,
        ordinal: row.ordinal,
        label: row.label,
        code: row.code,
        group: row.group,
        cells: cells,
        notes: row.notes
      )
    }
    return content
  }

  /// The lines as a plain table, where the definition has no other.
  var plainTable: ReportTable {
    table
      ?? ReportTable(columns: columns, rows: rows.filter { $0.kind == .line }.map(\.cells))
  }
}

extension ReportDocument {
  /// The frame around a content.
  init(
    _ content: ReportContent,
    of definition: any ReportDefinition,
    for request: ReportRequest,
    scope: ReportScope,
    rules: [RuleFile]
  ) {
    report = definition.code
    title = definition.title
    subtitle = content.subtitle + Self.days(of: definition, scope)
    language = request.language
    period = scope.period
    asOf = scope.asOf
    form = scope.form
    accompaniesLetter = content.accompaniesLetter
    unit = content.unit
    columns = content.columns
    rows = content.rows
    lists = content.lists
    notes = content.notes
    closing = content.closing
    signers = content.signers
    charts = content.charts
    table = content.plainTable
    provenance = ReportProvenance(
      knownAt: request.knownAt,
      madeAt: request.madeAt,
      madeBy: request.madeBy,
      formVersion: scope.form.version,
      rules: rules.map { .init(name: $0.name, sha256: $0.sha256) },
      records: content.records,
      sha256: CanonicalForm(content, of: definition.code, scope: scope).digest
    )
  }

  /// The lines that say the period and the day; a class says its own days.
  private static func days(
    of definition: any ReportDefinition,
    _ scope: ReportScope
  ) -> [Bilingual] {
    guard definition.parameters.contains(.period) else { return [] }
    let period = scope.period.spelled
    let (vi, en) = (scope.asOf.short(.vi), scope.asOf.short(.en))
    return [
      Bilingual(vi: "Kỳ báo cáo: \(period.vi)", en: "Period: \(period.en)"),
      Bilingual(vi: "Số liệu tính đến ngày \(vi)", en: "Figures as of \(en)"),
    ]
  }
}
