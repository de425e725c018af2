import Personnel
public import Records
import Training
public import Vietnamese

/// `certificate-proposal`: who of a class is proposed for its paper, and who is not, with the rule
/// that each of them misses (Danh sách đề nghị cấp chứng chỉ, giấy chứng nhận).
///
/// Source: Thông tư 03/2023/TT-BNV Điều 6 (who gets a paper); the columns are the project's.
public struct CertificateProposal: ReportDefinition {
  public let code = "certificate-proposal"
  public let title = Bilingual(
    vi: "Danh sách đề nghị cấp chứng chỉ, giấy chứng nhận",
    en: "Proposal of certificates"
  )
  public let purpose = Bilingual(
    vi:
      "Học viên của một lớp đủ điều kiện được cấp giấy; học viên không đủ điều kiện và quy định chưa đạt.",
    en: "Who of a class is eligible for its paper; who is not, and which rule each of them misses."
  )
  public let parameters: [ReportParameter] = [.trainingClass]

  /// The report.
  public init() {}

  public func content(
    for scope: ReportScope,
    in records: any Reading
  ) throws -> ReportContent {
    let facts = try ProposalFacts(scope, report: code, in: records)
    let rows = ProposalRows(facts: facts)
    var content = ReportContent(
      columns: ProposalRows.columns,
      rows: rows.all,
      records: facts.classFacts.learners.count
    )
    content.subtitle = facts.classFacts.subtitle + [rows.paper]
    content.closing = [rows.sentence]
    content.signers = Self.signers
    return content
  }

  private static let signers = [
    Bilingual(vi: "NGƯỜI LẬP DANH SÁCH", en: "PREPARED BY"),
    Bilingual(vi: "LÃNH ĐẠO CƠ SỞ ĐÀO TẠO", en: "HEAD OF THE TRAINING BODY"),
  ]
}
