import Personnel
import Records
import Training
import Vietnamese

/// The two tables of a proposal: who is eligible, and who is not.
struct ProposalRows {
  let facts: ProposalFacts

  /// A table in which nobody is has no heading either.
  var all: [ReportRow] {
    let tables = [
      ("eligible", eligibleTitle, facts.eligible), ("others", Self.othersTitle, facts.others),
    ].filter { !$0.2.isEmpty }
    return zip(["I", "II"], tables).flatMap { numeral, table -> [ReportRow] in
      let (key, title, learners) = table
      let head = ReportRow(kind: .group, key: key, ordinal: numeral, label: title, cells: [])
      return [head] + learners.enumerated().map { row(of: $1, number: $0 + 1, in: key) }
    }
  }

  private func row(
    of learner: ClassFacts.ClassLearner,
    number: Int,
    in group: String
  ) -> ReportRow {
    ReportRow(
      kind: .line,
      key: learner.learner.code.text,
      ordinal: "\(number)",
      label: Bilingual(both: learner.learner.name.full),
      code: learner.learner.code.text,
      group: group,
      cells: cells(of: learner)
    )
  }

  private func cells(of learner: ClassFacts.ClassLearner) -> [ReportCell] {
    let officer = learner.learner
    let result = facts.result(of: learner)
    let shortfall = facts.shortfall(of: learner)
    let credited = result.flatMap { Fraction($0.credited, over: $0.denominator) }
    return [
      officer.birthDate.map { .date($0) } ?? .empty,
      officer.gender.map { .text($0.title) } ?? .empty,
      Self.post(of: learner),
      credited.map { .quantity($0.reduced) } ?? .empty,
      result.map { .count($0.held) } ?? .empty,
      result?.mark.map { .mark($0) } ?? .empty,
      result?.classification.map { .text($0) } ?? .empty,
      .text(shortfall == nil ? Self.enough : Self.lacking),
      shortfall.map { .text($0) } ?? .empty,
      .text(facts.number(of: learner)), .text(officer.notes),
    ]
  }

  /// The post, and the agency after it.
  private static func post(of learner: ClassFacts.ClassLearner) -> ReportCell {
    let position = learner.learner.position.map { Bilingual(both: $0) }
    let agencies = learner.agencies.vi.isEmpty ? nil : learner.agencies
    let parts = [position, agencies].compactMap(\.self)
    guard !parts.isEmpty else { return .empty }
    return .text(
      Bilingual(
        vi: parts.map(\.vi).joined(separator: ", "),
        en: parts.map(\.en).joined(separator: ", ")
      )
    )
  }

  /// Chứng chỉ and giấy chứng nhận must not be mixed, so each list names its own.
  private var eligibleTitle: Bilingual {
    switch facts.course.document.kind {
    case .attestation:
      Bilingual(vi: "Danh sách đề nghị cấp giấy chứng nhận", en: "Proposed for an attestation")
    case .certificate:
      Bilingual(vi: "Danh sách đề nghị cấp chứng chỉ", en: "Proposed for a certificate")
    }
  }

  /// The paper that the course gives, as under the title.
  var paper: Bilingual {
    let title = facts.course.document.title
    return Bilingual(vi: "Loại giấy: \(title.vi)", en: "Paper: \(title.en)")
  }

  /// The sentence that closes the list, with numbers in words.
  var sentence: Bilingual {
    let (eligible, others) = (facts.eligible.count, facts.others.count)
    return Bilingual(
      vi: """
        Danh sách này đề nghị cấp giấy cho \(Self.counted(eligible)) người; \(Self.counted(others)) người \
        không đủ điều kiện./.
        """,
      en: "This list proposes \(eligible) persons; \(others) are not eligible."
    )
  }

  private static func counted(_ count: Int) -> String {
    "\(OfficialNumber.text(count)) (\(NumberWords.vietnamese(count)))"
  }

  private static let othersTitle = Bilingual(
    vi: "Danh sách không đủ điều kiện",
    en: "Not eligible"
  )
  private static let enough = Bilingual(vi: "Đủ", en: "Met")
  private static let lacking = Bilingual(vi: "Thiếu", en: "Missed")
}

extension ProposalRows {
  static let columns: [ReportColumn] = [
    .ordinal,
    ReportColumn(
      "label",
      Bilingual(vi: "Họ và tên", en: "Name"),
      number: "B",
      kind: .label,
      width: 21
    ),
    ReportColumn(
      "birthDate",
      Bilingual(vi: "Ngày, tháng, năm sinh", en: "Date of birth"),
      number: "1",
      kind: .date,
      width: 11.5
    ),
    .sign("gender", "Giới tính", "Sex", "2", 6.5),
    .text("position", "Chức vụ, đơn vị", "Post, agency", "3", 25),
    periods("credited", Bilingual(vi: "Dự học", en: "Attended"), "4", .quantity),
    periods("held", Bilingual(vi: "Tổng số", en: "Held"), "5", .count),
    ReportColumn(
      "mark",
      Bilingual(vi: "Điểm tổng kết", en: "Overall mark"),
      number: "6",
      kind: .mark,
      width: 7
    ),
    .sign("classification", "Xếp loại", "Grade", "7", 10),
    .sign("condition", "Điều kiện", "Condition", "8", 8),
    .text("shortfall", "Quy định chưa đạt", "Rule missed", "9", 30),
    .text("number", "Số hiệu, số vào sổ", "Number", "10", 13),
    .text("notes", "Ghi chú", "Notes", "11", 10),
  ]

  private static func periods(
    _ key: String,
    _ title: Bilingual,
    _ number: String,
    _ kind: ReportColumn.Kind
  ) -> ReportColumn {
    let head = Bilingual(vi: "Số tiết", en: "Periods")
    return ReportColumn(
      key,
      title.under(head),
      head: [head, title],
      number: number,
      kind: kind,
      width: 7
    )
  }
}
