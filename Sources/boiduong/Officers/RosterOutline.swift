import Intake
import Operations
import Personnel
import Records
import Vietnamese

/// What a roster would do, or did, as text and as JSON.
struct RosterOutline {
  let file: String
  let check: RosterCheck

  /// A line for each row that would write something, and one with the counts.
  var lines: [String] {
    let sheets = Set(check.rows.map(\.row.sheet)).count
    let rows = check.rows.filter { $0.outcome == .added || $0.outcome == .changed }
    return rows.map { line($0, naming: sheets > 1) } + [counts]
  }

  private func line(_ row: CheckedRow, naming isNamed: Bool) -> String {
    let sheet = isNamed ? check.name(ofSheet: row.row.sheet).map { "\($0)!" } ?? "" : ""
    let who = [row.row.values.name?.full, row.code.map { "(\($0))" }].compactMap { $0 }
    let head =
      say("\(sheet)dòng \(row.row.row)", "\(sheet)row \(row.row.row)") + ": "
      + who.joined(separator: " ")
    guard row.outcome == .changed else { return (head + say(", thêm mới", ", new")).onOneLine }
    return (head + ", " + row.changes.map(words).joined(separator: "; ")).onOneLine
  }

  private func words(_ change: FieldChange) -> String {
    let language = CommandLanguage.current
    let title = change.field.title[language]
    let new = change.new[language]
    guard let old = change.old else { return "\(title): “\(new)”" }
    return "\(title): “\(old[language])” → “\(new)”"
  }

  private var counts: String {
    let summary = check.summary
    return say(
      """
      \(file): \(summary.rows) dòng: thêm \(summary.added), sửa \(summary.changed), không đổi \
      \(summary.unchanged), giữ lại \(summary.held). Chưa ghi gì.
      """,
      """
      \(file): \(summary.rows) rows: \(summary.added) new, \(summary.changed) changed, \
      \(summary.unchanged) unchanged, \(summary.held) held. Nothing was written.
      """
    )
  }

  /// What was done, and by which number it can be taken back.
  func sentence(of done: RosterImport) -> String {
    let sentence = "\(file): \(done.outcome.sentence[CommandLanguage.current])"
    guard let batch = done.batch else { return sentence }
    return sentence + say(" (lần nhập số \(batch))", " (import \(batch))")
  }

  /// Tells what somebody should look at in rows that go in.
  func tellWarnings(as format: AnswerFormat) {
    for row in check.rows where row.outcome != .held {
      for warning in row.warnings {
        let fault = SheetFault(
          sheet: check.name(ofSheet: row.row.sheet),
          cell: row.row.cell(of: warning.field),
          sentence: warning.sentence
        )
        Told(fault, of: file).tell(as: format)
      }
    }
  }
}

extension RosterOutline {
  /// The rows and the counts.
  var json: String {
    Fields(["file": file]).json.with("rows", json: list(check.rows.map(json))).with(
      "summary",
      json: summary.json
    )
  }

  /// The counts of an import that was done, with its batch and the rows that were held.
  func json(of done: RosterImport) -> String {
    Fields([
      "file": file, "batch": done.batch, "read": done.outcome.read, "added": done.outcome.added,
      "changed": done.outcome.changed, "held": done.outcome.held,
      "earlier": done.outcome.earlier,
    ]).json
      .with("rows", json: list(check.rows.filter { $0.outcome == .held }.map(json)))
      .with("summary", json: summary.json)
  }

  private var summary: Fields {
    let summary = check.summary
    return Fields([
      "rows": summary.rows, "good": summary.good, "added": summary.added,
      "changed": summary.changed, "unchanged": summary.unchanged, "held": summary.held,
    ])
  }

  private func json(_ row: CheckedRow) -> String {
    let language = CommandLanguage.current
    return Fields([
      "sheet": check.name(ofSheet: row.row.sheet), "row": row.row.row,
      "outcome": row.outcome.rawValue, "name": row.row.values.name?.full, "code": row.code,
    ]).json
      .with(
        "changes",
        row.changes.map {
          Fields([
            "field": $0.field.rawValue, "old": $0.old?[language], "new": $0.new[language],
          ])
        }
      )
      .with(
        "problems",
        row.problems.map {
          Fields([
            "field": $0.field.rawValue, "code": $0.code.rawValue, "value": $0.value,
            "sentence": $0.sentence[language],
          ])
        }
      )
      .with(
        "warnings",
        row.warnings.map {
          Fields([
            "field": $0.field.rawValue, "code": $0.code.rawValue, "value": $0.value,
            "sentence": $0.sentence[language],
          ])
        }
      )
      .with(
        "candidates",
        row.candidates.map {
          Fields([
            "code": $0.code, "name": $0.name, "birthDate": $0.birthDate,
            "agency": $0.agency?[language], "reason": $0.reason.rawValue,
            "sentence": $0.reason.sentence[language],
          ])
        }
      )
  }
}
