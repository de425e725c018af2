import Assessment
import Personnel
import Records
import Training
import Vietnamese

extension CurriculaEntry {
  /// A JSON object for other programs.
  func json(in language: Language) -> String {
    switch self {
    case .competency(let competency):
      head("competency", competency.code.text, competency.title[language])
        .with("levels", competency.levels.map { $0.fields(in: language) })
    case .duty(let profile):
      head("duty", profile.duty.code.text, profile.duty.title[language])
        .with("requires", profile.requires.map(\.fields))
    case .course(let course):
      head("course", course.code.text, course.title[language], periods: course.periods)
        .with("modules", course.modules.map { $0.fields(in: language) })
        .with("components", course.assessment.components.map { $0.fields(in: language) })
        .with("awards", course.awards.map(\.fields))
    }
  }

  private func head(
    _ kind: String,
    _ code: String,
    _ title: String,
    periods: Int? = nil
  ) -> String {
    var fields: [(name: String, value: SQLValue)] = [
      ("kind", .text(kind)), ("code", .text(code)), ("title", .text(title)),
    ]
    if let periods { fields.append(("periods", .integer(Int64(periods)))) }
    return Fields(fields).json
  }
}

extension String {
  /// A JSON object with one more member, a list of objects.
  func with(_ name: String, _ members: [Fields]) -> String {
    "\(dropLast()),\"\(name)\":[\(members.map(\.json).joined(separator: ","))]}"
  }
}

extension FrameworkLevel {
  fileprivate func fields(in language: Language) -> Fields {
    Fields(["level": level.number, "behaviour": behaviour?[language]])
  }
}

extension Requirement {
  fileprivate var fields: Fields {
    Fields(["competency": competency, "level": level, "grace": grace])
  }
}

extension Course.Module {
  fileprivate func fields(in language: Language) -> Fields {
    Fields([
      "code": code, "title": title[language], "theory": theory, "practice": practice,
    ])
  }
}

extension CourseAssessment.Component {
  fileprivate func fields(in language: Language) -> Fields {
    Fields([
      "code": code, "title": title[language], "weight": weight,
      "minimum": minimum.map { "\($0)" },
    ])
  }
}

extension Course.Award {
  fileprivate var fields: Fields {
    Fields([
      "competency": competency, "level": level.number, "mark": "\(mark)", "validity": validity,
    ])
  }
}
