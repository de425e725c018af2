import Chronology
import Personnel
import Records
import Reports
import Testing
import Training
import Vietnamese

/// A class of the past keeps the components that it was scored in, whatever the course is today.
struct `Components of a mark sheet` {
  static func document(
    _ code: String = "LOP-2020-01",
    _ statements: SQL...
  ) async throws -> ReportDocument {
    let store = try await Province.store()
    try await store.write { records in
      for statement in statements { try records.run(statement) }
    }
    var request = Province.request("marks", period: nil)
    request.trainingClass = try Province.code(code)
    let asked = request
    return try await store.read { try ReportCatalogue.document(asked, in: $0) }
  }

  static let oral: SQL = """
    INSERT INTO course_component
      (course_code, place, code, title_vi, title_en, weight, markers, retired)
    SELECT course_code, 9, 'VD', 'Vấn đáp', 'Oral', 20, 1, 1 FROM training_class
    WHERE code = 'LOP-2020-01'
    """
  static let score: SQL = """
    INSERT INTO score (enrolment_id, class_id, course_code, component_code, day, attempt, score)
    SELECT enrolment.id, training_class.id, training_class.course_code, 'VD', '2020-03-19', 1, 650
    FROM enrolment JOIN training_class ON training_class.id = enrolment.class_id
    WHERE enrolment.id = 11
    """

  @Test
  func `include those that the course no longer has`() async throws {
    let document = try await Self.document("LOP-2020-01", Self.oral, Self.score)
    let keys = document.columns.map(\.key).filter { $0.hasPrefix("component-") }
    #expect(keys == ["component-TN", "component-TH", "component-VD"])
    guard case .mark(let score) = document.cell(row: "PY-001", column: "component-VD") else {
      Issue.record("no mark")
      return
    }
    #expect(score.hundredths == 650)
    #expect(`Reports of a class`.text("PY-002", "component-VD", in: document) == "V")
    let column = try #require(document.columns.first { $0.key == "component-VD" })
    #expect(column.title.vi == "VD (chương trình hiện nay không còn)")
    #expect(column.number == "3")
    #expect(document.columns.first { $0.key == "mark" }?.number == "4")
  }

  @Test
  func `say nobody was absent where nobody was scored`() async throws {
    let document = try await Self.document("LOP-2020-02")
    for row in document.rows {
      #expect(document.cell(row: row.key, column: "component-TN") == .empty)
      #expect(document.cell(row: row.key, column: "component-TH") == .empty)
    }
  }

  @Test
  func `leave the overall mark as it was recorded`() async throws {
    let document = try await Self.document("LOP-2020-01", Self.oral, Self.score)
    guard case .mark(let mark) = document.cell(row: "PY-001", column: "mark") else {
      Issue.record("no mark")
      return
    }
    #expect(mark.hundredths == 840)
  }

  @Test
  func `number the lines of the data as numbers`() async throws {
    let document = try await Self.document()
    #expect(document.table.rows.map { $0[0] } == (1...6).map { ReportCell.count($0) })
  }
}
