import Chronology
import Personnel
import Training

@testable import Intake

/// Makes what happened to one officer in one class.
struct PlaceMaker {
  private let officer: SampleOfficer
  private let course: SampleCourse
  private let sessions: [ClassSession]
  private let last: Day
  private var random: SplitMix64

  init(
    _ officer: SampleOfficer,
    _ course: SampleCourse,
    _ sessions: [ClassSession],
    last: Day,
    _ random: inout SplitMix64
  ) {
    self.officer = officer
    self.course = course
    self.sessions = sessions
    self.last = last
    self.random = SplitMix64(seed: random.next())
  }

  mutating func make(isOver: Bool) -> ClassPlace? {
    guard let code = Code<Officer>(officer.code) else { return nil }
    var place = ClassPlace(
      officer: code,
      name: officer.name,
      birthDate: .day(officer.birth),
      agency: officer.agency.name
    )
    let fate = random.below(100)
    attend(&place, fate: fate)
    if fate == 0 || fate == 1 {
      withdraw(&place)
    } else if isOver {
      score(&place, isWeak: (2...6).contains(fate))
    }
    return place
  }

  /// Mostly present; now and then late, excused with the periods made up, or, where fate has it,
  /// away without making up. In the first session that is not closed yet, some entries stand already.
  private mutating func attend(_ place: inout ClassPlace, fate: Int) {
    let held = sessions.count { $0.rollCallClosed == true }
    for (index, session) in sessions.enumerated() where index < held || index == held {
      if index == held, !random.chance(40) { continue }
      let roll = random.below(100)
      var mark = ClassMark(symbol: roll < 3 ? "M" : "x")
      if roll == 99 { mark = ClassMark(symbol: "P", periods: 4) }
      if roll == 98 { mark = ClassMark(symbol: nil, periods: 4) }
      if (7...11).contains(fate), index == held / 2 {
        mark = ClassMark(symbol: fate < 10 ? "P" : "K")
      }
      place.attendance[session.time] = mark
    }
  }

  private mutating func withdraw(_ place: inout ClassPlace) {
    let day = sessions[sessions.count / 3].time.day
    let reason = random.pick(["Đi công tác đột xuất", "Nghỉ ốm", "Chuyển công tác"])
    place.standing = .withdrawn(on: day, reason: reason)
    place.attendance = place.attendance.filter { $0.key.day < day }
  }

  /// Scores around what the officer can do; a weak one fails a component, and half of these pass
  /// it in a resit.
  private mutating func score(_ place: inout ClassPlace, isWeak: Bool) {
    for (index, component) in course.components.enumerated() {
      guard let code = Code<CourseAssessment.Component>(component.code) else { continue }
      let able = officer.talent + random.below(180) - 70
      let fails = isWeak && index == 0
      let first = fails ? component.minimum - 100 : max(able, component.minimum)
      add(first, of: code, .first, on: last, to: &place)
      if fails, random.chance(50) {
        add(component.minimum + 100, of: code, .resit, on: last.advanced(by: 14), to: &place)
      }
    }
  }

  /// Scores are given by quarters.
  private func add(
    _ hundredths: Int,
    of component: Code<CourseAssessment.Component>,
    _ attempt: ClassScore.Attempt,
    on day: Day,
    to place: inout ClassPlace
  ) {
    guard let score = Score(hundredths: min(1_000, max(0, hundredths)) / 25 * 25) else { return }
    place.scores.append(
      ClassScore(component: component, attempt: attempt, score: score, day: day)
    )
  }
}

/// Whether an officer passed a class of the sample, by the rules of the courses.
struct PlaceResult {
  let isPassed: Bool
  /// The overall mark in hundredths, rounded half up to a tenth.
  let mark: Int

  init(_ place: ClassPlace, _ course: SampleCourse, _ sessions: [ClassSession]) {
    let best = course.components.map { component in
      place.scores.filter { $0.component.text == component.code }.map(\.score.hundredths).max()
    }
    let sum = zip(best, course.components).reduce(0) { $0 + ($1.0 ?? 0) * $1.1.weight }
    mark = (sum / 100 + 5) / 10 * 10
    let reaches = zip(best, course.components).allSatisfy { ($0 ?? -1) >= $1.minimum }
    let isPresent = sessions.allSatisfy { session in
      guard session.rollCallClosed == true, let entry = place.attendance[session.time] else {
        return false
      }
      return (entry.periods ?? (["x", "M"].contains(entry.symbol) ? session.periods : 0))
        == session.periods
    }
    isPassed = place.standing == .enrolled && reaches && isPresent && mark >= 500
  }
}
