import Assessment
import Chronology
import Personnel
import Training

/// What a result gives once it is written down: the evidence of its awards and its paper. A few were
/// corrected after the fact: what they gave first was taken back and stays on record.
struct ResultYield {
  private let result: ClassResult
  private let course: Course
  private let trainingClass: TrainingClass
  private let lastDay: Day
  private let isCorrected: Bool
  private let writtenAt: Instant

  init(
    _ result: ClassResult,
    _ course: Course,
    _ trainingClass: TrainingClass,
    lastDay: Day,
    _ draw: inout Draw
  ) {
    self.result = result
    self.course = course
    self.trainingClass = trainingClass
    self.lastDay = lastDay
    let odds = result.outcome == .passed ? 15 : result.outcome == .failed ? 60 : 0
    isCorrected = trainingClass.state == .closed && draw.happens(odds)
    writtenAt =
      trainingClass.state == .closed
      ? SampleCalendar.moment(lastDay.advanced(by: 12), minutes: draw.within(0...240))
      : SampleCalendar.closing
  }

  private var isPassed: Bool { trainingClass.state == .closed && result.outcome == .passed }

  /// When the result was written down as it is.
  private var recordedAt: Instant { isCorrected ? writtenAt.later(days: 6) : writtenAt }

  /// The result as it is written down; nearly all of those that are some months old are signed.
  func outcome(_ draw: inout Draw) -> SampleOutcome {
    let isOld = trainingClass.state == .closed && lastDay < SampleCalendar.day(2025, 10, 1)
    let isSigned = isOld && result.outcome != .incomplete && draw.happens(900)
    return SampleOutcome(
      result: result,
      recordedAt: recordedAt,
      signed: isSigned ? (recordedAt.later(days: 5), draw.pick(Self.signers)) : nil
    )
  }

  private static let signers = ["Võ Thanh Bình", "Huỳnh Thị Kim Loan", "Phan Quốc Định"]

  /// What stands, and before it what was taken back.
  func evidence(_ ids: inout Numbering<Evidence>) -> [Evidence] {
    let first: [Course.Award] =
      isCorrected ? (isPassed ? lowered(result.awards) : course.awards(for: passMark)) : []
    let standing = isPassed ? result.awards : []
    return first.map { evidence($0, ids.next(), writtenAt, revokedAt: recordedAt) }
      + standing.map { evidence($0, ids.next(), recordedAt, revokedAt: nil) }
  }

  private var passMark: Score { course.assessment.pass.mark }

  /// The awards of a mark that was too low.
  private func lowered(_ awards: [Course.Award]) -> [Course.Award] {
    awards.compactMap { award in
      Competency.Level(award.level.number - 1).map {
        Course.Award(
          competency: award.competency,
          level: $0,
          mark: award.mark,
          validity: award.validity
        )
      }
    }
  }

  private func evidence(
    _ award: Course.Award,
    _ id: ID<Evidence>,
    _ recordedAt: Instant,
    revokedAt: Instant?
  ) -> Evidence {
    let given = award.evidence(
      id: id,
      lastDay: lastDay,
      recordedAt: recordedAt,
      source: trainingClass.code.text
    )
    return Evidence(
      id: id,
      competency: given.competency,
      level: given.level,
      kind: given.kind,
      on: given.on,
      until: given.until,
      recordedAt: recordedAt,
      revokedAt: revokedAt,
      source: given.source
    )
  }

  /// The paper of a passed result, and before it one that was revoked.
  func papers(
    _ ids: inout Numbering<SamplePaper>,
    _ registers: inout Registers,
    _ draw: inout Draw
  ) -> [SamplePaper] {
    let isReplaced = isPassed && lastDay < SampleCalendar.day(2025, 10, 1) && draw.happens(8)
    var papers: [SamplePaper] = []
    if isCorrected, !isPassed {
      papers.append(paper(&ids, &registers, revoked: (recordedAt.day(), "Kết quả không còn đạt")))
    }
    if isReplaced {
      let day = lastDay.advanced(by: draw.within(20...80))
      papers.append(paper(&ids, &registers, revoked: (day, "Thay bằng giấy mới")))
    }
    if isPassed { papers.append(paper(&ids, &registers, revoked: nil)) }
    return papers
  }

  private func paper(
    _ ids: inout Numbering<SamplePaper>,
    _ registers: inout Registers,
    revoked: (on: Day, reason: String)?
  ) -> SamplePaper {
    SamplePaper(
      id: ids.next(),
      kind: course.document.kind,
      number: registers.nextPaper(course.document.kind, in: lastDay.year),
      issuedOn: lastDay,
      until: course.paperEnd(issuedOn: lastDay),
      revoked: revoked
    )
  }
}

extension Instant {
  fileprivate func later(days: Int) -> Instant {
    Instant(microseconds: microseconds + Int64(days) * 86_400_000_000)
  }
}
