import Chronology
import Personnel
import Testing
import Training
import Vietnamese

struct `A session` {
  func session(periods: Int) throws -> Session? {
    Session(
      id: ID(1),
      trainingClass: ID(2),
      day: try #require(Day(iso: "2020-03-10")),
      part: .morning,
      periods: periods,
      rollCallClosed: false
    )
  }

  @Test(arguments: [1, 4, 12])
  func `has 1 to 12 periods`(periods: Int) throws {
    #expect(try session(periods: periods)?.periods == periods)
  }

  @Test(arguments: [0, -1, 13, Int.max])
  func `is none with fewer or more`(periods: Int) throws {
    #expect(try session(periods: periods) == nil)
  }

  @Test
  func `comes in the order of the day`() {
    #expect(Session.PartOfDay.allCases.sorted() == [.morning, .afternoon, .evening])
    #expect(Session.PartOfDay.allCases.map(\.place) == [1, 2, 3])
    #expect(Session.PartOfDay.allCases.map(\.title.vi) == ["Sáng", "Chiều", "Tối"])
  }
}

struct `A class` {
  @Test
  func `stands where its state says, in both languages`() {
    #expect(
      TrainingClass.State.allCases.map(\.title.vi) == [
        "Dự kiến", "Đang học", "Đã bế giảng", "Đã hủy",
      ]
    )
    #expect(
      TrainingClass.State.allCases.map(\.title.en) == ["Planned", "Running", "Closed", "Cancelled"]
    )
  }
}
