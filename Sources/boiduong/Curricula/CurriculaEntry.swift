import Assessment
import Personnel
import Training

/// What a code of the curricula can stand for.
enum CurriculaEntry {
  case group(CompetencyGroup)
  case competency(FrameworkCompetency)
  case duty(DutyProfile)
  case course(Course)
  case scheme(GradingScheme)
  case status(AttendanceStatus)
  case period(PeriodRule)
  case form(ReportForm)

  /// By what people ask for it. The rule of the whole year has no suffix; forms are named by their
  /// report.
  var code: String {
    switch self {
    case .group(let group): group.code.text
    case .competency(let competency): competency.code.text
    case .duty(let profile): profile.duty.code.text
    case .course(let course): course.code.text
    case .scheme(let scheme): scheme.code.text
    case .status(let status): status.code.text
    case .period(let rule): rule.suffix.isEmpty ? "year" : rule.suffix
    case .form(let form): form.report ?? "forms"
    }
  }
}

extension Curricula {
  /// What has this code, in capitals or not; several where they follow one another in time.
  func entries(_ code: String) -> [CurriculaEntry] {
    entries.filter { $0.code.lowercased() == code.lowercased() }
  }

  /// Everything that has a code, in the order of the files.
  var entries: [CurriculaEntry] {
    framework.groups.map(CurriculaEntry.group)
      + framework.competencies.map(CurriculaEntry.competency)
      + framework.duties.map(CurriculaEntry.duty) + courses.map(CurriculaEntry.course)
      + schemes.map(CurriculaEntry.scheme) + attendanceStatuses.map(CurriculaEntry.status)
      + periodRules.map(CurriculaEntry.period) + forms.map(CurriculaEntry.form)
  }

  /// Codes that differ from a mistyped one by two signs at most, the nearest first.
  func codes(like code: String) -> [String] {
    let wanted = Array(code.uppercased().unicodeScalars)
    var distances: [String: Int] = [:]
    for entry in entries {
      let distance = wanted.distance(to: Array(entry.code.uppercased().unicodeScalars))
      if distance <= 2, distance < entry.code.unicodeScalars.count {
        distances[entry.code] = distance
      }
    }
    return distances.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(3).map(\.key)
  }
}

extension [Unicode.Scalar] {
  /// How many scalars to put in, take out or change to come to another text.
  fileprivate func distance(to other: Self) -> Int {
    var row = Array<Int>(0...other.count)
    for (index, scalar) in enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for place in other.indices {
        let changed = diagonal + (scalar == other[place] ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = Swift.min(changed, diagonal + 1, row[place] + 1)
      }
    }
    return row[other.count]
  }
}
