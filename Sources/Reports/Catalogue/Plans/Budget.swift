import Personnel
public import Records
import Training
public import Vietnamese

/// `budget`: what the plan's lines were to cost and did cost, by the source of the money, and the
/// classes outside of the plan (Tổng hợp kinh phí).
public struct Budget: ReportDefinition {
  public let code = "budget"
  public let title = Bilingual(
    vi: "Tổng hợp kinh phí đào tạo, bồi dưỡng công tác thông tin đối ngoại",
    en: "Money for training in external information"
  )
  public let purpose = Bilingual(
    vi: "Dự toán và thực hiện của từng dòng kế hoạch theo nguồn; lớp ngoài kế hoạch.",
    en: "Planned and spent by line and source; classes outside of the plan."
  )
  public let parameters: [ReportParameter] = [.period]
  public let comparedRows = ComparedRows.totals
  public let dependsOnKnowledge = false

  /// The report.
  public init() {}

  public func content(for scope: ReportScope, in records: any Reading) throws -> ReportContent {
    let plan = try PlanFacts(for: scope, in: records)
    let own = plan.lines.map { line in
      Line(
        key: "\(line.number)",
        title: plan.title(of: line.course),
        planned: line.funds,
        spent: plan.progress(of: line.number).spent,
        notes: line.notes
      )
    }
    let others = plan.classes.filter { $0.line == nil && $0.spent.total > 0 }.map { held in
      Line(
        key: held.code.text,
        title: Bilingual(both: "\(held.title) (\(held.code))"),
        planned: Funds(),
        spent: held.spent,
        notes: nil
      )
    }
    var rows = Self.rows("plan", Self.inPlan, "I", own)
    if !others.isEmpty { rows += Self.rows("others", Self.outside, "II", others) }
    rows.append(Self.row(.total, "total", "", Self.total, own + others))
    var content = ReportContent(
      columns: Self.columns,
      rows: rows,
      records: plan.lines.count + plan.classes.count
    )
    content.subtitle = [plan.subtitle]
    content.unit = Bilingual(vi: "triệu đồng", en: "million dong")
    content.lists = [BudgetClasses(plan: plan).list]
    return content
  }

  /// What one thing was to cost and did cost.
  private struct Line {
    let key: String
    let title: Bilingual
    let planned: Funds
    let spent: Funds
    let notes: String?
  }

  private static let inPlan = Bilingual(vi: "Trong kế hoạch", en: "In the plan")
  private static let outside = Bilingual(vi: "Ngoài kế hoạch", en: "Outside of the plan")
  private static let total = Bilingual(vi: "Tổng cộng", en: "Total")

  private static func rows(
    _ key: String,
    _ title: Bilingual,
    _ numeral: String,
    _ lines: [Line]
  ) -> [ReportRow] {
    [row(.group, key, numeral, title, lines)]
      + lines.enumerated().map { place, line in
        row(.line, line.key, "\(place + 1)", line.title, [line], group: key, notes: line.notes)
      }
  }

  private static func row(
    _ kind: ReportRow.Kind,
    _ key: String,
    _ ordinal: String,
    _ title: Bilingual,
    _ lines: [Line],
    group: String? = nil,
    notes: String? = nil
  ) -> ReportRow {
    let planned = lines.reduce(Funds()) { $0 + $1.planned }
    let spent = lines.reduce(Funds()) { $0 + $1.spent }
    let sources = FundingSource.allCases
    return ReportRow(
      kind: kind,
      key: key,
      ordinal: ordinal,
      label: title,
      group: group,
      cells: sources.map { .amount(planned[$0]) } + [.amount(planned.total)]
        + sources.map { .amount(spent[$0]) } + [.amount(spent.total)]
        + [.share(spent.total, of: planned.total), .text(notes)]
    )
  }

  private static let columns: [ReportColumn] =
    [
      ReportColumn(
        "ordinal",
        Bilingual(vi: "STT", en: "No."),
        number: "A",
        kind: .ordinal,
        width: 5
      ),
      ReportColumn(
        "label",
        Bilingual(vi: "Nội dung", en: "What for"),
        number: "B",
        kind: .label,
        width: 34
      ),
    ] + block("planned", Bilingual(vi: "Dự toán", en: "Planned"), from: 1)
    + block(
      "spent",
      Bilingual(vi: "Thực hiện", en: "Spent"),
      from: 5,
      list: .init(BudgetClasses.name, adding: "spent")
    ) + [
      ReportColumn(
        "share",
        Bilingual(vi: "Tỷ lệ %", en: "Share"),
        number: "9=8/4",
        kind: .share(part: "spent", whole: "planned"),
        width: 9
      ), .text("notes", "Ghi chú", "Notes", "10", 26),
    ]

  /// The amounts by source, and their sum.
  private static func block(
    _ key: String,
    _ head: Bilingual,
    from first: Int,
    list: ReportColumn.ListReference? = nil
  ) -> [ReportColumn] {
    let sources = FundingSource.allCases
    let keys = sources.map { "\(key)-\($0.rawValue)" }
    let parts = sources.enumerated().map { place, source in
      ReportColumn(
        keys[place],
        source.title.under(head),
        head: [head, source.title],
        number: "\(first + place)",
        kind: .quantity,
        width: 12
      )
    }
    let total = Bilingual(vi: "Cộng", en: "Total")
    let numbers = sources.indices.map { "\(first + $0)" }.joined(separator: "+")
    return parts + [
      ReportColumn(
        key,
        total.under(head),
        head: [head, total],
        number: "\(first + sources.count)=\(numbers)",
        kind: .sum(keys),
        width: 12,
        list: list
      )
    ]
  }
}

extension ReportCell {
  /// An amount of đồng in millions, 0 too.
  static func amount(_ dong: Int) -> ReportCell {
    Fraction(dong, over: 1_000_000).map { .quantity($0.reduced) } ?? .empty
  }
}
