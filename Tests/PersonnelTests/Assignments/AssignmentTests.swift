import Chronology
import Personnel
import Testing
import Vietnamese

struct `An assignment` {
  func assignment(decidedOn day: Day?) throws -> Assignment {
    Assignment(
      id: ID(1),
      officer: ID(2),
      agency: ID(3),
      duty: try #require(Code("R4")),
      decision: .init(number: "15/QĐ-STTTT", day: day),
      share: .concurrent,
      role: .principal,
      days: try DongHoa.days("2020-01-10", "2020-07-01")
    )
  }

  @Test
  func `may rest on a decision whose day nobody knows`() throws {
    #expect(try assignment(decidedOn: nil).decision.day == nil)
    #expect(try assignment(decidedOn: nil) != assignment(decidedOn: Day(iso: "2020-01-05")))
  }

  @Test(
    arguments: [
      ("2020-01-09", false), ("2020-01-10", true), ("2020-06-30", true), ("2020-07-01", false),
    ]
  )
  func `holds from its first day until the day after its last`(day: String, holds: Bool) throws {
    let assignment = try assignment(decidedOn: nil)
    #expect(assignment.days.contains(try #require(Day(iso: day))) == holds)
  }

  @Test
  func `tells share and role in the words of the official lists`() {
    #expect(Assignment.Share.allCases.map(\.title.vi) == ["Chuyên trách", "Kiêm nhiệm"])
    #expect(Assignment.Role.allCases.map(\.title.vi) == ["Phụ trách", "Dự phòng"])
    #expect(Assignment.Share.allCases.map(\.title.en) == ["Full-time", "Concurrent"])
    #expect(Assignment.Role.allCases.map(\.title.en) == ["Principal", "Deputy"])
  }

  @Test
  func `names the gender of officers in both languages`() {
    #expect(Gender.allCases.map(\.title.vi) == ["Nam", "Nữ"])
    #expect(Gender.allCases.map(\.title.en) == ["Male", "Female"])
  }
}
