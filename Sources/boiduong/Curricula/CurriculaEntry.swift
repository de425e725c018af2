import Assessment
import Personnel
import Training

/// What a code of the curricula can stand for.
enum CurriculaEntry {
  case competency(FrameworkCompetency)
  case duty(DutyProfile)
  case course(Course)
}

extension Curricula {
  /// What has this code; nil where nothing has.
  func entry(_ code: String) -> CurriculaEntry? {
    if let competency = Code<Competency>(code).flatMap(framework.competency) {
      return .competency(competency)
    }
    if let profile = Code<Duty>(code).flatMap(framework.profile) { return .duty(profile) }
    return Code<Course>(code).flatMap(course).map(CurriculaEntry.course)
  }

  /// Everything that has a code, in the order of the files.
  var entries: [CurriculaEntry] {
    framework.competencies.map(CurriculaEntry.competency)
      + framework.duties.map(CurriculaEntry.duty) + courses.map(CurriculaEntry.course)
  }
}
