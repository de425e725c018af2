import Chronology
import Personnel
import Training
import Vietnamese

/// The columns of an attendance sheet: one for each session under its date, then the counts.
struct AttendanceColumns {
  let facts: AttendanceFacts

  var all: [ReportColumn] {
    ClassFacts.nameColumns + [agency] + sessions + counts + figures
  }

  /// What a session's column is called by programs.
  static func key(of session: Session) -> String {
    "session-\(session.day)-\(session.part.rawValue)"
  }

  private var agency: ReportColumn {
    let title = Bilingual(vi: "Cơ quan, đơn vị", en: "Agency")
    return ReportColumn("agency", title, number: "C", kind: .text, width: 20)
  }

  private var sessions: [ReportColumn] {
    facts.sessions.enumerated().map { place, session in
      let (day, part) = (session.day, session.part)
      return ReportColumn(
        Self.key(of: session),
        Bilingual(
          vi: "\(day.short(.vi)) \(part.title.vi)",
          en: "\(day.short(.en)) \(part.title.en)"
        ),
        head: [
          Bilingual(vi: "Ngày \(day.short(.vi).prefix(5))", en: "\(day.short(.en).dropLast(5))"),
          part.letter,
        ],
        number: "\(place + 1)",
        kind: .sign,
        width: 5
      )
    }
  }

  private var counts: [ReportColumn] {
    let head = Bilingual(vi: "Số buổi", en: "Sessions")
    return facts.signs.enumerated().map { place, sign in
      let status = sign.status
      let title = Bilingual(
        vi: "\(status.title.vi) (\(status.symbol))",
        en: "\(status.title.en) (\(status.symbol))"
      )
      return ReportColumn(
        sign.key,
        title,
        head: [head, title],
        number: "\(facts.sessions.count + place + 1)",
        kind: .tally(sign: status.symbol, among: facts.sessions.map(Self.key)),
        width: 8,
        meaning: Bilingual(
          vi: "Số buổi đã chốt điểm danh mà học viên có ký hiệu \(status.symbol).",
          en: "The sessions with a closed roll-call at which the learner has \(status.symbol)."
        ),
        list: sign.isWhole ? nil : .init(sign.key)
      )
    }
  }

  private var figures: [ReportColumn] {
    let first = facts.sessions.count + facts.signs.count + 1
    let share = Bilingual(vi: "Tỷ lệ dự học", en: "Share attended")
    return [
      ReportColumn(
        "credited",
        Bilingual(vi: "Số tiết được tính", en: "Periods credited"),
        number: "\(first)",
        kind: .quantity,
        width: 8
      ),
      ReportColumn(
        "held",
        Bilingual(vi: "Số tiết đã học", en: "Periods held"),
        number: "\(first + 1)",
        kind: .count,
        width: 8
      ),
      ReportColumn(
        "share",
        share,
        number: "\(first + 2)=\(first)/\(first + 1)",
        kind: .share(part: "credited", whole: "held"),
        width: 9
      ),
      ReportColumn(
        "eligible",
        Bilingual(vi: "Đủ điều kiện", en: "Enough"),
        number: "\(first + 3)",
        kind: .sign,
        width: 8
      ),
      ReportColumn(
        "notes",
        Bilingual(vi: "Ghi chú", en: "Notes"),
        number: "\(first + 4)",
        kind: .text,
        width: 16
      ),
    ]
  }
}

extension Session.PartOfDay {
  /// In a narrow column.
  fileprivate var letter: Bilingual {
    switch self {
    case .morning: Bilingual(vi: "S", en: "AM")
    case .afternoon: Bilingual(vi: "C", en: "PM")
    case .evening: Bilingual(vi: "T", en: "Eve")
    }
  }
}
