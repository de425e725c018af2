import Chronology
import Personnel
import Records
import Reports
import Spreadsheets
import Testing
import Training
import Vietnamese

/// A workbook in itself: what its formulas give, where its links lead, what it prints.
struct `Workbook checked cell by cell` {
  /// A report, narrowed and on a day.
  struct Scene: CustomTestStringConvertible, Sendable {
    var report = "ttdn-summary"
    var day: String?
    var agency: String?
    var language = Language.vi

    var testDescription: String {
      [report, day, agency, "\(language)"].compactMap(\.self).joined(separator: ", ")
    }

    func document() async throws -> ReportDocument {
      let asks = try ReportCatalogue.definition(report).parameters
      var request = Province.request(report, period: asks.contains(.period) ? "2020" : nil)
      request.asOf = day.map(Province.day)
      request.agency = try agency.map { try Province.code($0) }
      request.language = language
      if asks.contains(.trainingClass) {
        request.trainingClass = try Province.code("LOP-2020-01")
      }
      if asks.contains(.officer) { request.officer = try Province.code("PY-004") }
      return try await Province.document(request)
    }
  }

  static let scenes = [
    Scene(), Scene(language: .en), Scene(day: "2020-05-31"), Scene(day: "2025-03-01"),
    Scene(day: "2025-07-01"), Scene(agency: "DH"), Scene(report: "class-list"),
    Scene(report: "marks"), Scene(report: "marks", language: .en), Scene(report: "attendance"),
    Scene(report: "attendance", language: .en), Scene(report: "feedback"),
    Scene(report: "training-results"), Scene(report: "training-results", day: "2020-05-31"),
    Scene(report: "certificate-proposal"), Scene(report: "competency-matrix"),
    Scene(report: "competency-matrix", agency: "DH"),
    Scene(report: "competency-person", day: "2020-12-31"),
  ]

  static let withoutFormulas = ["class-list", "certificate-proposal", "competency-person"]
  static let withLists = [
    "ttdn-summary", "training-results", "attendance", "competency-matrix", "competency-person",
  ]

  @Test(arguments: scenes)
  func `stores with each formula what it gives`(scene: Scene) async throws {
    let document = try await scene.document()
    let written = try WrittenReport(document)
    let tables = try written.tables()
    let form = try #require(written.workbook.sheets.first).name
    let reckoning = FormulaReckoning(tables: tables, home: form)
    let formulas = try written.formulas()
    #expect(formulas.isEmpty == Self.withoutFormulas.contains(scene.report))
    for (cell, formula) in formulas {
      let stored = tables[form]?[cell]
      guard let value = try reckoning.value(formula) else {
        #expect(stored == nil || stored == .text(""), "\(cell) \(formula)")
        continue
      }
      guard case .number(let number) = stored else {
        Issue.record("\(cell) stores no number")
        continue
      }
      #expect(abs(number.value - value) < 1e-9, "\(cell) \(formula)")
    }
  }

  @Test(arguments: scenes)
  func `leads every link to what is behind it, and back`(scene: Scene) async throws {
    let written = try WrittenReport(try await scene.document())
    let tables = try written.tables()
    var links = 0
    for index in written.workbook.sheets.indices {
      for link in try written.links(ofSheet: index) {
        let table = try #require(tables[link.sheet], "\(link.cell) leads to no sheet")
        if index > 0 {
          // Lists lead back to the top of the official sheet.
          #expect(link.sheet == written.workbook.sheets.first?.name)
          #expect(link.target == CellAddress(row: 1, column: 1))
        } else {
          #expect(table[link.target] != nil, "\(link.cell) leads to nothing")
        }
        links += 1
      }
    }
    #expect((links > 0) == Self.withLists.contains(scene.report))
  }

  @Test(arguments: scenes.filter { $0.report == "ttdn-summary" })
  func `leads the count of a line to its own people`(scene: Scene) async throws {
    let document = try await scene.document()
    let written = try WrittenReport(document)
    let tables = try written.tables()
    let name = try #require(written.workbook.sheets.first).name
    let form = try #require(tables[name])
    let links = Dictionary(
      try written.links(ofSheet: 0).map { ($0.cell, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let total = try #require(
      `Report as a workbook`.row(document.rows.last?.label[scene.language] ?? "", of: form)
    )
    let top = total.number - document.rows.count + 1
    for (place, row) in document.rows.enumerated() where row.code != nil {
      for (column, cell) in row.cells.enumerated() {
        guard case .count(let count) = cell else { continue }
        let link = links["\(CellAddress(row: top + place, column: column + 1))"]
        guard count > 0 else { continue }
        let target = try #require(link, "\(row.key) \(document.columns[column].key)")
        #expect(tables[target.sheet]?[target.target.row, 2] == .text(row.key))
        #expect(tables[target.sheet]?[target.target.row - 1, 2] != .text(row.key))
      }
    }
  }

  @Test(arguments: scenes)
  func `names each sheet once, as Excel allows`(scene: Scene) async throws {
    let names = try WrittenReport(try await scene.document()).workbook.sheets.map(\.name)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    for name in names {
      #expect((1...31).contains(name.utf16.count), "\(name)")
      #expect(name.firstMatch(of: /[\[\]:*?\/\\']/) == nil, "\(name)")
    }
  }

  @Test(arguments: scenes)
  func `repeats the head of the table on each page`(scene: Scene) async throws {
    let document = try await scene.document()
    let written = try WrittenReport(document)
    let tables = try written.tables()
    let names = try written.names()
    for (place, sheet) in written.workbook.sheets.enumerated() {
      let title = names.first { $0.name == "_xlnm.Print_Titles" && $0.sheet == place }
      guard let title else {
        let isLast = place == written.workbook.sheets.count - 1
        let isChart = place == 1 && !document.charts.isEmpty
        #expect(isLast || isChart, "\(sheet.name) repeats nothing")
        continue
      }
      let parts = try #require(title.reference.wholeMatch(of: /'?(.*?)'?!\$(\d+):\$(\d+)/))
      #expect(parts.1 == sheet.name)
      let first = try #require(Int(parts.2))
      let last = try #require(Int(parts.3))
      let rows = first...last
      let head = rows.flatMap { row in
        tables[sheet.name]?.row(row)?.cells.compactMap(\.text) ?? []
      }
      #expect(!head.isEmpty, "\(sheet.name)")
      guard place == 0 else { continue }
      let heads = document.columns.flatMap(\.head).map { $0[scene.language] }
      for text in heads { #expect(head.contains(text), "\(text)") }
    }
  }

  @Test(arguments: scenes)
  func `prints all of the official sheet and no more`(scene: Scene) async throws {
    let document = try await scene.document()
    let written = try WrittenReport(document)
    let table = try written.workbook.table(sheet: 0)
    let names = try written.names()
    let area = try #require(names.first { $0.name == "_xlnm.Print_Area" && $0.sheet == 0 })
    let parts = try #require(
      area.reference.wholeMatch(of: /.*!(\$[A-Z]+\$\d+):(\$[A-Z]+\$\d+)/)
    )
    let last = try #require(CellAddress(parts.2.replacing("$", with: "")))
    #expect(parts.1 == "$A$1")
    #expect(last.column == document.columns.count)
    let filled = try #require(
      table.rows.last { row in row.cells.contains { $0.text?.isEmpty == false } }
    )
    #expect(last.row >= filled.number)
  }

  @Test(arguments: scenes)
  func `joins no cell twice`(scene: Scene) async throws {
    let written = try WrittenReport(try await scene.document())
    for index in written.workbook.sheets.indices {
      var seen: Set<CellAddress> = []
      for merge in try written.workbook.table(sheet: index).outline.merges {
        for row in merge.rows {
          for column in merge.columns {
            let isNew = seen.insert(CellAddress(row: row, column: column)).inserted
            #expect(isNew, "\(merge) of sheet \(index)")
          }
        }
      }
      #expect(index > 0 || !seen.isEmpty)
    }
  }
}
