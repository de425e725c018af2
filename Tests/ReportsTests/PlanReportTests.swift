import Chronology
import Personnel
import Records
import Reports
import Spreadsheets
import Testing
import Training
import Vietnamese

/// The reports of a plan: for 2020 two lines were approved, a class carries out one of them, and one
/// class with costs is outside of it.
struct `Reports of a plan` {
  static func store() async throws -> any Store {
    let store = try await Province.store()
    try await store.write { records in for statement in plan { try records.run(statement) } }
    return store
  }

  static let plan: [SQL] = [
    "INSERT INTO plan (id, year) VALUES (1, 2020)",
    """
    INSERT INTO plan_edition (id, plan_id, number, state, because, decision_number, decision_day,
                              submitted_by)
    VALUES (1, 1, 0, 'approved', NULL, '12/QĐ-UBND', '2019-12-10', 'Lan'),
           (2, 1, 1, 'draft', 'Bổ sung', NULL, NULL, NULL)
    """,
    """
    INSERT INTO plan_line (edition_id, number, course_code, audience, classes, learners, quarter, venue,
                           mode, lead_id, central_dong, local_dong, other_dong, notes)
    VALUES (1, 1, 'TTDN-01', '=1+1', 2, 30, 1, '@SUM(A1)', 'mixed', 2, 10000000, 45500000, 0, '+1'),
           (1, 3, 'TTDN-02', 'Mọi cán bộ', 1, 25, NULL, NULL, 'online', NULL, 0, 20000000, 5000000, NULL),
           (2, 1, 'TTDN-01', 'Khác', 9, 9, 1, NULL, 'mixed', 2, 0, 0, 0, NULL)
    """,
    "INSERT INTO plan_partner (line_id, agency_id) SELECT id, 1 FROM plan_line WHERE number = 3",
    "INSERT INTO plan_class (class_id, plan_id, number) VALUES (1, 1, 1), (4, 1, 1)",
    "INSERT INTO plan_shortfall (plan_id, number, reason) VALUES (1, 3, '-Bão số 10')",
    """
    INSERT INTO class_cost (class_id, source, dong, paid_on, what)
    VALUES (1, 'local', 12500000, '2020-03-21', 'Hội trường'),
           (1, 'central', 1000000, '2020-03-22', 'In ấn'), (4, 'local', 500000, '2020-11-30', 'Xe'),
           (2, 'other', 7000000, '2020-12-31', 'Giảng viên'), (1, 'local', 9000000, '2021-02-01', 'Muộn')
    """,
  ]

  func document(_ report: String, _ language: Language = .vi) async throws -> ReportDocument {
    var request = Province.request(report)
    request.language = language
    let asked = request
    return try await Self.store().read { try ReportCatalogue.document(asked, in: $0) }
  }

  /// What stands in some columns of a row.
  func told(_ document: ReportDocument, _ row: String, _ columns: [String]) -> [String] {
    guard let found = document.rows.first(where: { $0.key == row }) else { return [] }
    return columns.map { key in
      guard let place = document.place(ofColumn: key) else { return "no column" }
      return switch found.cells[place] {
      case .text(let text): text.vi
      case .count(let count): "\(count)"
      case .quantity(let number), .share(let number):
        number.whole.map { "\($0)" } ?? "\(number.numerator)/\(number.denominator)"
      case .empty: "–"
      default: "?"
      }
    }
  }

  @Test
  func `tell the plan in force line by line, with its decision`() async throws {
    let plan = try await document("plan")
    #expect(plan.rows.map(\.key) == ["1", "3", "total"])
    #expect(plan.rows.map(\.ordinal) == ["1", "2", ""])
    let columns = [
      "audience", "classes", "learners", "seats", "quarter", "mode", "lead", "funds", "sources",
    ]
    #expect(
      told(plan, "1", columns) == [
        "=1+1", "2", "30", "60", "Quý 1", "Kết hợp", "Sở Nội vụ", "111/2",
        "Ngân sách trung ương; Ngân sách địa phương",
      ]
    )
    #expect(
      told(plan, "3", columns + ["partners"]) == [
        "Mọi cán bộ", "1", "25", "25", "–", "Trực tuyến", "–", "25",
        "Ngân sách địa phương; Nguồn khác", "Sở Thông tin và Truyền thông",
      ]
    )
    #expect(
      told(plan, "total", ["classes", "learners", "seats", "funds"]) == ["3", "–", "85", "161/2"]
    )
    let subtitle = plan.subtitle.map(\.vi).joined(separator: "; ")
    #expect(subtitle.contains("Quyết định số 12/QĐ-UBND ngày 10/12/2019"), "\(subtitle)")
  }

  @Test
  func `tell what was done by the day, and why less`() async throws {
    let tracked = try await document("plan-tracking")
    let columns = ["classes", "seats", "held", "trained", "spent", "classShare", "shortfall"]
    // The class of November still runs: its money is spent, itself it is not held. What was paid in
    // 2021 is not known at the end of 2020.
    let held = tracked.lists[0].entries.filter { $0.row == "1" }
    #expect(held.count == 2)
    let line = told(tracked, "1", columns)
    #expect(line[0] == "2" && line[1] == "60" && line[2] == "1" && line[4] == "14")
    #expect(line[5] == "1/2" && line[6] == "–")
    #expect(told(tracked, "3", columns).suffix(3) == ["–", "0", "-Bão số 10"])
    // Those who took part in the class of March, without who withdrew: counted in the records.
    let learners = try await Self.store().read { records in
      try records.one(
        Query("SELECT count(*) AS n FROM enrolment WHERE class_id = 1 AND withdrawn_on IS NULL") {
          try $0.get("n", as: Int.self)
        }
      )
    }
    #expect(line[3] == "\(learners)")
  }

  @Test
  func `count a class that closed after the day as one that still runs`() async throws {
    var request = Province.request("plan-tracking")
    request.asOf = Province.day("2020-03-19")
    let asked = request
    let before = try await Self.store().read { try ReportCatalogue.document(asked, in: $0) }
    #expect(told(before, "1", ["held", "trained", "spent"]) == ["0", "0", "–"])
  }

  @Test
  func `tell money by its source, planned and spent, in and outside of the plan`() async throws {
    let budget = try await document("budget")
    let columns = ["planned-central", "planned-local", "planned-other", "planned"]
    #expect(budget.rows.map(\.key) == ["plan", "1", "3", "others", "LOP-2020-02", "total"])
    #expect(told(budget, "1", columns) == ["10", "91/2", "0", "111/2"])
    #expect(told(budget, "plan", columns) == ["10", "131/2", "5", "161/2"])
    let spent = ["spent-central", "spent-local", "spent-other", "spent", "share"]
    #expect(told(budget, "1", spent) == ["1", "13", "0", "14", "14000000/55500000"])
    #expect(told(budget, "LOP-2020-02", spent) == ["0", "0", "7", "7", "–"])
    #expect(told(budget, "total", spent).prefix(4) == ["1", "13", "7", "21"])
  }

  @Test
  func `open the classes that money was spent on, which add up to what was spent`() async throws {
    let budget = try await document("budget")
    let list = try #require(budget.lists.first)
    let classes = list.entries.map { entry -> String in
      guard case .text(let code) = entry.cells[0] else { return "" }
      return "\(entry.row) \(code.vi)"
    }
    #expect(classes.contains("LOP-2020-02 LOP-2020-02"))
    for row in budget.rows where row.kind == .line {
      let own = list.entries.filter { $0.row == row.key }
      let sum = own.compactMap { $0.cells.last?.number }.reduce(Fraction(0)) { $0 + $1 }
      let place = try #require(budget.columns.firstIndex { $0.key == "spent" })
      #expect(sum == row.cells[place].number?.reduced, "\(row.key)")
    }
  }

  @Test(arguments: ["plan", "plan-tracking", "budget"], Language.allCases)
  func `call each column of the data by a name of its own`(
    report: String,
    language: Language
  ) async throws {
    let titles = try await document(report, language).table.columns.map { $0.title[language] }
    #expect(Set(titles).count == titles.count, "\(titles)")
  }

  @Test(arguments: ["plan", "plan-tracking", "budget"], Language.allCases)
  func `store with each formula what it gives, and texts as texts`(
    report: String,
    language: Language
  ) async throws {
    let written = try WrittenReport(try await document(report, language))
    let tables = try written.tables()
    let form = try #require(written.workbook.sheets.first).name
    let reckoning = FormulaReckoning(tables: tables, home: form)
    let formulas = try written.formulas()
    #expect(formulas.count >= 5)
    for (cell, formula) in formulas {
      #expect(!formula.contains("1+1") && !formula.contains("@"))
      guard let value = try reckoning.value(formula) else { continue }
      guard case .number(let number) = tables[form]?[cell] else {
        Issue.record("\(cell) stores no number: \(formula)")
        continue
      }
      #expect(abs(number.value - value) < 1e-9, "\(cell) \(formula)")
    }
  }

  @Test
  func `of a year without a plan say so`() async throws {
    for report in ["plan", "plan-tracking", "budget"] {
      let document = try await Province.document(Province.request(report, period: "2019"))
      #expect(document.rows.last?.kind == .total)
      #expect(document.subtitle.contains { $0.vi == "Năm 2019 chưa có kế hoạch" }, "\(report)")
    }
  }
}
