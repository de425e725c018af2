import Assessment
import Chronology
import Personnel
import Records
import Testing
import Training
import Vietnamese

@testable import Reports

/// What is kept against what is counted, while all that it depends on is changed by chance and days go
/// by.
struct `Kept figures` {
  static let end = Instant(startOf: Province.day("2098-01-01"))

  /// Numbers that a seed gives, the same each time.
  struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }

    mutating func one(of numbers: ClosedRange<Int>) -> Int { Int.random(in: numbers, using: &self) }
    mutating func flip() -> Bool { Bool.random(using: &self) }
    /// A day of the years in which something happens.
    mutating func day() -> Day { Province.day("2019-01-01").advanced(by: one(of: 0...1_200)) }
  }

  /// Holds what is kept, corrected as pages do it, against the whole counted anew.
  static func compare(_ records: any Reading, on day: Day, _ place: String) throws {
    let counted = try HomeFigures(on: day, knownAt: end, in: records)
    let kept = try #require(try KeptFigures(on: day, in: records), "\(place)")
    let numbers = [
      kept.counts.assigned, kept.counts.trained, kept.counts.meets, kept.counts.lapsing,
    ]
    let keys: [HomeFigures.Key] = [.assigned, .trained, .meetsProfile, .lapsing]
    #expect(numbers == keys.map { counted[$0]?.count }, "\(place)")
    let framework = try records.framework()
    let agencies = try #require(try KeptFigures.agencies(on: day, by: framework, in: records))
    let principals = try framework.coverage.map { rule in
      try records.all(.principals(of: rule.duties, on: day, upTo: rule.atLeast))
    }
    for line in try records.all(.agencyLines(on: day)) {
      let own = try records.all(.officerCounts(on: day)).first { $0.agency == line.id }
      #expect(agencies[line.id]?.officers ?? 0 == own?.officers ?? 0, "\(place) \(line.code)")
      for (rule, counted) in principals.enumerated() {
        let number = counted.first { $0.agency == line.id }?.officers ?? 0
        #expect(
          agencies[line.id]?.principals?[rule] ?? 0 == number,
          "\(place) \(line.code) \(rule)"
        )
      }
    }
    let standings = try ProfileStandings(on: day, knownAt: end, by: framework, in: records)
    let filter = kept.narrowed(OfficerFilter(day: day))
    let listed = try records.officers(filter, after: nil, limit: 100).map(\.id)
    #expect(
      Set(listed) == Set(standings.officers.filter(\.value.meetsProfile).keys),
      "\(place)"
    )
    #expect(try records.officerCount(filter, atMost: 100).number == listed.count)
  }

  /// Something that somebody might write.
  static func change(_ chance: inout Chance) -> SQL {
    let officer = chance.one(of: 1...7)
    let agency = chance.one(of: 1...9)
    let (from, until) = (chance.day(), chance.flip() ? chance.day() : nil)
    let later = until.flatMap { $0 > from ? $0 : nil }
    switch chance.one(of: 0...13) {
    case 0, 1:
      let (duty, role) = (chance.flip() ? "R2" : "R4", chance.flip() ? "principal" : "deputy")
      return """
        INSERT INTO assignment
          (officer_id, agency_id, duty_code, decision_number, share, role, from_day, until_day)
        VALUES (\(officer), \(agency), \(duty), 'x', 'fullTime', \(role), \(from), \(later))
        ON CONFLICT DO NOTHING
        """
    case 2:
      return
        "UPDATE assignment SET until_day = \(from) WHERE until_day IS NULL AND id % 5 = \(agency % 5) AND from_day < \(from)"
    case 3: return "DELETE FROM assignment WHERE id % 7 = \(officer % 7)"
    case 4, 5, 6:
      let (competency, level) = (chance.flip() ? "A1" : "A2", chance.one(of: 1...3))
      return """
        INSERT INTO evidence
          (officer_id, competency_code, level, kind, on_day, until_day, recorded_at, source)
        VALUES (\(officer), \(competency), \(level), 'rating', \(from), \(later),
                \(Province.recorded), '')
        """
    case 7:
      return
        "UPDATE evidence SET revoked_at = \(Province.made) WHERE revoked_at IS NULL AND recorded_at < \(Province.made) AND id % 6 = \(officer % 6)"
    case 8: return "UPDATE result SET outcome = 'failed' WHERE enrolment_id % 10 = \(officer)"
    case 9:
      return "UPDATE result SET outcome = 'passed', mark = 600 WHERE enrolment_id % 10 = \(officer)"
    case 10:
      let state = chance.flip() ? "closed" : "running"
      return
        "UPDATE training_class SET state = \(state), last_day = \(from) WHERE id = \(chance.one(of: 1...4)) AND first_day <= \(from)"
    case 11: return "UPDATE agency SET until_day = \(later) WHERE id = \(agency)"
    case 12:
      return
        "UPDATE certificate SET until_day = \(from) WHERE issued_on < \(from) AND id % 3 = \(agency % 3)"
    default:
      return
        "UPDATE enrolment SET withdrawn_on = \(from), withdrawn_reason = 'x' WHERE officer_id = \(officer) AND class_id = \(chance.one(of: 1...4))"
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `are those counted anew, whatever is written and however days go by`(seed: UInt64)
    async throws
  {
    var chance = Chance(state: seed)
    let store = try await Province.store()
    var day = Province.day("2019-12-01")
    try await KeepFigures(on: day).run(in: store)
    for step in 0..<40 {
      let statements = (0..<chance.one(of: 0...3)).map { _ in Self.change(&chance) }
      try await store.write { records in
        for statement in statements { try records.run(statement) }
      }
      if chance.flip() { day = day.advanced(by: chance.one(of: 0...40)) }
      let today = day
      try await store.read {
        try Self.compare($0, on: today, "seed \(seed), step \(step), \(today)")
        try Self.compare($0, on: today.advanced(by: 45), "seed \(seed), step \(step), later")
      }
      if chance.one(of: 0...2) == 0 { try await KeepFigures(on: day).run(in: store) }
    }
  }

  @Test
  func `say nothing of days before, of other rules, or to who does not see everybody`() async throws
  {
    let store = try await Province.store()
    let day = Province.day("2020-12-31")
    #expect(try await store.read { try KeptFigures(on: day, in: $0) } == nil)
    try await KeepFigures(on: day).run(in: store)
    #expect(try await store.read { try KeptFigures(on: day, in: $0) } != nil)
    #expect(try await store.read { try KeptFigures(on: day.advanced(by: -1), in: $0) } == nil)
    try await store.write {
      _ = try $0.run("UPDATE curriculum_file SET sha256 = \(String(repeating: "0", count: 64))")
    }
    #expect(try await store.read { try KeptFigures(on: day, in: $0) } == nil)
    try await KeepFigures(on: day).run(in: store)
    #expect(try await store.read { try KeptFigures(on: day, in: $0)?.counts.assigned } == 5)
  }
}
