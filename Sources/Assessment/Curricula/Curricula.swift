public import Chronology
public import Personnel
public import Training

/// Everything that the files of `curricula/` say, checked: what is taught, how it is assessed, what
/// duties require, and the dated rules and forms that reports need.
///
/// The reader of the files (Intake) makes it, the records keep it, everything else is given it.
public struct Curricula: Equatable, Sendable {
  /// Competencies, levels, duties, coverage.
  public let framework: Framework
  /// By code.
  public let courses: [Course]
  /// In order of time. Which one holds for a class depends on its first day.
  public let schemes: [GradingScheme]
  /// In the order in which faces offer them.
  public let attendanceStatuses: [AttendanceStatus]
  /// How many periods a year demands.
  public let minimums: [MinimumRule]
  /// Which days `2020-Q3` or `2020-stat` means.
  public let periodRules: [PeriodRule]
  /// How official reports look.
  public let forms: [ReportForm]
  /// How long what is known of people is kept; in the order of the file.
  public let retention: [RetentionRule]
  /// When public offices are closed, in order of time.
  public let holidays: [Holiday]
  /// What learners are asked after a class, in order of time.
  public let feedback: [FeedbackForm]

  /// The whole of them.
  public init(
    framework: Framework,
    courses: [Course],
    schemes: [GradingScheme],
    attendanceStatuses: [AttendanceStatus],
    minimums: [MinimumRule],
    periodRules: [PeriodRule],
    forms: [ReportForm],
    retention: [RetentionRule] = [],
    holidays: [Holiday] = [],
    feedback: [FeedbackForm] = []
  ) {
    self.framework = framework
    self.courses = courses.sorted { $0.code < $1.code }
    self.schemes = schemes.sorted { ($0.days.from, $0.code) < ($1.days.from, $1.code) }
    self.attendanceStatuses = attendanceStatuses
    self.minimums = minimums.sorted {
      ($0.category, $0.days.from) < ($1.category, $1.days.from)
    }
    self.periodRules = periodRules
    self.retention = retention
    self.holidays = holidays.sorted { $0.days.from < $1.days.from }
    self.feedback = feedback.sorted { $0.days.from < $1.days.from }
    self.forms = forms.sorted { ($0.report ?? "", $0.days.from) < ($1.report ?? "", $1.days.from) }
  }

  /// The course with this code.
  public func course(_ code: Code<Course>) -> Course? {
    courses.first { $0.code == code }
  }

  /// The scheme by which a class of a course is classified: the course's own where it was in force
  /// on the class's first day, else the one that was.
  public func scheme(of course: Course, startingOn day: Day) -> GradingScheme? {
    GradingScheme.of(course, among: schemes, startingOn: day)
  }
}

extension GradingScheme {
  /// The scheme of a class among some: the course's own where it was in force on the class's first
  /// day, else the one that was.
  public static func of(
    _ course: Course,
    among schemes: [GradingScheme],
    startingOn day: Day
  ) -> GradingScheme? {
    let inForce = schemes.filter { $0.days.contains(day) }
    return inForce.first { $0.code == course.assessment.scheme } ?? inForce.first
  }
}
