import Assessment
import Chronology
import Testing

struct `Timelines` {
  private func made(_ changes: [(String, Int)]) throws -> Timeline {
    Timeline(try changes.map { Timeline.Change(from: try day($0.0), level: $0.1) })
  }

  @Test(
    arguments: [
      ("2019-12-31", 0), ("2020-01-01", 2), ("2020-05-31", 2), ("2020-06-01", 4),
      ("2020-12-31", 4), ("2021-01-01", 1), ("2021-06-01", 0), ("2090-01-01", 0),
    ]
  )
  func `know the level of any day`(_ text: String, _ level: Int) throws {
    let timeline = try made([
      ("2020-01-01", 2), ("2020-06-01", 4), ("2021-01-01", 1), ("2021-06-01", 0),
    ])
    #expect(timeline.level(on: try day(text)) == level)
  }

  @Test(
    arguments: [
      ("2019-12-31", nil), ("2020-01-01", "2021-01-01"), ("2020-05-31", "2021-01-01"),
      ("2020-06-01", "2021-01-01"), ("2020-12-31", "2021-01-01"), ("2021-01-01", "2021-06-01"),
      ("2021-06-01", nil), ("2022-01-01", nil),
    ] as [(String, String?)]
  )
  func `know until when the level of a day is held`(_ text: String, _ until: String?) throws {
    let timeline = try made([
      ("2020-01-01", 2), ("2020-06-01", 4), ("2021-01-01", 1), ("2021-06-01", 0), ("2022-01-01", 3),
    ])
    #expect(timeline.holdsUntil(on: try day(text))?.description == until)
  }

  @Test
  func `hold through a rise and a fall that stays above`() throws {
    let timeline = try made([("2020-01-01", 2), ("2020-02-01", 5), ("2020-03-01", 3)])
    #expect(timeline.holdsUntil(on: try day("2020-01-15")) == nil)
    #expect(timeline.holdsUntil(on: try day("2020-02-15")) == Day(iso: "2020-03-01"))
  }

  @Test
  func `keep only what changes, in order`() throws {
    let timeline = try made([
      ("2020-06-01", 2), ("2019-01-01", 0), ("2020-01-01", 1), ("2020-07-01", 2),
      ("2020-08-01", 0), ("2020-03-01", 1),
    ])
    #expect(text(timeline) == "2020-01-01:1 2020-06-01:2 2020-08-01:0")
  }

  @Test
  func `take the later of two changes on one day`() throws {
    let timeline = try made([("2020-01-01", 3), ("2020-01-01", 1), ("2020-02-01", 1)])
    #expect(text(timeline) == "2020-01-01:1")
    let undone = try made([("2020-01-01", 1), ("2020-02-01", 3), ("2020-02-01", 1)])
    #expect(text(undone) == "2020-01-01:1")
  }

  @Test
  func `without a change are always 0`() throws {
    let timeline = Timeline([Timeline.Change]())
    #expect(timeline.level(on: try day("2020-01-01")) == 0)
    #expect(timeline.holdsUntil(on: try day("2020-01-01")) == nil)
    #expect(timeline.days(of: 1).isEmpty)
  }

  @Test
  func `give the days of a level`() throws {
    let timeline = try made([
      ("2020-01-01", 2), ("2020-06-01", 4), ("2021-01-01", 1), ("2022-01-01", 3),
    ])
    #expect(
      timeline.days(of: 2).ranges.map(\.description)
        == ["[2020-01-01, 2021-01-01)", "[2022-01-01, …)"]
    )
    #expect(timeline.days(of: 4).ranges.map(\.description) == ["[2020-06-01, 2021-01-01)"])
    #expect(timeline.days(of: 1).ranges.map(\.description) == ["[2020-01-01, …)"])
    #expect(timeline.days(of: 5).isEmpty)
  }

  @Test(arguments: 1...30)
  func `agree with the days of their levels`(_ seed: Int) throws {
    var cases = try RandomCases(seed)
    let engine = Engine(try cases.framework())
    for timeline in engine.timelines(of: try cases.officer(), knownAt: try late()) {
      for level in 1...5 {
        let days = timeline.days(of: level)
        for number in stride(from: 0, through: 1_500, by: 7) {
          let day = cases.start.advanced(by: number)
          #expect(days.contains(day) == (timeline.level(on: day) >= level))
        }
      }
      #expect(Timeline(timeline.changes.reversed()) == timeline)
    }
  }
}
