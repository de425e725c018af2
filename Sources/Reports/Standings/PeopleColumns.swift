import Chronology
import Personnel
import Records
import Training
import Vietnamese

/// The columns of lists of officers, of their results and of their papers.
enum PeopleColumns {
  static let agencyAndName = [
    ReportColumn("agency", Bilingual(vi: "Mã cơ quan", en: "Agency code"), kind: .text, width: 13),
    ReportColumn(
      "agencyName",
      Bilingual(vi: "Cơ quan, đơn vị", en: "Agency"),
      kind: .text,
      width: 32
    ),
    ReportColumn("officer", Bilingual(vi: "Mã cán bộ", en: "Officer code"), kind: .text, width: 13),
    ReportColumn("name", Bilingual(vi: "Họ và tên", en: "Name"), kind: .text, width: 26),
  ]

  static let persons =
    agencyAndName + [
      ReportColumn("position", Bilingual(vi: "Chức vụ", en: "Post"), kind: .text, width: 24),
      ReportColumn("duties", Bilingual(vi: "Nhiệm vụ", en: "Duties"), kind: .text, width: 34),
      ReportColumn("share", Bilingual(vi: "Hình thức", en: "Form"), kind: .sign, width: 14),
      ReportColumn(
        "decisions",
        Bilingual(vi: "Quyết định phân công", en: "Decisions"),
        kind: .text,
        width: 22
      ),
      ReportColumn(
        "credited",
        Bilingual(vi: "Số tiết trong kỳ", en: "Periods credited"),
        kind: .quantity,
        width: 12
      ),
    ]

  static let results =
    agencyAndName + [
      ReportColumn("class", Bilingual(vi: "Mã lớp", en: "Class code"), kind: .text, width: 14),
      ReportColumn("classTitle", Bilingual(vi: "Lớp", en: "Class"), kind: .text, width: 44),
      ReportColumn(
        "closed",
        Bilingual(vi: "Ngày bế giảng", en: "Closed on"),
        kind: .date,
        width: 14
      ),
      ReportColumn("mark", Bilingual(vi: "Điểm", en: "Mark"), kind: .mark, width: 8),
      ReportColumn("periods", Bilingual(vi: "Số tiết", en: "Periods"), kind: .quantity, width: 9),
      ReportColumn("paper", Bilingual(vi: "Loại giấy", en: "Paper"), kind: .text, width: 30),
    ]

  private static let paper = [
    ReportColumn("number", Bilingual(vi: "Số hiệu", en: "Number"), kind: .text, width: 16),
    ReportColumn("class", Bilingual(vi: "Mã lớp", en: "Class code"), kind: .text, width: 14),
    ReportColumn("classTitle", Bilingual(vi: "Lớp", en: "Class"), kind: .text, width: 44),
    ReportColumn("issued", Bilingual(vi: "Ngày cấp", en: "Issued on"), kind: .date, width: 14),
    ReportColumn(
      "validThrough",
      Bilingual(vi: "Hiệu lực đến hết ngày", en: "Valid through"),
      kind: .date,
      width: 14
    ),
  ]

  /// Papers at an agency.
  static let certificates = agencyAndName + paper

  /// Papers, of whatever agency.
  static let papers = Array(agencyAndName.suffix(2)) + paper

  /// Agencies and the duties that nobody carries there.
  static let agencies =
    Array(agencyAndName.prefix(2)) + [
      ReportColumn(
        "missing",
        Bilingual(vi: "Nhiệm vụ còn thiếu người", en: "Duties without officers"),
        kind: .text,
        width: 44
      )
    ]
}

extension ValidCertificate {
  /// The cells of a paper, from the officer on.
  var cells: [ReportCell] {
    [
      .text(officerCode.text), .text(name), .text(number), .text(trainingClass.text),
      .text(classTitle), .date(.day(issued)),
      until.map { .date(.day($0.advanced(by: -1))) } ?? .empty,
    ]
  }
}

extension PassedResult {
  /// The periods credited for it.
  var periods: Fraction { Fraction(credited, over: denominator)?.reduced ?? Fraction(0) }

  /// The cells of a result at an agency.
  func cells(at line: AgencyLine) -> [ReportCell] {
    [
      .text(line.code.text), .text(line.name), .text(officer.text), .text(name),
      .text(trainingClass.text), .text(classTitle), .date(.day(closed)),
      mark.map { .mark($0) } ?? .empty, .quantity(periods), .text(paper),
    ]
  }
}
