import Markup

extension ReportPage {
  func previewSection(_ preview: Preview, _ say: Speaker) -> HTML {
    let table = Table(
      caption: say(heading),
      columns: preview.columns.map { Table.Column(words: say($0.title), isNumber: $0.isNumber) },
      rows: preview.rows.html { row($0, preview.columns, say) }
    )
    return """
      <section class="bd-report"><h2>\(say("Xem trước", "Preview"))</h2>
      \(preview.subtitles.html { "<p class=\"bd-subtitle\">\(say($0))</p>" })
      \(table.html)
      \(preview.lists.html { list($0, say) })</section>
      """
  }

  private func row(_ row: Row, _ columns: [Column], _ say: Speaker) -> HTML {
    let cells = zip(row.cells, columns).enumerated().html { index, pair in
      cell(pair.0, pair.1, isHead: index == 1, say)
    }
    switch row.kind {
    case .group: return "<tr class=\"bd-group\">\(cells)</tr>"
    case .line: return "<tr>\(cells)</tr>"
    case .total: return "<tr class=\"bd-total\">\(cells)</tr>"
    }
  }

  private func cell(_ cell: Cell, _ column: Column, isHead: Bool, _ say: Speaker) -> HTML {
    let words = say(cell.text)
    let content: HTML =
      cell.list.map { "<a href=\"#list-\($0)\" class=\"bd-tap\">\(words)</a>" } ?? "\(words)"
    if isHead { return "<th scope=\"row\">\(content)</th>" }
    return column.isNumber ? "<td class=\"bd-number\">\(content)</td>" : "<td>\(content)</td>"
  }

  private func list(_ list: List, _ say: Speaker) -> HTML {
    let table = Table(
      caption: say(list.title),
      columns: list.columns.map { Table.Column(words: say($0.title), isNumber: $0.isNumber) },
      rows: list.rows.html { row in
        let cells = zip(row, list.columns).enumerated().html { index, pair in
          cell(Cell(pair.0), pair.1, isHead: index == 0, say)
        }
        return "<tr>\(cells)</tr>"
      }
    )
    return """
      <details class="bd-why" id="list-\(list.name)"><summary>\(say(list.title)) \
      <span class="bd-count">\(say.number(list.rows.count))</span></summary>\(table.html)</details>
      """
  }
}
