import Assessment
import Chronology
import Personnel
import Training
import Vietnamese

/// The rows of an officer's report: the groups of the framework, in each the competencies.
struct PersonRows {
  let facts: PersonFacts
  let tally: Tally

  var all: [ReportRow] {
    let groups = facts.scope.curricula.framework.groups
    let loose = facts.competencies.filter { $0.competency.group == nil }
    let grouped = groups.flatMap { group -> [ReportRow] in
      let own = facts.competencies.filter { $0.competency.group == group.code }
      guard !own.isEmpty else { return [] }
      let head = ReportRow(
        kind: .group,
        key: group.code.text,
        ordinal: group.code.text,
        label: group.title,
        cells: []
      )
      return [head] + rows(of: own, in: group.code.text)
    }
    return grouped + rows(of: loose, in: nil)
  }

  private func rows(of competencies: [PersonFacts.Entry], in group: String?) -> [ReportRow] {
    competencies.enumerated().map { place, entry in
      let code = entry.competency.code.text
      return ReportRow(
        kind: .line,
        key: code,
        ordinal: "\(place + 1)",
        label: Bilingual(
          vi: "\(code) \(entry.competency.title.vi)",
          en: "\(code) \(entry.competency.title.en)"
        ),
        code: code,
        group: group,
        cells: cells(of: entry)
      )
    }
  }

  private func cells(of entry: PersonFacts.Entry) -> [ReportCell] {
    let gap = entry.required
    // The one column that has a list.
    let evidence = tally.cells(ofLine: entry.competency.code.text).first { $0 != .empty }
    return [
      gap.map { .count($0.required) } ?? .empty,
      level(of: entry, by: [.`self`]), level(of: entry, by: [.rating]),
      level(of: entry, by: [.courseResult, .examination, .certificate]),
      .count(entry.held), gap.map { .count($0.levels) } ?? .empty,
      gap.map { .text($0.status.title) } ?? .text(Self.unrequired), basis(of: entry),
      evidence ?? .empty,
      entry.until.map { .date(.day($0.advanced(by: -1))) } ?? .empty,
      .text(facts.courses(for: entry).map(\.code.text).joined(separator: ", ")),
    ]
  }

  /// The highest level that evidence of some kinds shows on the day; nothing where none does.
  private func level(of entry: PersonFacts.Entry, by kinds: Set<EvidenceKind>) -> ReportCell {
    let day = facts.scope.asOf
    let levels = entry.evidence.filter { piece in
      kinds.contains(piece.kind) && piece.on <= day && (piece.until.map { day < $0 } ?? true)
    }.map(\.level.number)
    return levels.max().map { .count($0) } ?? .empty
  }

  /// The kinds of evidence on which the level rests: the engine has no other measure of how sure it is.
  private func basis(of entry: PersonFacts.Entry) -> ReportCell {
    guard let node = entry.why?.held?.node else { return .empty }
    let found = Set(Self.evidence(under: node).map(\.kind))
    return EvidenceKind.allCases.filter(found.contains).map(\.title).joined
  }

  private static func evidence(under node: WhyNode) -> [Evidence] {
    node.evidence + node.parts.filter(\.isSatisfied).flatMap { evidence(under: $0) }
  }

  /// How much of what is required is held, with numbers in words.
  var sentence: Bilingual {
    let required = facts.competencies.compactMap(\.required)
    let held = required.count { $0.status.isHeld }
    return Bilingual(
      vi: """
        Đạt \(held) (\(NumberWords.vietnamese(held))) trên \(required.count) \
        (\(NumberWords.vietnamese(required.count))) năng lực mà nhiệm vụ yêu cầu./.
        """,
      en: "\(held) of the \(required.count) competencies that the duties require are held."
    )
  }

  private static let unrequired = Bilingual(vi: "không yêu cầu", en: "not required")
}

/// The columns of an officer's report.
enum PersonColumns {
  static let all: [ReportColumn] = [
    .ordinal,
    ReportColumn(
      "label",
      Bilingual(vi: "Năng lực", en: "Competency"),
      number: "B",
      kind: .label,
      width: 34
    ), level("required", Bilingual(vi: "Mức yêu cầu", en: "Required"), "1"),
    shown("self", Bilingual(vi: "Tự đánh giá", en: "Self"), "2"),
    shown("rating", Bilingual(vi: "Quản lý đánh giá", en: "Rating"), "3"),
    shown("tested", Bilingual(vi: "Qua khóa, kiểm tra", en: "Tested"), "4"),
    level("held", Bilingual(vi: "Mức xác nhận", en: "Confirmed"), "5"),
    level("gap", Bilingual(vi: "Còn thiếu", en: "Gap"), "6=1-5"),
    .text("status", "Tình trạng", "Standing", "7", 14),
    .text("basis", "Căn cứ", "Basis", "8", 18),
    ReportColumn(
      "evidence",
      Bilingual(vi: "Số minh chứng", en: "Evidence"),
      number: "9",
      kind: .count,
      width: 8,
      meaning: Bilingual(
        vi: "Mọi minh chứng đã ghi nhận, kể cả minh chứng đã hết hiệu lực.",
        en: "All evidence on record, that which has run out too."
      ),
      list: .init("evidence")
    ),
    ReportColumn(
      "heldThrough",
      Bilingual(vi: "Có hiệu lực đến hết ngày", en: "Held through"),
      number: "10",
      kind: .date,
      width: 11.5
    ),
    .text("courses", "Khóa bồi dưỡng nên học", "Courses that help", "11", 20),
  ]

  private static func level(_ key: String, _ title: Bilingual, _ number: String) -> ReportColumn {
    ReportColumn(key, title, number: number, kind: .count, width: 8)
  }

  private static func shown(_ key: String, _ title: Bilingual, _ number: String) -> ReportColumn {
    let head = Bilingual(vi: "Mức thể hiện qua", en: "Level shown by")
    return ReportColumn(
      key,
      title.under(head),
      head: [head, title],
      number: number,
      kind: .count,
      width: 8
    )
  }
}
