import Assessment
import Chronology
import Personnel
import Training

/// The curricula as a sample teaches them.
struct SampleSyllabus {
  let curricula: Curricula
  /// The courses that need none before them, the ones for most duties first.
  private let beginnings: [Int]

  init(_ curricula: Curricula) {
    self.curricula = curricula
    let free = curricula.courses.indices.filter { curricula.courses[$0].prerequisites.isEmpty }
    beginnings = free.sorted {
      let (left, right) = (curricula.courses[$0], curricula.courses[$1])
      return (right.audience.count, left.code) < (left.audience.count, right.code)
    }
  }

  var courses: [Course] { curricula.courses }

  /// What a part's n-th class teaches: first what others need.
  func course(ofClass number: Int, _ draw: inout Draw) -> Int {
    if number < 2, number < beginnings.count { return beginnings[number] }
    return draw.below(courses.count)
  }

  /// The places of the courses that must be passed before.
  func prerequisites(of course: Int) -> [Int] {
    courses[course].prerequisites.compactMap { code in
      courses.firstIndex { $0.code == code }
    }
  }

  /// The statuses of a roll-call on a day, by what they mean.
  func statuses(on day: Day) -> RollCallStatuses {
    RollCallStatuses(curricula.attendanceStatuses.filter { $0.days.contains(day) })
  }
}

/// The statuses of one day.
struct RollCallStatuses {
  /// Those that credit the whole session, the plainest first.
  let whole: [Code<AttendanceStatus>]
  /// Those that credit less and are excused.
  let excused: [Code<AttendanceStatus>]
  /// The others.
  let absent: [Code<AttendanceStatus>]

  init(_ statuses: [AttendanceStatus]) {
    let isWhole = { (status: AttendanceStatus) in
      status.share.numerator == status.share.denominator
    }
    whole = statuses.filter(isWhole).map(\.code)
    excused = statuses.filter { !isWhole($0) && $0.excused }.map(\.code)
    absent = statuses.filter { !isWhole($0) && !$0.excused }.map(\.code)
  }
}
