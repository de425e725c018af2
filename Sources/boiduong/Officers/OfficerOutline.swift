import Assessment
import Chronology
import Pages
import Personnel
import Records
import Vietnamese

/// An officer's page as text, and as JSON.
struct OfficerOutline {
  let page: OfficerPage
  let codes: OfficerCodes
  let speaker: Speaker

  /// The classes that had begun by the day; of one that was still running only that it has no result.
  var results: [OfficerPage.ResultLine] {
    page.results.filter { line in
      guard line.days.from <= speaker.day else { return false }
      return !line.days.contains(speaker.day.advanced(by: 1)) || line.result.outcome == .incomplete
    }
  }

  /// The papers that had been issued by the day.
  var certificates: [OfficerPage.CertificateLine] {
    page.certificates.filter { $0.issued <= speaker.day }
  }

  /// The day on which a paper was revoked, where that was done by the day.
  func revocation(of certificate: OfficerPage.CertificateLine) -> Day? {
    certificate.revoked.flatMap { $0 <= speaker.day ? $0 : nil }
  }

  /// What the page shows, line by line.
  var lines: [String] {
    let day = speaker.date(speaker.day)
    return ["\(page.code)  \(page.name)" + (page.position.map { ", \($0)" } ?? "")]
      + section(speaker("Phân công", "Assignments"), page.assignments.map(line))
      + section(
        speaker("Năng lực tại ngày \(day)", "Levels as of \(day)"),
        page.levels.flatMap(lines(of:))
      )
      + section(speaker("So với nhiệm vụ", "Against the duties"), page.gaps.flatMap(lines(of:)))
      + section(speaker("Lớp đã học", "Classes"), results.flatMap(lines(of:)))
      + section(speaker("Giấy chứng nhận", "Certificates"), certificates.map(line))
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    ["", title] + (lines.isEmpty ? [speaker("  (không có)", "  (none)")] : lines)
  }

  private func line(_ assignment: OfficerPage.AssignmentLine) -> String {
    let parts = [
      speaker(assignment.duty), speaker(assignment.agency.name),
      speaker(assignment.share.title), speaker(assignment.role.title),
      assignment.decision.number, speaker.days(assignment.days),
    ]
    return "  " + parts.joined(separator: " · ")
  }

  private func lines(of level: OfficerPage.LevelLine) -> [String] {
    let until = level.holdsUntil.map { speaker.date($0.advanced(by: -1)) }
    let held = speaker("mức \(level.level)", "level \(level.level)")
    let needed = speaker(", cần mức \(level.required)", ", \(level.required) needed")
    return [
      "  \(level.code) \(speaker(level.title)): \(held)" + (level.required > 0 ? needed : "")
        + (until.map { speaker(", giữ đến hết ngày \($0)", ", held through \($0)") } ?? "")
    ] + level.why.flatMap { lines(of: $0, depth: 2) } + missing(from: level)
  }

  /// What the next level takes, where there is one.
  private func missing(from level: OfficerPage.LevelLine) -> [String] {
    guard !level.next.isEmpty else { return [] }
    return [speaker("    Để lên mức cao hơn:", "    For a higher level:")]
      + level.next.flatMap { lines(of: $0, depth: 3) }
  }

  private func lines(of reason: OfficerPage.Reason, depth: Int) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    return ["\(indent)\(reason.holds ? "✓" : "✗") \(speaker(reason.sentence))"]
      + reason.parts.flatMap { lines(of: $0, depth: depth + 1) }
  }

  private func lines(of gaps: OfficerPage.DutyGaps) -> [String] {
    ["  \(speaker(gaps.duty)) · \(speaker(gaps.agency))"]
      + gaps.rows.map { row in
        let due = speaker.date(row.due)
        return "    \(row.code) \(speaker(row.title)): "
          + speaker(
            "mức \(row.held), cần \(row.required), hạn \(due): ",
            "level \(row.held), \(row.required) needed, due \(due): "
          ) + speaker(row.status.title)
      }
  }

  private func lines(of result: OfficerPage.ResultLine) -> [String] {
    let figures = [
      speaker(result.result.outcome.title),
      result.result.mark.map { speaker("\(speaker.mark($0)) điểm", "mark \(speaker.mark($0))") },
      result.result.classification.map { speaker($0) },
    ]
    return [
      "  \(result.title), \(speaker.days(result.days)): "
        + figures.compactMap { $0 }.joined(separator: ", ")
    ] + result.result.reasons.map { "    \(speaker($0))" }
  }

  private func line(_ certificate: OfficerPage.CertificateLine) -> String {
    let issued = speaker.date(certificate.issued)
    let revoked = revocation(of: certificate).map { speaker.date($0) }
    return "  \(certificate.number ?? "–")  \(speaker(certificate.title)), "
      + speaker("cấp ngày \(issued)", "issued \(issued)")
      + (certificate.until.map {
        let last = speaker.date($0.advanced(by: -1))
        return speaker(", đến hết ngày \(last)", ", through \(last)")
      } ?? "")
      + (revoked.map { speaker(", thu hồi ngày \($0)", ", revoked \($0)") } ?? "")
  }
}
