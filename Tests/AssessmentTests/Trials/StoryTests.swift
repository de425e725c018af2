import Assessment
import Chronology
import Personnel
import Testing
import Training
import Vietnamese

/// A spokesperson's three years, from the class to the report that has to be printed again.
struct `An officer from class to report` {
  private static let known = "2020-02-01T08:00:00+07:00"

  /// Level 4 of press service takes level 3, two products of two years and a rating of one.
  private func engine() throws -> Engine {
    let criterion = Criterion.all([
      .level(3, of: nil),
      .evidence(
        EvidenceRule(kinds: EvidenceKinds(.workProduct), count: 2, within: try term("P24M"))
      ),
      .evidence(EvidenceRule(kinds: EvidenceKinds(.rating), within: try term("P12M"))),
    ])
    return Engine(
      try Framework(
        competencies: [try competency("B2", [4: criterion])],
        duties: [try duty("R4", [("B2", 4, "P12M")])]
      )
    )
  }

  /// The evidence of a class that was passed with these two scores.
  private func course(_ first: String, _ second: String) throws -> [Evidence] {
    var scene = Scene()
    scene.scores = [("A", first, "2020-01-08"), ("B", second, "2020-01-08")]
    scene.awards = [
      try award("B2", 3, from: "5.0", validity: "P36M"), try award("B2", 2, from: "5.0"),
    ]
    return try scene.record().result().awards.enumerated().map { place, award in
      award.evidence(
        id: ID(Int64(place)),
        lastDay: try day("2020-01-09"),
        recordedAt: try instant(Self.known),
        source: "LOP-2020-01"
      )
    }
  }

  private func practice(revokedAt: String? = nil) throws -> [Evidence] {
    [
      try evidence(11, "B2", 4, .workProduct, on: "2020-03-10", recordedAt: "2020-03-11T00:00:00Z"),
      try evidence(
        12,
        "B2",
        4,
        .workProduct,
        on: "2020-05-20",
        recordedAt: "2020-05-21T00:00:00Z",
        revokedAt: revokedAt
      ),
      try evidence(13, "B2", 4, .rating, on: "2020-06-30", recordedAt: "2020-07-02T00:00:00Z"),
    ]
  }

  private func status(_ pieces: [Evidence], on asOf: String, knownAt: String) throws -> GapStatus? {
    let assignment = AssignmentOnDuty(duty: try code("R4"), from: try day("2019-12-01"))
    return try engine().reckoning(of: pieces, knownAt: try instant(knownAt))
      .gaps(of: [assignment], at: Outlook(asOf: try day(asOf))).first?.status
  }

  @Test
  func `gets the course's level for as long as it is valid`() throws {
    let pieces = try course("8.0", "7.0")
    #expect(pieces.map(\.source) == ["LOP-2020-01"])
    let timelines = try engine().timelines(of: pieces, knownAt: try late())
    #expect(timelines.map(text) == ["2020-01-09:3 2023-01-09:0"])
    #expect(try course("4.0", "5.0").isEmpty)
  }

  @Test
  func `rises by practice and a rating, and falls when the rating is old`() throws {
    let pieces = try course("8.0", "7.0") + practice()
    let timelines = try engine().timelines(of: pieces, knownAt: try late())
    // Level 3 stays after the course's validity: products of level 4 show it too, and do not end.
    #expect(timelines.map(text) == ["2020-01-09:3 2020-06-30:4 2021-06-30:3"])
  }

  @Test(
    arguments: [
      ("2019-12-15", GapStatus.due), ("2020-06-29", .due), ("2020-06-30", .met),
      ("2021-03-31", .met), ("2021-04-01", .lapsing), ("2021-06-29", .lapsing),
      ("2021-06-30", .lapsed), ("2024-01-01", .lapsed),
    ]
  )
  func `stands to the duty as each day says`(_ asOf: String, _ wanted: GapStatus) throws {
    let pieces = try course("8.0", "7.0") + practice()
    #expect(try status(pieces, on: asOf, knownAt: "2040-01-01T00:00:00Z") == wanted)
  }

  @Test
  func `is missing after the grace without practice`() throws {
    let pieces = try course("8.0", "7.0")
    let known = "2040-01-01T00:00:00Z"
    #expect(try status(pieces, on: "2020-11-30", knownAt: known) == .due)
    #expect(try status(pieces, on: "2020-12-01", knownAt: known) == .missing)
  }

  @Test
  func `prints the report of January again, though evidence was taken back since`() throws {
    let pieces = try course("8.0", "7.0") + practice(revokedAt: "2021-02-10T09:00:00+07:00")
    let report = "2021-01-15T00:00:00+07:00"
    #expect(try status(pieces, on: "2020-12-31", knownAt: report) == .met)
    #expect(try status(pieces, on: "2020-12-31", knownAt: "2021-02-10T08:59:59+07:00") == .met)
    #expect(try status(pieces, on: "2020-12-31", knownAt: "2021-02-10T09:00:00+07:00") == .missing)
    // In August only what was recorded by then: the rating of June was, in July.
    #expect(try status(pieces, on: "2020-08-01", knownAt: "2020-07-01T00:00:00Z") == .due)
    #expect(try status(pieces, on: "2020-08-01", knownAt: "2020-07-02T00:00:00Z") == .met)
  }

  @Test
  func `is warned of the rating that grows old, and of nothing else`() throws {
    let pieces = try course("8.0", "7.0") + practice()
    let drops = try engine().drops(
      of: pieces,
      knownAt: try late(),
      after: try day("2021-04-01"),
      through: try day("2021-07-01")
    )
    #expect(drops.map(\.day) == [try day("2021-06-30")])
    #expect(drops.map(\.because) == [[try #require(pieces.last)]])
    let renewal = try evidence(14, "B2", 5, .rating, on: "2021-06-01")
    let renewed = try engine().timelines(of: pieces + [renewal], knownAt: try late())
    #expect(
      renewed.map(text) == ["2020-01-09:3 2020-06-30:4 2021-06-01:5"]
    )
  }

  @Test
  func `is told why, down to the class`() throws {
    let pieces = try course("8.0", "7.0") + practice()
    let why = try #require(
      try engine().why(
        try code("B2"),
        of: pieces,
        on: try day("2020-09-01"),
        knownAt: try late()
      )
    )
    #expect(why.summary.vi == "Ngày 01/09/2020: đạt mức 4 của năng lực B2.")
    #expect(why.held?.node.until == Day(iso: "2021-06-30"))
    let lines = why.lines.map(\.text.vi)
    #expect(lines.contains { $0.hasSuffix("LOP-2020-01") })
    #expect(
      lines.contains(
        "Có ít nhất 1 minh chứng mức 4 trở lên (đánh giá của người quản lý) "
          + "trong vòng 12 tháng: đạt (có 1, cần 1), đến hết ngày 29/06/2021."
      )
    )
    #expect(lines.contains("Để đạt mức 5 của năng lực B2:"))
  }
}
