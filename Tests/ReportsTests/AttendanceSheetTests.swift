import Chronology
import Personnel
import Records
import Reports
import Testing
import Training
import Vietnamese

/// `attendance` of the class of March 2020: five sessions of eight periods.
struct `Attendance sheet` {
  static func document(_ statements: SQL...) async throws -> ReportDocument {
    let store = try await Province.store()
    try await store.write { records in
      for statement in statements { try records.run(statement) }
    }
    var request = Province.request("attendance", period: nil)
    request.trainingClass = try Province.code("LOP-2020-01")
    let asked = request
    return try await store.read { try ReportCatalogue.document(asked, in: $0) }
  }

  static func signs(_ row: String, _ document: ReportDocument) -> [String] {
    document.columns.filter { $0.key.hasPrefix("session-") }.map {
      `Reports of a class`.text(row, $0.key, in: document) ?? ""
    }
  }

  @Test(
    arguments: [
      ("PY-001", "xxxxx", [5, 0, 0, 0], 40, "Đạt"), ("PY-002", "Mxxxx", [4, 1, 0, 0], 40, "Đạt"),
      ("PY-003", "xxPPx", [3, 0, 2, 0], 24, "Không"), ("PY-004", "xx", [2, 0, 0, 0], 16, nil),
      ("PY-005", "xxxxK", [4, 0, 0, 1], 32, "Không"),
      ("PY-007", "xxxKP", [3, 0, 1, 1], 20, "Không"),
    ]
  )
  func `has the sign of each session, counts them, and says what is credited`(
    officer: String,
    signs: String,
    counts: [Int],
    credited: Int,
    enough: String?
  ) async throws {
    let document = try await Self.document()
    #expect(Self.signs(officer, document).joined() == signs)
    let keys = ["present", "late", "excused", "absent"].map { "status-\($0)" }
    #expect(
      keys.map { document.cell(row: officer, column: $0) } == counts.map { ReportCell.count($0) }
    )
    #expect(document.cell(row: officer, column: "credited") == .quantity(Fraction(credited)))
    #expect(document.cell(row: officer, column: "held") == .count(40))
    #expect(document.cell(row: officer, column: "share") == .share(credited, of: 40))
    #expect(`Reports of a class`.text(officer, "eligible", in: document) == enough)
  }

  @Test
  func `heads each session with its day and half day`() async throws {
    let column = try #require(
      try await Self.document().columns.first { $0.key == "session-2020-03-18-afternoon" }
    )
    #expect(column.head.map(\.vi) == ["Ngày 18/03", "C"])
    #expect(column.head.map(\.en) == ["18 Mar", "PM"])
  }

  @Test
  func `says which periods a mark states, and who left`() async throws {
    let document = try await Self.document()
    #expect(
      `Reports of a class`.text("PY-007", "notes", in: document) == "Sáng 18/03/2020: tính 4/8 tiết"
    )
    #expect(
      `Reports of a class`.text("PY-004", "notes", in: document) == "Đã rút ngày 19/03/2020"
    )
    #expect(
      document.closing.map(\.vi) == [
        "Bảng điểm danh này có 6 (sáu) học viên, trong đó 2 học viên đủ điều kiện./."
      ]
    )
    #expect(document.notes.first?.vi.hasPrefix("x: có mặt; M: đi muộn; P: vắng có phép;") == true)
  }

  @Test
  func `has the sessions behind each count, and none behind who was there`() async throws {
    let document = try await Self.document()
    #expect(document.lists.map(\.name) == ["status-late", "status-excused", "status-absent"])
    let excused = try #require(document.list("status-excused"))
    #expect(excused.entries.map(\.row) == ["PY-003", "PY-003", "PY-007"])
    for row in document.rows {
      for list in document.lists {
        let entries = list.entries(behind: row)
        #expect(document.cell(row: row.key, column: list.name) == .count(entries.count))
      }
    }
  }

  @Test
  func `leaves a session out while its roll-call is open`() async throws {
    let document = try await Self.document(
      "UPDATE class_session SET roll_call_closed = 0 WHERE id = 105"
    )
    #expect(Self.signs("PY-005", document) == ["x", "x", "x", "x", ""])
    #expect(document.cell(row: "PY-005", column: "share") == .share(32, of: 32))
    #expect(document.cell(row: "PY-005", column: "eligible") == .empty)
    #expect(document.notes.last?.vi.hasPrefix("1 buổi chưa chốt điểm danh") == true)
  }

  @Test
  func `counts and divides in live formulas`() async throws {
    let document = try await Self.document()
    let formula = `Formulas of the official sheet`.formula
    #expect(try formula("PY-001", "status-late", document) == "=COUNTIF(E15:I15,\"M\")")
    #expect(try formula("PY-001", "share", document) == "=IF(O15=0,\"\",N15/O15)")
    #expect(try formula("total", "status-absent", document) == "=SUM(M14:M19)")
    #expect(try formula("total", "credited", document) == "=SUM(N14:N19)")
    #expect(try formula("total", "share", document) == "=IF(O20=0,\"\",N20/O20)")
  }

  /// Excel takes `k` and `K` for one.
  @Test
  func `has no formula where Excel would count otherwise`() async throws {
    let document = try await Self.document(
      "UPDATE attendance_status SET symbol = 'X' WHERE code = 'late'"
    )
    let formula = `Formulas of the official sheet`.formula
    #expect(try formula("PY-002", "status-late", document) == nil)
    #expect(try formula("PY-001", "status-present", document) == "=COUNTIF(E15:I15,\"x\")")
  }

  @Test
  func `is a sheet of no sessions for a class that has none`() async throws {
    var request = Province.request("attendance", period: nil)
    request.trainingClass = try Province.code("LOP-2020-02")
    let document = try await Province.document(request)
    #expect(document.cell(row: "PY-001", column: "share") == .empty)
    #expect(document.cell(row: "PY-001", column: "held") == .count(0))
    _ = try WrittenReport(document)
  }
}
