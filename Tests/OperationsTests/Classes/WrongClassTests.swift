import Chronology
import Intake
import Operations
import Personnel
import Records
import Testing
import Training
import Vietnamese

struct `A class workbook with several things wrong` {
  private static func code<Entity>(_ text: String) throws -> Code<Entity> {
    try #require(Code(text))
  }

  /// Everything that only the records can know to be wrong.
  private func wrong() throws -> ClassForm {
    try ClassForm.passed().with {
      $0.facts.lead = try Self.code("KHONG-CO")
      $0.components.append(
        ClassComponent(code: try Self.code("ZZ"), title: "Phần lạ", weight: nil)
      )
      $0.places[1].attendance[ClassForm.times[0]] = ClassMark(symbol: "?")
      $0.places[2].attendance[ClassForm.times[0]] = ClassMark(symbol: "?")
      $0.places[2].attendance[ClassForm.times[1]] = ClassMark(symbol: "!")
      $0.places.append(ClassPlace(officer: try Self.code("PY-9"), name: "Lê Lạ"))
      $0.places.append(ClassPlace(officer: try Self.code("PY-8"), name: "Lê Khác"))
    }
  }

  @Test
  func `tells each once, with its sheet, in both languages`() async throws {
    let desk = try await ClassDesk()
    let refusal = try await #require(throws: FileRefusal.self) { try await desk.take(wrong()) }
    for language in [Language.vi, .en] {
      let lines = refusal.lines(in: language)
      #expect(lines.count == 6, "\(lines)")
      #expect(Set(lines).count == 6)
      #expect(lines.allSatisfy { $0.hasPrefix("lop.xlsx: ") })
      for name in ["KHONG-CO", "“ZZ”", "“?”", "“!”", "PY-9 (Lê Lạ)", "PY-8 (Lê Khác)"] {
        #expect(lines.count { $0.contains(name) } == 1, "\(name)")
      }
    }
    let signs = refusal.lines(in: .en).filter { $0.contains("was not in use") }
    #expect(signs.allSatisfy { $0.hasSuffix("Use: x, M, P, K.") })
  }

  @Test
  func `leaves records as they were, new or not`() async throws {
    let desk = try await ClassDesk()
    let empty = try await desk.fingerprint()
    await #expect(throws: FileRefusal.self) { try await desk.take(wrong()) }
    #expect(try await desk.fingerprint() == empty)
    try await desk.take(.passed())
    let before = try await desk.fingerprint()
    await #expect(throws: FileRefusal.self) { try await desk.take(wrong()) }
    #expect(try await desk.fingerprint() == before)
    #expect(try await desk.take(.passed()).isUnchanged)
  }

  @Test
  func `says with them what is left out of a class on record`() async throws {
    let desk = try await `Importing a class`().desk()
    let refusal = try await #require(throws: FileRefusal.self) {
      try await desk.take(
        wrong().with {
          $0.facts.course = try Self.code("TTDN-10")
          $0.places.removeFirst()
          $0.sessions.removeLast()
        }
      )
    }
    let lines = refusal.lines(in: .en)
    #expect(lines.contains { $0.contains("class LOP-1 is on record for course TTDN-11") })
    #expect(lines.contains { $0.contains("officer PY-1 is enrolled in this class but not in") })
    #expect(lines.contains { $0.contains("its roll-call on record but is not in the file") })
    #expect(lines.contains { $0.contains("PY-9 (Lê Lạ)") })
  }

  @Test
  func `of no known course says only that of its parts`() async throws {
    let desk = try await ClassDesk()
    let refusal = try await #require(throws: FileRefusal.self) {
      try await desk.take(.passed().with { $0.facts.course = try Self.code("TTDN-99") })
    }
    let lines = refusal.lines(in: .vi)
    #expect(lines.count == 1, "\(lines)")
    #expect(lines[0].contains("không có khóa bồi dưỡng mã “TTDN-99”"))
  }
}

struct `Attendance statuses that change between two imports` {
  private let online = """
      - {code: online, symbol: "T", title: {vi: "Trực tuyến", en: "Online"}, share: "1/2", \
    excused: false, from: 2020-06-01}

    """

  /// The class with one officer marked otherwise in the morning.
  private func marked(_ symbol: String) throws -> ClassForm {
    try ClassForm.passed().with {
      $0.places[0].attendance[ClassForm.times[0]] = ClassMark(symbol: symbol)
    }
  }

  private func statuses(_ desk: ClassDesk, _ edit: @escaping (String) -> String) async throws {
    try await desk.load { $0.file == "attendance.yaml" ? edit($0.text) : $0.text }
  }

  @Test
  func `are known from the loading on`() async throws {
    let desk = try await ClassDesk()
    await #expect(throws: FileRefusal.self) { try await desk.take(marked("T")) }
    try await statuses(desk) { $0.trimmedEnd + "\n" + online }
    try await desk.take(marked("T"))
    #expect(try await desk.outcomes() == ["PY-1 notEligible", "PY-2 passed", "PY-3 passed"])
    #expect(
      try await desk.texts(
        "SELECT credited_numerator || '/' || credited_denominator FROM result ORDER BY enrolment_id"
      ) == ["6/1", "8/1", "8/1"]
    )
  }

  @Test
  func `hold by the day of the session, not by the day of the import`() async throws {
    let desk = try await ClassDesk()
    try await statuses(desk) {
      $0.trimmedEnd + "\n" + online.replacing("from: 2020-06-01", with: "from: 2020-06-14")
    }
    let refusal = try await #require(throws: FileRefusal.self) {
      try await desk.take(marked("T"))
    }
    #expect(refusal.lines(in: .vi)[0].contains("buổi sáng 13/06/2020 không dùng ký hiệu “T”"))
    #expect(refusal.lines(in: .vi)[0].hasSuffix("Dùng: x, M, P, K."))
  }

  @Test
  func `that ended keep what was marked with them`() async throws {
    let desk = try await ClassDesk()
    try await desk.take(marked("M"))
    let before = try await desk.outcomes()
    try await statuses(desk) {
      $0.replacing(
        #"en: "Late"}, share: 1, excused: false, from: 2011-01-01}"#,
        with: #"en: "Late"}, share: 1, excused: false, from: 2011-01-01, until: 2020-06-01}"#
      )
    }
    #expect(try await desk.outcomes() == before)
    #expect(
      try await desk.texts("SELECT count(*) FROM attendance WHERE status_code = 'late'") == ["1"]
    )
    await #expect(throws: FileRefusal.self) { try await desk.take(marked("M")) }
    try await desk.take(marked("x"))
    #expect(
      try await desk.texts("SELECT count(*) FROM attendance WHERE status_code = 'late'") == ["0"]
    )
  }
}

extension String {
  /// Without blank lines at its end.
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}

struct `Two classes` {
  /// A second class of the same officers, a week later.
  private func second() throws -> ClassForm {
    try ClassForm.passed().with {
      $0.facts.code = try #require(Code("LOP-2"))
      $0.places[0].scores[0] = try $0.places[0].scores[0].points("4")
    }
  }

  /// What is on record of results, evidence and papers, without ids.
  private func followed(_ desk: ClassDesk) async throws -> [String] {
    try await desk.texts(
      """
      SELECT officer.code || ' ' || training_class.code || ' ' || result.outcome || ' '
        || coalesce(CAST(result.mark AS TEXT), '–') || ' '
        || (SELECT count(*) FROM evidence WHERE evidence.enrolment_id = enrolment.id) || ' '
        || (SELECT count(*) FROM certificate WHERE certificate.enrolment_id = enrolment.id)
      FROM result
      JOIN enrolment ON enrolment.id = result.enrolment_id
      JOIN officer ON officer.id = enrolment.officer_id
      JOIN training_class ON training_class.id = enrolment.class_id
      ORDER BY training_class.code, officer.code
      """
    )
  }

  @Test
  func `come to the same in either order`() async throws {
    let (one, other) = (try await ClassDesk(), try await ClassDesk())
    try await one.take(.passed())
    try await one.take(second())
    try await other.take(second())
    try await other.take(.passed())
    let lines = try await followed(one)
    #expect(
      lines == [
        "PY-1 LOP-1 passed 700 2 1", "PY-2 LOP-1 passed 700 2 1", "PY-3 LOP-1 passed 700 2 1",
        "PY-1 LOP-2 failed 520 0 0", "PY-2 LOP-2 passed 700 2 1", "PY-3 LOP-2 passed 700 2 1",
      ]
    )
    #expect(try await followed(other) == lines)
  }

  @Test
  func `do not touch each other's results`() async throws {
    let desk = try await ClassDesk()
    try await desk.take(.passed())
    try await desk.take(second())
    let before = try await followed(desk)
    let events = try await desk.eventCount()
    try await desk.take(
      second().with { $0.places[1].scores[0] = try $0.places[1].scores[0].points("3") }
    )
    let after = try await followed(desk)
    #expect(after.prefix(4) == before.prefix(4))
    #expect(after[4].hasPrefix("PY-2 LOP-2 failed"))
    #expect(try await desk.events(after: events).allSatisfy { !$0[2].hasPrefix("LOP-1") })
  }
}
