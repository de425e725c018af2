import Assessment
import Personnel
import Vietnamese

/// The columns of the matrix: one for each competency of the framework, then the counts.
struct CompetencyColumns {
  let framework: Framework

  var all: [ReportColumn] {
    [
      .ordinal,
      ReportColumn(
        "label",
        Bilingual(vi: "Họ và tên", en: "Name"),
        number: "B",
        kind: .label,
        width: 24
      ),
    ] + competencies + counts
  }

  /// What a competency's column is called by programs.
  static func key(of competency: FrameworkCompetency) -> String { "competency-\(competency.code)" }

  private var competencies: [ReportColumn] {
    let head = Bilingual(
      vi: "Mức đang có so với yêu cầu",
      en: "Level held against what is required"
    )
    return framework.competencies.enumerated().map { place, competency in
      let code = competency.code.text
      return ReportColumn(
        Self.key(of: competency),
        Bilingual(vi: "\(code) \(competency.title.vi)", en: "\(code) \(competency.title.en)"),
        head: [head, Bilingual(both: code)],
        number: "\(place + 1)",
        kind: .level,
        width: 5
      )
    }
  }

  private var counts: [ReportColumn] {
    let head = Bilingual(vi: "Số năng lực", en: "Competencies")
    let first = framework.competencies.count + 1
    return Self.counts.enumerated().map { place, count in
      ReportColumn(
        count.key,
        count.title.under(head),
        head: [head, count.title],
        number: "\(first + place)",
        kind: .count,
        width: 7.5,
        unit: Bilingual(vi: "năng lực của người", en: "persons' competencies"),
        meaning: count.meaning,
        list: .init(count.key)
      )
    }
  }

  private static let counts = [
    (
      key: "required", title: Bilingual(vi: "Phải đạt", en: "Required"),
      meaning: Bilingual(
        vi: "Năng lực mà các nhiệm vụ đang giữ yêu cầu, mức cao nhất của từng năng lực.",
        en: "What the duties held require, the highest level of each competency."
      )
    ),
    (
      key: "met", title: Bilingual(vi: "Đạt", en: "Met"),
      meaning: Bilingual(
        vi: "Mức đang có không thấp hơn mức yêu cầu.",
        en: "The level held is not below the level required."
      )
    ),
    (
      key: "gaps", title: Bilingual(vi: "Chưa đạt", en: "Not met"),
      meaning: Bilingual(
        vi: "Các năng lực còn lại, kể cả trong thời hạn hoàn thiện.",
        en: "All others, those with time left too."
      )
    ),
    (
      key: "lapsing", title: Bilingual(vi: "Sắp hết hiệu lực", en: "To lapse"),
      meaning: Bilingual(
        vi: "Đang đạt, và với những gì đã biết sẽ xuống dưới mức yêu cầu trong bốn quý tới.",
        en: "Met now, and with what is known below what is required within four quarters."
      )
    ),
  ]
}
