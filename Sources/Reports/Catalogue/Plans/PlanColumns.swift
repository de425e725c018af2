import Vietnamese

/// The columns of a plan, and of what was done of it.
enum PlanColumns {
  private static let ordinal = ReportColumn(
    "ordinal",
    Bilingual(vi: "STT", en: "No."),
    number: "A",
    kind: .ordinal,
    width: 5
  )
  private static let label = ReportColumn(
    "label",
    Bilingual(vi: "Nội dung, tên lớp", en: "Course"),
    number: "B",
    kind: .label,
    width: 30
  )

  private static func number(
    _ key: String,
    _ vi: String,
    _ en: String,
    _ number: String,
    _ kind: ReportColumn.Kind,
    _ width: Double,
    under head: Bilingual? = nil,
    list: ReportColumn.ListReference? = nil
  ) -> ReportColumn {
    let title = Bilingual(vi: vi, en: en)
    return ReportColumn(
      key,
      head.map { title.under($0) } ?? title,
      head: head.map { [$0, title] } ?? [],
      number: number,
      kind: kind,
      width: width,
      list: list
    )
  }

  static let planned: [ReportColumn] = [
    ordinal, label, .text("audience", "Đối tượng", "Trainees", "1", 22),
    number("classes", "Số lớp", "Classes", "2", .count, 7),
    number("learners", "Số học viên/lớp", "Learners in a class", "3", .quantity, 8),
    number(
      "seats",
      "Tổng số học viên",
      "Learners",
      "4=2x3",
      .product("classes", "learners"),
      9
    ),
    number("periods", "Số tiết", "Periods", "5", .quantity, 7),
    .text("quarter", "Thời gian dự kiến", "When", "6", 10),
    .text("place", "Địa điểm", "Place", "7", 13),
    .text("mode", "Hình thức", "Mode", "8", 10),
    .text("lead", "Cơ quan chủ trì", "Lead", "9", 18),
    .text("partners", "Cơ quan phối hợp", "With", "10", 18),
    number("funds", "Kinh phí dự kiến", "Money planned", "11", .quantity, 10),
    .text("sources", "Nguồn kinh phí", "Source", "12", 13),
    .text("notes", "Ghi chú", "Notes", "13", 22),
  ]

  private static let inPlan = Bilingual(vi: "Kế hoạch", en: "Planned")
  private static let done = Bilingual(vi: "Thực hiện", en: "Done")

  static let tracked: [ReportColumn] = [
    ordinal, label, number("classes", "Số lớp", "Classes", "1", .count, 8, under: inPlan),
    number("seats", "Số học viên", "Learners", "2", .count, 9, under: inPlan),
    number("funds", "Kinh phí", "Money", "3", .quantity, 11, under: inPlan),
    number(
      "held",
      "Số lớp",
      "Classes",
      "4",
      .count,
      8,
      under: done,
      list: .init("classes", adding: "heldClasses")
    ),
    number(
      "trained",
      "Số học viên",
      "Learners",
      "5",
      .count,
      9,
      under: done,
      list: .init("classes", adding: "learners")
    ),
    number(
      "passed",
      "Đạt",
      "Passed",
      "6",
      .count,
      8,
      under: done,
      list: .init("classes", adding: "passed")
    ),
    number(
      "spent",
      "Kinh phí",
      "Money",
      "7",
      .quantity,
      11,
      under: done,
      list: .init("classes", adding: "spent")
    ),
    number(
      "classShare",
      "Lớp",
      "Classes",
      "8=4/1",
      .share(part: "held", whole: "classes"),
      9,
      under: share
    ),
    number(
      "learnerShare",
      "Học viên",
      "Learners",
      "9=5/2",
      .share(part: "trained", whole: "seats"),
      9,
      under: share
    ),
    number(
      "moneyShare",
      "Kinh phí",
      "Money",
      "10=7/3",
      .share(part: "spent", whole: "funds"),
      9,
      under: share
    ), .text("shortfall", "Nguyên nhân chưa đạt", "Why less was done", "11", 34),
  ]

  private static let share = Bilingual(vi: "Tỷ lệ %", en: "Share")

  static let classes: [ReportColumn] = [
    .text("class", "Mã lớp", "Class code", "", 14), .text("classTitle", "Lớp", "Class", "", 44),
    ReportColumn("first", Bilingual(vi: "Khai giảng", en: "From"), kind: .date, width: 12),
    ReportColumn("last", Bilingual(vi: "Bế giảng", en: "Until"), kind: .date, width: 12),
    .text("state", "Tình trạng", "State", "", 14),
    ReportColumn(
      "heldClasses",
      Bilingual(vi: "Lớp đã xong", en: "Held"),
      kind: .quantity,
      width: 9
    ),
    ReportColumn("learners", Bilingual(vi: "Học viên", en: "Learners"), kind: .quantity, width: 9),
    ReportColumn("passed", Bilingual(vi: "Đạt", en: "Passed"), kind: .quantity, width: 9),
    ReportColumn(
      "spent",
      Bilingual(vi: "Đã chi (triệu đồng)", en: "Spent (million dong)"),
      kind: .quantity,
      width: 12
    ),
  ]
}
