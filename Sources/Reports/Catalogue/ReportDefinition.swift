public import Records
public import Vietnamese

/// A report: what it is called, what it can be asked for, and how its content is made. Letterhead,
/// printing, lists, provenance and the three faces are the same for all.
public protocol ReportDefinition: Sendable {
  /// Such as `ttdn-summary`.
  var code: String { get }
  var title: Bilingual { get }
  /// What it is for, in a sentence.
  var purpose: Bilingual { get }
  /// What it can be narrowed by, besides the period and the day.
  var parameters: [ReportParameter] { get }
  /// Whether its figures depend on what was known at a moment.
  var dependsOnKnowledge: Bool { get }
  /// Which of its rows are held against those of other periods.
  var comparedRows: ComparedRows { get }
  /// Asks its questions and lays out the answer.
  func content(for scope: ReportScope, in records: any Reading) throws -> ReportContent
}

extension ReportDefinition {
  public var dependsOnKnowledge: Bool { true }
  public var comparedRows: ComparedRows { .none }
}

/// What a report can be asked for.
public enum ReportParameter: String, CaseIterable, Hashable, Sendable {
  /// The days it is about.
  case period
  /// An agency and those below it.
  case agency
  /// One class; the report needs it.
  case trainingClass
  /// One officer; the report needs it.
  case officer

  /// In words, as in "by agency".
  public var title: Bilingual {
    switch self {
    case .period: Bilingual(vi: "kỳ báo cáo", en: "period")
    case .agency: Bilingual(vi: "cơ quan", en: "agency")
    case .trainingClass: Bilingual(vi: "lớp", en: "class")
    case .officer: Bilingual(vi: "cán bộ", en: "officer")
    }
  }
}
