import Chronology
import Personnel
import Records
import Spreadsheets
import Testing
import Training
import Vietnamese

@testable import Reports

/// `competency-matrix` on the last day of 2020. The focal points' duty asks for level 2 of A1, the
/// spokesperson's for level 2 of A1 and A2; officers 2 and 4 serve two agencies.
struct `Competency matrix` {
  static func document(
    of agency: String? = nil,
    seenBy agencies: Set<ID<Agency>>? = nil,
    language: Language = .vi
  ) async throws -> ReportDocument {
    var request = Province.request("competency-matrix")
    request.agency = try agency.map { try Province.code($0) }
    request.language = language
    let asked = request
    return try await Province.store().read {
      try ReportCatalogue.document(asked, in: Province.seen($0, by: agencies))
    }
  }

  @Test
  func `has people under their agencies, with level and sign`() async throws {
    let document = try await Self.document()
    #expect(
      document.rows.filter { $0.kind == .group }.map(\.key) == [
        "STTTT", "SNV", "DH", "BTG", "BPY",
      ]
    )
    #expect(
      document.rows.filter { $0.kind == .line }.map { "\($0.ordinal) \($0.key)" } == [
        "1.1 STTTT PY-001", "1.2 STTTT PY-002", "2.1 SNV PY-002", "3.1 DH PY-003", "3.2 DH PY-007",
        "4.1 BTG PY-004", "5.1 BPY PY-004",
      ]
    )
    let levels = ["STTTT PY-001", "STTTT PY-002", "DH PY-003", "DH PY-007", "BTG PY-004"]
    // Of officer 2 the course lapsed on that day, and the rating was not known yet.
    #expect(
      levels.map { Province.text($0, "competency-A1", document) } == [
        "2 =", "0 ▼", "2 =", "1 ▼", "3 ▲",
      ]
    )
    #expect(
      levels.map { Province.text($0, "competency-A2", document) } == [nil, nil, nil, nil, "?"]
    )
  }

  @Test
  func `counts what is required, met, not met, and going to lapse`() async throws {
    let document = try await Self.document()
    func counts(_ row: String) -> [ReportCell?] {
      ["required", "met", "gaps", "lapsing"].map { document.cell(row: row, column: $0) }
    }
    func figures(_ counts: Int...) -> [ReportCell?] { counts.map { .count($0) } }
    #expect(counts("DH PY-003") == figures(1, 1, 0, 1))
    #expect(counts("BTG PY-004") == figures(2, 1, 1, 0))
    #expect(counts("STTTT") == figures(2, 1, 1, 0))
    #expect(counts("DH") == figures(2, 1, 1, 1))
    // Officers 2 and 4 count once.
    #expect(counts("total") == figures(6, 3, 3, 1))
    #expect(document.cell(row: "total", column: "competency-A1") == .count(5))
    #expect(document.cell(row: "met", column: "competency-A1") == .count(3))
    #expect(document.cell(row: "total", column: "competency-A2") == .count(1))
    #expect(document.cell(row: "met", column: "competency-A2") == .count(0))
  }

  @Test
  func `closes with the largest gaps and the lapses of four quarters`() async throws {
    #expect(
      try await Self.document().closing.map(\.vi) == [
        "Năng lực thiếu nhiều nhất: A1 (2/5 người); A2 (1/1 người).",
        """
        Dự báo số năng lực đang đạt sẽ hết hiệu lực: quý I năm 2021: 1; quý II năm 2021: 0; \
        quý III năm 2021: 0; quý IV năm 2021: 0.
        """,
      ]
    )
  }

  @Test
  func `agrees with the summary on who meets the profile`() async throws {
    let document = try await Self.document()
    let summary = try await Province.document(Province.request("ttdn-summary"))
    for line in ["STTTT", "SNV", "DH", "BTG", "BPY"] {
      let meeting = document.rows.filter { $0.group == line }.count {
        document.cell(row: $0.key, column: "gaps") == .count(0)
      }
      #expect(summary.cell(row: line, column: "meetsProfile") == .count(meeting), "\(line)")
    }
  }

  @Test
  func `has each competency of a person in the list behind its count`() async throws {
    let document = try await Self.document()
    for row in document.rows where row.key != CompetencyRows.metKey {
      for list in document.lists {
        #expect(
          document.cell(row: row.key, column: list.name)
            == .count(list.entries(behind: row).count),
          "\(row.key) \(list.name)"
        )
      }
    }
    let lapsing = try #require(document.list("lapsing")?.entries.first)
    #expect(lapsing.row == "DH PY-003")
    #expect(lapsing.cells.last == .date(.day(Province.day("2021-01-31"))))
    #expect(document.table.rows.count == 9)
  }

  @Test
  func `counts levels in live formulas where each person has one line`() async throws {
    let formula = `Formulas of the official sheet`.formula
    let own = try await Self.document(of: "DH")
    let required = try #require(try formula("total", "competency-A1", own))
    #expect(required.wholeMatch(of: /=COUNTIF\(C(\d+):C(\d+),"\?\*"\)/) != nil, "\(required)")
    let met = try #require(try formula("met", "competency-A1", own))
    #expect(met.hasSuffix(",\"*=\")") && met.contains(",\"*▲\")+COUNTIF("), "\(met)")
    let whole = try await Self.document()
    #expect(try formula("total", "competency-A1", whole) == nil)
  }

  @Test
  func `colours levels beside their signs, and has no cell that begins as a formula`() async throws
  {
    let written = try WrittenReport(try await Self.document())
    let sheet = try written.sheet(0)
    #expect(sheet.matches(of: /<cfRule type="expression"/).count == LevelSign.allCases.count)
    for cell in try written.workbook.table(sheet: 0).rows.flatMap(\.cells) where !cell.isFormula {
      guard let text = cell.text else { continue }
      #expect(!text.hasPrefix("=") || text == "=1+1 @SUM(A1) +cmd", "\(text)")
    }
  }

  @Test
  func `shows another agency nobody`() async throws {
    let own = try await Self.document(seenBy: [ID(3)])
    #expect(
      own.rows.filter { $0.kind == .line }.map(\.key) == ["DH PY-003", "DH PY-007"]
    )
    let other = try await Self.document(seenBy: [ID(6)])
    #expect(other.rows.map(\.key) == ["total", "met"])
    #expect(other.closing.first?.vi == "Không có năng lực nào còn thiếu.")
    _ = try WrittenReport(other)
  }

  @Test
  func `is refused where it would name more people than anybody reads`() async throws {
    let request = Province.request("competency-matrix")
    let definition = CompetencyMatrix()
    try await Province.store().read { records in
      let scope = try ScopeReading(request: request, definition: definition).scope(in: records)
      _ = try CompetencyFacts(scope, report: definition.code, most: 7, in: records)
      #expect(throws: ReportRefusal.tooManyPeople(report: definition.code, most: 6)) {
        _ = try CompetencyFacts(scope, report: definition.code, most: 6, in: records)
      }
    }
  }

  @Test(
    arguments: [
      ("2020-12-31", ["quý I năm 2021", "quý II năm 2021", "quý III năm 2021", "quý IV năm 2021"]),
      ("2020-05-15", ["quý II năm 2020", "quý III năm 2020", "quý IV năm 2020", "quý I năm 2021"]),
    ]
  )
  func `looks four quarters ahead`(day: String, titles: [String]) {
    let quarters = Quarter.following(Province.day(day), count: 4)
    #expect(quarters.map(\.title.vi) == titles)
    #expect(quarters.last?.last == Province.day(day == "2020-12-31" ? "2021-12-31" : "2021-03-31"))
  }
}
