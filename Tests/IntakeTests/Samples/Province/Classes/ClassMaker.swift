import Chronology
import Personnel
import Training

@testable import Intake

/// What a passed class gave an officer.
struct SampleAward {
  let competency: String
  let level: Int
  /// The first day on which it counts no more.
  let until: Day
}

/// Makes the classes with all that happened in them.
struct ClassMaker {
  private var random: SplitMix64
  private let officers: [SampleOfficer]
  /// The officers who are sent to every class that is for them.
  private let eager: Set<String>
  private(set) var forms: [ClassForm] = []
  private(set) var passed: [String: Set<String>] = [:]
  private(set) var awards: [String: [SampleAward]] = [:]

  init(seed: UInt64, officers: [SampleOfficer], eager: Set<String>) {
    random = SplitMix64(seed: seed)
    self.officers = officers
    self.eager = eager
    for plan in SampleClassPlan.all {
      if let course = SampleCourse.all[plan.course] { add(plan, course) }
    }
  }

  private mutating func add(_ plan: SampleClassPlan, _ course: SampleCourse) {
    guard let code = Code<TrainingClass>(plan.code), let courseCode = Code<Course>(course.code)
    else {
      return
    }
    let sessions = sessions(plan, course)
    let last = sessions.last?.time.day ?? plan.start
    var places: [ClassPlace] = []
    for officer in participants(plan, course) {
      var maker = PlaceMaker(officer, course, sessions, last: last, &random)
      guard let place = maker.make(isOver: plan.heldUntil == nil) else { continue }
      places.append(place)
      note(PlaceResult(place, course, sessions), of: officer, course, last: last)
    }
    forms.append(
      ClassForm(
        facts: ClassFacts(
          code: code,
          course: courseCode,
          title: "\(course.title) (\(plan.code.suffix(7)))",
          place: plan.place,
          lead: Code(plan.lead),
          first: plan.start,
          last: last,
          state: plan.heldUntil == nil ? .closed : .running
        ),
        components: course.components.compactMap { component in
          Code(component.code).map {
            ClassComponent(code: $0, title: component.title, weight: component.weight)
          }
        },
        sessions: sessions,
        places: places
      )
    )
  }

  /// Half days of four periods on working days, as many as the course takes.
  private func sessions(_ plan: SampleClassPlan, _ course: SampleCourse) -> [ClassSession] {
    let parts: [Session.PartOfDay] = plan.isHalfDay ? [.afternoon] : [.morning, .afternoon]
    var sessions: [ClassSession] = []
    var day = plan.start
    while sessions.count * 4 < course.periods {
      if day.isWorking {
        for part in parts where sessions.count * 4 < course.periods {
          sessions.append(
            ClassSession(
              time: SessionTime(day, part),
              periods: 4,
              rollCallClosed: plan.heldUntil.map { day < $0 } ?? true,
              topic: "Chuyên đề \(sessions.count / 2 + 1)"
            )
          )
        }
      }
      day = day.advanced(by: 1)
    }
    return sessions
  }

  /// Those whose duty the course is for and who passed what it builds on; the eager ones first.
  private mutating func participants(
    _ plan: SampleClassPlan,
    _ course: SampleCourse
  ) -> [SampleOfficer] {
    let eligible = officers.filter { officer in
      let done = passed[officer.code, default: []]
      return !done.contains(course.code) && done.isSuperset(of: course.prerequisites)
        && officer.duties(on: plan.start).contains { course.audience.contains($0) }
    }
    let first = eligible.filter { eager.contains($0.code) }
    let others = random.shuffled(eligible.filter { !eager.contains($0.code) })
    // Who has begun goes on, so that later classes find people who passed the earlier ones.
    let begun = others.filter { passed[$0.code] != nil }
    let new = others.filter { passed[$0.code] == nil }
    return (first + begun + new).prefix(plan.size).sorted { $0.code < $1.code }
  }

  private mutating func note(
    _ result: PlaceResult,
    of officer: SampleOfficer,
    _ course: SampleCourse,
    last: Day
  ) {
    guard result.isPassed else { return }
    passed[officer.code, default: []].insert(course.code)
    for award in course.awards where award.mark <= result.mark {
      guard let months = Term(months: award.months) else { continue }
      awards[officer.code, default: []].append(
        SampleAward(competency: award.competency, level: award.level, until: last + months)
      )
    }
  }
}

extension Day {
  /// Monday to Friday, the New Year left out.
  fileprivate var isWorking: Bool {
    let weekday = (Int(number) + 3) % 7
    return weekday < 5 && !(parts.month == 1 && parts.day == 1)
  }
}
