import Assessment
import Chronology
import Personnel
import Testing
import Training

struct `Vectors of the engine, read another way` {
  @Test(arguments: VectorFiles.names)
  func `agree with a reading day by day on every day that matters`(_ name: String) throws {
    let files = try VectorFiles(name)
    let framework = try files.framework.framework()
    let input = try files.input.input()
    for (officer, wanted) in zip(input.officers, files.expected.officers) {
      let reference = Reference(framework, officer.evidence, knownAt: input.knownAt)
      for (competency, holding) in zip(framework.competencies, wanted.competencies) {
        #expect(reference.level(of: competency, on: input.asOf) == holding.level)
        var before = 0
        for change in holding.timeline {
          let from = try day(change.from)
          #expect(reference.level(of: competency, on: from) == change.level)
          #expect(reference.level(of: competency, on: from.advanced(by: -1)) == before)
          before = change.level
        }
      }
    }
  }

  @Test(arguments: VectorFiles.names)
  func `can be explained`(_ name: String) throws {
    let files = try VectorFiles(name)
    let engine = Engine(try files.framework.framework())
    let input = try files.input.input()
    for (officer, wanted) in zip(input.officers, files.expected.officers) {
      for (competency, holding) in zip(engine.framework.competencies, wanted.competencies) {
        let why = try #require(
          engine.why(
            competency.code,
            of: officer.evidence,
            on: input.asOf,
            knownAt: input.knownAt
          )
        )
        #expect((why.held?.level.number ?? 0) == holding.level)
        #expect(why.lines.contains { $0.depth == 1 } == (why.held != nil || why.next != nil))
      }
    }
  }

  @Test(arguments: VectorFiles.names)
  func `foresee each drop after their day`(_ name: String) throws {
    let files = try VectorFiles(name)
    let engine = Engine(try files.framework.framework())
    let input = try files.input.input()
    for (officer, wanted) in zip(input.officers, files.expected.officers) {
      let drops = engine.drops(
        of: officer.evidence,
        knownAt: input.knownAt,
        after: input.asOf,
        through: .last
      )
      for holding in wanted.competencies {
        let first = drops.first {
          $0.competency.text == holding.competency && $0.to < holding.level
        }
        #expect(first?.day.description == holding.holdsUntil)
      }
    }
  }
}
