/// What comes of a component that several people score, each without knowing of the others.
public enum SecondMarking: Equatable, Sendable {
  /// So many have scored, and more are to.
  case waiting(scored: Int)
  /// All have scored, near enough to each other: the average, rounded half up to the course's step.
  case agreed(Score)
  /// All have scored, and lie further apart than the course allows: somebody else has to decide.
  case apart(hundredths: Int)
}

extension CourseAssessment {
  /// What comes of the scores that several people gave one learner for a component.
  public func agree(on scores: [Score], of component: Component) -> SecondMarking {
    guard scores.count >= component.markers, let low = scores.min(), let high = scores.max() else {
      return .waiting(scored: scores.count)
    }
    let difference = high.hundredths - low.hundredths
    guard difference <= moderationHundredths else { return .apart(hundredths: difference) }
    let step = max(1, stepHundredths)
    let sum = scores.reduce(0) { $0 + $1.hundredths }
    let steps = (2 * sum + scores.count * step) / (2 * scores.count * step)
    return Score(hundredths: min(1_000, steps * step)).map { .agreed($0) }
      ?? .waiting(scored: scores.count)
  }
}
