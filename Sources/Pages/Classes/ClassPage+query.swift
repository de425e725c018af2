import Assessment
import Chronology
public import Personnel
public import Records
import Reports
public import Training
import Vietnamese

extension ClassPage {
  /// A class; nil where there is none.
  public init?(_ id: ID<TrainingClass>, in records: any Reading) throws {
    guard let found = try records.first(.trainingClass(id)) else { return nil }
    let curricula = try records.curricula()
    let course = curricula.courses.first { $0.code == found.course }
    let closing = found.days.last ?? found.days.from
    let lead = try found.lead.flatMap { try records.agencies([$0]).first?.agency }
    self.init(
      id: id,
      code: found.code.text,
      name: found.title,
      course: CourseName(
        code: found.course,
        title: course?.title ?? Bilingual(both: found.course.text)
      ),
      place: found.place,
      lead: lead.map { AgencyPage.Neighbour($0, on: closing) },
      days: found.days,
      state: found.state,
      sessions: try records.all(.sessions(of: [id])).map {
        SessionLine(
          id: $0.id,
          day: $0.day,
          part: $0.part,
          periods: $0.periods,
          isClosed: $0.rollCallClosed
        )
      },
      components: course?.assessment.components.map {
        Component(title: $0.title, weight: $0.weight)
      } ?? [],
      learners: try Self.learners(of: found, closing: closing, by: curricula, in: records)
    )
  }

  private static func learners(
    of trainingClass: TrainingClass,
    closing: Day,
    by curricula: Curricula,
    in records: any Reading
  ) throws -> [Learner] {
    let members = try records.all(.members(of: trainingClass.id))
    let results = try EnrolmentResults(
      members.map(\.enrolment),
      courses: [trainingClass.id: trainingClass.course],
      by: curricula,
      in: records
    )
    let lines = try records.all(.dutyLines(of: members.map(\.enrolment.officer), on: closing))
    let agencies = Dictionary(
      lines.map { ($0.officer, $0.agencyName) },
      uniquingKeysWith: { first, _ in first }
    )
    return members.compactMap { member in
      let enrolment = member.enrolment
      let first = trainingClass.days.from
      guard let figures = results.figures(of: enrolment.id, startingOn: first) else { return nil }
      return Learner(
        id: enrolment.officer,
        name: member.name,
        agency: agencies[enrolment.officer],
        attendance: figures.attendance,
        scores: figures.worked.components.map { $0.score?.hundredths },
        result: figures.result
      )
    }
  }
}
