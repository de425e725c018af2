public import Assessment
import Chronology
import Personnel

extension AssessmentAnswer {
  /// The answer as JSON, in the order of the framework and of the input; no line feeds in it.
  public var json: String {
    var json = JSONText()
    json.object { json in
      json.key("asOf")
      json.value(asOf.description)
      json.key("officers")
      json.list(officers) { json, officer in officer.write(to: &json) }
    }
    return json.text
  }
}

extension AssessmentAnswer.Officer {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.key("id")
      json.value(id)
      json.key("competencies")
      json.list(competencies) { json, holding in holding.write(to: &json) }
      json.key("requirements")
      json.list(requirements) { json, requirement in requirement.write(to: &json) }
    }
  }
}

extension AssessmentAnswer.Holding {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.key("competency")
      json.value(competency.text)
      json.key("level")
      json.value(level)
      json.key("holdsUntil")
      json.value(holdsUntil?.description)
      json.key("timeline")
      json.list(timeline.changes) { json, change in
        json.object { json in
          json.key("from")
          json.value(change.from.description)
          json.key("level")
          json.value(change.level)
        }
      }
    }
  }
}

extension AssessmentAnswer.RequirementAnswer {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.key("assignment")
      json.value(assignment)
      json.key("competency")
      json.value(gap.competency.text)
      json.key("required")
      json.value(gap.required)
      json.key("held")
      json.value(gap.held)
      json.key("gap")
      json.value(gap.levels)
      json.key("due")
      json.value(gap.due.description)
      json.key("status")
      json.value(gap.status.rawValue)
    }
  }
}
