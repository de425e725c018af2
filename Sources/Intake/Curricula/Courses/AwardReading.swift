import Assessment
import Chronology
import Personnel
import Training

/// Reads what passing a course gives.
struct AwardReading {
  let known: Surroundings

  /// The awards; each level of a competency once.
  func awards(_ spot: Spot) -> [Course.Award]? {
    var levels = OnlyOnce()
    return spot.all { item in
      if let competency = item.scalar("competency"), let level = item.scalar("level") {
        levels.add("\(competency):\(level)", at: item)
      }
      return award(item)
    }
  }

  private func award(_ spot: Spot) -> Course.Award? {
    guard let fields = spot.fields("competency", "level", "mark", "validity") else { return nil }
    let competency = fields.required("competency")?
      .code(Competency.self, among: known.competencies, called: CourseWording.competency)
    let level = fields.required("level").flatMap { self.level($0, of: competency) }
    let mark = fields.required("mark")?.score()
    let validity = fields.maybe("validity") { $0.someTime() }
    guard let competency, let level, let mark, let validity else { return nil }
    return Course.Award(competency: competency, level: level, mark: mark, validity: validity)
  }

  private func level(_ spot: Spot, of competency: Code<Competency>?) -> Competency.Level? {
    guard let number = spot.whole(Competency.Level.numbers) else { return nil }
    if let competency, let levels = known.levels?[competency.text], !levels.contains(number) {
      spot.fault(FrameworkFault.Reason.unknownLevel(number, of: competency.text).explanation)
      return nil
    }
    return Competency.Level(number)
  }
}
