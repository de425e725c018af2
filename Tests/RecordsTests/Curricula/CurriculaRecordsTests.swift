import Assessment
import Chronology
import Intake
import Personnel
import Testing
import Training
import Vietnamese

@testable import Records

struct `Curricula in the records` {
  let curricula: Curricula
  let files: [CurriculumFile]

  init() throws {
    let folder = try RealFolder.read()
    files = folder.files
    // Forms are told apart by report and days; their order in the file means nothing.
    curricula = folder.curricula.with(
      forms: folder.curricula.forms.sorted {
        ($0.report ?? "", $0.days.from) < ($1.report ?? "", $1.days.from)
      }
    )
  }

  /// The files with something added to the text of one.
  func changed(_ name: String) -> [CurriculumFile] {
    files.map { $0.name == name ? CurriculumFile(name: name, body: $0.body + "# mới\n") : $0 }
  }

  @discardableResult
  func store(
    _ curricula: Curricula,
    _ files: [CurriculumFile],
    in store: any Store
  ) async throws -> [CurriculumChange] {
    try await store.write { try $0.store(curricula, from: files, at: .t0) }
  }

  func loaded() async throws -> any Store {
    let store = try await emptyRecords()
    try await self.store(curricula, files, in: store)
    return store
  }

  @Test
  func `are what was loaded, part by part`() async throws {
    let back = try await loaded().read { try $0.curricula() }
    #expect(back.framework == curricula.framework)
    #expect(back.courses == curricula.courses)
    #expect(back.schemes == curricula.schemes)
    #expect(back.attendanceStatuses == curricula.attendanceStatuses)
    #expect(back.minimums == curricula.minimums)
    #expect(back.periodRules == curricula.periodRules)
    #expect(back.forms == curricula.forms)
    #expect(back == curricula)
  }

  @Test
  func `of an empty database are empty`() async throws {
    let empty = try await emptyRecords().read { try $0.curricula() }
    #expect(empty.courses.isEmpty && empty.framework.competencies.isEmpty && empty.forms.isEmpty)
  }

  @Test
  func `keep every file with its text`() async throws {
    let store = try await loaded()
    #expect(try await store.all(.curriculumFiles) == files.sorted { $0.name < $1.name })
    #expect(files.count == 21)
  }

  @Test
  func `tell on the first loading that every file is new`() async throws {
    let changes = try await store(curricula, files, in: emptyRecords())
    #expect(changes.map(\.name) == files.map(\.name).sorted())
    #expect(changes.allSatisfy { $0.old == nil && $0.new != nil })
  }

  @Test
  func `loaded a second time change nothing`() async throws {
    let store = try await loaded()
    let before = try await store.fingerprint()
    #expect(try await self.store(curricula, files, in: store).isEmpty)
    #expect(try await self.store(curricula, files.reversed(), in: store).isEmpty)
    #expect(try await store.fingerprint() == before)
  }

  @Test
  func `tell a changed file with its text before and after`() async throws {
    let name = "courses/TTDN-03.yaml"
    let store = try await loaded()
    let changes = try await self.store(curricula, changed(name), in: store)
    let change = try #require(changes.first)
    #expect(changes.count == 1)
    #expect(change.name == name)
    #expect(change.old == files.first { $0.name == name })
    #expect(change.new?.body == (change.old?.body ?? "") + "# mới\n")
    #expect(try await store.read { try $0.curricula() } == curricula)
  }

  @Test
  func `lose a course whose file is gone`() async throws {
    let store = try await loaded()
    let gone = try #require(
      curricula.courses.last { course in
        !curricula.courses.contains { $0.prerequisites.contains(course.code) }
      }
    )
    let left = curricula.with(courses: curricula.courses.filter { $0.code != gone.code })
    let name = "courses/\(gone.code).yaml"
    let changes = try await self.store(left, files.filter { $0.name != name }, in: store)
    #expect(changes.map(\.name) == [name])
    #expect(changes.first?.new == nil)
    #expect(try await store.read { try $0.curricula() } == left)
  }

  @Test
  func `keep a course that a class was held of`() async throws {
    let store = try await loaded()
    let code = try #require(curricula.courses.last).code
    try await store.run(
      """
      INSERT INTO training_class (code, course_code, title, first_day, last_day, state)
      VALUES ('LOP-1', '\(code)', 'Lớp', '2020-03-10', '2020-03-12', 'closed')
      """
    )
    let before = try await store.fingerprint()
    let left = curricula.with(courses: curricula.courses.filter { $0.code != code })
    await #expect(throws: CurriculaRefusal.inUse(code.text)) {
      try await self.store(left, changed("forms.yaml"), in: store)
    }
    #expect(try await store.fingerprint() == before)
  }

  @Test
  func `keep a competency that evidence shows`() async throws {
    let store = try await loaded()
    let code = try #require(curricula.framework.competencies.last).code
    try await store.write { records in
      for row in SampleRow.personnel where row.table == "officer" { try records.run(row.insert()) }
      try records.run(
        """
        INSERT INTO evidence (officer_id, competency_code, level, kind, on_day, recorded_at, source)
        VALUES (1, \(code), 1, 'rating', '2020-01-01', \(Instant.t0), 'a')
        """
      )
    }
    let framework = try Framework(groups: curricula.framework.groups, competencies: [])
    let left = curricula.with(framework: framework, courses: [])
    await #expect(throws: CurriculaRefusal.inUse(code.text)) {
      try await self.store(left, changed("framework.yaml"), in: store)
    }
  }

  @Test
  func `let two statuses exchange their signs`() async throws {
    let store = try await loaded()
    let statuses = curricula.attendanceStatuses
    let signs = statuses.map(\.symbol)
    let turned = zip(statuses, signs.dropFirst() + signs.prefix(1)).map { status, symbol in
      AttendanceStatus(
        code: status.code,
        title: status.title,
        symbol: symbol,
        share: status.share,
        excused: status.excused
      )
    }
    let new = curricula.with(attendanceStatuses: turned)
    try await self.store(new, changed("attendance.yaml"), in: store)
    #expect(try await store.read { try $0.curricula() } == new)
  }

  @Test
  func `let a status that nobody used be called by another code`() async throws {
    let store = try await loaded()
    let statuses = try curricula.attendanceStatuses.map { status in
      AttendanceStatus(
        code: try #require(Code("x-\(status.code)")),
        title: status.title,
        symbol: status.symbol,
        share: status.share,
        excused: status.excused
      )
    }
    let new = curricula.with(attendanceStatuses: statuses)
    try await self.store(new, changed("attendance.yaml"), in: store)
    #expect(try await store.read { try $0.curricula() } == new)
  }

  @Test
  func `say which code is still used, and what to do`() {
    let refusal = CurriculaRefusal.inUse("TTDN-03").explanation
    #expect(refusal.vi.contains("TTDN-03") && refusal.en.contains("TTDN-03"))
  }
}

struct `The changes between two folders` {
  let a = CurriculumFile(name: "a.yaml", body: "một")
  let b = CurriculumFile(name: "b.yaml", body: "hai")

  @Test
  func `are the files that are new, other or gone, by name`() {
    let other = CurriculumFile(name: "a.yaml", body: "Một")
    let new = CurriculumFile(name: "0.yaml", body: "")
    #expect(
      CurriculumChange.between([a, b], [other, new]) == [
        CurriculumChange(name: "0.yaml", old: nil, new: new),
        CurriculumChange(name: "a.yaml", old: a, new: other),
        CurriculumChange(name: "b.yaml", old: b, new: nil),
      ]
    )
  }

  @Test
  func `are none where they say the same in another order`() {
    #expect(CurriculumChange.between([a, b], [b, a]).isEmpty)
    #expect(CurriculumChange.between([], []).isEmpty)
  }
}
