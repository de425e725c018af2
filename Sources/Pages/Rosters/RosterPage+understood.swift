import Intake
import Markup
import Operations
import Records
import Spreadsheets
import Vietnamese

extension RosterPage {
  /// What was understood of the file: columns, repairs, rows that are no people.
  func understood(_ say: Speaker) -> HTML {
    guard !sheets.isEmpty else { return HTML() }
    return HTML {
      "<h2>\(say("Đã hiểu tệp thế nào", "How the file was understood"))</h2>"
      warnings(say)
      repairsPart(say)
      if batch.state == .received { columnForm(say) } else { columnLists(say) }
      ignoredPart(say)
    }
  }

  private func warnings(_ say: Speaker) -> HTML {
    let all = sheets.flatMap { sheet in sheet.warnings.filter { $0.code != .unknownColumn } }
    guard !all.isEmpty else { return HTML() }
    return """
      <ul class="bd-details">\
      \(all.html { "<li class=\"bd-warning\">\(say($0.sentence).capitalisedFirst)</li>" })</ul>
      """
  }

  private func repairsPart(_ say: Speaker) -> HTML {
    guard !repairs.isEmpty else {
      return
        "<p>\(say("Không có giá trị nào phải sửa tự động.", "No value had to be repaired."))</p>"
    }
    return repairs.html { group in
      let more =
        group.count > group.examples.count
        ? say(
          "… và \(say.number(group.count - group.examples.count)) giá trị khác, ghi ở từng dòng",
          "… and \(say.number(group.count - group.examples.count)) more, told at each row"
        ) : ""
      return """
        <details class="bd-repairs"><summary>\(say.number(group.count)) \
        \(say("giá trị được sửa tự động", "values repaired")): \(say(group.rule.title))</summary><ul>\
        \(group.examples.html { "<li>\(say($0.field.title)): “\($0.from)” → “\($0.to)”</li>" })\
        \("<li>\(more)</li>", if: !more.isEmpty)</ul></details>
        """
    }
  }

  private func columnForm(_ say: Speaker) -> HTML {
    """
    <details class="bd-columns"\(" open", if: hasUnknown)><summary>\(say(
      "Các cột: \(columnCount(say))",
      "Columns: \(columnCount(say))"
    ))</summary>
    <form method="post" action="\(say.href(.roster(batch.id, act: "columns")))">\(say.mark)
    \(sheets.filter(\.hasTable).html { sheet in columnTable(sheet, isForm: true, say) })
    <button class="btn btn-outline-primary" type="submit">\(say(
      "Đọc lại theo lựa chọn này",
      "Read again with these meanings"
    ))</button></form></details>
    """
  }

  private func columnLists(_ say: Speaker) -> HTML {
    """
    <details class="bd-columns"><summary>\(say(
      "Các cột: \(columnCount(say))",
      "Columns: \(columnCount(say))"
    ))</summary>
    \(sheets.filter(\.hasTable).html { sheet in columnTable(sheet, isForm: false, say) })</details>
    """
  }

  private var hasUnknown: Bool {
    sheets.contains { $0.columns.contains { $0.field == nil } }
  }

  private func columnCount(_ say: Speaker) -> String {
    let columns = sheets.flatMap(\.columns)
    let unknown = columns.count { $0.field == nil }
    let known = say.number(columns.count - unknown)
    return say(
      "hiểu \(known) cột" + (unknown > 0 ? ", chưa rõ \(say.number(unknown)) cột" : ""),
      "\(known) understood" + (unknown > 0 ? ", \(say.number(unknown)) not" : "")
    )
  }

  private func columnTable(_ sheet: Sheet, isForm: Bool, _ say: Speaker) -> HTML {
    let rows = sheet.columns.html { column in
      let letters = CellAddress.letters(ofColumn: column.column)
      let field: HTML =
        isForm
        ? select(column, sheet: sheet.place, letters, say)
        : "\(column.field.map { say($0.title) } ?? say("không ghi", "not recorded"))"
      return """
        <tr><th scope="row">\(letters)</th><td>\(column.title)</td><td>\(field)</td>\
        <td>\(say(column.reason))</td></tr>

        """
    }
    return Table(
      caption: sheet.name.isEmpty
        ? say("Các cột", "Columns") : say("Các cột của trang ", "Columns of ") + sheet.name,
      columns: [
        .text(say("Cột", "Column")), .text(say("Tiêu đề", "Title")),
        .text(say("Là", "Taken for")), .text(say("Vì sao", "Why")),
      ],
      rows: rows
    ).html
  }

  private func select(_ column: ColumnReading, sheet: Int, _ letters: String, _ say: Speaker)
    -> HTML
  {
    let name = "c-\(sheet)-\(column.column)"
    let options = RosterField.allCases.html { field in
      .option(field.rawValue, say(field.title), isChosen: field == column.field)
    }
    return """
      <select name="\(name)" class="form-select" \
      aria-label="\(say("Cột \(letters) là", "Column \(letters) is"))">\
      \(HTML.option("", say("– không ghi –", "– not recorded –"), isChosen: column.field == nil))\
      \(options)</select>
      """
  }

  private func ignoredPart(_ say: Speaker) -> HTML {
    let lines = sheets.flatMap { sheet in
      sheet.ignored.map { rows in
        (sheet.name.isEmpty ? "" : sheet.name + ": ") + say(rows.sentence)
      }
    }
    guard !lines.isEmpty else { return HTML() }
    return """
      <details class="bd-ignored"><summary>\(say(
        "Các dòng không phải là cán bộ",
        "Rows that are no officers"
      ))</summary><ul>\(lines.html { "<li>\($0)</li>" })</ul></details>
      """
  }
}
