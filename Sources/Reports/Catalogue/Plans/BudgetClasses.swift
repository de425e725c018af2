import Personnel
import Records
import Training
import Vietnamese

/// The classes that money was spent on, each with what it cost by source: those of the plan's lines in
/// their order, then those outside of the plan.
struct BudgetClasses {
  let plan: PlanFacts

  static let name = "classes"

  var list: ReportList {
    let inPlan = plan.lines.flatMap { line in
      plan.classes.filter { $0.line == line.number }
        .map { Self.entry($0, row: "\(line.number)", group: "plan") }
    }
    let others = plan.classes.filter { $0.line == nil }
      .map { Self.entry($0, row: $0.code.text, group: "others") }
    return ReportList(
      name: Self.name,
      title: Bilingual(vi: "Các lớp đã chi", en: "Classes that money was spent on"),
      tab: Bilingual(vi: "Lớp", en: "Classes"),
      columns: Self.columns,
      entries: (inPlan + others).compactMap { $0 }
    )
  }

  /// Nil for a class that cost nothing so far.
  private static func entry(_ held: PlannedClass, row: String, group: String) -> ReportList.Entry? {
    guard held.spent.total > 0 else { return nil }
    return ReportList.Entry(
      row: row,
      group: group,
      cells: [
        .text(held.code.text), .text(held.title), .date(.day(held.last)), .text(held.state.title),
      ] + FundingSource.allCases.map { .amount(held.spent[$0]) } + [.amount(held.spent.total)]
    )
  }

  private static let columns: [ReportColumn] =
    [
      .text("class", "Mã lớp", "Class code", "", 14), .text("classTitle", "Lớp", "Class", "", 44),
      ReportColumn("last", Bilingual(vi: "Bế giảng", en: "Until"), kind: .date, width: 12),
      .text("state", "Tình trạng", "State", "", 14),
    ]
    + FundingSource.allCases.map {
      ReportColumn("spent-\($0.rawValue)", $0.title, kind: .quantity, width: 12)
    } + [
      ReportColumn(
        "spent",
        Bilingual(vi: "Cộng (triệu đồng)", en: "Total (million dong)"),
        kind: .quantity,
        width: 12
      )
    ]
}
