import Personnel
public import Records
import Training
public import Vietnamese

/// `plan`: the yearly plan as it is put to the People's Committee (Kế hoạch đào tạo, bồi dưỡng năm).
///
/// Source: Nghị định 72/2015/NĐ-CP Điều 24; layout after Thông tư 03/2023/TT-BNV.
public struct YearlyPlan: ReportDefinition {
  public let code = "plan"
  public let title = Bilingual(
    vi: "Kế hoạch đào tạo, bồi dưỡng công tác thông tin đối ngoại",
    en: "Training plan for external information"
  )
  public let purpose = Bilingual(
    vi:
      "Các khóa sẽ mở trong năm: đối tượng, số lớp, số học viên, thời gian, cơ quan chủ trì, kinh phí.",
    en: "The courses of a year: for whom, how often, when, by whom, with what money."
  )
  public let parameters: [ReportParameter] = [.period]
  public let dependsOnKnowledge = false

  /// The report.
  public init() {}

  public func content(for scope: ReportScope, in records: any Reading) throws -> ReportContent {
    let plan = try PlanFacts(for: scope, in: records)
    var content = ReportContent(
      columns: PlanColumns.planned,
      rows: PlanRows(plan: plan, isTracked: false).all,
      records: plan.lines.count
    )
    content.subtitle = [plan.subtitle]
    content.unit = Bilingual(vi: "triệu đồng", en: "million dong")
    return content
  }
}

/// `plan-tracking`: the yearly plan with what was done of each line (bản theo dõi thực hiện).
public struct PlanTracking: ReportDefinition {
  public let code = "plan-tracking"
  public let title = Bilingual(
    vi: "Theo dõi thực hiện kế hoạch đào tạo, bồi dưỡng công tác thông tin đối ngoại",
    en: "Progress of the training plan for external information"
  )
  public let purpose = Bilingual(
    vi: "Từng dòng kế hoạch đã thực hiện đến đâu: lớp, học viên, kinh phí, nguyên nhân chưa đạt.",
    en: "What was done of each line of the plan: classes, learners, money, why less."
  )
  public let parameters: [ReportParameter] = [.period]
  public let comparedRows = ComparedRows.totals
  public let dependsOnKnowledge = false

  /// The report.
  public init() {}

  public func content(for scope: ReportScope, in records: any Reading) throws -> ReportContent {
    let plan = try PlanFacts(for: scope, in: records)
    var content = ReportContent(
      columns: PlanColumns.tracked,
      rows: PlanRows(plan: plan, isTracked: true).all,
      records: plan.lines.count + plan.classes.count
    )
    content.subtitle = [plan.subtitle]
    content.unit = Bilingual(vi: "triệu đồng", en: "million dong")
    content.lists = [PlanRows(plan: plan, isTracked: true).classes]
    return content
  }
}
