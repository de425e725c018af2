import Chronology
import Personnel
import Records
import Reports
import Spreadsheets
import Testing
import Training
import Vietnamese

/// The words in every sheet of a workbook: whose they are, and that they are words.
struct `Texts of a workbook` {
  static let reports = [
    "ttdn-summary", "class-list", "marks", "training-results", "certificate-proposal",
    "competency-matrix", "competency-person",
  ]

  static func request(_ report: String, _ language: Language = .vi) throws -> ReportRequest {
    var request = try `Report in English`.request(report)
    request.language = language
    return request
  }

  static let hostile = ["=HYPERLINK(\"x\")", "+84905", "-1+2", "@SUM(A1:A9)"]

  /// The name of an officer's report stands among other words under the title.
  @Test(arguments: reports.filter { $0 != "competency-person" })
  func `stay texts whatever they begin with`(report: String) async throws {
    let store = try await Province.store()
    try await store.write { records in
      try records.run("UPDATE agency_standing SET name_vi = \(Self.hostile[0]) WHERE agency_id = 1")
      try records.run("UPDATE officer SET position = \(Self.hostile[1])")
      try records.run("UPDATE training_class SET title = \(Self.hostile[2])")
      try records.run("UPDATE officer SET full_name = \(Self.hostile[3]) WHERE id = 1")
    }
    let request = try Self.request(report)
    let document = try await store.read { try ReportCatalogue.document(request, in: $0) }
    var found: Set<String> = []
    for table in try WrittenReport(document).tables().values {
      for cell in table.rows.flatMap(\.cells) {
        guard let text = cell.text, Self.hostile.contains(text) else { continue }
        #expect(!cell.isFormula, "\(text) in \(table.name)")
        found.insert(text)
      }
    }
    let isOfAgencies = ["class-list", "marks"].contains(report)
    #expect(found.contains(Self.hostile[isOfAgencies ? 0 : 3]))
  }

  @Test(arguments: reports)
  func `are no formulas in data, lists and provenance`(report: String) async throws {
    let document = try await Province.document(try Self.request(report))
    let written = try WrittenReport(document)
    for (place, sheet) in written.workbook.sheets.enumerated().dropFirst() {
      let isCharts = sheet.name == "Biểu đồ"
      #expect(try written.sheet(place).contains("<f>") == isCharts, "\(sheet.name)")
    }
  }

  @Test
  func `stand beside figures that charts take from the official sheet`() async throws {
    let written = try WrittenReport(try await Province.document(try Self.request("ttdn-summary")))
    let (form, charts) = (
      try written.workbook.table(sheet: 0), try written.workbook.table(sheet: 1)
    )
    let formulas = try written.formulas(ofSheet: 1)
    // Two figures of five groups, and three shares of five groups and the total, one group of which
    // has nobody and no shares.
    #expect(formulas.count == 2 * 5 + 3 * 5)
    for (cell, formula) in formulas {
      let parts = try #require(formula.wholeMatch(of: /'(.*)'!(.*)/))
      #expect(parts.1 == form.name)
      let source = try #require(CellAddress(String(parts.2).replacing("$", with: "")))
      #expect(form[source] == charts[cell], "\(cell) \(formula)")
    }
  }

  /// What the document says in Vietnamese and otherwise in English, names of its data aside.
  static func labels(of document: ReportDocument) -> [Bilingual] {
    let columns = document.columns + document.table.columns + document.lists.flatMap(\.columns)
    return [document.title, document.period.spelled, document.provenance.extent]
      + columns.flatMap { [$0.title] + $0.head + [$0.meaning, $0.unit].compactMap(\.self) }
      + document.lists.flatMap { [$0.title, $0.tab] } + document.notes + document.closing
      + document.subtitle + document.signers + document.charts.map(\.title)
      + document.form.letterhead.issuer + document.form.signature.lines
  }

  @Test(arguments: reports)
  func `are in English throughout where English is asked for`(report: String) async throws {
    let document = try await Province.document(try Self.request(report, .en))
    let labels = Self.labels(of: document).filter { $0.vi != $0.en && $0.vi.count > 2 }
    let vietnamese = Set(labels.map(\.vi) + labels.map { $0.vi.uppercased() })
    let written = try WrittenReport(document)
    for (name, table) in try written.tables() {
      #expect(!vietnamese.contains(name))
      for text in table.rows.flatMap(\.cells).compactMap(\.text) {
        #expect(!vietnamese.contains(text), "\(text) in \(name)")
      }
    }
  }

  /// The facts of the provenance sheet by their names.
  static func facts(_ document: ReportDocument) throws -> [String: String] {
    let workbook = try WrittenReport(document).workbook
    let table = try workbook.table(sheet: workbook.sheets.count - 1)
    return Dictionary(
      table.rows.compactMap { row in
        guard let name = row.cell(inColumn: 1)?.text, let fact = row.cell(inColumn: 2)?.text
        else { return nil }
        return (name, fact)
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  @Test
  func `say where the figures come from, in Vietnamese`() async throws {
    var request = Province.request("ttdn-summary")
    request.agency = try Province.code("DH")
    request.asOf = Province.day("2020-06-01")
    request.knownAt = Instant(startOf: Province.day("2020-12-01"))
    let document = try await Province.document(request)
    let facts = try Self.facts(document)
    let expected = [
      "Báo cáo": "Biểu tổng hợp công tác bồi dưỡng thông tin đối ngoại (ttdn-summary)",
      "Kỳ báo cáo": "Năm 2020 (từ ngày 01/01/2020 đến ngày 31/12/2020)",
      "Phạm vi": "Cơ quan DH và các đơn vị trực thuộc", "Tính đến ngày": "01/06/2020",
      "Kết quả, giấy, minh chứng ghi nhận đến": "00:00 01/12/2020", "Phiên bản mẫu": "2020.1",
      "Người lập": "Nguyễn Văn Thử", "Lập lúc": "00:00 15/01/2021",
      "SHA-256 của số liệu": document.provenance.sha256,
    ]
    for (name, fact) in expected { #expect(facts[name] == fact, "\(name)") }
    #expect(Int(facts["Số bản ghi đã đọc"] ?? "") == document.provenance.records)
  }

  @Test
  func `say how each counted column comes about, in English`() async throws {
    let document = try await Province.document(try Self.request("ttdn-summary", .en))
    let facts = try Self.facts(document)
    #expect(facts["Extent"] == "The whole province")
    #expect(facts["Report's day"] == "31 Dec 2020")
    let rule = try #require(document.provenance.rules.first)
    #expect(facts[rule.name] == rule.sha256)
    let counted = document.columns.filter { $0.list != nil }
    #expect(counted.count == 10)
    for column in counted {
      #expect(facts["\(column.number). \(column.title.en)"] == column.meaning?.en, "\(column.key)")
    }
  }
}
