import Assessment
import Chronology
import Personnel
import Records
import Reports
import Testing
import Training

/// When a report of a schedule is due.
struct `A scheduled report` {
  static func due(
    _ periods: [String],
    on day: String,
    after days: Int = 1,
    most: Int = 1
  ) async throws -> [String] {
    let entry = ReportSchedule.Entry(
      name: try Province.code("quy"),
      report: "ttdn-summary",
      periods: periods,
      daysAfter: days,
      agency: nil,
      isForEach: false,
      isCompared: false
    )
    let rules = try await Province.store().read { try $0.curricula().periodRules }
    return entry.due(on: Province.day(day), by: rules, most: most).map(\.code)
  }

  static let quarters = ["Q1", "Q2", "Q3", "Q4"]

  @Test(
    arguments: [
      ("2020-10-01", "2020-Q2"), ("2020-10-02", "2020-Q3"), ("2020-12-31", "2020-Q3"),
      ("2021-01-02", "2020-Q4"), ("2021-01-01", "2020-Q3"),
    ]
  )
  func `is that of the last period that ended, a day later`(day: String, code: String) async throws
  {
    // A period that ended on 30 September may be reported from 2 October on.
    #expect(try await Self.due(Self.quarters, on: day) == [code])
  }

  @Test
  func `waits as many days as it is told for what comes late`() async throws {
    #expect(try await Self.due(Self.quarters, on: "2020-10-05", after: 5) == ["2020-Q2"])
    #expect(try await Self.due(Self.quarters, on: "2020-10-06", after: 5) == ["2020-Q3"])
  }

  @Test
  func `may be of the year, or of the statistical year`() async throws {
    #expect(try await Self.due([""], on: "2020-06-01") == ["2019"])
    #expect(try await Self.due(["stat"], on: "2020-12-20") == ["2020-stat"])
  }

  @Test
  func `comes latest first where several are asked for`() async throws {
    #expect(
      try await Self.due(Self.quarters, on: "2020-05-01", most: 3) == [
        "2020-Q1", "2019-Q4", "2019-Q3",
      ]
    )
  }

  @Test
  func `of a period that the rules don't have is never due, and told`() async throws {
    #expect(try await Self.due(["Q7"], on: "2020-12-31") == [])
    let entry = ReportSchedule.Entry(
      name: try Province.code("quy"),
      report: "ttdn-summary",
      periods: ["Q1", "Q7"],
      daysAfter: 1,
      agency: nil,
      isForEach: false,
      isCompared: false
    )
    let rules = try await Province.store().read { try $0.curricula().periodRules }
    #expect(entry.unknownPeriods(in: 2020, by: rules) == ["Q7"])
  }
}
