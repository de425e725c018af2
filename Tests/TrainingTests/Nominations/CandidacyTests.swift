import Chronology
import Personnel
import Testing
import Training
import Vietnamese

struct `Who a class is for` {
  static func day(_ text: String) -> Day { Day(iso: text) ?? .last }
  static let officer = ID<Officer>(7)
  let rule: CandidacyRule
  let before: Code<Course>
  let slot = SessionSlot(day("2021-03-08"), .morning)

  init() throws {
    before = try #require(Code("TTDN-01"))
    let course = Course(
      code: try #require(Code("TTDN-02")),
      title: Bilingual(both: "Viết tin"),
      audience: [try #require(Code("R2")), try #require(Code("R3"))],
      prerequisites: [before],
      modules: [],
      assessment: CourseAssessment(
        scheme: try #require(Code("S")),
        components: [],
        resit: .best,
        stepHundredths: 10,
        pass: .init(attendance: 100, mark: try #require(Score("5")))
      ),
      awards: [
        .init(
          competency: try #require(Code("A1")),
          level: try #require(.init(2)),
          mark: try #require(Score("5")),
          validity: Term(iso: "P24M")
        )
      ],
      document: .init(kind: .attestation, title: Bilingual(both: "Giấy"))
    )
    rule = CandidacyRule(
      course: course,
      trainingClass: try #require(Code("LOP-1")),
      first: Self.day("2021-03-08"),
      slots: [slot]
    )
  }

  func facts(
    _ duties: [String] = ["R2"],
    passed: [CandidateFacts.Passed]? = nil,
    gaps: [String] = [],
    bookings: [Booking<ID<Officer>>] = []
  ) -> CandidateFacts {
    CandidateFacts(
      duties: duties.compactMap { Code($0) },
      passed: passed ?? [.init(before, until: nil)],
      gaps: gaps.compactMap { Code($0) },
      bookings: bookings
    )
  }

  @Test
  func `are holders of its duties who have not passed it`() throws {
    let found = rule.decide(Self.officer, facts(gaps: ["A1"]))
    #expect(
      found.grounds == [
        .duty(try #require(Code("R2"))), .gap(try #require(Code("A1"))), .neverPassed,
      ]
    )
    #expect(found.obstacles.isEmpty && found.mayGo)
  }

  @Test
  func `are not those who have it, until it lapses`() throws {
    let course = rule.course.code
    let valid = CandidateFacts.Passed(course, until: Self.day("2021-03-09"))
    let lapsed = CandidateFacts.Passed(course, until: Self.day("2021-03-08"))
    let base = CandidateFacts.Passed(before, until: nil)
    let has = rule.decide(Self.officer, facts(passed: [base, lapsed, valid]))
    #expect(has.obstacles == [.hasItAlready(until: Self.day("2021-03-09"))])
    #expect(!has.mayGo)
    let again = rule.decide(Self.officer, facts(passed: [base, lapsed]))
    #expect(again.mayGo)
    #expect(again.grounds.contains(.lapsed(since: Self.day("2021-03-08"))))
  }

  @Test
  func `have passed what comes before`() {
    let found = rule.decide(Self.officer, facts(passed: []))
    #expect(found.obstacles == [.lacksPrerequisite(before)])
    #expect(!found.mayGo && found.need < 0)
  }

  @Test
  func `are in no other class at the same time`() throws {
    let other = try #require(Code<TrainingClass>("LOP-2"))
    let clash = Booking(Self.officer, at: slot, for: other)
    let later = Booking(
      Self.officer,
      at: SessionSlot(Self.day("2021-03-08"), .afternoon),
      for: other
    )
    #expect(rule.decide(Self.officer, facts(bookings: [later])).mayGo)
    let found = rule.decide(Self.officer, facts(bookings: [later, clash]))
    #expect(found.obstacles.contains { if case .doubleBooked = $0 { true } else { false } })
  }

  @Test
  func `may be others, behind those it is meant for`() {
    let other = rule.decide(Self.officer, facts(["R9"]))
    #expect(other.obstacles == [.noDuty])
    #expect(other.mayGo)
    #expect(other.need < rule.decide(Self.officer, facts()).need)
    #expect(
      rule.decide(Self.officer, facts(gaps: ["A1"])).need
        > rule.decide(Self.officer, facts()).need
    )
  }

  @Test
  func `hold what they passed for the longest of its terms`() throws {
    #expect(rule.course.validUntil(passedOn: Self.day("2020-01-15")) == Self.day("2022-01-15"))
  }
}
