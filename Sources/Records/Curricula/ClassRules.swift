public import Assessment
import Chronology
public import Training

/// The rules by which a class is assessed.
public struct ClassRules: Equatable, Sendable {
  /// What is taught; nil where the curricula no longer have it.
  public let course: Course?
  /// By what a passed mark is classified.
  public let scheme: GradingScheme?
  /// The statuses of a roll-call.
  public let statuses: [AttendanceStatus]

  /// The rules of a class among all.
  public init(of trainingClass: TrainingClass, in curricula: Curricula) {
    self.init(
      of: trainingClass,
      courses: curricula.courses,
      schemes: curricula.schemes,
      statuses: curricula.attendanceStatuses
    )
  }

  /// The rules by their parts.
  public init(course: Course?, scheme: GradingScheme?, statuses: [AttendanceStatus]) {
    self.course = course
    self.scheme = scheme
    self.statuses = statuses
  }

  init(
    of trainingClass: TrainingClass,
    courses: [Course],
    schemes: [GradingScheme],
    statuses: [AttendanceStatus]
  ) {
    course = courses.first { $0.code == trainingClass.course }
    scheme = course.flatMap { course in
      GradingScheme.of(course, among: schemes, startingOn: trainingClass.days.from)
    }
    self.statuses = statuses
  }
}

extension Reading {
  /// The rules of a class, without the rest of the curricula.
  public func classRules(of trainingClass: TrainingClass) throws -> ClassRules {
    ClassRules(
      of: trainingClass,
      courses: try courses(),
      schemes: try schemes(),
      statuses: try all(.attendanceStatuses)
    )
  }
}
