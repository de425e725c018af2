import Chronology
import Personnel
public import Records
import Training
public import Vietnamese

/// `feedback`: what the learners of a class said, question by question (Phiếu đánh giá tổng hợp).
/// Nothing is told of fewer than five sheets, and nobody's own words stand in it.
public struct FeedbackReport: ReportDefinition {
  public let code = "feedback"
  public let title = Bilingual(
    vi: "Phiếu đánh giá tổng hợp khóa bồi dưỡng",
    en: "Feedback on a class"
  )
  public let purpose = Bilingual(
    vi: "Học viên một lớp đánh giá từng nội dung theo thang 1 đến 5, không ghi tên.",
    en: "What the learners of a class said of it, from 1 to 5 and without names."
  )
  public let parameters: [ReportParameter] = [.trainingClass]
  public let dependsOnKnowledge = false

  /// The report.
  public init() {}

  public func content(
    for scope: ReportScope,
    in records: any Reading
  ) throws -> ReportContent {
    let id = try scope.classNeeded(by: code)
    let heading = try records.one(.classHeading(id))
    // The report's day says how things are called; what may be told depends on when it is made.
    let today = scope.knownAt.day()
    let results = try FeedbackResults(of: heading, id, on: today, in: records)
    let questions = results?.form.questions.filter { $0.kind == .rating } ?? []
    var content = ReportContent(
      columns: Self.columns,
      rows: questions.enumerated().map { place, question in
        Self.row(question, number: place + 1, results?.figures(of: question))
      },
      records: results?.told ?? 0
    )
    content.subtitle = heading.subtitle
    content.notes = Self.notes(results)
    return content
  }

  private static func row(
    _ question: FeedbackForm.Question,
    number: Int,
    _ figures: RatingFigures?
  ) -> ReportRow {
    let counts = (0..<5).map { place in
      figures.map { ReportCell.count($0.counts[place]) } ?? .empty
    }
    return ReportRow(
      kind: .line,
      key: question.code.text,
      ordinal: "\(number)",
      label: question.title,
      code: question.code.text,
      cells: counts + [
        figures.map { .count($0.answers) } ?? .empty,
        figures.flatMap { Fraction($0.sum, over: $0.answers) }.map { .quantity($0) } ?? .empty,
        figures?.deviationHundredths.flatMap { Fraction($0, over: 100) }.map { .quantity($0) }
          ?? .empty,
      ]
    )
  }

  private static func notes(_ results: FeedbackResults?) -> [Bilingual] {
    guard let results else {
      return [Bilingual(vi: "Lớp này không có phiếu đánh giá.", en: "Nobody is asked about it.")]
    }
    let scale = Bilingual(
      vi: "Thang điểm: 1 kém, 2 chưa tốt, 3 bình thường, 4 tốt, 5 rất tốt. Phiếu không ghi tên.",
      en: "Marks: 1 poor, 2 fair, 3 average, 4 good, 5 very good. The sheets have no names."
    )
    let count = Bilingual(
      vi: """
        \(results.answers) trên \(results.invited) học viên đã gửi phiếu; số liệu của \
        \(results.told) phiếu.
        """,
      en: """
        \(results.answers) of \(results.invited) learners answered; the figures are of \
        \(results.told) sheets.
        """
    )
    let few = Bilingual(
      vi: "Chưa đủ \(FeedbackForm.fewest) phiếu nên chưa công bố số liệu.",
      en: "Nothing is told of fewer than \(FeedbackForm.fewest) sheets."
    )
    return [scale, count] + (results.told == 0 ? [few] : [])
  }

  private static let columns: [ReportColumn] = {
    let marks = (1...5).map { ReportColumn.Part(key: "mark\($0)", weight: $0) }
    let head = Bilingual(vi: "Số phiếu theo mức", en: "Sheets by mark")
    return [
      ReportColumn(
        "ordinal",
        Bilingual(vi: "STT", en: "No."),
        number: "A",
        kind: .ordinal,
        width: 5
      ),
      ReportColumn(
        "question",
        Bilingual(vi: "Nội dung", en: "Question"),
        number: "B",
        kind: .label,
        width: 34
      ),
    ]
      + marks.map { mark in
        let title = Bilingual(vi: "Mức \(mark.weight)", en: "Mark \(mark.weight)")
        return ReportColumn(
          mark.key,
          title,
          head: [head, title],
          number: "\(mark.weight)",
          kind: .count,
          width: 8
        )
      } + [
        scale("sheets", "Số phiếu", "Sheets", "6", .scale(marks, .count)),
        scale("mean", "Điểm trung bình", "Mean", "7", .scale(marks, .mean)),
        scale("deviation", "Độ lệch chuẩn", "Deviation", "8", .scale(marks, .deviation)),
      ]
  }()

  private static func scale(
    _ key: String,
    _ vi: String,
    _ en: String,
    _ number: String,
    _ kind: ReportColumn.Kind
  ) -> ReportColumn {
    ReportColumn(key, Bilingual(vi: vi, en: en), number: number, kind: kind, width: 10)
  }
}
