public import Personnel
public import Training

/// What came of one component of a course.
public struct ComponentMark: Hashable, Sendable {
  /// The component.
  public let component: Code<CourseAssessment.Component>
  /// Its percentage of the overall mark.
  public let weight: Int
  /// The least score that is asked for.
  public let minimum: Score?
  /// The score that counts; nil where there is none.
  public let score: Score?
  /// How many scores there are, resits with them.
  public let attempts: Int

  /// What came of a component, by its parts.
  public init(
    component: Code<CourseAssessment.Component>,
    weight: Int,
    minimum: Score?,
    score: Score?,
    attempts: Int
  ) {
    self.component = component
    self.weight = weight
    self.minimum = minimum
    self.score = score
    self.attempts = attempts
  }

  /// Whether there is a score under the minimum.
  public var isUnderMinimum: Bool {
    guard let score, let minimum else { return false }
    return score < minimum
  }
}

extension CourseAssessment {
  /// What came of each component, in the course's order.
  public func marks(_ scores: some Sequence<ComponentScore>) -> [ComponentMark] {
    let byComponent = Dictionary(grouping: scores, by: \.component)
    return components.map { component in
      let own = byComponent[component.code] ?? []
      return ComponentMark(
        component: component.code,
        weight: component.weight,
        minimum: component.minimum,
        score: resit.pick(own),
        attempts: own.count
      )
    }
  }

  /// The overall mark; nil as long as a component has no score.
  public func overall(_ marks: [ComponentMark]) -> OverallMark? {
    let scored = marks.compactMap { mark in mark.score.map { (weight: mark.weight, score: $0) } }
    guard scored.count == marks.count, !marks.isEmpty else { return nil }
    return OverallMark(of: scored, stepHundredths: stepHundredths)
  }
}

extension CourseAssessment.ResitPolicy {
  /// The score that counts among those of one component.
  public func pick(_ scores: some Sequence<ComponentScore>) -> Score? {
    switch self {
    case .best: scores.map(\.score).max()
    case .latest: scores.max { ($0.day, $0.score) < ($1.day, $1.score) }?.score
    }
  }
}
