import Chronology
import Personnel
import Training

/// How an officer takes part in a class.
struct Attendee {
  /// What is not as it should be, if anything.
  enum Habit {
    case steady, madeUp, absent, withdrawn, unscored
  }

  let habit: Habit
  /// About how well the officer does, in quarters of a mark.
  private let ability: Int

  init(_ draw: inout Draw) {
    habit = draw.pick(weighted: [
      (795, .steady), (80, .madeUp), (55, .absent), (45, .withdrawn), (25, .unscored),
    ])
    ability = 22 + draw.within(0...9) + draw.within(0...8)
  }

  /// The score of a component, and that of the resit where the first was too low.
  func scores(of component: CourseAssessment.Component, pass: Score, _ draw: inout Draw) -> [Score]
  {
    let bounds = 0...40
    let first = max(bounds.lowerBound, min(bounds.upperBound, ability + draw.within(-4...4)))
    let needed = max(component.minimum ?? pass, pass)
    guard let score = Score(hundredths: first * 25) else { return [] }
    guard score < needed, draw.happens(700) else { return [score] }
    let second = min(bounds.upperBound, first + draw.within(0...9))
    return [score] + [Score(hundredths: second * 25)].compactMap { $0 }
  }

  /// How the officer was at a session; nil where nothing is on record.
  func status(
    at place: Int,
    of count: Int,
    _ statuses: RollCallStatuses,
    _ draw: inout Draw
  ) -> (status: Code<AttendanceStatus>, madeUp: Bool)? {
    let missed = count / 2
    switch habit {
    case .withdrawn where place >= max(1, missed): return nil
    case .madeUp where place == missed:
      if let excused = statuses.excused.first { return (excused, true) }
    case .absent where place >= missed && draw.happens(600) || place == count - 1:
      let away = draw.happens(400) ? statuses.excused : statuses.absent
      if let status = away.first ?? statuses.absent.first { return (status, false) }
    default: break
    }
    guard let plain = statuses.whole.first else { return nil }
    return (draw.happens(30) ? draw.pick(statuses.whole) : plain, false)
  }
}
