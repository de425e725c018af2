import Reports
import Testing
import Vietnamese

struct `What changed since a report was kept` {
  static let columns = [
    ReportColumn("stt", Bilingual(both: "STT"), kind: .ordinal, width: 5),
    ReportColumn("label", Bilingual(both: "Tên"), kind: .label, width: 20),
    ReportColumn("assigned", Bilingual(both: "Số"), kind: .count, width: 5),
  ]

  static func row(_ key: String, _ place: Int, _ count: Int) -> ReportRow {
    ReportRow(
      kind: .line,
      key: key,
      label: Bilingual(both: key),
      cells: [.text("\(place)"), .text(key), .count(count)]
    )
  }

  static func list(_ names: [String]) -> ReportList {
    ReportList(
      name: "assigned",
      title: Bilingual(both: "Người"),
      tab: Bilingual(both: "Người"),
      columns: [columns[0], ReportColumn("name", Bilingual(both: "Tên"), kind: .text, width: 9)],
      entries: names.enumerated().map { place, name in
        .init(row: "A", cells: [.count(place + 1), .text(name)])
      }
    )
  }

  static func figures(_ rows: [ReportRow], _ names: [String] = []) -> ReportFigures {
    ReportFigures(
      subtitle: [],
      unit: nil,
      columns: columns,
      rows: rows,
      lists: [list(names)],
      notes: [],
      closing: []
    )
  }

  @Test
  func `is nothing where all is the same`() {
    let one = Self.figures([Self.row("A", 1, 3), Self.row("B", 2, 4)], ["An", "Bình", "Bình"])
    #expect(ReportDifferences(from: one, to: one).isEmpty)
  }

  @Test
  func `is each figure by line and column, whatever moved`() {
    let before = Self.figures([Self.row("A", 1, 3), Self.row("B", 2, 4)])
    let now = Self.figures([Self.row("C", 1, 1), Self.row("B", 2, 5), Self.row("A", 3, 3)])
    let differences = ReportDifferences(from: before, to: now)
    #expect(differences.figures.map(\.row.vi) == ["B"])
    #expect(differences.figures.map(\.before) == [.count(4)])
    #expect(differences.figures.map(\.now) == [.count(5)])
    #expect(differences.lines.map(\.label.vi) == ["C"] && differences.lines.allSatisfy(\.isNew))
    let back = ReportDifferences(from: now, to: before)
    #expect(back.lines.map(\.label.vi) == ["C"] && !back.lines.contains(where: \.isNew))
  }

  @Test
  func `is who came and who went, each as often as they stand there`() {
    let before = Self.figures([], ["An", "Bình", "Bình"])
    let now = Self.figures([], ["Chi", "An", "Bình"])
    let differences = ReportDifferences(from: before, to: now)
    #expect(differences.lists.map(\.new) == [[[.text("Chi")]]])
    #expect(differences.lists.map(\.gone) == [[[.text("Bình")]]])
    #expect(differences.count == 2)
  }

  @Test(arguments: ["ttdn-summary", "class-list", "marks", "composition"])
  func `is nothing after keeping and reading a report of each kind`(code: String) async throws {
    var request = Province.request(
      code,
      period: ["class-list", "marks"].contains(code) ? nil : "2020"
    )
    if request.period == nil { request.trainingClass = try Province.code("LOP-2020-01") }
    let figures = ReportFigures(try await Province.document(request))
    let kept = try #require(ReportFigures(kept: try figures.bytes()))
    #expect(kept == figures)
    #expect(!kept.rows.isEmpty)
  }

  @Test
  func `is not guessed from bytes that are no figures`() throws {
    let bytes = try Self.figures([Self.row("A", 1, 3)]).bytes()
    #expect(ReportFigures(kept: Array(bytes.dropLast())) == nil)
    #expect(ReportFigures(kept: []) == nil)
    let later = String(decoding: bytes, as: UTF8.self).replacing("\"form\":1", with: "\"form\":2")
    #expect(ReportFigures(kept: Array(later.utf8)) == nil)
  }
}
