import Chronology
import Personnel
import Training

/// What duties require, by numbers alone: each duty a run of one list.
struct DutyTable: Sendable {
  struct Line: Sendable {
    /// The competency's place in the framework.
    let competency: Int
    let level: Int
    let grace: Term
  }

  let lines: ContiguousArray<Line>
  /// For each duty, in the framework's order, its run of `lines`.
  let runs: ContiguousArray<Range<Int>>
  let places: [Code<Duty>: Int]

  init(_ framework: Framework, competencies: [Code<Competency>: Int]) {
    var lines: ContiguousArray<Line> = []
    var runs: ContiguousArray<Range<Int>> = []
    for profile in framework.duties {
      let start = lines.count
      for requirement in profile.requires {
        guard let place = competencies[requirement.competency] else { continue }
        lines.append(Line(competency: place, level: requirement.level, grace: requirement.grace))
      }
      runs.append(start..<lines.count)
    }
    self.lines = lines
    self.runs = runs
    places = Dictionary(uniqueKeysWithValues: zip(framework.duties.map(\.duty.code), 0...))
  }
}
