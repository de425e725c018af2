import Assessment
import Chronology
import Intake
import Operations
import Personnel
import Records
import Testing
import Training
import Vietnamese

struct `Importing a class` {
  func desk() async throws -> ClassDesk {
    let desk = try await ClassDesk()
    try await desk.take(.passed())
    return desk
  }

  @Test
  func `writes results, evidence and papers down with it`() async throws {
    let desk = try await desk()
    #expect(try await desk.outcomes() == ["PY-1 passed", "PY-2 passed", "PY-3 passed"])
    #expect(try await desk.texts("SELECT count(*) FROM evidence") == ["6"])
    #expect(try await desk.texts("SELECT count(*) FROM certificate") == ["3"])
  }

  @Test
  func `gives every event a reason, the file or one of its own`() async throws {
    let desk = try await desk()
    #expect(
      try await desk.texts(
        "SELECT count(*) FROM event WHERE batch_id IS NOT NULL AND reason IS NULL"
      ) == ["0"]
    )
    try await desk.take(
      .passed().with {
        $0.places[0].standing = .withdrawn(on: ClassForm.times[0].day, reason: "Đi công tác")
      }
    )
    #expect(
      try await desk.texts(
        "SELECT reason FROM event WHERE subject = 'enrolment' ORDER BY id DESC LIMIT 1"
      ) == ["Đi công tác"]
    )
  }

  @Test
  func `leaves a file alone that was taken in before, unless it is asked to`() async throws {
    let desk = try await ClassDesk()
    try await desk.take(.passed(), bytes: "a")
    let failed = try ClassForm.passed().with {
      $0.places[0].scores[0] = try $0.places[0].scores[0].of("4")
    }
    try await desk.take(failed, bytes: "b")
    let before = try await desk.fingerprint()
    let outcome = try await desk.take(.passed(), at: "2020-08-01T12:00:00+07:00", bytes: "a")
    #expect(outcome.earlier == Instant(iso: "2020-07-01T12:00:00+07:00"))
    #expect(try await desk.fingerprint() == before)
    try await desk.take(.passed(), bytes: "a", again: true)
    #expect(try await desk.outcomes()[0] == "PY-1 passed")
  }

  @Test
  func `works out again only those for whom something changed`() async throws {
    let desk = try await desk()
    try await desk.load { document in
      document.file == "courses/TTDN-11.yaml"
        ? document.text.replacing("mark: 5.0}\n", with: "mark: 8.0}\n") : document.text
    }
    try await desk.take(.passed().with { $0.places[1].notes = "Ngồi bàn đầu" })
    #expect(try await desk.outcomes() == ["PY-1 passed", "PY-2 passed", "PY-3 passed"])
    try await desk.take(
      .passed().with { $0.places[1].scores[0] = try $0.places[1].scores[0].of("7.1") }
    )
    #expect(try await desk.outcomes() == ["PY-1 passed", "PY-2 failed", "PY-3 passed"])
  }
}

struct `An empty cell of a class workbook` {
  @Test
  func `opens no roll-call that was closed`() async throws {
    let desk = try await `Importing a class`().desk()
    let outcome = try await desk.take(
      .passed().with { $0.sessions[0].rollCallClosed = nil }
    )
    #expect(outcome.isUnchanged)
    #expect(try await desk.outcomes()[0] == "PY-1 passed")
  }

  @Test
  func `takes nobody's withdrawal back`() async throws {
    let desk = try await `Importing a class`().desk()
    let withdrawn = try ClassForm.passed().with {
      $0.places[0].standing = .withdrawn(on: ClassForm.times[0].day, reason: "Ốm")
    }
    try await desk.take(withdrawn)
    let outcome = try await desk.take(withdrawn.with { $0.places[0].standing = nil })
    #expect(outcome.isUnchanged)
    #expect(try await desk.outcomes()[0] == "PY-1 withdrawn")
  }

  @Test
  func `clears no mark, score, topic or note`() async throws {
    let desk = try await ClassDesk()
    let full = try ClassForm.passed().with {
      $0.facts.notes = "Mang máy tính"
      $0.sessions[0].topic = "Khai giảng"
      $0.places[0].notes = "Ngồi bàn đầu"
    }
    try await desk.take(full)
    let before = try await desk.texts("SELECT count(*) FROM event")
    let outcome = try await desk.take(
      .passed().with {
        $0.places[0].attendance = [:]
        $0.places[1].scores = []
      }
    )
    #expect(outcome.isUnchanged)
    #expect(try await desk.texts("SELECT count(*) FROM event") == before)
    #expect(try await desk.texts("SELECT notes FROM training_class") == ["Mang máy tính"])
    #expect(
      try await desk.texts("SELECT topic FROM class_session ORDER BY part_place")
        == ["Khai giảng", "–"]
    )
    #expect(
      try await desk.texts("SELECT notes FROM enrolment ORDER BY id") == ["Ngồi bàn đầu", "–", "–"]
    )
  }
}

struct `A V in the score sheet` {
  @Test
  func `takes back the score that stood there`() async throws {
    let desk = try await `Importing a class`().desk()
    let component = try ClassForm.passed().components[0].code
    try await desk.take(
      .passed().with {
        $0.places[0].scores.removeFirst()
        $0.places[0].missed = [ClassAttempt(component, .first)]
      }
    )
    #expect(try await desk.outcomes()[0] == "PY-1 incomplete")
    #expect(try await desk.texts("SELECT count(*) FROM score") == ["5"])
    #expect(
      try await desk.texts(
        "SELECT verb || ' ' || reason FROM event WHERE subject = 'score' ORDER BY id DESC LIMIT 1"
      ) == ["removed V: vắng thi"]
    )
  }

  @Test
  func `is nothing where no score stood`() async throws {
    let desk = try await `Importing a class`().desk()
    let component = try ClassForm.passed().components[0].code
    let outcome = try await desk.take(
      .passed().with { $0.places[0].missed = [ClassAttempt(component, .resit)] }
    )
    #expect(outcome.isUnchanged)
  }
}

struct `A class workbook that leaves something out` {
  @Test
  func `is refused where somebody enrolled is missing`() async throws {
    let desk = try await `Importing a class`().desk()
    let before = try await desk.fingerprint()
    let refusal = try await #require(throws: FileRefusal.self) {
      try await desk.take(.passed().with { $0.places.removeLast() })
    }
    #expect(
      refusal.lines(in: .vi)[0].contains("cán bộ PY-3 đang ghi danh ở lớp này nhưng không có")
    )
    #expect(try await desk.fingerprint() == before)
  }

  @Test
  func `is refused where a session with a roll-call is missing`() async throws {
    let desk = try await `Importing a class`().desk()
    let refusal = try await #require(throws: FileRefusal.self) {
      try await desk.take(.passed().with { $0.sessions.removeLast() })
    }
    #expect(refusal.lines(in: .vi)[0].contains("buổi chiều 13/06/2020 đã điểm danh nhưng không có"))
  }

  @Test
  func `takes away a session at which nobody was marked`() async throws {
    let desk = try await ClassDesk()
    let evening = SessionTime(ClassForm.times[0].day, .evening)
    try await desk.take(
      .passed().with {
        $0.sessions.append(ClassSession(time: evening, periods: 4, rollCallClosed: false))
      }
    )
    #expect(try await desk.outcomes()[0] == "PY-1 incomplete")
    try await desk.take(.passed())
    #expect(try await desk.outcomes()[0] == "PY-1 passed")
    #expect(try await desk.texts("SELECT count(*) FROM class_session") == ["2"])
    #expect(
      try await desk.texts("SELECT count(*) FROM event WHERE verb = 'removed'") == ["1"]
    )
  }
}

struct `A result that changes` {
  func failed(_ place: Int = 0) throws -> ClassForm {
    try ClassForm.passed().with {
      $0.places[place].scores[0] = try $0.places[place].scores[0].of("4")
    }
  }

  @Test
  func `takes evidence and paper back, and keeps them on record`() async throws {
    let desk = try await `Importing a class`().desk()
    try await desk.take(failed())
    #expect(
      try await desk.texts("SELECT count(*) FROM evidence WHERE revoked_at IS NOT NULL") == ["2"]
    )
    #expect(
      try await desk.texts("SELECT revoked_reason FROM certificate WHERE revoked_on IS NOT NULL")
        == ["Kết quả không còn đạt"]
    )
  }

  @Test
  func `and is passed again has a new paper beside the revoked one`() async throws {
    let desk = try await `Importing a class`().desk()
    try await desk.take(failed())
    try await desk.take(.passed().with { $0.facts.notes = "Chấm lại" })
    #expect(try await desk.outcomes()[0] == "PY-1 passed")
    #expect(
      try await desk.texts(
        "SELECT count(*) FROM certificate WHERE officer_id = 1 AND revoked_on IS NULL"
      ) == ["1"]
    )
    #expect(try await desk.texts("SELECT count(*) FROM certificate WHERE officer_id = 1") == ["2"])
  }

  @Test
  func `can be corrected though the clock was ahead when it was recorded`() async throws {
    let desk = try await ClassDesk()
    try await desk.take(.passed(), at: "2031-07-01T12:00:00+07:00")
    try await desk.take(failed(), at: "2020-07-02T12:00:00+07:00")
    #expect(try await desk.outcomes()[0] == "PY-1 failed")
    #expect(
      try await desk.texts(
        "SELECT count(*) FROM evidence WHERE revoked_at = recorded_at AND officer_id = 1"
      ) == ["2"]
    )
  }

  @Test
  func `is refused where it was signed, and everything stays`() async throws {
    let desk = try await `Importing a class`().desk()
    try await desk.run(
      """
      UPDATE result SET signed_at = '2020-07-05T00:00:00.000000Z', signed_by = 'Chủ tịch'
      WHERE enrolment_id = 1
      """
    )
    let before = try await desk.fingerprint()
    let refusal = try await #require(throws: ResultRefusal.self) { try await desk.take(failed()) }
    #expect(refusal == .signed(officer: "PY-1", trainingClass: "LOP-1"))
    #expect(try await desk.fingerprint() == before)
    try await desk.take(failed(1))
    #expect(try await desk.outcomes()[1] == "PY-2 failed")
  }

  @Test
  func `because the class is cancelled says so on the paper`() async throws {
    let desk = try await `Importing a class`().desk()
    try await desk.take(.passed().with { $0.facts.state = .cancelled })
    #expect(
      try await desk.texts("SELECT DISTINCT revoked_reason FROM certificate") == ["Lớp đã hủy"]
    )
  }
}

struct `The loading of curricula` {
  @Test
  func `keeps a component that scores name, and takes it up again`() async throws {
    let desk = try await `Importing a class`().desk()
    func loaded(_ code: String) async throws -> [String] {
      try await desk.load { document in
        document.file == "courses/TTDN-11.yaml"
          ? document.text.replacing("code: HD", with: "code: \(code)") : document.text
      }
      let course = try await desk.store.read { try $0.curricula() }.course(
        try #require(Code("TTDN-11"))
      )
      return course?.assessment.components.map(\.code.text) ?? []
    }
    #expect(try await loaded("HDX") == ["HDX", "TN"])
    #expect(try await desk.texts("SELECT count(*) FROM score") == ["6"])
    #expect(
      try await desk.texts("SELECT code FROM course_component WHERE retired = 1") == ["HD"]
    )
    #expect(try await loaded("HD") == ["HD", "TN"])
    #expect(
      try await desk.texts("SELECT count(*) FROM course_component WHERE retired = 1") == ["0"]
    )
  }

  @Test
  func `takes away a component that no score names`() async throws {
    let desk = try await `Importing a class`().desk()
    try await desk.load { document in
      document.file == "courses/TTDN-10.yaml"
        ? document.text.replacing("code: KB", with: "code: KBX") : document.text
    }
    let codes = try await desk.texts(
      "SELECT code FROM course_component WHERE course_code = 'TTDN-10' ORDER BY place"
    )
    #expect(codes.contains("KBX") && !codes.contains("KB"))
  }

  @Test
  func `mends rows that do not say what the same files say`() async throws {
    let desk = try await ClassDesk()
    try await desk.run("UPDATE course SET pass_mark = 900 WHERE code = 'TTDN-11'")
    let outcome = try await desk.load()
    #expect(outcome.changed == 21)
    #expect(
      try await desk.texts("SELECT pass_mark FROM course WHERE code = 'TTDN-11'") == ["500"]
    )
    #expect(try await desk.load().isUnchanged)
  }
}

extension ClassScore {
  /// The same score with other points.
  fileprivate func of(_ points: String) throws -> ClassScore {
    ClassScore(
      component: component,
      attempt: attempt,
      score: try #require(Score(points)),
      day: day
    )
  }
}
