import Testing
import Vietnamese

@testable import Reports

/// Figures come from lists: lines add up all entries, groups and totals each once.
struct `Tally of lists` {
  static func entry(
    _ row: String,
    group: String = "g",
    inGroup: Bool = true,
    inTotal: Bool = true,
    periods: Fraction? = nil
  ) -> ReportList.Entry {
    ReportList.Entry(
      row: row,
      group: group,
      countsInGroup: inGroup,
      countsInTotal: inTotal,
      cells: [periods.map { .quantity($0) } ?? .empty]
    )
  }

  static func list(_ name: String, _ entries: [ReportList.Entry]) -> ReportList {
    let column = ReportColumn(
      "periods",
      Bilingual(both: "periods"),
      kind: .quantity,
      width: 5
    )
    return ReportList(
      name: name,
      title: Bilingual(both: name),
      tab: Bilingual(both: name),
      columns: [column],
      entries: entries
    )
  }

  static func column(
    _ key: String,
    _ kind: ReportColumn.Kind,
    _ list: ReportColumn.ListReference? = nil
  ) -> ReportColumn {
    ReportColumn(key, Bilingual(both: key), kind: kind, width: 5, list: list)
  }

  static let columns = [
    column("agency", .label), column("all", .count, .init("all")),
    column("some", .count, .init("some")), column("share", .share(part: "some", whole: "all")),
    column("periods", .quantity, .init("all", adding: "periods")),
  ]

  static let tally = Tally(
    columns: columns,
    lists: [
      list(
        "all",
        [
          entry("a", periods: Fraction(1, over: 2)), entry("a", periods: Fraction(3)),
          entry("b", inGroup: false, inTotal: false, periods: Fraction(3)),
          entry("c", group: "h", inTotal: false, periods: Fraction(1, over: 3)),
        ]
      ), list("some", [entry("a")]),
    ]
  )

  @Test(
    arguments: [("a", 2, 1), ("b", 1, 0), ("c", 1, 0)]
  )
  func `counts a line's entries`(line: String, all: Int, some: Int) {
    let cells = Self.tally.cells(ofLine: line)
    #expect(cells[0] == .count(all))
    #expect(cells[1] == .count(some))
    #expect(cells[2] == .share(some, of: all))
  }

  @Test
  func `counts in a group what counts there`() {
    #expect(Self.tally.cells(ofGroup: "g").first == .count(2))
    #expect(Self.tally.cells(ofGroup: "h").first == .count(1))
  }

  @Test
  func `counts in the total what counts there, exactly`() {
    let seven = Fraction(7, over: 2)
    #expect(Self.tally.total[0] == .count(2))
    #expect(Self.tally.total[3].number == seven)
  }

  @Test
  func `gives nothing for a line without entries, and no share of nothing`() {
    let cells = Self.tally.cells(ofLine: "nobody")
    #expect(cells == [.count(0), .count(0), .empty, .quantity(Fraction(0))])
  }

  @Test
  func `leaves a column without its list empty`() {
    let tally = Tally(columns: Self.columns, lists: [])
    #expect(tally.total == [.empty, .empty, .empty, .empty])
  }

  @Test
  func `counts once in each group and once in all`() {
    var once = OnceCounter<Int>()
    let first = once.count(1, in: "g")
    let again = once.count(1, in: "g")
    let elsewhere = once.count(1, in: "h")
    #expect(first.group && first.total)
    #expect(!again.group && !again.total)
    #expect(elsewhere.group && !elsewhere.total)
    #expect(once.has(1, in: "h") == (true, true))
    #expect(once.has(2, in: "g") == (false, false))
    #expect(once.has(1, in: "x") == (false, true))
  }
}
