import Assessment
import Chronology
import Personnel
import Records
import Training
import Vietnamese

extension CurriculaEntry {
  /// A JSON object for other programs.
  func json(in language: Language) -> String {
    switch self {
    case .group(let group): head("group", group.title[language])
    case .competency(let competency):
      head("competency", competency.title[language], Fields(["group": competency.group]))
        .with("levels", json: list(competency.levels.map { $0.json(in: language) }))
    case .duty(let profile):
      head("duty", profile.duty.title[language]).with("requires", profile.requires.map(\.fields))
    case .course(let course): json(of: course, in: language)
    case .scheme(let scheme):
      head("gradingScheme", scheme.title[language], scheme.days.fields)
        .with(
          "bands",
          scheme.bands.map { Fields(["title": $0.title[language], "from": "\($0.from)"]) }
        )
    case .status(let status):
      head("attendanceStatus", status.title[language], status.days.fields)
        .with(
          "credits",
          json: Fields([
            "symbol": status.symbol, "numerator": status.share.numerator,
            "denominator": status.share.denominator,
          ]).json.with("excused", json: "\(status.excused)")
        )
    case .period(let rule):
      head("period", rule.title[language], rule.days.fields)
        .with("first", json: rule.first.fields.json).with("last", json: rule.last.fields.json)
    case .form(let form):
      head("form", form.version, form.days.fields)
        .with(
          "groups",
          form.groups.map { Fields(["numeral": $0.numeral, "title": $0.title[language]]) }
        )
    }
  }

  private func json(of course: Course, in language: Language) -> String {
    let assessment = course.assessment
    return head(
      "course",
      course.title[language],
      Fields([
        "periods": course.periods, "scheme": assessment.scheme,
        "resit": assessment.resit.rawValue, "step": decimal(assessment.stepHundredths),
        "passAttendance": assessment.pass.attendance, "passMark": "\(assessment.pass.mark)",
        "document": course.document.kind.rawValue,
      ])
    )
    .with("audience", json: list(course.audience.map { "\"\($0)\"" }))
    .with("prerequisites", json: list(course.prerequisites.map { "\"\($0)\"" }))
    .with("modules", course.modules.map { $0.fields(in: language) })
    .with("components", assessment.components.map { $0.fields(in: language) })
    .with("awards", course.awards.map(\.fields))
  }

  private func head(_ kind: String, _ title: String, _ more: Fields = Fields([])) -> String {
    Fields(
      [
        (name: "kind", value: .text(kind)), (name: "code", value: .text(code)),
        (name: "title", value: .text(title)),
      ] + more.values
    ).json
  }
}

extension String {
  /// A JSON object with one more member, a list of objects.
  func with(_ name: String, _ members: [Fields]) -> String {
    with(name, json: list(members.map(\.json)))
  }

  /// A JSON object with one more member, whose value is JSON already.
  func with(_ name: String, json value: String) -> String {
    "\(dropLast()),\"\(name)\":\(value)}"
  }
}

/// A JSON list of what is JSON already.
func list(_ members: [String]) -> String { "[\(members.joined(separator: ","))]" }

/// Hundredths as a decimal, the way other programs write it: `8.25`, `5.00`.
func decimal(_ hundredths: Int) -> String {
  let rest = hundredths % 100
  return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
}

extension FrameworkLevel {
  fileprivate func json(in language: Language) -> String {
    Fields(["level": level.number, "behaviour": behaviour?[language]]).json
      .with("criterion", json: (criterion ?? .standard).json)
  }
}

extension Criterion {
  /// As the framework's file writes it, with what it leaves to a default left out.
  fileprivate var json: String {
    switch self {
    case .evidence(let rule):
      Fields(["level": rule.level, "count": rule.count, "within": rule.within]).json
        .with("evidence", json: list(rule.kinds.kinds.map { "\"\($0.rawValue)\"" }))
    case .level(let level, let other): Fields(["level": level, "of": other]).json
    case .all(let parts): "{\"all\":\(list(parts.map(\.json)))}"
    case .any(let parts): "{\"any\":\(list(parts.map(\.json)))}"
    }
  }
}

extension DayRange {
  /// The first and the last day; the last is null where it is open.
  var fields: Fields { Fields(["from": from, "last": last]) }
}

extension PeriodRule.YearDay {
  fileprivate var fields: Fields {
    Fields(["yearOffset": yearOffset, "month": month, "day": day])
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
      "minimum": minimum.map { "\($0)" }, "markers": markers,
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
