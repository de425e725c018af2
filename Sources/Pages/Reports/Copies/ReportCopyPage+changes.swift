import Markup
import Reports
import Vietnamese

extension ReportCopyPage {
  /// How many entries of a list are shown of those that are new or gone.
  static let entriesShown = 50

  func changes(_ say: Speaker) -> HTML {
    let title = say("So với số liệu hiện nay", "Beside the records of now")
    let content: HTML
    switch since {
    case .same:
      let words = say("Số liệu hiện nay vẫn đúng như bản này.", "The figures are still the same.")
      content = "<p>\(words)</p>"
    case .notMade(let why):
      let words = say("Không lập lại được báo cáo này.", "The report can't be made again.")
      content = "<p>\(words) \(say(why))</p>"
    case .changed(let differences): content = told(differences, say)
    }
    return "<section id=\"changes\"><h2>\(title)</h2>\(content)</section>"
  }

  private func told(_ differences: ReportDifferences, _ say: Speaker) -> HTML {
    HTML {
      "<p>\(sentence(differences, say))</p>"
      if !differences.figures.isEmpty { figures(differences.figures, say) }
      lines(differences.lines, say)
      differences.lists.html { list($0, say) }
    }
  }

  private func sentence(_ differences: ReportDifferences, _ say: Speaker) -> String {
    if differences.isEmpty {
      return say(
        "Các con số vẫn như bản này; chỉ ghi chú hoặc thứ tự dòng thay đổi.",
        "The figures are still the same; only notes or the order of lines are others."
      )
    }
    return say(
      "Từ khi lập bản này đã có \(say.number(differences.count)) chỗ khác. Bản này giữ nguyên.",
      "\(say.number(differences.count)) places are others since. This copy stays as it is."
    )
  }

  private func figures(_ figures: [ReportDifferences.Figure], _ say: Speaker) -> HTML {
    Table(
      caption: say("Các con số khác", "Figures that are others"),
      columns: [
        .text(say("Dòng", "Line")), .text(say("Cột", "Column")),
        .number(say("Bản này", "This copy")), .number(say("Hiện nay", "Now")),
      ],
      rows: figures.html { figure in
        """
        <tr><th scope="row">\(say(figure.row))</th><td>\(say(figure.column.title))</td>\
        <td class="bd-number">\(words(figure.before, say))</td>\
        <td class="bd-number">\(words(figure.now, say))</td></tr>

        """
      }
    ).html
  }

  private func words(_ cell: ReportCell, _ say: Speaker) -> String {
    let words = say(cell.words)
    return words.isEmpty ? say("trống", "empty") : words
  }

  private func lines(_ lines: [ReportDifferences.Line], _ say: Speaker) -> HTML {
    guard !lines.isEmpty else { return HTML() }
    let items = lines.html { line in
      let words = line.isNew ? say("Dòng mới: ", "New line: ") : say("Không còn: ", "Gone: ")
      return "<li>\(words)\(say(line.label))</li>" as HTML
    }
    return "<ul>\(items)</ul>"
  }

  private func list(_ list: ReportDifferences.List, _ say: Speaker) -> HTML {
    let count = list.new.count + list.gone.count
    return """
      <details class="bd-why"\(" open", if: count <= 10)><summary>\(say(list.title)): \
      \(say("thêm \(say.number(list.new.count)), bớt \(say.number(list.gone.count))", "\(say.number(list.new.count)) new, \(say.number(list.gone.count)) gone"))</summary>\
      \(entries(list.new, of: list, say("Thêm", "New"), say))\
      \(entries(list.gone, of: list, say("Bớt", "Gone"), say))</details>
      """
  }

  private func entries(
    _ entries: [[ReportCell]],
    of list: ReportDifferences.List,
    _ title: String,
    _ say: Speaker
  ) -> HTML {
    guard !entries.isEmpty else { return HTML() }
    let table = Table(
      caption: "\(title): \(say(list.title))",
      columns: list.columns.map { Table.Column(words: say($0.title), isNumber: $0.kind.isNumber) },
      rows: entries.prefix(Self.entriesShown).html { cells in
        let row = zip(cells, list.columns).html { cell, column -> HTML in
          column.kind.isNumber
            ? "<td class=\"bd-number\">\(say(cell.words))</td>" : "<td>\(say(cell.words))</td>"
        }
        return "<tr>\(row)</tr>\n" as HTML
      }
    )
    let rest = entries.count - Self.entriesShown
    let more: HTML =
      rest > 0
      ? "<p class=\"bd-hint\">\(say("Còn \(say.number(rest)) dòng nữa.", "\(say.number(rest)) more."))</p>"
      : HTML()
    return "<h3>\(title)</h3>\(table.html)\(more)"
  }
}
