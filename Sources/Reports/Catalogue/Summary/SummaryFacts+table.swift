import Assessment
import Personnel
import Records
import Training
import Vietnamese

extension SummaryFacts {
  /// One row an officer and agency, for a pivot table: ones and noughts can be added up.
  var table: ReportTable {
    let people = PeopleLists(lines: lines, framework: scope.curricula.framework)
    return ReportTable(
      columns: Self.tableColumns,
      rows: persons.compactMap { person in
        people.line(person.agency).map { tableCells(of: person, at: $0, people) }
      }
    )
  }

  /// The row of a person at an agency.
  func tableCells(
    of person: AssignedPerson,
    at line: AgencyLine,
    _ people: PeopleLists
  ) -> [ReportCell] {
    let group = scope.form.groups.first { $0.group == line.group }?.title ?? line.group.title
    return [
      .text(group), .text(line.code.text), .text(line.name), .text(line.kind.title),
      .text(person.code.text), .text(person.name), .text(person.position),
      people.titles(of: person.duties), .count(person.isFullTime ? 1 : 0),
      .count(person.passed), .quantity(person.credited), .count(person.passed > 0 ? 1 : 0),
      minimum == nil ? .empty : .count(reachesMinimum(person) ? 1 : 0),
      .count(person.meetsProfile ? 1 : 0),
    ]
  }

  private static let tableColumns: [ReportColumn] = [
    text("group", "Nhóm cơ quan", "Group", 28), text("agency", "Mã cơ quan", "Agency code", 13),
    text("agencyName", "Cơ quan, đơn vị", "Agency", 32), text("kind", "Loại", "Kind", 18),
    text("officer", "Mã cán bộ", "Officer code", 13), text("name", "Họ và tên", "Name", 26),
    text("position", "Chức vụ", "Post", 24), text("duties", "Nhiệm vụ", "Duties", 34),
    count("fullTime", "Chuyên trách", "Full-time"),
    count("passed", "Số kết quả đạt trong kỳ", "Results passed"),
    ReportColumn(
      "credited",
      Bilingual(vi: "Số tiết trong kỳ", en: "Periods credited"),
      kind: .quantity,
      width: 12
    ),
    count("trained", "Đã bồi dưỡng", "Trained"), count("metMinimum", "Đủ số tiết", "Met minimum"),
    count("meetsProfile", "Đạt chuẩn", "Meets profile"),
  ]

  private static func text(_ key: String, _ vi: String, _ en: String, _ width: Double)
    -> ReportColumn
  {
    ReportColumn(key, Bilingual(vi: vi, en: en), kind: .text, width: width)
  }

  private static func count(_ key: String, _ vi: String, _ en: String) -> ReportColumn {
    ReportColumn(key, Bilingual(vi: vi, en: en), kind: .count, width: 12)
  }
}
