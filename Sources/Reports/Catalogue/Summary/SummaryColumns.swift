import Vietnamese

/// The columns of `ttdn-summary`.
struct SummaryColumns {
  /// The number of the note on the yearly minimum, if there is one.
  let minimumNote: Int?

  var all: [ReportColumn] {
    let label = Bilingual(vi: "Cơ quan, đơn vị", en: "Agency")
    return [
      ReportColumn(
        "ordinal",
        Bilingual(vi: "STT", en: "No."),
        number: "A",
        kind: .ordinal,
        width: 5
      ),
      ReportColumn("agency", label, number: "B", kind: .label, width: 30),
    ] + assignment + trained + minimum + volume + profile + [
      ReportColumn(
        "notes",
        Bilingual(vi: "Ghi chú", en: "Notes"),
        number: "14",
        kind: .notes,
        width: 7
      )
    ]
  }

  private static let persons = Bilingual(vi: "người", en: "persons")
  private static let share = Bilingual(vi: "Tỷ lệ (%)", en: "Share (%)")

  private var assignment: [ReportColumn] {
    let head = Bilingual(vi: "Cán bộ, công chức, viên chức được phân công", en: "Officers assigned")
    return [
      count(
        "assigned",
        Bilingual(vi: "Tổng số", en: "All"),
        under: head,
        "1",
        Bilingual(
          vi: "Số người có phân công còn hiệu lực vào ngày báo cáo.",
          en: "Persons with an assignment active on the report's day."
        )
      ),
      count(
        "fullTime",
        Bilingual(vi: "Chuyên trách", en: "Full-time"),
        under: head,
        "2",
        Bilingual(
          vi: "Trong cột 1, người có ít nhất một phân công chuyên trách tại cơ quan.",
          en: "Of column 1, those with at least one full-time assignment there."
        )
      ),
      count(
        "concurrent",
        Bilingual(vi: "Kiêm nhiệm", en: "Concurrent"),
        under: head,
        "3=1-2",
        Bilingual(vi: "Những người còn lại của cột 1.", en: "The others of column 1.")
      ),
    ]
  }

  private var trained: [ReportColumn] {
    let head = Bilingual(vi: "Đã qua bồi dưỡng trong kỳ", en: "Trained in the period")
    return [
      count(
        "trained",
        Bilingual(vi: "Số người", en: "Persons"),
        under: head,
        "4",
        Bilingual(
          vi: """
            Trong cột 1, người có ít nhất một kết quả đạt ở lớp bế giảng trong kỳ, tính đến hết ngày \
            báo cáo.
            """,
          en: """
            Of column 1, those with a passed result in a class that closed in the period, by the \
            report's day.
            """
        )
      ),
      share("trainedShare", under: head, "5=4/1", part: "trained"),
    ]
  }

  private var minimum: [ReportColumn] {
    let mark = minimumNote.map { " (\($0))" } ?? ""
    let head = Bilingual(
      vi: "Đủ số tiết tối thiểu trong năm",
      en: "Reached the year's minimum of periods"
    )
    return [
      count(
        "metMinimum",
        Bilingual(vi: "Số người", en: "Persons"),
        under: head,
        "6",
        Bilingual(
          vi: """
            Trong cột 1, người có số tiết được tính ở các lớp bế giảng trong kỳ, tính đến hết ngày \
            báo cáo, đạt mức tối thiểu.
            """,
          en: """
            Of column 1, those whose credited periods in classes closed in the period, by the \
            report's day, reach it.
            """
        )
      ),
      share("metMinimumShare", under: head, "7=6/1", part: "metMinimum"),
    ].map { $0.marked(mark) }
  }

  private var volume: [ReportColumn] {
    let papers = Bilingual(vi: "Chứng chỉ, giấy chứng nhận", en: "Certificates and attestations")
    return [
      ReportColumn(
        "attendances",
        Bilingual(vi: "Lượt người được bồi dưỡng", en: "Attendances"),
        number: "8",
        kind: .count,
        width: 9,
        unit: Bilingual(vi: "lượt người", en: "attendances"),
        meaning: Bilingual(
          vi: """
            Kết quả đạt ở lớp bế giảng trong kỳ, tính đến hết ngày báo cáo, của người thuộc cơ quan \
            vào ngày bế giảng.
            """,
          en: """
            Passed results in classes closed in the period, by the report's day, of its officers on \
            the closing day.
            """
        ),
        list: .init("attendances")
      ),
      ReportColumn(
        "periods",
        Bilingual(vi: "Tổng số tiết", en: "Periods"),
        number: "9",
        kind: .quantity,
        width: 9,
        unit: Bilingual(vi: "tiết", en: "periods"),
        meaning: Bilingual(
          vi: "Tổng số tiết được tính của các kết quả ở cột 8.",
          en: "Credited periods of the results in column 8."
        ),
        list: .init("attendances", adding: "periods")
      ),
      paper(
        "issued",
        Bilingual(vi: "Đã cấp trong kỳ", en: "Issued"),
        under: papers,
        "10",
        list: "issued",
        Bilingual(
          vi: "Trong cột 8, kết quả của chương trình có cấp chứng chỉ, giấy chứng nhận.",
          en: "Of column 8, those whose course gives a paper."
        )
      ),
      paper(
        "valid",
        Bilingual(vi: "Còn hiệu lực", en: "Valid"),
        under: papers,
        "11",
        list: "valid",
        Bilingual(
          vi: "Chứng chỉ, giấy chứng nhận của người ở cột 1 còn hiệu lực vào ngày báo cáo.",
          en: "Papers of the officers in column 1 that are valid on the report's day."
        )
      ),
    ]
  }

  private var profile: [ReportColumn] {
    let head = Bilingual(vi: "Đạt chuẩn khung năng lực", en: "Meets the competency profile")
    return [
      count(
        "meetsProfile",
        Bilingual(vi: "Số người", en: "Persons"),
        under: head,
        "12",
        Bilingual(
          vi: """
            Trong cột 1, người đạt mọi mức mà các nhiệm vụ được phân công yêu cầu, kể cả nhiệm vụ tại \
            cơ quan khác.
            """,
          en: """
            Of column 1, those who hold every level that their duties require, at other agencies too.
            """
        )
      ),
      share("meetsProfileShare", under: head, "13=12/1", part: "meetsProfile"),
    ]
  }

  private func count(
    _ key: String,
    _ title: Bilingual,
    under head: Bilingual,
    _ number: String,
    _ meaning: Bilingual
  ) -> ReportColumn {
    ReportColumn(
      key,
      title.under(head),
      head: [head, title],
      number: number,
      kind: .count,
      width: 7.2,
      unit: Self.persons,
      meaning: meaning,
      list: .init(key)
    )
  }

  private func paper(
    _ key: String,
    _ title: Bilingual,
    under head: Bilingual,
    _ number: String,
    list: String,
    _ meaning: Bilingual
  ) -> ReportColumn {
    ReportColumn(
      key,
      title.under(head),
      head: [head, title],
      number: number,
      kind: .count,
      width: 7.2,
      unit: Bilingual(vi: "giấy", en: "papers"),
      meaning: meaning,
      list: .init(list)
    )
  }

  private func share(
    _ key: String,
    under head: Bilingual,
    _ number: String,
    part: String
  ) -> ReportColumn {
    ReportColumn(
      key,
      Self.share.under(head),
      head: [head, Self.share],
      number: number,
      kind: .share(part: part, whole: "assigned"),
      width: 8,
      unit: Bilingual(vi: "%", en: "%")
    )
  }
}

extension Bilingual {
  /// A title that stands alone, with the one above it in front.
  func under(_ head: Bilingual) -> Bilingual {
    Bilingual(vi: "\(head.vi): \(vi.lowercased())", en: "\(head.en): \(en.lowercased())")
  }
}

extension ReportColumn {
  /// The same with a note's mark after its widest head.
  fileprivate func marked(_ mark: String) -> ReportColumn {
    ReportColumn(
      key,
      title,
      head: [Bilingual(vi: head[0].vi + mark, en: head[0].en + mark)] + head.dropFirst(),
      number: number,
      kind: kind,
      width: width,
      unit: unit,
      meaning: meaning,
      list: list
    )
  }
}
