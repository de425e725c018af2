import Assessment
import Chronology
import Personnel
import Records
import Training
import Vietnamese

/// The lines of an attendance sheet, and the sessions behind their counts.
struct AttendanceRows {
  let facts: AttendanceFacts

  /// A line for each learner, then the total.
  var all: [ReportRow] {
    let learners = facts.classFacts.learners
    let lines = learners.enumerated().map { place, learner in
      learner.row(number: place + 1, cells: cells(of: learner))
    }
    return lines + (lines.isEmpty ? [] : [total])
  }

  /// The cells after the name.
  private func cells(of learner: ClassFacts.ClassLearner) -> [ReportCell] {
    let officer = learner.learner
    let records = facts.sessions.map { facts.record(of: officer.enrolment, at: $0) }
    let signs = records.map { $0.flatMap { facts.sign(of: $0.status) } }
    let counts = facts.signs.map { sign in
      ReportCell.count(signs.count { $0?.key == sign.key })
    }
    let enough = facts.isEligible(officer).map { $0 ? Self.enough : Self.tooLittle }
    let seen = signs.map { ReportCell.text($0?.status.symbol) }
    let ends = [
      enough.map { ReportCell.text($0) } ?? .empty, (learner.remarks + stated(officer)).joined,
    ]
    return [.text(learner.agencies)] + seen + counts
      + figures([facts.rate(of: officer.enrolment)]) + ends
  }

  private var total: ReportRow {
    let learners = facts.classFacts.learners.map(\.learner.enrolment)
    let records = facts.sessions.flatMap { session in
      learners.compactMap { facts.record(of: $0, at: session)?.status }
    }
    let counts = facts.signs.map { sign in
      ReportCell.count(records.count { sign.codes.contains($0) })
    }
    let label = Bilingual(vi: "Tổng cộng", en: "Total")
    let head: [ReportCell] = [.text(label), .empty, .empty] + facts.sessions.map { _ in .empty }
    return ReportRow(
      kind: .total,
      key: "total",
      label: label,
      cells: head + counts + figures(learners.map { facts.rate(of: $0) })
    )
  }

  /// Periods credited, periods held, and the one of the other.
  private func figures(_ rates: [AttendanceRate]) -> [ReportCell] {
    let held = rates.reduce(0) { $0 + $1.held }
    let credited = rates.reduce(Fraction(0)) { sum, rate in
      let credit = rate.credited
      return Fraction(credit.numerator, over: credit.denominator).map { sum + $0 } ?? sum
    }
    return [
      .quantity(credited), .count(held),
      .share(credited.numerator, of: credited.denominator * held),
    ]
  }

  /// The sessions for which the record says how many periods count.
  private func stated(_ officer: Learner) -> [Bilingual] {
    facts.sessions.compactMap { session in
      guard let periods = facts.record(of: officer.enrolment, at: session)?.creditedPeriods else {
        return nil
      }
      let (day, part) = (session.day, session.part.title)
      return Bilingual(
        vi: "\(part.vi) \(day.short(.vi)): tính \(periods)/\(session.periods) tiết",
        en: "\(day.short(.en)), \(part.en): \(periods) of \(session.periods) periods"
      )
    }
  }

  private static let enough = Bilingual(vi: "Đạt", en: "Yes")
  private static let tooLittle = Bilingual(vi: "Không", en: "No")
}

extension AttendanceRows {
  /// The sessions at which somebody was late or away, sign by sign.
  var lists: [ReportList] {
    facts.signs.filter { !$0.isWhole }.map { sign in
      ReportList(
        name: sign.key,
        title: Bilingual(
          vi: "Danh sách buổi: \(sign.status.title.vi)",
          en: "Sessions: \(sign.status.title.en)"
        ),
        tab: sign.status.title,
        columns: Self.listColumns,
        entries: facts.classFacts.learners.flatMap { entries(of: $0, sign) }
      )
    }
  }

  private func entries(
    of learner: ClassFacts.ClassLearner,
    _ sign: AttendanceFacts.Sign
  ) -> [ReportList.Entry] {
    let officer = learner.learner
    return facts.sessions.compactMap { session in
      guard let record = facts.record(of: officer.enrolment, at: session),
        sign.codes.contains(record.status)
      else { return nil }
      return ReportList.Entry(
        row: officer.code.text,
        cells: [
          .text(officer.code.text), .text(officer.name.full), .text(learner.agencies),
          .date(.day(session.day)), .text(session.part.title), .count(session.periods),
          .text(session.topic),
        ]
      )
    }
  }

  private static let listColumns = [
    ReportColumn("officer", Bilingual(vi: "Mã cán bộ", en: "Officer code"), kind: .text, width: 13),
    ReportColumn("name", Bilingual(vi: "Họ và tên", en: "Name"), kind: .text, width: 26),
    ReportColumn(
      "agencyName",
      Bilingual(vi: "Cơ quan, đơn vị", en: "Agency"),
      kind: .text,
      width: 32
    ),
    ReportColumn("day", Bilingual(vi: "Ngày", en: "Day"), kind: .date, width: 12),
    ReportColumn("part", Bilingual(vi: "Buổi", en: "Part of day"), kind: .sign, width: 11),
    ReportColumn("periods", Bilingual(vi: "Số tiết", en: "Periods"), kind: .count, width: 9),
    ReportColumn("topic", Bilingual(vi: "Nội dung", en: "Topic"), kind: .text, width: 40),
  ]
}
