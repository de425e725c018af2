public import Access
public import Chronology
import Markup
public import Personnel
public import Training
public import Vietnamese

/// The roll-call of one session on one page: everybody is there unless somebody says otherwise.
public struct RollCallPage: Page {
  public let trainingClass: ClassName
  public let session: Session
  /// Which of the class's sessions it is, from 1.
  public let number: Int
  /// How many sessions the class has.
  public let sessions: Int
  /// The statuses in force on the session's day, that of being there first.
  public let statuses: [AttendanceStatus]
  public let rows: [Row]
  public let differences: [Difference]
  public let corrections: [Correction]
  /// By which a form that is sent twice is known.
  public let key: String
  /// For whom marks are kept in the browser as long as there is no network.
  public let account: ID<Account>
  /// The next session whose roll-call is open; nil where there is none.
  public var next: Session?
  public var done: Bilingual?
  public var refusal: Bilingual?
  /// What was sent and not recorded, by enrolment.
  public var typed: [ID<Enrolment>: AttendanceMark] = [:]
  public var reason = ""

  /// A class as it is called.
  public struct ClassName: Equatable, Sendable {
    public let id: ID<TrainingClass>
    public let title: String
  }

  /// Somebody whose name is called.
  public struct Row: Equatable, Sendable {
    public let enrolment: ID<Enrolment>
    public let officer: ID<Officer>
    public let name: String
    public let agency: Bilingual?
    /// What is recorded; nil for nothing so far.
    public let mark: AttendanceMark?
  }

  /// A mark that says something else than what is recorded.
  public struct Difference: Equatable, Sendable {
    public let row: Row
    public let mark: AttendanceMark
    public let actor: String
    public let at: Instant
  }

  /// A mark that was changed after closing.
  public struct Correction: Equatable, Sendable {
    public let name: String
    public let old: AttendanceMark?
    public let new: AttendanceMark?
    public let actor: String
    public let at: Instant
    public let reason: String
  }

  public var section: Section? { .classes }
  public var hasScript: Bool { true }
  public var ownScript: StaticString? { "roll-call.js" }

  public func title(_ say: Speaker) -> String {
    let part = say(session.part.title).lowercased()
    return say(
      "Điểm danh buổi \(part) \(say.date(session.day))",
      "Roll-call, \(part) of \(say.date(session.day))"
    )
  }

  public func trail(_ say: Speaker) -> [Crumb] {
    [
      Crumb(say(Section.classes.title), .classes),
      Crumb(trainingClass.title, .trainingClass(trainingClass.id)),
    ]
  }

  /// The status of being there from beginning to end.
  var whole: AttendanceStatus? {
    statuses.first { $0.share.numerator == $0.share.denominator }
  }

  /// How many were there, and how the others were.
  func count() -> RollCallCount? {
    whole.map { RollCallCount(rows.map { typed[$0.enrolment] ?? $0.mark }, whole: $0.code) }
  }

  /// A mark in words: `Vắng có phép`, `Về sớm, 2 tiết`.
  func words(_ mark: AttendanceMark?, _ say: Speaker) -> String {
    guard let mark else { return say("chưa đánh dấu", "not marked") }
    let status = statuses.first { $0.code == mark.status }
    let isEarly = mark.status == whole?.code && mark.creditedPeriods != nil
    let name =
      isEarly ? say("Về sớm", "Left early") : status.map { say($0.title) } ?? mark.status.text
    guard let periods = mark.creditedPeriods else { return name }
    return name + say(", tính \(periods) tiết", ", \(say.count(periods, "period", "periods"))")
  }
}
