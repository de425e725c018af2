import Chronology
import Personnel
import Records
import Reports
import Testing
import Training
import Vietnamese

/// What people write for a period, and what is refused with the possible ones.
struct `Reporting period` {
  @Test(
    arguments: [
      ("2020", "2020-01-01", "2020-12-31"), ("2020-Q3", "2020-07-01", "2020-09-30"),
      ("2020-stat", "2019-12-15", "2020-12-14"), ("2020-02", "2020-02-01", "2020-02-29"),
      ("2019-02", "2019-02-01", "2019-02-28"),
      ("2020-01-15..2020-03-20", "2020-01-15", "2020-03-20"),
      ("2020-03-20..2020-03-20", "2020-03-20", "2020-03-20"),
      ("15/01/2020..20/03/2020", "2020-01-15", "2020-03-20"),
      ("1/7/2020..2020-07-31", "2020-07-01", "2020-07-31"),
      ("2020-q3", "2020-07-01", "2020-09-30"), ("2020-STAT", "2019-12-15", "2020-12-14"),
    ]
  )
  func `is read by the rules that the installation has`(
    text: String,
    first: String,
    last: String
  ) async throws {
    let document = try await Province.document(Province.request("ttdn-summary", period: text))
    #expect(document.period.first == Province.day(first))
    #expect(document.period.last == Province.day(last))
  }

  @Test(
    arguments: [
      "2020-Q5", "20", "2020Q3", "2020-", "", "năm 2020", "2020..2021", "0000",
      "2020-01-01..", "..2020-01-01", "2020-02-30..2020-03-01", "2020-12-31..2020-01-01",
      "2018-stat", "２０２０", "01/01/2020..", "31/02/2020..01/03/2020", "1/1/20..2/1/20",
      "01/01/2020", "01-01-2020..02-01-2020",
    ]
  )
  func `is refused otherwise`(text: String) async throws {
    await #expect(throws: ReportRefusal.self) {
      _ = try await Province.document(Province.request("ttdn-summary", period: text))
    }
  }

  @Test(
    arguments: [
      ("2020-q3", "2020-Q3"), ("2020-STAT", "2020-stat"), ("2020", "2020"),
      ("1/7/2020..31/7/2020", "2020-07-01..2020-07-31"),
    ]
  )
  func `has one name however it is written`(text: String, code: String) async throws {
    let document = try await Province.document(Province.request("ttdn-summary", period: text))
    #expect(document.period.code == code)
  }

  @Test
  func `tells to load the rules where there are none`() {
    let refusal = ReportRefusal.unknownPeriod("2020", year: 2020, possible: [])
    #expect(refusal.explanation.vi.contains("boiduong curricula load"))
    #expect(refusal.explanation.en.contains("boiduong curricula load"))
  }

  @Test
  func `gives examples, not every month of the year`() {
    let months = (1...12).map { $0 < 10 ? "0\($0)" : "\($0)" }
    let all = ["", "H1", "H2", "9M", "Q1", "Q2", "Q3", "Q4", "stat"] + months
    let text = ReportRefusal.unknownPeriod("2020-X", year: 2020, possible: all).explanation
    #expect(
      text.vi == """
        Không có kỳ báo cáo “2020-X”. Ví dụ: năm 2020, quý 2020-Q3, tháng 2020-05, \
        6 tháng đầu năm 2020-H1, 9 tháng 2020-9M, năm thống kê 2020-stat, hoặc hai ngày như \
        01/01/2020..30/06/2020.
        """
    )
    #expect(!text.en.contains("2020-07,"))
  }

  @Test
  func `names the possible periods when refused`() async throws {
    let refusal = await #expect(throws: ReportRefusal.self) {
      _ = try await Province.document(Province.request("ttdn-summary", period: "2021-Q9"))
    }
    let text = try #require(refusal).explanation
    #expect(text.vi.contains("2021-Q3") && text.vi.contains("2021-stat"))
    #expect(text.en.contains("2021-01-01..2021-06-30"))
  }

  @Test
  func `tells from when a period is one`() async throws {
    let refusal = await #expect(throws: ReportRefusal.self) {
      _ = try await Province.document(Province.request("ttdn-summary", period: "2018-stat"))
    }
    #expect(refusal == .periodNotInForce("2018-stat", from: Province.day("2018-12-15")))
    #expect(refusal?.explanation.vi.contains("15/12/2018") == true)
  }
}
