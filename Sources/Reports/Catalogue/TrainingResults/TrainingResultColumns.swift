import Vietnamese

/// The columns of `training-results`: attendances in all, of women, by content; persons; periods.
struct TrainingResultColumns {
  let contents: [TrainingResultFacts.Content]

  var all: [ReportColumn] {
    let contents = byContent
    let next = contents.count + 3
    return [
      .ordinal,
      ReportColumn(
        "label",
        Bilingual(vi: "Đối tượng theo loại cơ quan", en: "Trainees by kind of agency"),
        number: "B",
        kind: .label,
        width: 34
      ), attendances,
      Self.count(
        "women",
        Bilingual(vi: "Trong đó nữ", en: "Of them women"),
        under: Self.attendancesHead,
        number: "2"
      ),
    ] + contents + [
      Self.count("persons", Self.total, under: Self.personsHead, number: "\(next)"),
      Self.count(
        "womenPersons",
        Bilingual(vi: "Trong đó nữ", en: "Of them women"),
        under: Self.personsHead,
        number: "\(next + 1)"
      ),
      ReportColumn(
        "periods",
        Bilingual(vi: "Tổng số tiết", en: "Periods"),
        number: "\(next + 2)",
        kind: .quantity,
        width: 9,
        unit: Bilingual(vi: "tiết", en: "periods"),
        meaning: Bilingual(
          vi: "Số tiết được tính của các lượt ở cột 1.",
          en: "The periods credited for the attendances of column 1."
        ),
        list: .init("attendances", adding: "periods")
      ),
      ReportColumn(
        "notes",
        Bilingual(vi: "Ghi chú", en: "Notes"),
        number: "\(next + 3)",
        kind: .notes,
        width: 9
      ),
    ]
  }

  private var attendances: ReportColumn {
    let terms = contents.indices.map { "\($0 + 3)" }.joined(separator: "+")
    return ReportColumn(
      "attendances",
      Self.total.under(Self.attendancesHead),
      head: [Self.attendancesHead, Self.total],
      number: "1=\(terms)",
      kind: .sum(contents.map(\.key)),
      width: 10,
      unit: Self.attendancesUnit,
      meaning: Bilingual(
        vi: """
          Kết quả đạt của các lớp bế giảng trong kỳ, của người được phân công tại cơ quan thuộc loại \
          này vào ngày bế giảng.
          """,
        en: """
          Passed results of classes that closed in the period, of officers assigned on the closing \
          day to agencies of the kind.
          """
      ),
      list: .init("attendances")
    )
  }

  private var byContent: [ReportColumn] {
    let head = Bilingual(vi: "Lượt người theo nội dung", en: "Attendances by content")
    return contents.enumerated().map { place, content in
      ReportColumn(
        content.key,
        content.title.under(head),
        head: [head, content.title],
        number: "\(place + 3)",
        kind: .count,
        width: 13,
        unit: Self.attendancesUnit,
        meaning: Bilingual(
          vi: "Theo nhóm năng lực đứng đầu trong những gì chương trình cấp.",
          en: "By the group of the first competency that the course awards."
        ),
        list: .init(content.key)
      )
    }
  }

  private static func count(
    _ key: String,
    _ title: Bilingual,
    under head: Bilingual,
    number: String
  ) -> ReportColumn {
    let isOfPersons = head == personsHead
    return ReportColumn(
      key,
      title.under(head),
      head: [head, title],
      number: number,
      kind: .count,
      width: 9,
      unit: isOfPersons ? Bilingual(vi: "người", en: "persons") : attendancesUnit,
      meaning: isOfPersons
        ? Bilingual(
          vi: "Mỗi người một lần, dù dự bao nhiêu lớp.",
          en: "Each person once, however many classes."
        )
        : Bilingual(
          vi: "Chỉ những người có ghi giới tính.",
          en: "Only of those whose sex is on record."
        ),
      list: .init(key)
    )
  }

  private static let total = Bilingual(vi: "Tổng số", en: "Total")
  private static let attendancesHead = Bilingual(vi: "Lượt người", en: "Attendances")
  private static let personsHead = Bilingual(vi: "Số người", en: "Persons")
  private static let attendancesUnit = Bilingual(vi: "lượt người", en: "attendances")
}
