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
      "2020-Q5", "2020-q3", "20", "2020Q3", "2020-", "", "năm 2020", "2020..2021", "0000",
      "2020-01-01..", "..2020-01-01", "2020-02-30..2020-03-01", "2020-12-31..2020-01-01",
      "2018-stat",
      "２０２０",
    ]
  )
  func `is refused otherwise`(text: String) async throws {
    await #expect(throws: ReportRefusal.self) {
      _ = try await Province.document(Province.request("ttdn-summary", period: text))
    }
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
