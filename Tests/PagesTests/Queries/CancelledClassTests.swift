import Chronology
import Pages
import Personnel
import Records
import Testing
import Vietnamese

struct `A cancelled class` {
  /// The hamlet with its class of March cancelled after results were noted.
  static let cancelled = Task {
    let store = try await Hamlet.store()
    _ = try await store.write {
      try $0.run("UPDATE training_class SET state = 'cancelled' WHERE id = 1")
    }
    return store
  }

  func read<Answer: Sendable>(
    _ question: @escaping @Sendable (any Reading) throws -> Answer
  ) async throws -> Answer {
    try await Self.cancelled.value.read(question)
  }

  @Test
  func `says so on the officer's page, without outcome or mark`() async throws {
    let page = try await read {
      try OfficerPage(ID(1), on: Hamlet.day("2020-12-31"), knownAt: Hamlet.now, in: $0)
    }
    let officer = try #require(page)
    let line = try #require(officer.results.first { $0.trainingClass == ID(1) })
    #expect(line.isCancelled)
    let only = Sketch.officer(results: [line])
    #expect(
      DrawnPage(only).texts("tbody .bd-tag") == ["✕ Lớp đã hủy, kết quả không tính"]
    )
    #expect(!DrawnPage(only).texts("section td").contains { $0.contains("Đạt") })
    #expect(
      DrawnPage(only, in: .en).texts("tbody .bd-tag")
        == ["✕ The class was cancelled; no result counts"]
    )
  }

  @Test
  func `counts neither at home nor among the trained`() async throws {
    let (before, after) = try await (
      Hamlet.read { try HomePage(on: Hamlet.day("2020-12-31"), knownAt: Hamlet.now, in: $0) },
      read { try HomePage(on: Hamlet.day("2020-12-31"), knownAt: Hamlet.now, in: $0) }
    )
    #expect(after.trained == 0)
    #expect(before.trained > 0)
    #expect(after.assigned == before.assigned)
  }

  @Test
  func `keeps its places in the list and out of the sums`() async throws {
    let say = Speaker(language: .vi, day: Hamlet.day("2020-12-31"))
    let page = try await read { try ClassesPage(course: nil, year: 2020, say: say, in: $0) }
    let row = try #require(page.rows.first { $0.id == ID(1) })
    #expect(row.passed == 0)
    #expect(row.enrolled > 0)
    #expect(
      DrawnPage(page).texts(".lead") == [
        "1 lớp, 0 lượt học viên, lớp mới nhất ở trên. Trong đó 1 lớp đã hủy, không tính học viên."
      ]
    )
  }

  @Test
  func `is no running of its course`() async throws {
    let (before, after) = try await (
      Hamlet.read { try CoursesPage(in: $0) }, read { try CoursesPage(in: $0) }
    )
    let runs = { (page: CoursesPage) in page.rows.reduce(0) { $0 + $1.classes } }
    #expect(runs(after) == runs(before) - 1)
  }

  @Test
  func `begins its own page with that`() async throws {
    let page = try #require(try await read { try ClassPage(ID(1), in: $0) })
    #expect(
      DrawnPage(page).texts(".lead")
        == ["Lớp đã hủy; những gì đã ghi dưới đây không được tính vào đâu."]
    )
  }
}
