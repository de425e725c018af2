import Markup
import Vietnamese

extension ReportPage.Preview {
  /// The table of a report, and the list that is open.
  ///
  /// - Parameters:
  ///   - title: What stands over it.
  ///   - heading: The report's name.
  ///   - address: Where it is looked at.
  func html(_ title: String, of heading: Bilingual, at address: Address, _ say: Speaker) -> HTML {
    HTML {
      if let list { listSection(list, at: address, say) }
      """
      <section class="bd-report"><h2>\(title)</h2>
      \(subtitles.html { "<p class=\"bd-subtitle\">\(say($0))</p>" })
      \(table(of: heading, say))
      \(remarks.html { "<p>\(say($0))</p>" })\(meanings(say))</section>
      """
    }
  }

  private func table(of heading: Bilingual, _ say: Speaker) -> HTML {
    let heads = ReportHead(columns).rows.html { row in
      "<tr>\(row.html { head($0, say) })</tr>"
    }
    let numbers = columns.html { "<td>\($0.number)</td>" }
    let isNumbered = columns.contains { !$0.number.isEmpty }
    return """
      <div class="bd-scroll" role="region" aria-label="\(say(heading))" tabindex="0">
      <table class="table bd-table bd-official"><caption class="visually-hidden">\(say(heading))</caption>
      <thead>\(heads)\("<tr class=\"bd-column-numbers\">\(numbers)</tr>", if: isNumbered)</thead>
      <tbody>
      \(rows.html { row($0, columns, say) })
      </tbody></table></div>
      """
  }

  private func head(_ cell: ReportHead.Cell, _ say: Speaker) -> HTML {
    let scope: HTML = cell.columns > 1 ? "colgroup" : "col"
    return """
      <th scope="\(scope)"\(" colspan=\"\(cell.columns)\"", if: cell.columns > 1)\
      \(" rowspan=\"\(cell.rows)\"", if: cell.rows > 1)>\(say(cell.text))</th>
      """
  }

  private func row(_ row: ReportPage.Row, _ columns: [ReportPage.Column], _ say: Speaker) -> HTML {
    let cells = zip(row.cells, columns).enumerated().html { index, pair in
      cell(pair.0, pair.1, isHead: index == 1, say)
    }
    switch row.kind {
    case .group: return "<tr class=\"bd-group\">\(cells)</tr>\n"
    case .line: return "<tr>\(cells)</tr>\n"
    case .total: return "<tr class=\"bd-total\">\(cells)</tr>\n"
    }
  }

  private func cell(
    _ cell: ReportPage.Cell,
    _ column: ReportPage.Column,
    isHead: Bool,
    _ say: Speaker
  ) -> HTML {
    let words = say(cell.text)
    let content: HTML =
      cell.list.map { "<a href=\"\(say.href($0))#list\" class=\"bd-tap\">\(words)</a>" }
      ?? "\(words)"
    if isHead { return "<th scope=\"row\">\(content)</th>" }
    return column.isNumber ? "<td class=\"bd-number\">\(content)</td>" : "<td>\(content)</td>"
  }

  private func meanings(_ say: Speaker) -> HTML {
    let explained = columns.filter { $0.meaning != nil }
    guard !explained.isEmpty else { return HTML() }
    let lines = explained.html { column in
      "<li>\(column.number) \(say(column.title)): \(column.meaning.map { say($0) } ?? "")</li>"
    }
    return """
      <details class="bd-computed"><summary>\(say("Cách tính các cột", "How the columns are computed"))</summary>
      <ul>\(lines)</ul></details>
      """
  }

  private func listSection(_ list: ReportPage.List, at address: Address, _ say: Speaker) -> HTML {
    let table = Table(
      caption: say(list.title),
      columns: list.columns.map { Table.Column(words: say($0.title), isNumber: $0.isNumber) },
      rows: list.rows.html { row in
        let cells = zip(row, list.columns).enumerated().html { index, pair in
          cell(ReportPage.Cell(pair.0), pair.1, isHead: index == 0, say)
        }
        return "<tr>\(cells)</tr>\n"
      }
    )
    let close = address.with("list", nil).with("row", nil)
    return """
      <section id="list" class="bd-list"><h2>\(say(list.title)) \
      <span class="bd-count">\(say.number(list.rows.count))</span></h2>\(table.html)
      <p>\(say.link(say("Đóng danh sách", "Close the list"), close))</p></section>
      """
  }
}
