import Assessment
import Chronology
import Personnel
import Records
import Vietnamese

/// Puts the home page's figures into words.
struct HomeSentences {
  let day: Day
  let people: PeopleLists

  func assigned(_ persons: [AssignedPerson]) -> HomeFigures.Sentence {
    let list = list(.assigned, SummaryTitles.assigned, persons)
    let count = list.countOnce
    return HomeFigures.Sentence(
      key: .assigned,
      count: count,
      whole: nil,
      text: Bilingual(
        vi: "\(OfficialNumber.text(count)) cán bộ đang được phân công làm thông tin đối ngoại.",
        en: "\(OfficialNumber.text(count, in: .en)) officers are assigned to external information."
      ),
      list: list
    )
  }

  func trained(_ persons: [AssignedPerson], of whole: Int) -> HomeFigures.Sentence {
    let list = list(.trained, SummaryTitles.trained, persons.filter { $0.passed > 0 })
    let share = Share(list.countOnce, of: whole)
    return HomeFigures.Sentence(
      key: .trained,
      count: share.part,
      whole: whole,
      text: Bilingual(
        vi: "\(share.vi) đã qua bồi dưỡng trong năm \(day.year).",
        en: "\(share.en) were trained in \(day.year)."
      ),
      list: list
    )
  }

  func meetsProfile(_ persons: [AssignedPerson], of whole: Int) -> HomeFigures.Sentence {
    let list = list(.meetsProfile, SummaryTitles.meetsProfile, persons.filter(\.meetsProfile))
    let share = Share(list.countOnce, of: whole)
    return HomeFigures.Sentence(
      key: .meetsProfile,
      count: share.part,
      whole: whole,
      text: Bilingual(
        vi: "\(share.vi) đạt chuẩn khung năng lực của nhiệm vụ được giao.",
        en: "\(share.en) meet the profile of their duties."
      ),
      list: list
    )
  }

  func withoutFocalPoint(_ gaps: FocalPointGaps) -> HomeFigures.Sentence {
    let count = gaps.all.count
    return HomeFigures.Sentence(
      key: .withoutFocalPoint,
      count: count,
      whole: gaps.bound,
      text: Bilingual(
        vi: "\(OfficialNumber.text(count)) cơ quan chưa có đầu mối thông tin đối ngoại.",
        en: "\(OfficialNumber.text(count, in: .en)) agencies have no focal point."
      ),
      list: list(of: gaps)
    )
  }

  func lapsing(_ papers: [ValidCertificate]) -> HomeFigures.Sentence {
    let (count, days) = (papers.count, HomeFigures.horizonDays)
    return HomeFigures.Sentence(
      key: .lapsing,
      count: count,
      whole: nil,
      text: Bilingual(
        vi: """
          \(OfficialNumber.text(count)) chứng chỉ, giấy chứng nhận hết hiệu lực trong \(days) ngày tới.
          """,
        en: "\(OfficialNumber.text(count, in: .en)) certificates lapse within \(days) days."
      ),
      list: list(of: papers)
    )
  }

  private func list(
    _ key: HomeFigures.Key,
    _ titles: SummaryTitles.Pair,
    _ persons: [AssignedPerson]
  ) -> ReportList {
    people.list(key.rawValue, titles.title, tab: titles.short, of: persons)
  }

  private func list(of gaps: FocalPointGaps) -> ReportList {
    let title = Bilingual(vi: "Cơ quan chưa có đầu mối", en: "Agencies without a focal point")
    return ReportList(
      name: HomeFigures.Key.withoutFocalPoint.rawValue,
      title: title,
      tab: title,
      columns: PeopleColumns.agencies,
      entries: gaps.all.map { gap in
        ReportList.Entry(
          gap.line,
          (true, true),
          [
            .text(gap.line.code.text), .text(gap.line.name),
            people.titles(of: gap.missing.map(\.rule.duty)),
          ]
        )
      }
    )
  }

  private func list(of papers: [ValidCertificate]) -> ReportList {
    let title = Bilingual(vi: "Chứng chỉ sắp hết hiệu lực", en: "Certificates about to lapse")
    return ReportList(
      name: HomeFigures.Key.lapsing.rawValue,
      title: title,
      tab: title,
      columns: PeopleColumns.papers,
      entries: papers.map { paper in
        ReportList.Entry(row: paper.officerCode.text, cells: paper.cells)
      }
    )
  }
}

/// A part of a whole in words: "38/45 cán bộ (84,4%)".
private struct Share {
  let part: Int
  let whole: Int

  init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  var vi: String {
    let percent = OfficialNumber.percent(part, of: whole).map { " (\($0)%)" } ?? ""
    return "\(OfficialNumber.text(part))/\(OfficialNumber.text(whole)) cán bộ\(percent)"
  }

  var en: String {
    let percent = OfficialNumber.percent(part, of: whole, in: .en).map { " (\($0)%)" } ?? ""
    let (part, whole) = (OfficialNumber.text(part, in: .en), OfficialNumber.text(whole, in: .en))
    return "\(part) of \(whole) officers\(percent)"
  }
}

extension ReportList {
  /// How many entries the total counts.
  fileprivate var countOnce: Int { entries.filter(\.countsInTotal).count }
}
