import Chronology
import Personnel
import Records
import Reports
import Testing
import Training
import Vietnamese

/// The digest of a report tells whether its data are the same.
struct `Digest of the data` {
  static func digest(
    after statements: [SQL] = [],
    language: Language = .vi,
    _ request: ReportRequest = Province.request("ttdn-summary")
  ) async throws -> String {
    let store = try await Province.store()
    try await store.write { records in
      for statement in statements { try records.run(statement) }
    }
    var asked = request
    asked.language = language
    let final = asked
    return try await store.read { try ReportCatalogue.document(final, in: $0) }.provenance.sha256
  }

  static func ofClass(_ report: String) throws -> ReportRequest {
    var request = Province.request(report, period: nil)
    request.trainingClass = try Province.code("LOP-2020-01")
    return request
  }

  @Test(arguments: ["ttdn-summary", "class-list", "marks"])
  func `is the same in another run and another language`(report: String) async throws {
    let request =
      report == "ttdn-summary" ? Province.request(report) : try Self.ofClass(report)
    let first = try await Self.digest(request)
    #expect(first.count == 64 && first.allSatisfy(\.isHexDigit))
    #expect(try await Self.digest(request) == first)
    #expect(try await Self.digest(language: .en, request) == first)
  }

  static let changes: [SQL] = [
    "UPDATE officer SET full_name = 'Lê Ân' WHERE id = 3",
    "UPDATE assignment SET share = 'fullTime' WHERE officer_id = 3",
    "UPDATE assignment SET until_day = '2020-12-31' WHERE officer_id = 4 AND agency_id = 5",
    "UPDATE agency_standing SET name_en = 'Home Affairs' WHERE agency_id = 2",
    "UPDATE result SET credited_numerator = 25 WHERE enrolment_id = 11",
    "UPDATE result SET mark = 850 WHERE enrolment_id = 11",
    "UPDATE certificate SET number = 'GCN-0' WHERE enrolment_id = 11",
    "UPDATE evidence SET level = 1 WHERE officer_id = 3",
  ]

  @Test(arguments: changes.indices)
  func `differs where one datum differs`(index: Int) async throws {
    let before = try await Self.digest()
    #expect(try await Self.digest(after: [Self.changes[index]]) != before)
  }

  static let strangers: [SQL] = [
    // A class of 2019, evidence that nobody knew of yet, a birth date that the report does not show.
    "UPDATE result SET mark = 500 WHERE enrolment_id = 33",
    "UPDATE evidence SET level = 3 WHERE recorded_at > '2021-01-15'",
    "UPDATE officer SET birth_date = '1981-02-05' WHERE id = 1",
    "UPDATE score SET score = 850 WHERE enrolment_id = 11 AND component_code = 'TH'",
  ]

  @Test(arguments: strangers.indices)
  func `is the same where the report does not rest on what differs`(index: Int) async throws {
    let before = try await Self.digest()
    #expect(try await Self.digest(after: [Self.strangers[index]]) == before)
  }

  @Test(
    arguments: [
      ("class-list", "UPDATE officer SET birth_date = '1981-02-05' WHERE id = 1", true),
      ("class-list", "UPDATE result SET mark = 850 WHERE enrolment_id = 11", false),
      ("marks", "UPDATE result SET mark = 850 WHERE enrolment_id = 11", true),
      ("marks", "UPDATE result SET mark = 650 WHERE enrolment_id = 21", false),
    ] as [(String, SQL, Bool)]
  )
  func `follows what a report of a class shows`(
    report: String,
    change: SQL,
    differs: Bool
  ) async throws {
    let request = try Self.ofClass(report)
    let (before, after) = (
      try await Self.digest(request), try await Self.digest(after: [change], request)
    )
    #expect((before != after) == differs)
  }

  @Test
  func `differs for another period of the same figures`() async throws {
    let whole = try await Self.digest(
      Province.request("ttdn-summary", period: "2020-01-01..2020-12-31")
    )
    let later = try await Self.digest(
      Province.request("ttdn-summary", period: "2020-01-02..2020-12-31")
    )
    #expect(whole != later)
    #expect(try await Self.digest() == whole)
  }
}
