import Intake
import Markup
import Operations
import Personnel
import Records

extension RosterPage {
  /// The rows with what comes of each.
  func rowsPart(_ say: Speaker) -> HTML {
    guard counts.rows > 0 else { return HTML() }
    return HTML {
      "<h2 id=\"rows\">\(say("Từng dòng", "Row by row"))</h2>"
      tabs(say)
      if rows.isEmpty {
        Empty(words: say("Không có dòng nào như vậy.", "There is no such row.")).html
      } else {
        "<div class=\"bd-stacked\">\(table(say).html)</div>"
        pager(say)
      }
    }
  }

  private func tabs(_ say: Speaker) -> HTML {
    let items = Show.allCases.html { kind in
      let count = number(of: kind)
      let address = Address.roster(batch.id).with("show", kind.rawValue)
      return """
        <li><a class="bd-chip" href="\(say.href(address))#rows"\
        \(" aria-current=\"true\"", if: kind == show)>\(kind.title(say)) \
        <strong>\(say.number(count))</strong></a></li>
        """
    }
    return """
      <ul class="bd-chips" aria-label="\(say("Lọc các dòng", "Filter the rows"))">\(items)</ul>
      """
  }

  private func number(of kind: Show) -> Int {
    switch kind {
    case .held: counts.held
    case .changed: counts.changed
    case .added: counts.added
    case .unchanged: counts.unchanged
    case .all: counts.rows
    }
  }

  private func table(_ say: Speaker) -> Table {
    Table(
      caption: say("Kết quả từng dòng", "Outcome of each row"),
      columns: [
        .text(say("Họ và tên", "Name")), .number(say("Dòng", "Row")),
        .text(say("Kết quả", "Outcome")), .text(say("Chi tiết", "Details")),
      ],
      rows: rows.html { row($0, say) }
    )
  }

  private func row(_ row: Row, _ say: Speaker) -> HTML {
    let name: HTML = row.officer.map { say.link(row.name, .officer($0)) } ?? "\(row.name)"
    let missing: HTML = "<span class=\"bd-hint\">\(say("thiếu tên", "no name"))</span>"
    return """
      <tr><th scope="row">\(row.name.isEmpty ? missing : name)</th>\
      <td class="bd-number" data-label="\(say("Dòng", "Row"))">\(row.number)\(sheetName(row))</td>\
      <td>\(row.outcome.tag(say))</td><td>\(details(row, say))</td></tr>

      """
  }

  private func sheetName(_ row: Row) -> HTML? {
    guard let name = row.sheetName, sheets.count(where: \.hasTable) > 1 else { return nil }
    return "<br><span class=\"bd-hint\">\(name)</span>"
  }

  private func details(_ row: Row, _ say: Speaker) -> HTML {
    let changes = row.changes.html { change in
      """
      <li>\(say(change.field.title).capitalisedFirst): \
      \(change.old.map { "<del>\(say($0))</del> → " as HTML } ?? HTML())<ins>\(say(change.new))</ins></li>
      """
    }
    let repairs = row.repairs.html {
      "<li class=\"bd-hint\">\(say($0.sentence).capitalisedFirst)</li>"
    }
    return """
      <ul class="bd-details">\
      \("<li>\(row.facts.joined(separator: "; "))</li>", if: !row.facts.isEmpty)\
      \(row.problems.html { "<li class=\"bd-problem\">\($0.capitalisedFirst)</li>" })\
      \(row.warnings.html { "<li class=\"bd-warning\">\($0.capitalisedFirst)</li>" })\
      \(changes)\(repairs)</ul>\(choice(row, say))
      """
  }

  /// Those whom the row may be, side by side.
  private func choice(_ row: Row, _ say: Speaker) -> HTML {
    guard !row.candidates.isEmpty, batch.state == .received else { return HTML() }
    let options = row.candidates.html { candidate in
      """
      <li><button class="btn btn-outline-primary" type="submit" name="person" \
      value="\(candidate.officer.number)">\(say("Chính là", "It is")) \(candidate.name)</button>
      <span class="bd-hint">\(candidate.facts(say))</span></li>
      """
    }
    return """
      <form class="bd-choice" method="post" action="\(say.href(.roster(batch.id, act: "people")))">\(say.mark)\
      \(HTML.hidden("row", "\(row.number)"))\(HTML.hidden("sheet", "\(row.sheet)"))\
      <p>\(say("Dòng này là ai?", "Who is this row?"))</p><ul>\(options)\
      <li><button class="btn btn-outline-primary" type="submit" name="person" value="new">\
      \(say("Là người mới", "Somebody new"))</button></li></ul></form>
      """
  }

  private func pager(_ say: Speaker) -> HTML {
    guard let next else { return HTML() }
    let address = Address.roster(batch.id).with("show", show.rawValue).with("from", "\(next)")
    return """
      <p class="bd-pager"><a class="btn btn-outline-primary" rel="next" \
      href="\(say.href(address))#rows">\(say("50 dòng tiếp theo", "Next 50 rows"))</a></p>
      """
  }
}

extension RosterPage.Show {
  func title(_ say: Speaker) -> String {
    switch self {
    case .held: say("Phải sửa", "To correct")
    case .changed: say("Thay đổi", "Changed")
    case .added: say("Mới", "New")
    case .unchanged: say("Không đổi", "Unchanged")
    case .all: say("Tất cả", "All")
    }
  }
}

extension BatchRow.Outcome {
  func tag(_ say: Speaker) -> HTML {
    switch self {
    case .added: Tag(.good, say("Mới", "New")).html
    case .changed: Tag(.good, say("Thay đổi", "Changed")).html
    case .unchanged: Tag(.plain, say("Không đổi", "Unchanged")).html
    case .held: Tag(.bad, say("Phải sửa", "To correct")).html
    }
  }
}
