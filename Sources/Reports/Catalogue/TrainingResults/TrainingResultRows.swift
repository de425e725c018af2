import Personnel
import Training
import Vietnamese

/// The rows of `training-results`: groups in the order of the form, their kinds of agencies, the total.
struct TrainingResultRows {
  let facts: TrainingResultFacts
  let tally: Tally
  let counting: SummaryCounting

  var all: [ReportRow] {
    let lines = groups.flatMap { group -> [ReportRow] in
      let key = group.group.rawValue
      let head = ReportRow(
        kind: .group,
        key: key,
        ordinal: group.numeral,
        label: group.title,
        cells: tally.cells(ofGroup: key),
        notes: counting.groupsCountedOnce.contains(key) ? [onceMark] : []
      )
      return [head] + rows(of: group)
    }
    let total = ReportRow(
      kind: .total,
      key: "total",
      label: Bilingual(vi: "Tổng cộng", en: "Total"),
      cells: tally.total,
      notes: counting.countsEachOnce ? [] : [onceMark]
    )
    return lines + [total]
  }

  private func rows(of group: ReportForm.Group) -> [ReportRow] {
    facts.lines.filter { $0.group == group.group }.enumerated().map { place, line in
      ReportRow(
        kind: .line,
        key: line.key,
        ordinal: "\(place + 1)",
        label: line.kind.title,
        group: group.group.rawValue,
        cells: tally.cells(ofLine: line.key)
      )
    }
  }

  private var groups: [ReportForm.Group] { facts.scope.form.groups(of: facts.lines.map(\.group)) }

  /// What the figures leave out, and where totals are no sums.
  var notes: [Bilingual] {
    (facts.unknownSexes > 0 ? [unknownSexes] : [])
      + (counting.countsEachOnce ? [] : [SummaryNotes.once])
  }

  private var onceMark: Int { notes.count }

  private var unknownSexes: Bilingual {
    Bilingual(
      vi: "\(facts.unknownSexes) lượt người chưa ghi giới tính, không tính vào các cột nữ.",
      en: "\(facts.unknownSexes) attendances are of officers whose sex is not on record."
    )
  }

  var charts: [ReportChart] {
    let keys = groups.map(\.group.rawValue)
    guard !keys.isEmpty else { return [] }
    return [
      ReportChart(
        title: Bilingual(
          vi: "Lượt người và số người đã bồi dưỡng, theo nhóm cơ quan",
          en: "Attendances and persons trained, by group of agencies"
        ),
        kind: .columns,
        rows: keys,
        series: ["attendances", "persons"]
      )
    ]
  }
}
