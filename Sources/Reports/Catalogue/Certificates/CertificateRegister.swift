import Chronology
import Personnel
public import Records
import Training
public import Vietnamese

/// `certificate-register`: every paper issued in a period, with its number, and those revoked (Sổ cấp
/// chứng chỉ, giấy chứng nhận).
///
/// Source: Thông tư 03/2023/TT-BNV Điều 5 (papers are entered in a register).
public struct CertificateRegister: ReportDefinition {
  public let code = "certificate-register"
  public let title = Bilingual(
    vi: "Sổ cấp chứng chỉ, giấy chứng nhận",
    en: "Register of certificates"
  )
  public let purpose = Bilingual(
    vi:
      "Giấy đã cấp trong kỳ, số hiệu, người được cấp, lớp, xếp loại, mã tra cứu; giấy đã thu hồi.",
    en: "The papers issued in the period: number, holder, class, grade, code; and those revoked."
  )
  public let parameters: [ReportParameter] = [.period, .agency]

  /// The report.
  public init() {}

  public func content(
    for scope: ReportScope,
    in records: any Reading
  ) throws -> ReportContent {
    let papers = try records.all(
      .issuedCertificates(
        from: scope.period.first,
        through: min(scope.period.last, scope.asOf),
        knownAt: scope.knownAt,
        under: scope.agency,
        on: scope.asOf
      )
    )
    var content = ReportContent(
      columns: Self.columns,
      rows: papers.enumerated().map { Self.row($1, number: $0 + 1, on: scope.asOf) },
      records: papers.count
    )
    content.closing = [Self.sentence(papers, on: scope.asOf)]
    return content
  }

  private static func row(_ paper: IssuedCertificate, number: Int, on day: Day) -> ReportRow {
    let days = Bilingual(
      vi: "\(paper.first.short(.vi)) – \(paper.last.short(.vi))",
      en: "\(paper.first.short(.en)) – \(paper.last.short(.en))"
    )
    return ReportRow(
      kind: .line,
      key: "\(paper.id)",
      ordinal: "\(number)",
      label: Bilingual(both: paper.name.full),
      code: paper.officer.text,
      cells: [
        .text(paper.number), .text(paper.name.familyAndMiddle), .text(paper.name.given),
        paper.birthDate.map { .date($0) } ?? .empty,
        .text("\(paper.classTitle) (\(paper.trainingClass))"), .text(days),
        paper.classification.map { .text($0) } ?? .empty, .date(.day(paper.issued)),
        paper.until.map { .date(.day($0.advanced(by: -1))) } ?? .empty, .text(paper.code),
        remark(paper, on: day),
      ]
    )
  }

  /// That it was revoked by the report's day.
  private static func remark(_ paper: IssuedCertificate, on day: Day) -> ReportCell {
    guard let revoked = paper.revoked, revoked <= day else { return .empty }
    let reason = paper.revokedReason.map { ": \($0)" } ?? ""
    return .text(
      Bilingual(
        vi: "Thu hồi ngày \(revoked.short(.vi))\(reason)",
        en: "Revoked on \(revoked.short(.en))\(reason)"
      )
    )
  }

  private static func sentence(_ papers: [IssuedCertificate], on day: Day) -> Bilingual {
    let words = NumberWords.vietnamese(papers.count)
    let revoked = papers.count { $0.revoked.map { $0 <= day } ?? false }
    let unnumbered = papers.count { $0.number == nil }
    return Bilingual(
      vi: """
        Trong kỳ cấp \(OfficialNumber.text(papers.count)) (\(words)) giấy; \(revoked) giấy đã thu hồi; \
        \(unnumbered) giấy chưa ghi số.
        """,
      en: """
        \(OfficialNumber.text(papers.count, in: .en)) papers were issued in the period; \(revoked) are \
        revoked; \(unnumbered) have no number yet.
        """
    )
  }

  private static let columns: [ReportColumn] = [
    .ordinal,
    .text("number", "Số vào sổ", "Number", "1", 13),
    ReportColumn(
      "familyAndMiddle",
      Bilingual(vi: "Họ và chữ đệm", en: "Family and middle name"),
      head: [fullName],
      number: "2",
      kind: .nameStart,
      width: 18
    ),
    ReportColumn(
      "given",
      Bilingual(vi: "Tên", en: "Given name"),
      head: [fullName],
      number: "2",
      kind: .nameEnd,
      width: 9
    ),
    date("birthDate", "Ngày, tháng, năm sinh", "Date of birth", "3"),
    .text("class", "Khóa, lớp", "Class", "4", 26),
    .text("days", "Thời gian học", "Held", "5", 14),
    .text("classification", "Xếp loại", "Grade", "6", 10),
    date("issued", "Ngày cấp", "Issued", "7"),
    date("until", "Có giá trị đến", "Valid through", "8"),
    .text("code", "Mã tra cứu", "Code to check", "9", 25),
    .text("remarks", "Ghi chú (hủy, thu hồi, cấp lại)", "Notes", "10", 15),
  ]

  private static let fullName = Bilingual(vi: "Họ và tên", en: "Name")

  private static func date(
    _ key: String,
    _ vi: String,
    _ en: String,
    _ number: String
  ) -> ReportColumn {
    ReportColumn(key, Bilingual(vi: vi, en: en), number: number, kind: .date, width: 11.5)
  }
}
