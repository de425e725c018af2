import Personnel
import Records
import Training
import Vietnamese

/// The rows of `ttdn-summary`: groups in the order of the form, their agencies, the total.
struct SummaryRows {
  let facts: SummaryFacts
  let tally: Tally

  /// The key of the line of agencies that are no more.
  static let endedKey = "ended"

  func all(notes: SummaryNotes) -> [ReportRow] {
    groups.flatMap { group in rows(of: group, notes: notes) } + ended + [
      ReportRow(
        kind: .total,
        key: "total",
        label: Bilingual(vi: "Tổng cộng", en: "Total"),
        cells: tally.total,
        notes: notes.marks()
      )
    ]
  }

  /// What classes gave to agencies that ended before the report's day: it belongs to no group, and to
  /// the total.
  private var ended: [ReportRow] {
    guard !facts.endedResults.isEmpty else { return [] }
    return [
      ReportRow(
        kind: .line,
        key: Self.endedKey,
        label: Bilingual(
          vi: "Cơ quan đã giải thể, sáp nhập trước ngày báo cáo",
          en: "Bodies that ended before the report's day"
        ),
        cells: tally.cells(ofLine: Self.endedKey)
      )
    ]
  }

  private func rows(of group: ReportForm.Group, notes: SummaryNotes) -> [ReportRow] {
    let key = group.group.rawValue
    let lines = facts.lines.filter { $0.group == group.group }
    let head = ReportRow(
      kind: .group,
      key: key,
      ordinal: group.numeral,
      label: group.title,
      cells: tally.cells(ofGroup: key),
      notes: notes.marks(ofGroup: key)
    )
    return [head]
      + lines.enumerated().map { place, line in
        ReportRow(
          kind: .line,
          key: line.code.text,
          ordinal: "\(place + 1)",
          label: line.name,
          code: line.code.text,
          group: key,
          cells: tally.cells(ofLine: line.code.text)
        )
      }
  }

  private var groups: [ReportForm.Group] {
    facts.scope.form.groups(of: facts.lines.map(\.group))
  }

  var charts: [ReportChart] {
    let keys = groups.map(\.group.rawValue)
    guard !keys.isEmpty else { return [] }
    return [
      ReportChart(
        title: Bilingual(
          vi: "Số người được phân công và đã qua bồi dưỡng, theo nhóm cơ quan",
          en: "Officers assigned and trained, by group of agencies"
        ),
        kind: .columns,
        rows: keys,
        series: ["assigned", "trained"]
      ),
      ReportChart(
        title: Bilingual(
          vi: "Tỷ lệ đã bồi dưỡng, đủ số tiết, đạt chuẩn, theo nhóm cơ quan",
          en: "Shares trained, with enough periods, meeting the profile, by group of agencies"
        ),
        kind: .columns,
        rows: keys + ["total"],
        series: ["trainedShare", "metMinimumShare", "meetsProfileShare"]
      ),
    ]
  }
}
