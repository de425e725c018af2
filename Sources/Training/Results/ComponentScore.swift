public import Chronology
public import Personnel

/// One score of one component; a resit is another one.
public struct ComponentScore: Equatable, Sendable {
  public let enrolment: ID<Enrolment>
  public let component: Code<CourseAssessment.Component>
  public let score: Score
  /// The day on which it was earned.
  public let day: Day

  /// A score of a component on a day.
  public init(
    enrolment: ID<Enrolment>,
    component: Code<CourseAssessment.Component>,
    score: Score,
    day: Day
  ) {
    self.enrolment = enrolment
    self.component = component
    self.score = score
    self.day = day
  }
}
