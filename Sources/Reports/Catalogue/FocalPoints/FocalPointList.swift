import Assessment
import Personnel
public import Records
import Training
public import Vietnamese

/// `focal-points`: who is the focal point and the spokesperson of each agency, with the decision and how
/// to reach them, and the agencies that have none (Danh sách đầu mối, người phát ngôn).
public struct FocalPointList: ReportDefinition {
  public let code = "focal-points"
  public let title = Bilingual(
    vi: "Danh sách đầu mối, người phát ngôn",
    en: "Focal points and spokespersons"
  )
  public let purpose = Bilingual(
    vi:
      "Đầu mối, người phát ngôn của từng cơ quan, quyết định phân công, cách liên hệ; cơ quan còn thiếu.",
    en:
      "Who answers for each agency, by which decision, how to reach them; which agencies lack one."
  )
  public let parameters: [ReportParameter] = [.period, .agency]
  public let dependsOnKnowledge = false

  /// The report.
  public init() {}

  public func content(
    for scope: ReportScope,
    in records: any Reading
  ) throws -> ReportContent {
    let framework = scope.curricula.framework
    let rules = framework.coverage
    let duties = rules.flatMap(\.duties).reduce(into: [Code<Duty>]()) { all, duty in
      if !all.contains(duty) { all.append(duty) }
    }
    let lines = try records.all(.agencyLines(on: scope.asOf, under: scope.agency))
    let people = try records.all(
      .focalPeople(of: duties, on: scope.asOf, under: scope.agency)
    )
    let points = FocalPoints(
      lines: lines,
      assignments: try records.all(.assignedOfficers(on: scope.asOf, under: scope.agency)),
      rules: rules,
      on: scope.asOf
    )
    let rows = FocalPointRows(
      lines: lines,
      people: Dictionary(grouping: people, by: \.agency),
      points: points,
      titles: Dictionary(
        framework.duties.map { ($0.duty.code, $0.duty.title) },
        uniquingKeysWith: { first, _ in first }
      ),
      groups: scope.form.groups(of: lines.map(\.group))
    )
    var content = ReportContent(columns: Self.columns, rows: rows.all, records: people.count)
    content.closing = [rows.sentence]
    return content
  }

  private static let columns: [ReportColumn] = [
    .ordinal,
    ReportColumn(
      "label",
      Bilingual(vi: "Cơ quan, đơn vị", en: "Agency"),
      number: "B",
      kind: .label,
      width: 26
    ),
    .text("name", "Họ và tên", "Name", "1", 20),
    .text("position", "Chức vụ", "Post", "2", 16),
    .text("duty", "Nhiệm vụ", "Duty", "3", 18),
    .text("share", "Chuyên trách, kiêm nhiệm", "Full-time or concurrent", "4", 12),
    .text("decision", "Quyết định phân công", "Decision", "5", 17),
    ReportColumn(
      "from",
      Bilingual(vi: "Từ ngày", en: "Since"),
      number: "6",
      kind: .date,
      width: 11
    ),
    .text("phone", "Điện thoại", "Phone", "7", 12),
    .text("email", "Thư điện tử công vụ", "E-mail", "8", 28),
    .text("remarks", "Ghi chú", "Notes", "9", 14),
  ]
}

/// Its rows: groups, in each the agencies in their order, in each its people; an agency without the
/// focal point that it must have has a line that says so.
struct FocalPointRows {
  let lines: [AgencyLine]
  let people: [ID<Agency>: [FocalPerson]]
  let points: FocalPoints
  let titles: [Code<Duty>: Bilingual]
  let groups: [ReportForm.Group]

  var all: [ReportRow] {
    groups.flatMap { group -> [ReportRow] in
      let own = lines.filter { $0.group == group.group }
      let head = ReportRow(
        kind: .group,
        key: group.group.rawValue,
        ordinal: group.numeral,
        label: group.title,
        cells: Self.empty
      )
      return [head] + own.enumerated().flatMap { rows(of: $1, number: $0 + 1, in: group) }
    }
  }

  /// As many as the columns behind the label.
  private static let empty = [ReportCell](repeating: .empty, count: 9)

  private func rows(
    of line: AgencyLine,
    number: Int,
    in group: ReportForm.Group
  ) -> [ReportRow] {
    let missing = points.coverage(of: line.id).filter { $0.missing > 0 }
    let remarks = missing.map { coverage in
      let title = titles[coverage.rule.duty] ?? Bilingual(both: coverage.rule.duty.text)
      return Bilingual(
        vi: "Thiếu \(coverage.missing): \(title.vi)",
        en: "\(coverage.missing) missing: \(title.en)"
      )
    }
    let own = people[line.id, default: []]
    guard !own.isEmpty else {
      // Agencies of which no rule asks anything, and that have nobody, say nothing.
      guard !missing.isEmpty else { return [] }
      return [row(line, 0, number, group, Array(Self.empty.dropLast()) + [remarks.joined])]
    }
    return own.enumerated().map { place, person in
      let cells = cells(of: person) + [place == 0 ? remarks.joined : .empty]
      return row(line, place, number, group, cells)
    }
  }

  private func row(
    _ line: AgencyLine,
    _ place: Int,
    _ number: Int,
    _ group: ReportForm.Group,
    _ cells: [ReportCell]
  ) -> ReportRow {
    ReportRow(
      kind: .line,
      key: place == 0 ? line.code.text : "\(line.code.text) \(place + 1)",
      ordinal: place == 0 ? "\(number)" : "",
      label: line.name,
      code: line.code.text,
      group: group.group.rawValue,
      cells: cells
    )
  }

  private func cells(of person: FocalPerson) -> [ReportCell] {
    let title = titles[person.duty] ?? Bilingual(both: person.duty.text)
    let duty =
      person.role == .principal
      ? title
      : Bilingual(
        vi: "\(title.vi) (\(person.role.title.vi.lowercased()))",
        en: "\(title.en) (\(person.role.title.en.lowercased()))"
      )
    let decision = person.decision.day.map { day in
      Bilingual(
        vi: "\(person.decision.number) ngày \(day.short(.vi))",
        en: "\(person.decision.number) of \(day.short(.en))"
      )
    }
    return [
      .text(person.name), .text(person.position), .text(duty), .text(person.share.title),
      decision.map { .text($0) } ?? .text(person.decision.number), .date(.day(person.from)),
      .text(person.phone.map(ClassList.national)), .text(person.email),
    ]
  }

  /// How many agencies have their focal point, and how many don't.
  var sentence: Bilingual {
    let bound = lines.compactMap { points.focalPoint(of: $0.id) }
    let lacking = bound.count { $0.missing > 0 }
    return Bilingual(
      vi: """
        \(bound.count - lacking) trên \(bound.count) cơ quan phải có đầu mối đã có; \(lacking) cơ quan chưa \
        có đủ.
        """,
      en: """
        \(bound.count - lacking) of the \(bound.count) agencies that must have a focal point have it; \
        \(lacking) lack it.
        """
    )
  }
}
