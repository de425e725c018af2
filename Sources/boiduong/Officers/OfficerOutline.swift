import Assessment
import Chronology
import Pages
import Personnel
import Records
import Vietnamese

/// An officer's page as text, and as JSON.
struct OfficerOutline {
  let page: OfficerPage
  let day: Day
  let language: Language

  /// What the page shows, line by line.
  var lines: [String] {
    ["\(page.code)  \(page.name)" + (page.position.map { ", \($0)" } ?? "")]
      + heading(say("Phân công", "Assignments")) + page.assignments.map(line)
      + heading(say("Năng lực tại ngày \(day)", "Levels as of \(day)"))
      + page.levels.flatMap(lines(of:))
      + heading(say("So với nhiệm vụ", "Against the duties")) + page.gaps.flatMap(lines(of:))
      + heading(say("Lớp đã học", "Classes")) + page.results.map(line)
  }

  private func heading(_ title: String) -> [String] { ["", title] }

  private func line(_ assignment: OfficerPage.AssignmentLine) -> String {
    "  \(assignment.duty[language]) · \(assignment.agency.name[language]) · "
      + "\(assignment.share.title[language]) · \(assignment.role.title[language]) · "
      + "\(assignment.decision.number) · \(assignment.days)"
  }

  private func lines(of level: OfficerPage.LevelLine) -> [String] {
    let until = level.holdsUntil.map { say(", đến \($0)", ", until \($0)") } ?? ""
    return ["  \(level.code) \(level.title[language]): \(level.level)/\(level.required)\(until)"]
      + level.why.flatMap { lines(of: $0, depth: 2) }
  }

  private func lines(of reason: OfficerPage.Reason, depth: Int) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    return ["\(indent)\(reason.holds ? "✓" : "✗") \(reason.sentence[language])"]
      + reason.parts.flatMap { lines(of: $0, depth: depth + 1) }
  }

  private func lines(of gaps: OfficerPage.DutyGaps) -> [String] {
    ["  \(gaps.duty[language]) · \(gaps.agency[language])"]
      + gaps.rows.map { row in
        "    \(row.code): \(row.held)/\(row.required) \(row.status.title[language])"
      }
  }

  private func line(_ result: OfficerPage.ResultLine) -> String {
    "  \(result.title) \(result.days): \(result.result.outcome.title[language])"
  }

  /// Figures by name, for other programs.
  var json: String {
    let levels = page.levels.map { level in
      Fields([
        "competency": level.code, "level": level.level, "required": level.required,
        "holdsUntil": level.holdsUntil,
      ])
      .json
    }
    let gaps = page.gaps.flatMap { duty in
      duty.rows.map { row in
        Fields([
          "duty": duty.duty[language], "competency": row.code, "required": row.required,
          "held": row.held, "due": row.due, "status": row.status.rawValue,
        ])
        .json
      }
    }
    let head = Fields(["code": page.code, "name": page.name, "asOf": day]).json.dropLast()
    return "\(head),\"competencies\":[\(levels.joined(separator: ","))],"
      + "\"requirements\":[\(gaps.joined(separator: ","))]}"
  }
}
