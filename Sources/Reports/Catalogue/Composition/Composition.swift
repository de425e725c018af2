import Chronology
import Personnel
public import Records
public import Vietnamese

/// `composition`: how many of the assigned officers are men and women, how old they are, and how many
/// belong to ethnic minorities. Counts alone, and none of one or two people.
public struct Composition: ReportDefinition {
  public let code = "composition"
  public let title = Bilingual(
    vi: "Cơ cấu cán bộ làm công tác thông tin đối ngoại",
    en: "Composition of the officers for external information"
  )
  public let purpose = Bilingual(
    vi:
      "Số cán bộ được phân công theo giới tính, độ tuổi, dân tộc; không nêu nhóm chỉ có 1, 2 người.",
    en: "The assigned officers by sex, age and ethnicity; groups of one or two are not told."
  )
  public let parameters: [ReportParameter] = [.period]
  public let comparedRows = ComparedRows.all
  public let dependsOnKnowledge = false

  /// The report.
  public init() {}

  public func content(
    for scope: ReportScope,
    in records: any Reading
  ) throws -> ReportContent {
    let people = try records.all(.composition(on: scope.asOf))
    let blocks = Self.blocks(of: people, on: scope.asOf)
    let cells = blocks.map { SmallCells(in: $0.lines.map(\.count)) }
    // The total is told by any breakdown that is told whole.
    let hidesAll = cells.contains(where: \.hidesTotal)
    var rows: [ReportRow] = []
    for (number, (block, small)) in zip(blocks, cells).enumerated() {
      let total = Self.cell(people.count, isHidden: hidesAll)
      rows.append(
        ReportRow(
          kind: .group,
          key: block.key,
          ordinal: ["I", "II", "III"][number],
          label: block.title,
          cells: [total]
        )
      )
      for (place, line) in block.lines.enumerated() {
        rows.append(
          ReportRow(
            kind: .line,
            key: "\(block.key)-\(place + 1)",
            ordinal: "\(place + 1)",
            label: line.title,
            group: block.key,
            cells: [Self.cell(line.count, isHidden: hidesAll || small.hidden.contains(place))]
          )
        )
      }
    }
    let total = Self.cell(people.count, isHidden: hidesAll)
    rows.append(ReportRow(kind: .total, key: "total", label: Self.total, cells: [total]))
    var content = ReportContent(columns: Self.columns, rows: rows, records: people.count)
    content.unit = Bilingual(vi: "người", en: "persons")
    content.closing = [Self.hint]
    return content
  }

  private static func cell(_ count: Int, isHidden: Bool) -> ReportCell {
    isHidden ? .text(Bilingual(both: "(*)")) : .count(count)
  }

  private static let total = Bilingual(vi: "Tổng số", en: "Total")
  private static let hint = Bilingual(
    vi: """
      (*) Không nêu: nhóm có 1 hoặc 2 người, và nhóm mà từ đó tính ra được. Tuổi tính theo năm sinh. \
      Dân tộc chỉ đếm với người có quyền xem.
      """,
    en: """
      (*) Not told: groups of 1 or 2 people, and those from which they could be worked out. Ages by \
      the year of birth. Ethnicities are counted for those who may see them.
      """
  )

  private static let columns = [
    ReportColumn("ordinal", Bilingual(vi: "STT", en: "No."), number: "A", kind: .ordinal, width: 6),
    ReportColumn("label", Bilingual(vi: "Nhóm", en: "Group"), number: "B", kind: .label, width: 48),
    ReportColumn(
      "officers",
      Bilingual(vi: "Số cán bộ được phân công", en: "Assigned officers"),
      number: "1",
      kind: .count,
      width: 18,
      unit: Bilingual(vi: "người", en: "persons"),
      meaning: Bilingual(
        vi: "Người có ít nhất một phân công trong ngày báo cáo, mỗi người đếm một lần.",
        en: "Those with an assignment on the report's day, each counted once."
      )
    ),
  ]
}

extension Composition {
  /// A breakdown of everybody.
  struct Block {
    let key: String
    let title: Bilingual
    let lines: [(title: Bilingual, count: Int)]
  }

  private static let unknown = Bilingual(vi: "Chưa có thông tin", en: "Not known")

  static func blocks(of people: [CountedPerson], on day: Day) -> [Block] {
    [
      Block(
        key: "sex",
        title: Bilingual(vi: "Giới tính", en: "Sex"),
        lines: Gender.allCases.map { gender in
          (gender.title, people.filter { $0.gender == gender }.count)
        } + [(unknown, people.filter { $0.gender == nil }.count)]
      ),
      Block(
        key: "age",
        title: Bilingual(vi: "Độ tuổi", en: "Age"),
        lines: bands.map { band in
          (band.title, people.filter { $0.age(on: day).map(band.ages.contains) ?? false }.count)
        } + [(unknown, people.filter { $0.birthDate == nil }.count)]
      ),
      Block(
        key: "ethnicity",
        title: Bilingual(vi: "Dân tộc", en: "Ethnicity"),
        lines: [
          (
            Bilingual(vi: "Kinh", en: "Kinh"), people.filter { $0.isOfMinority == false }.count
          ),
          (
            Bilingual(vi: "Dân tộc thiểu số", en: "Ethnic minorities"),
            people.filter { $0.isOfMinority == true }.count
          ), (unknown, people.filter { $0.isOfMinority == nil }.count),
        ]
      ),
    ]
  }

  private static let bands: [(title: Bilingual, ages: ClosedRange<Int>)] = [
    (Bilingual(vi: "Từ 30 trở xuống", en: "Up to 30"), 0...30),
    (Bilingual(vi: "Từ 31 đến 40", en: "31 to 40"), 31...40),
    (Bilingual(vi: "Từ 41 đến 50", en: "41 to 50"), 41...50),
    (Bilingual(vi: "Từ 51 đến 60", en: "51 to 60"), 51...60),
    (Bilingual(vi: "Trên 60", en: "Over 60"), 61...9_999),
  ]
}

extension CountedPerson {
  /// In the calendar years of the birth and of a day; a birth that is yet to come is one of nobody.
  fileprivate func age(on day: Day) -> Int? {
    birthDate.map { max(0, day.year - $0.year) }
  }

  fileprivate var isOfMinority: Bool? {
    ethnicity.map { !["kinh", "viet", "kinh (viet)", "viet (kinh)"].contains($0.searchFold) }
  }
}
