public import Markup
import Personnel

extension AgenciesPage {
  public func body(_ say: Speaker) -> HTML {
    HTML {
      "<p class=\"lead\">\(sentence(say))</p>"
      if mayAdd {
        """
        <p class="bd-acts"><a class="btn btn-outline-primary" href="\(say.href(.newAgency))">\
        \(say("Thêm cơ quan", "Add an agency"))</a></p>
        """
      }
      chips(say).html(say)
      DayForm(address: address).html(say)
      if total == 0 { Empty(words: nothing(say)).html }
      groups.html { $0.rows.isEmpty ? HTML() : group($0, say) }
      pager(say)
      if total > 0 { say.download(address) }
    }
  }

  private func pager(_ say: Speaker) -> HTML {
    Pager(
      first: isContinued ? address : nil,
      next: next.map { last in
        (
          say("\(Self.rowsOnPage) cơ quan tiếp theo", "Next \(Self.rowsOnPage)"),
          address.with("after", "\(last)")
        )
      }
    ).html(say)
  }

  private var address: Address {
    Address.agencies.with("coverage", onlyMissing ? "missing" : nil)
  }

  func chips(_ say: Speaker) -> [Chip] {
    onlyMissing ? [Chip(say("Chưa đủ đầu mối", "Without a focal point"), without: .agencies)] : []
  }

  func sentence(_ say: Speaker) -> String {
    let day = say.date(say.day)
    let count = say.number(total)
    return onlyMissing
      ? say(
        "\(count) cơ quan chưa đủ đầu mối trong ngày \(day).",
        say.count(total, "agency lacks", "agencies lack") + " a focal point on \(day)."
      )
      : say(
        "\(count) cơ quan đang hoạt động trong ngày \(day).",
        say.count(total, "agency exists", "agencies exist") + " on \(day)."
      )
  }

  private func nothing(_ say: Speaker) -> String {
    onlyMissing
      ? say(
        "Mọi cơ quan đều đã có đầu mối trong ngày này.",
        "Every agency has its focal point on this day."
      )
      : say(
        "Chưa có cơ quan nào trong ngày này. Hãy chọn ngày khác hoặc nạp danh sách cơ quan.",
        "There is no agency on this day. Choose another day or load the list of agencies."
      )
  }

  private func group(_ group: Group, _ say: Speaker) -> HTML {
    let table = Table(
      caption: say(group.group.title),
      columns: [
        .text(say("Cơ quan, đơn vị", "Agency")), .number(say("Cán bộ", "Officers")),
        .text(say("Đầu mối", "Focal point")),
      ],
      rows: group.rows.html { row($0, say) }
    )
    return """
      <section><h2>\(say(group.group.title)) <span class="bd-count">\(say.number(group.total))</span></h2>
      \(table.html)</section>
      """
  }

  private func row(_ row: Row, _ say: Speaker) -> HTML {
    """
    <tr><th scope="row" class="bd-depth-\(min(row.depth, 3))">\
    \(say.link(say(row.name), .agency(row.id)))</th>\
    <td class="bd-number">\(say.number(row.officers))</td><td>\(row.coverage.html(say))</td></tr>

    """
  }
}

extension AgenciesPage.Coverage {
  func words(_ say: Speaker) -> String {
    switch self {
    case .notAsked: say("không yêu cầu", "not asked")
    case .covered: say("đủ", "covered")
    case .missing(let duties):
      say("thiếu: ", "missing: ") + duties.map { say($0) }.joined(separator: "; ")
    }
  }

  func html(_ say: Speaker) -> HTML {
    let tone: Tone =
      switch self {
      case .notAsked: .plain
      case .covered: .good
      case .missing: .bad
      }
    return Tag(tone, words(say)).html
  }
}
