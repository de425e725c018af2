public import Markup
import Vietnamese

extension OfficersPage {
  public func body(_ say: Speaker) -> HTML {
    HTML {
      if unanswered == nil { "<p class=\"lead\">\(sentence(say))</p>" }
      if mayAdd { add(say) }
      form(say)
      chips.html(say)
      if let unanswered {
        unanswered.choosing(at: address, say)
      } else if rows.isEmpty {
        Empty(words: nothing(say)).html
      } else {
        table(say).html
        pager(say)
        say.downloadOfPeople(address)
      }
      DayForm(address: address).html(say)
    }
  }

  /// The agency that was typed, where it is not known which one it is.
  private var unanswered: AgencyAsked? {
    agencyAsked.flatMap { $0.typed.isEmpty ? nil : $0 }
  }

  private func add(_ say: Speaker) -> HTML {
    """
    <p class="bd-acts"><a class="btn btn-outline-primary" href="\(say.href(.newOfficer))">\
    \(say("Thêm cán bộ", "Add an officer"))</a>\(duplicates(say), if: mayMerge)</p>
    """
  }

  private func duplicates(_ say: Speaker) -> HTML {
    """
     <a class="btn btn-outline-primary" href="\(say.href(.duplicates))">\
    \(say("Hồ sơ có thể trùng", "Possible duplicates"))</a>
    """
  }

  func sentence(_ say: Speaker) -> String {
    say(
      "\(count(say)) cán bộ, xếp theo tên; phân công trong ngày \(say.date(say.day)).",
      "\(count(say)), ordered by given name; assignments of \(say.date(say.day))."
    )
  }

  private func count(_ say: Speaker) -> String {
    guard hasMore else {
      return say(say.number(total), say.count(total, "officer", "officers"))
    }
    return say("Hơn \(say.number(total))", "More than \(say.number(total)) officers")
  }

  private func form(_ say: Speaker) -> HTML {
    let kept = address.query.filter { ["assigned", "trained", "profile"].contains($0.name) }
    return """
      <form class="bd-filter" method="get" action="/officers" role="search">
      \(kept.html { .hidden($0.name, $0.value) })\
      \(HTML.hidden("asOf", "\(say.day)"), if: say.isDayChosen)\
      \(HTML.hidden("lang", say.language.rawValue), if: say.language != .vi)
      <div class="bd-field bd-wide"><label for="f-q">\(say("Tìm theo tên hoặc mã", "Search by name or code"))</label>
      <input id="f-q" name="q" type="search" class="form-control" value="\(address["q"] ?? "")" \
      maxlength="100" aria-describedby="f-q-hint">
      <span id="f-q-hint" class="bd-hint">\(say("Có dấu hay không dấu đều được: “hoa”, “Hòa”", "With or without marks: “hoa”, “Hòa”"))</span></div>
      \(duties.select(
        "duty",
        label: say("Nhiệm vụ", "Duty"),
        none: say("Mọi nhiệm vụ", "Any duty"),
        chosen: address["duty"]
      ))
      \(agencyField(say))
      <button class="btn btn-primary" type="submit">\(say("Tìm", "Search"))</button>
      </form>
      """
  }

  private func agencyField(_ say: Speaker) -> HTML {
    agencyAsked?.field(chosen: address["agency"], say)
      ?? agencies.select(
        "agency",
        label: say("Cơ quan", "Agency"),
        none: say("Mọi cơ quan", "Any agency"),
        chosen: address["agency"]
      )
  }

  private func nothing(_ say: Speaker) -> String {
    say(
      "Không có cán bộ nào như vậy. Hãy bỏ bớt điều kiện, hoặc tìm bằng ít chữ hơn.",
      "There is no such officer. Remove a filter, or search with fewer letters."
    )
  }

  private func table(_ say: Speaker) -> Table {
    Table(
      caption: say("Danh sách cán bộ", "List of officers"),
      columns: [
        .text(say("Họ và tên", "Name")), .text(say("Chức vụ", "Position")),
        .text(say("Cơ quan, nhiệm vụ", "Agency, duty")), .text(say("Mã", "Code")),
      ],
      rows: rows.html { $0.html(say) },
      isStacked: true
    )
  }

  private func pager(_ say: Speaker) -> HTML {
    Pager(
      first: address["after"] == nil ? nil : address.with("after", nil),
      next: next.map { (say("50 người tiếp theo", "Next 50"), $0) }
    ).html(say)
  }
}

extension OfficersPage.Row {
  /// The officer as a row of a table.
  func html(_ say: Speaker) -> HTML {
    let lines = assignments.html(separator: "<br>") {
      "\(say($0.agency)): \(say($0.duty))"
    }
    let none: HTML = "<span class=\"bd-hint\">\(say("chưa phân công", "not assigned"))</span>"
    return """
      <tr><th scope="row">\(say.link(name, .officer(id)))</th><td>\(position ?? "")</td>\
      <td>\(assignments.isEmpty ? none : lines)</td><td class="bd-code">\(code)</td></tr>

      """
  }
}
