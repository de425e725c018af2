import Assessment
import Chronology
import Pages
import Personnel
import Records
import Vietnamese

extension OfficerOutline {
  /// Figures by name, for other programs.
  var json: String {
    Fields(["code": page.code, "name": page.name, "asOf": speaker.day]).json
      .with("assignments", page.assignments.map(fields))
      .with("competencies", page.levels.map(fields))
      .with("requirements", page.gaps.flatMap(fields))
      .with("classes", page.results.map(fields))
  }

  private func fields(_ assignment: OfficerPage.AssignmentLine) -> Fields {
    Fields([
      "duty": speaker(assignment.duty), "agency": speaker(assignment.agency.name),
      "share": assignment.share, "role": assignment.role,
      "decision": assignment.decision.number, "from": assignment.days.from,
      "until": assignment.days.until,
    ])
  }

  private func fields(_ level: OfficerPage.LevelLine) -> Fields {
    Fields([
      "competency": level.code, "level": level.level, "required": level.required,
      "holdsUntil": level.holdsUntil,
    ])
  }

  private func fields(_ duty: OfficerPage.DutyGaps) -> [Fields] {
    duty.rows.map { row in
      Fields([
        "duty": speaker(duty.duty), "agency": speaker(duty.agency), "competency": row.code,
        "required": row.required, "held": row.held, "due": row.due,
        "status": row.status.rawValue,
      ])
    }
  }

  private func fields(_ result: OfficerPage.ResultLine) -> Fields {
    Fields([
      "title": result.title, "from": result.days.from, "until": result.days.until,
      "outcome": result.result.outcome.rawValue, "markHundredths": result.result.mark,
    ])
  }
}
