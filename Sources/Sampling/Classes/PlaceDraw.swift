import Assessment
import Chronology
import Personnel
import Training

/// An officer's place in a class: the roll-calls and scores are drawn, the result is what the rules
/// of the course give for them.
struct PlaceDraw {
  private let trainingClass: TrainingClass
  private let course: Course
  private let sessions: [Session]
  private let syllabus: SampleSyllabus
  private let attendee: Attendee
  private var draw: Draw

  init(
    _ trainingClass: TrainingClass,
    _ course: Course,
    _ sessions: [Session],
    _ syllabus: SampleSyllabus,
    _ draw: Draw
  ) {
    self.trainingClass = trainingClass
    self.course = course
    self.sessions = sessions
    self.syllabus = syllabus
    self.draw = draw
    attendee = Attendee(&self.draw)
  }

  private var lastDay: Day { trainingClass.days.last ?? trainingClass.days.from }
  private var isClosed: Bool { trainingClass.state == .closed }

  /// Draws what the officer did, and works out what it gives.
  mutating func place(
    of officer: ID<Officer>,
    _ ids: inout SampleIDs,
    _ registers: inout Registers
  ) throws -> SamplePlace {
    let enrolment = Enrolment(
      id: ids.enrolments.next(),
      trainingClass: trainingClass.id,
      officer: officer,
      standing: standing(),
      notes: draw.happens(15) ? "Học thay" : nil
    )
    let attendance = attendance(of: enrolment)
    let scores = scores(of: enrolment)
    let record = ClassRecord(
      course: course,
      scheme: syllabus.curricula.scheme(of: course, startingOn: trainingClass.days.from),
      enrolment: enrolment,
      sessions: sessions,
      attendance: attendance,
      statuses: syllabus.curricula.attendanceStatuses,
      scores: scores.map(\.score)
    )
    let yield = ResultYield(record.result(), course, trainingClass, lastDay: lastDay, &draw)
    return SamplePlace(
      enrolment: enrolment,
      attendance: attendance,
      scores: scores,
      outcome: yield.outcome(&draw),
      evidence: yield.evidence(&ids.evidence),
      papers: yield.papers(&ids.papers, &registers, &draw)
    )
  }

  private mutating func standing() -> Enrolment.Standing {
    guard attendee.habit == .withdrawn, !sessions.isEmpty else { return .enrolled }
    let day = sessions[min(max(1, sessions.count / 2), sessions.count - 1)].day
    guard day <= SampleCalendar.today else { return .enrolled }
    let reasons = ["Bận công tác đột xuất", "Nghỉ ốm", "Chuyển công tác", "Nghỉ thai sản"]
    return .withdrawn(on: day, reason: draw.pick(reasons))
  }

  /// Of each session whose roll-call is closed.
  private mutating func attendance(of enrolment: Enrolment) -> [AttendanceRecord] {
    var records: [AttendanceRecord] = []
    for (place, session) in sessions.enumerated() where session.rollCallClosed {
      let statuses = syllabus.statuses(on: session.day)
      guard let found = attendee.status(at: place, of: sessions.count, statuses, &draw) else {
        continue
      }
      records.append(
        AttendanceRecord(
          session: session.id,
          enrolment: enrolment.id,
          status: found.status,
          creditedPeriods: found.madeUp ? session.periods : nil
        )
      )
    }
    return records
  }

  /// Of each component, once the class is over; who withdrew or was absent has none.
  private mutating func scores(of enrolment: Enrolment) -> [(score: ComponentScore, attempt: Int)] {
    guard isClosed, ![.withdrawn, .absent].contains(attendee.habit) else { return [] }
    var components = course.assessment.components[...]
    if attendee.habit == .unscored { components = components.dropLast() }
    return components.flatMap { component in
      let scores = attendee.scores(of: component, pass: course.assessment.pass.mark, &draw)
      return scores.enumerated().map { number, score in
        (
          ComponentScore(
            enrolment: enrolment.id,
            component: component.code,
            score: score,
            day: lastDay.advanced(by: number * 10)
          ),
          number + 1
        )
      }
    }
  }
}
