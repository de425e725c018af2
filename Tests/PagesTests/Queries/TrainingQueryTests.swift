import Assessment
import Chronology
import Pages
import Personnel
import Records
import Testing
import Training
import Vietnamese

struct `The classes, asked` {
  func page(course: String? = nil, year: Int? = nil) async throws -> ClassesPage {
    try await Hamlet.read {
      try ClassesPage(
        course: try course.map { try Sketch.code($0) },
        year: year,
        say: Speaker(language: .vi, day: Hamlet.day("2020-12-31")),
        in: $0
      )
    }
  }

  @Test(
    arguments: [
      (nil, nil), ("TTDN-01", nil), ("TTDN-02", nil), (nil, 2020), (nil, 2021), (nil, 2018),
      ("TTDN-01", 2019), ("TTDN-02", 2020), ("TTDN-99", nil),
    ] as [(String?, Int?)]
  )
  func `are those of course and year, the latest first`(course: String?, year: Int?) async throws {
    let expected = Hamlet.courseClasses.filter {
      (course == nil || $0.course == course) && (year == nil || $0.last.hasPrefix("\(year ?? 0)-"))
    }
    let rows = try await page(course: course, year: year).rows
    #expect(rows.map(\.code) == expected.sorted { $0.last > $1.last }.map(\.code))
  }

  @Test
  func `count who is enrolled and who passed`() async throws {
    for row in try await page().rows {
      let own = Hamlet.places.filter { $0.courseClass == row.id.number }
      #expect(row.enrolled == own.count { $0.outcome != "withdrawn" }, "\(row.code)")
      #expect(row.passed == own.count { $0.outcome == "passed" }, "\(row.code)")
    }
  }

  @Test
  func `offer every year in which one closed, and every course`() async throws {
    let page = try await page(year: 2020)
    #expect(page.years.map(\.value) == ["2021", "2020", "2019"])
    #expect(page.courses.map(\.value) == ["TTDN-01", "TTDN-02"])
    #expect(page.courses.map(\.words).first == "TTDN-01 Chương trình TTDN-01")
  }

  @Test
  func `say what filters them, and how to take it away`() async throws {
    let page = try await page(course: "TTDN-01", year: 2020)
    #expect(page.chips.map(\.words) == ["Năm 2020", "Chương trình TTDN-01"])
    #expect(page.chips.map(\.without.text) == ["/classes?course=TTDN-01", "/classes?year=2020"])
    #expect(try await self.page(course: "TTDN-99").chips.map(\.words) == ["TTDN-99"])
    #expect(try await self.page().chips.isEmpty)
  }
}

struct `A class, asked` {
  func page(_ number: Int64) async throws -> ClassPage {
    let page = try await Hamlet.read { try ClassPage(ID(number), in: $0) }
    return try #require(page)
  }

  @Test
  func `is none where there is none`() async throws {
    #expect(try await Hamlet.read { try ClassPage(ID(99), in: $0) } == nil)
  }

  @Test(arguments: [1, 2, 3, 4] as [Int64])
  func `has its learners in the order of lists, each with an outcome`(number: Int64) async throws {
    let own = Hamlet.places.filter { $0.courseClass == number }
    let learners = try await page(number).learners
    let expected = Hamlet.inOrder.map(\.id).filter { own.map(\.officer).contains($0) }
    #expect(learners.map { Int($0.id.number) } == expected)
    for learner in learners {
      let place = own.first { $0.officer == learner.id.number }
      #expect(learner.result.outcome.rawValue == place?.outcome, "\(learner.name)")
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [Int64])
  func `counts credited and held periods from its roll-calls`(number: Int64) async throws {
    let meetings = Hamlet.meetings.filter { $0.courseClass == number }
    let held = meetings.count(where: \.isClosed) * Hamlet.Meeting.periods
    for learner in try await page(number).learners {
      let place = Hamlet.places.first {
        $0.courseClass == number && $0.officer == learner.id.number
      }
      guard place?.outcome != "withdrawn" else { continue }
      #expect(learner.attendance.held == held)
      #expect(
        learner.attendance.numerator == (place?.came ?? 0) * 4 * learner.attendance.denominator
      )
    }
  }

  @Test
  func `shows the recorded mark, else the one worked out`() async throws {
    let learners = try await page(1).learners
    func mark(_ number: Int64) -> Int? { learners.first { $0.id == ID(number) }?.result.mark }
    #expect(mark(1) == 860)
    #expect(mark(2) == 500)
    // 0.4 × 4.0 + 0.6 × 4.5 = 4.3
    #expect(mark(3) == 430)
    #expect(mark(6) == nil)
  }

  @Test
  func `has each component's score, and none where it is missing`() async throws {
    let page = try await page(1)
    #expect(page.components.map(\.title.vi) == ["Trắc nghiệm", "Thực hành"])
    #expect(page.components.map(\.weight) == [40, 60])
    func scores(_ number: Int64) -> [Int?] {
      page.learners.first { $0.id == ID(number) }?.scores ?? []
    }
    #expect(scores(1) == [800, 900])
    #expect(scores(5) == [800, nil])
    #expect(scores(6) == [nil, nil])
  }

  @Test
  func `tells why somebody did not pass`() async throws {
    let learners = try await page(1).learners
    func reasons(_ number: Int64) -> Int {
      learners.first { $0.id == ID(number) }?.result.reasons.count ?? 0
    }
    #expect(reasons(1) == 0)
    #expect([3, 4, 5].allSatisfy { reasons($0) > 0 })
  }

  @Test
  func `names agencies as on its last day`() async throws {
    let page = try await page(1)
    #expect(page.lead?.name.vi == "Huyện Đông Hòa")
    #expect(page.learners.first { $0.id == ID(4) }?.agency?.vi == "Huyện Đông Hòa")
    #expect(page.learners.first { $0.id == ID(6) }?.agency == nil)
    #expect(try await self.page(2).lead?.name.vi == "Thị xã Đông Hòa")
    #expect(try await self.page(4).lead == nil)
  }

  @Test
  func `lists its sessions in the order of time`() async throws {
    let sessions = try await page(1).sessions
    let expected = Hamlet.meetings.filter { $0.courseClass == 1 }
    #expect(sessions.map(\.day.description) == expected.map(\.day))
    #expect(sessions.map(\.part.rawValue) == expected.map(\.part))
    #expect(sessions.map(\.isClosed) == expected.map(\.isClosed))
    #expect(try await page(4).sessions.isEmpty)
  }

  @Test
  func `tells its course, state and place`() async throws {
    let planned = try await page(4)
    #expect(planned.state == .planned)
    #expect(planned.place == nil)
    #expect(planned.learners.isEmpty)
    #expect(planned.course.title.vi == "Chương trình TTDN-01")
    #expect(try await page(1).place == "Tuy Hòa")
  }
}

struct `Courses and the framework, asked` {
  @Test
  func `have their periods and how often they ran`() async throws {
    let page = try await Hamlet.read { try CoursesPage(in: $0) }
    #expect(page.rows.map(\.code.text) == ["TTDN-01", "TTDN-02"])
    #expect(page.rows.map(\.theory) == [12, 12])
    #expect(page.rows.map(\.practice) == [8, 8])
    #expect(
      page.rows.map(\.classes)
        == page.rows.map { row in Hamlet.courseClasses.count { $0.course == row.code.text } }
    )
  }

  @Test
  func `name audience, prerequisites and awards`() async throws {
    let found = try await Hamlet.read { try CoursePage(try Sketch.code("TTDN-02"), in: $0) }
    let page = try #require(found)
    #expect(page.audience == [Sketch.focalPoint, Sketch.spokesperson])
    #expect(page.prerequisites.map(\.title.vi) == ["Chương trình TTDN-01"])
    #expect(page.awarded.map(\.vi) == ["Năng lực A1"])
    #expect(page.course.periods == 20)
    #expect(try await Hamlet.read { try CoursePage(try Sketch.code("NONE"), in: $0) } == nil)
  }

  @Test
  func `come back from the records as they were written`() async throws {
    let stored = try await Hamlet.read { CompetenciesPage(framework: try $0.framework()) }
    #expect(stored == CompetenciesPage(framework: try Hamlet.framework()))
  }
}
