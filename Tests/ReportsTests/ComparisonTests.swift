import Chronology
import Personnel
import Records
import Reports
import Spreadsheets
import Testing
import Vietnamese

/// A report held against the period before and the same period a year before.
struct `A comparison` {
  static func document(
    _ period: String,
    of report: String = "ttdn-summary",
    asOf: String? = nil,
    agency: String? = nil
  ) async throws -> ReportDocument {
    var request = Province.request(report, period: period)
    request.asOf = asOf.map { Province.day($0) }
    request.agency = try agency.map { try Province.code($0) }
    request.isCompared = true
    return try await Province.document(request)
  }

  @Test(
    arguments: [
      ("2020-Q3", "2020-Q2", "2019-Q3"), ("2020-Q1", "2019-Q4", "2019-Q1"),
      ("2020-H2", "2020-H1", "2019-H2"), ("2020-03", "2020-02", "2019-03"),
      ("2020-01-15..2020-03-20", "2019-11-10..2020-01-14", "2019-01-15..2019-03-20"),
      ("2020-02-29..2020-02-29", "2020-02-28..2020-02-28", "2019-02-28..2019-02-28"),
    ]
  )
  func `finds the period before and the one a year before`(
    period: String,
    previous: String,
    yearBefore: String
  ) async throws {
    let bases = try #require(try await Self.document(period).comparison).bases
    #expect(bases.map(\.kind) == [.previous, .yearBefore])
    #expect(bases.map { $0.period?.code } == [previous, yearBefore])
  }

  @Test(arguments: [("2020", "2019"), ("2020-stat", "2019-stat"), ("2020-9M", "2019-9M")])
  func `names what is both once, and nine months have none before`(
    period: String,
    yearBefore: String
  ) async throws {
    let bases = try #require(try await Self.document(period).comparison).bases
    #expect(bases.map(\.kind) == [.yearBefore])
    #expect(bases.map { $0.period?.code } == [yearBefore])
  }

  @Test
  func `stands as far into its period as the report's day into its own`() async throws {
    let running = try await Self.document("2020-Q3", asOf: "2020-08-15").comparison
    #expect(running?.bases.map { "\($0.asOf)" } == ["2020-05-16", "2019-08-15"])
    let ended = try await Self.document("2020-Q3", asOf: "2020-09-30").comparison
    #expect(ended?.bases.map { "\($0.asOf)" } == ["2020-06-30", "2019-09-30"])
    let later = try await Self.document("2020-Q3", asOf: "2020-10-10").comparison
    #expect(later?.bases.map { "\($0.asOf)" } == ["2020-07-10", "2019-10-10"])
  }

  @Test
  func `has each figure of the report made for that period by itself`() async throws {
    var checked = 0
    for report in ["ttdn-summary", "training-results", "composition"] {
      let document = try await Self.document("2020-Q4", of: report)
      let comparison = try #require(document.comparison)
      for (place, base) in comparison.bases.enumerated() {
        var alone = Province.request(report, period: try #require(base.period).code)
        alone.asOf = base.asOf
        let other = try await Province.document(alone)
        for line in comparison.lines {
          let row = document.rows[line.row]
          for figure in line.figures {
            let key = document.columns[figure.column].key
            #expect(figure.now == row.cells[figure.column])
            let same = other.rows.first { $0.kind == row.kind && $0.key == row.key }
            let cell = same.flatMap { row in other.place(ofColumn: key).map { row.cells[$0] } }
            #expect(figure.changes[place].before == cell ?? .empty, "\(report) \(row.key) \(key)")
            checked += 1
          }
        }
      }
    }
    #expect(checked > 100)
  }

  @Test
  func `tells difference and percent, of shares points, and nothing where one is missing`()
    async throws
  {
    let document = try await Self.document("2020")
    let comparison = try #require(document.comparison)
    #expect(document.rows[comparison.lines[0].row].key == "total", "the total comes first")
    for line in comparison.lines {
      for figure in line.figures {
        let change = figure.changes[0]
        guard let now = figure.now.number, let before = change.before.number else {
          #expect(change.difference == nil && change.growth == nil)
          continue
        }
        #expect(change.difference == now - before)
        let isShare = if case .share = figure.now { true } else { false }
        let hasGrowth = !isShare && before.numerator > 0
        #expect((change.growth != nil) == hasGrowth)
        if let growth = change.growth {
          let expected = (now.approximate - before.approximate) / before.approximate
          #expect(abs(growth.approximate - expected) < 1e-12)
        }
      }
    }
  }

  @Test
  func `of an agency that was not there says so and has no zeros`() async throws {
    // It begins on 27 June 2005.
    let document = try await Self.document("2005-Q3", agency: "DH")
    let comparison = try #require(document.comparison)
    #expect(comparison.bases.map { $0.missing == nil } == [true, false])
    #expect(comparison.bases[1].sentence.vi.contains("không tồn tại vào ngày 30/09/2004"))
    let changes = comparison.lines.flatMap(\.figures).map { $0.changes[1] }
    #expect(!changes.isEmpty)
    #expect(changes.allSatisfy { $0.before == .empty && $0.difference == nil })
  }

  @Test
  func `is refused of a report whose lines are things of one period`() async throws {
    await #expect(throws: ReportRefusal.notCompared(report: "certificate-register")) {
      _ = try await Self.document("2020", of: "certificate-register")
    }
  }

  @Test
  func `leaves the figures and their digest as they are`() async throws {
    let compared = try await Self.document("2020")
    let plain = try await Province.document(Province.request("ttdn-summary"))
    #expect(compared.rows == plain.rows)
    #expect(compared.provenance == plain.provenance)
  }

  @Test
  func `is a sheet of live formulas that give what is stored`() async throws {
    let document = try await Self.document("2020-Q4")
    let written = try WrittenReport(document)
    let place = try #require(written.workbook.sheets.firstIndex { $0.name == "So sánh" })
    let formulas = try written.formulas(ofSheet: place)
    let comparison = try #require(document.comparison)
    let figures = comparison.lines.flatMap(\.figures)
    let differences = figures.flatMap(\.changes).filter { $0.difference != nil }
    let growths = figures.flatMap { figure in
      figure.changes.filter { change in
        if case .share = figure.now { return false }
        return change.difference != nil
      }
    }
    let looked = figures.filter { $0.now != .empty }
    #expect(formulas.count == looked.count + differences.count + growths.count)
    #expect(formulas.contains { $0.formula.hasPrefix("IF(D") })
    #expect(!differences.isEmpty && !growths.isEmpty)
  }
}
