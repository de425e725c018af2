import Assessment
import Personnel
public import Records
import Training
public import Vietnamese

/// `marks`: the mark sheet of a class (Bảng điểm), component by component, with the overall mark in
/// figures and in words.
public struct MarkSheet: ReportDefinition {
  public let code = "marks"
  public let title = Bilingual(vi: "Bảng điểm", en: "Mark sheet")
  public let purpose = Bilingual(
    vi: "Điểm từng phần, điểm tổng kết, xếp loại và kết quả của một lớp.",
    en: "The component scores, overall marks, grades and results of a class."
  )
  public let parameters: [ReportParameter] = [.trainingClass]

  /// The report.
  public init() {}

  public func content(
    for scope: ReportScope,
    in records: any Reading
  ) throws -> ReportContent {
    let facts = try MarkFacts(scope, report: code, in: records)
    var content = ReportContent(
      columns: MarkColumns(facts.assessment, former: facts.formerComponents).all,
      rows: facts.classFacts.learners.enumerated().map { place, learner in
        learner.row(number: place + 1, cells: facts.cells(of: learner))
      },
      records: facts.classFacts.learners.count + facts.scoreCount
    )
    content.subtitle = facts.classFacts.subtitle
    content.notes = [Self.legend]
    content.closing = [facts.summary]
    content.signers = Self.signers
    return content
  }

  private static let legend = Bilingual(
    vi: "V: vắng, không có điểm. Điểm thi lại được tính theo quy định của chương trình.",
    en: "V: absent, no score. Resits count as the course rules."
  )

  private static let signers = [
    Bilingual(vi: "GIẢNG VIÊN CHẤM 1", en: "FIRST MARKER"),
    Bilingual(vi: "GIẢNG VIÊN CHẤM 2", en: "SECOND MARKER"),
    Bilingual(vi: "CHỦ NHIỆM LỚP", en: "CLASS LEADER"),
  ]
}
