import Chronology
import Personnel
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

  /// The lines as a plain table, where the definition has no other. Ordinals are numbers there, so
  /// that they sort as such.
  var plainTable: ReportTable {
    if let table { return table }
    let ordinals = columns.indices.filter { columns[$0].kind == .ordinal }
    let lines = rows.filter { $0.kind == .line }.map { row in
      var cells = row.cells
      if let number = Int(row.ordinal) {
        for place in ordinals { cells[place] = .count(number) }
      }
      return cells
    }
    return ReportTable(columns: columns, rows: lines)
  }
}

extension ReportDocument {
  /// The frame around a content.
  init(
    _ content: ReportContent,
    of definition: any ReportDefinition,
    for request: ReportRequest,
    scope: ReportScope,
    rules: [RuleFile],
    listDigests: [String: String]? = nil
  ) {
    report = definition.code
    title = definition.title
    subtitle =
      content.subtitle + Self.days(of: definition, scope)
      + Self.knowledge(of: definition, request)
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
      extent: Self.extent(of: definition, request),
      rules: rules.map { .init(name: $0.name, sha256: $0.sha256) },
      records: content.records,
      digest: FiguresDigest {
        CanonicalForm(content, for: request, scope: scope, digests: listDigests).digest
      },
      mark: request.mark
    )
  }

  /// What the report is narrowed to.
  private static func extent(
    of definition: any ReportDefinition,
    _ request: ReportRequest
  ) -> Bilingual {
    if let code = request.trainingClass {
      return Bilingual(vi: "Lớp \(code)", en: "Class \(code)")
    }
    if let code = request.officer {
      return Bilingual(vi: "Cán bộ \(code)", en: "Officer \(code)")
    }
    if let code = request.agency {
      return Bilingual(
        vi: "Cơ quan \(code) và các đơn vị trực thuộc",
        en: "Agency \(code) and below"
      )
    }
    return Bilingual(vi: "Toàn tỉnh", en: "The whole province")
  }

  /// That the figures are those known at an earlier moment. What was recorded then and amended since
  /// is in the records as amended only, so it can't be counted.
  private static func knowledge(
    of definition: any ReportDefinition,
    _ request: ReportRequest
  ) -> [Bilingual] {
    guard definition.dependsOnKnowledge, request.knownAt < request.madeAt else { return [] }
    return [
      Bilingual(
        vi: """
          Chỉ tính kết quả, giấy và minh chứng đã ghi nhận đến \(request.knownAt.clock(.vi)); kết quả \
          được sửa sau thời điểm đó không được tính
          """,
        en: """
          Only results, papers and evidence recorded up to \(request.knownAt.clock(.en)) count; a \
          result that was amended later is left out
          """
      )
    ]
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
