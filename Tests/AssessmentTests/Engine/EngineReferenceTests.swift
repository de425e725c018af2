import Assessment
import Chronology
import Testing

struct `The engine against a reading day by day` {
  /// Longer than any evidence of the cases, so that everything that can change has changed.
  static let window = -10...1_500

  @Test(arguments: 1...40)
  func `holds the same level on every day`(_ seed: Int) throws {
    var cases = try RandomCases(seed)
    let framework = try cases.framework()
    let engine = Engine(framework)
    for _ in 0..<2 {
      let evidence = try cases.officer()
      let known = Instant(startOf: cases.anyDay())
      let reference = Reference(framework, evidence, knownAt: known)
      let timelines = engine.timelines(of: evidence, knownAt: known)
      #expect(timelines.count == framework.competencies.count)
      for (competency, timeline) in zip(framework.competencies, timelines) {
        var wanted: [Timeline.Change] = []
        for number in Self.window {
          let day = cases.start.advanced(by: number)
          let level = reference.level(of: competency, on: day)
          if level != wanted.last?.level ?? 0 {
            wanted.append(Timeline.Change(from: day, level: level))
          }
        }
        #expect(timeline.changes == wanted)
      }
    }
  }

  @Test(arguments: 101...140)
  func `gives the same status to every requirement`(_ seed: Int) throws {
    var cases = try RandomCases(seed)
    let framework = try cases.framework()
    let engine = Engine(framework)
    let evidence = try cases.officer()
    let assignments = try (0..<4).map { _ in try cases.assignment() }
    let known = Instant(startOf: cases.anyDay())
    let outlook = Outlook(asOf: cases.anyDay(), horizonDays: cases.seed.pick(0...120))
    let reference = Reference(framework, evidence, knownAt: known)
    let gaps = engine.reckoning(of: evidence, knownAt: known).gaps(of: assignments, at: outlook)
    var wanted: [Gap] = []
    for (place, assignment) in assignments.enumerated() where assignment.isActive(on: outlook.asOf)
    {
      for line in try #require(framework.profile(assignment.duty)).requires {
        let competency = try #require(framework.competency(line.competency))
        let due = assignment.from + line.grace
        wanted.append(
          Gap(
            assignment: place,
            duty: assignment.duty,
            competency: line.competency,
            required: line.level,
            held: reference.level(of: competency, on: outlook.asOf),
            due: due,
            status: reference.status(
              of: competency,
              required: line.level,
              since: assignment.from,
              due: due,
              on: outlook.asOf,
              horizonDays: outlook.horizonDays
            )
          )
        )
      }
    }
    #expect(gaps == wanted)
  }

  @Test(arguments: 201...240)
  func `never lowers a level for more evidence`(_ seed: Int) throws {
    var cases = try RandomCases(seed)
    let engine = Engine(try cases.framework())
    let evidence = try cases.officer()
    let more = evidence + [try cases.piece(90), try cases.piece(91)]
    let known = try late()
    let before = engine.timelines(of: evidence, knownAt: known)
    let after = engine.timelines(of: more, knownAt: known)
    for (less, more) in zip(before, after) {
      for day in Set((less.changes + more.changes).map(\.from)) {
        #expect(less.level(on: day) <= more.level(on: day))
      }
    }
  }

  @Test(arguments: 301...320)
  func `answers the same in any order of evidence`(_ seed: Int) throws {
    var cases = try RandomCases(seed)
    let engine = Engine(try cases.framework())
    let evidence = try cases.officer()
    let known = Instant(startOf: cases.anyDay())
    let timelines = engine.timelines(of: evidence, knownAt: known)
    for _ in 0..<5 {
      let shuffled = evidence.shuffled(using: &cases.seed)
      #expect(engine.timelines(of: shuffled, knownAt: known) == timelines)
    }
  }

  @Test(arguments: 401...420)
  func `holds until the first lower day`(_ seed: Int) throws {
    var cases = try RandomCases(seed)
    let engine = Engine(try cases.framework())
    for timeline in engine.timelines(of: try cases.officer(), knownAt: try late()) {
      for number in stride(from: 0, through: 1_000, by: 61) {
        let day = cases.start.advanced(by: number)
        let level = timeline.level(on: day)
        let lower = (1...1_500).lazy.map { day.advanced(by: $0) }
          .first { timeline.level(on: $0) < level }
        #expect(timeline.holdsUntil(on: day) == lower)
      }
    }
  }

  @Test
  func `works out officers one after another as it does each alone`() throws {
    var cases = try RandomCases(77)
    let engine = Engine(try cases.framework())
    var reckoner = Reckoner(engine)
    for _ in 0..<40 {
      let evidence = try cases.officer()
      reckoner.clear()
      for item in evidence.compactMap({ engine.item($0) }) { reckoner.add(item) }
      reckoner.reckon()
      let alone = engine.timelines(of: evidence, knownAt: try late())
      let known = evidence.allSatisfy { $0.revokedAt == nil }
      if known {
        #expect(alone.indices.map { reckoner.timeline(of: $0) } == alone)
      }
    }
  }
}
