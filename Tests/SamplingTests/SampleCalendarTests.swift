import Chronology
import Personnel
import Testing
import Training

@testable import Sampling

struct `The calendar of a sample` {
  @Test(
    arguments: [
      ("2024-03-01", "2024-03-01"), ("2024-03-02", "2024-03-04"), ("2024-03-03", "2024-03-04"),
      ("2024-04-30", "2024-05-02"), ("2024-09-02", "2024-09-03"), ("2025-01-01", "2025-01-02"),
    ]
  )
  func `has people work from Monday to Friday and on no holiday`(day: String, next: String) throws {
    let day = try #require(Day(iso: day))
    #expect(SampleCalendar.workday(from: day).description == next)
  }

  @Test(
    arguments: [
      ("2024-01-15", "2024-03-14"), ("2024-02-29", "2024-04-29"), ("2024-03-04", "2024-03-04"),
    ]
  )
  func `has no class begin about Tết`(day: String, first: String) throws {
    let day = try #require(Day(iso: day))
    #expect(SampleCalendar.term(from: day).description == first)
  }

  @Test
  func `tells its moments in Vietnam's time`() {
    let day = SampleCalendar.day(2024, 5, 6)
    #expect(SampleCalendar.moment(day, minutes: 0).description == "2024-05-06T01:00:00.000000Z")
    #expect(SampleCalendar.moment(day, minutes: 90).day() == day)
    #expect(SampleCalendar.closing.day() == SampleCalendar.today)
  }

  @Test(arguments: [1, 3, 4, 5, 16, 24, 80])
  func `spreads the periods of a course over half days, in order and to the last`(periods: Int) {
    for isOnline in [false, true] {
      let outline = ClassOutline(
        course: 0,
        first: SampleCalendar.day(2024, 5, 10),
        fate: .closed,
        isOnline: isOnline
      )
      let times = outline.times(periods: periods)
      #expect(times.reduce(0) { $0 + $1.periods } == periods)
      #expect(times.allSatisfy { (1...4).contains($0.periods) })
      #expect(times.allSatisfy { SampleCalendar.isWorkday($0.day) })
      #expect(times.allSatisfy { ($0.part == .evening) == isOnline })
      let order = times.map { ($0.day, $0.part.place) }
      #expect(zip(order, order.dropFirst()).allSatisfy { $0 < $1 })
      #expect(times.first?.day == outline.first)
    }
  }

  @Test
  func `holds at least one session of a course without periods`() {
    let day = SampleCalendar.day(2024, 5, 10)
    let outline = ClassOutline(course: 0, first: day, fate: .closed, isOnline: false)
    #expect(outline.times(periods: 0).map(\.periods) == [1])
  }
}

struct `The classes of a part` {
  let syllabus: SampleSyllabus

  init() throws {
    syllabus = SampleSyllabus(try WholeSample.curricula.get())
  }

  private func outlines(_ part: Int, _ officers: Int) -> [ClassOutline] {
    var draw = Draw(1, .classes, part)
    return ClassOutline.drawn(forPart: part, officers: officers, syllabus, &draw)
  }

  @Test(arguments: [(1, 1), (69, 1), (140, 2), (500, 7)])
  func `are as many as the officers need`(officers: Int, count: Int) {
    #expect(outlines(2, officers).count == count)
  }

  @Test
  func `begin with the courses that others need, for most duties first`() {
    for part in 0..<8 {
      let courses = outlines(part, 500).map { syllabus.courses[$0.course].code.text }
      #expect(courses.prefix(2) == ["TTDN-01", "TTDN-02"])
    }
  }

  @Test
  func `are over by the day of the sample, but for the last one of some parts`() {
    for part in 0..<8 {
      let outlines = outlines(part, 500)
      for outline in outlines where outline.fate == .closed {
        let periods = syllabus.courses[outline.course].periods
        let last = outline.times(periods: periods).last?.day ?? .last
        #expect(last.advanced(by: 18) <= SampleCalendar.today, "\(last)")
        #expect(outline.first >= SampleCalendar.first)
      }
      let last = outlines.last?.fate
      #expect((last == .running) == (part % 4 == 0))
      #expect((last == .planned) == (part % 4 == 1))
      #expect(outlines.dropLast().allSatisfy { $0.fate == .closed || $0.fate == .cancelled })
    }
  }
}
