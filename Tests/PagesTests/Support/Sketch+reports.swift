import Chronology
import Pages
import Personnel
import Vietnamese

extension Sketch {
  static let certificates: [CertificatesPage.Row] = [
    .init(
      officer: ID(12),
      name: "Nguyễn Thị Ánh",
      title: introduction,
      issued: day("2019-01-20"),
      until: day("2021-01-20")
    ),
    .init(
      officer: ID(12),
      name: "Nguyễn Thị Ánh",
      title: media,
      issued: day("2018-05-02"),
      until: day("2021-05-02")
    ),
  ]

  static let summary = Bilingual(
    vi: "Tổng hợp công tác bồi dưỡng",
    en: "Summary of the training"
  )
  static let purpose = Bilingual(
    vi: "Số cán bộ và kết quả bồi dưỡng theo cơ quan.",
    en: "Officers and training by agency."
  )

  static let summaryAddress = Address.report("ttdn-summary").with("period", "2020")

  static func report(
    asks: ReportPage.Asks = [.period, .agency],
    address: Address = summaryAddress,
    problem: Bilingual? = nil,
    preview: ReportPage.Preview? = nil
  ) -> ReportPage {
    ReportPage(
      code: "ttdn-summary",
      heading: summary,
      purpose: purpose,
      asks: asks,
      address: address,
      periods: [Choice("2020", "Năm 2020"), Choice("2020-Q3", "Quý III năm 2020")],
      agencies: [Choice("STTTT", home.name.vi), Choice("DH", district.name.vi)],
      classes: [Choice("LOP-2020-01", "LOP-2020-01 Lớp nhập môn khóa 1")],
      problem: problem,
      preview: preview
    )
  }

  static func preview(list: ReportPage.List? = nil) -> ReportPage.Preview {
    func behind(_ row: String) -> Address {
      summaryAddress.with("list", "assigned").with("row", row)
    }
    return .init(
      subtitles: [Bilingual(vi: "Năm 2020", en: "Year 2020")],
      columns: [
        .init(title: Bilingual(vi: "TT", en: "No."), number: "A", isNumber: false),
        .init(title: Bilingual(vi: "Cơ quan", en: "Agency"), number: "B", isNumber: false),
        .init(
          title: Bilingual(vi: "Số cán bộ", en: "Officers"),
          number: "1",
          isNumber: true,
          meaning: Bilingual(vi: "Mỗi người một lần.", en: "Each person once.")
        ),
      ],
      rows: [
        .init(
          kind: .total,
          cells: [
            .init(Bilingual(both: "")), .init(Bilingual(vi: "Tổng số", en: "Total")),
            .init(Bilingual(vi: "1.245", en: "1,245"), list: behind("total")),
          ]
        ),
        .init(
          kind: .group,
          cells: [
            .init(Bilingual(both: "I")), .init(Bilingual(vi: "Địa phương", en: "Localities")),
            .init(Bilingual(both: "12"), list: behind("I")),
          ]
        ),
        .init(
          kind: .line,
          cells: [.init(Bilingual(both: "1")), .init(district.name), .init(Bilingual(both: "0"))]
        ),
      ],
      remarks: [Bilingual(vi: "(1) Tính đến cuối kỳ.", en: "(1) At the end of the period.")],
      list: list
    )
  }

  static let openList = ReportPage.List(
    title: Bilingual(vi: "Cán bộ được phân công: Địa phương", en: "Assigned: Localities"),
    columns: [
      .init(title: Bilingual(vi: "Họ và tên", en: "Name"), isNumber: false),
      .init(title: Bilingual(vi: "Số tiết", en: "Periods"), isNumber: true),
    ],
    rows: [
      [Bilingual(both: "Nguyễn Thị Ánh"), Bilingual(vi: "10,5", en: "10.5")],
      [Bilingual(both: "Y Bhăm Niê"), Bilingual(both: "0")],
    ]
  )
}
