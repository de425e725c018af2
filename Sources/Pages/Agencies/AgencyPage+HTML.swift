public import Markup
import Personnel

extension AgencyPage {
  public func body(_ say: Speaker) -> HTML {
    HTML {
      done.map { "<p class=\"bd-done\" role=\"status\">\(say($0))</p>" } ?? HTML()
      "<p class=\"lead\">\(sentence(say))</p>"
      acts(say)
      DayForm(address: .agency(id)).html(say)
      if exists {
        coverageSection(say)
        officersSection(say)
      }
      factsSection(say)
      namesSection(say)
      mayChange ? History(lines: history).html(say) : HTML()
    }
  }

  private func acts(_ say: Speaker) -> HTML {
    let change: HTML = """
      <a class="btn btn-outline-primary" href="\(say.href(.changeAgency(id)))">\
      \(say("Sửa cơ quan", "Change the agency"))</a>
      """
    let add: HTML = """
       <a class="btn btn-outline-primary" href="\(say.href(Address.newOfficer.with("agency", code)))">\
      \(say("Thêm cán bộ", "Add an officer"))</a>
      """
    guard mayChange || mayAddOfficers else { return HTML() }
    return "<p class=\"bd-acts\">\(change, if: mayChange)\(add, if: mayAddOfficers)</p>"
  }

  private func sentence(_ say: Speaker) -> HTML {
    let day = say.date(say.day)
    guard exists else {
      let words = say(
        "Cơ quan này không hoạt động trong ngày \(day).",
        "This agency does not exist on \(day)."
      )
      return "\(words)"
    }
    let people = Set(officers.map(\.id)).count
    let share = say.percent(readiness.met, of: readiness.all)
    let assigned = say(
      "\(say.number(people)) cán bộ được phân công",
      say.count(people, "officer is", "officers are") + " assigned"
    )
    let list = Address.officers.with("agency", "\(id)")
    let rest = say(
      " trong ngày \(day)." + (share.map { " Mức sẵn sàng \($0)." } ?? ""),
      " on \(day)." + (share.map { " Readiness \($0)." } ?? "")
    )
    return "\(say.link(assigned, list))\(rest)\(focalPoint(say))"
  }

  /// Whether there is a focal point, counted as on the home page; nothing where none is asked for.
  private func focalPoint(_ say: Speaker) -> String {
    guard let line = coverage.first else { return "" }
    return line.hasPrincipals
      ? say(" Đã có đầu mối.", " It has its focal point.")
      : say(" Chưa có đầu mối.", " It has no focal point.")
  }

  private func factsSection(_ say: Speaker) -> HTML {
    var facts = Facts()
    facts.add(say("Mã", "Code"), code)
    facts.add(say("Loại", "Kind"), say(standing.kind.title))
    facts.add(say("Nhóm trong báo cáo", "Group in reports"), say(standing.group.title))
    facts.add(say("Hoạt động", "Exists"), say.days(days))
    facts.add(say("Cơ quan cấp trên", "Answers to"), html: parent.map { link($0, say) })
    facts.add(say("Đơn vị trực thuộc", "Units under it"), html: list(children, say))
    facts.add(say("Tiền thân", "Came from"), html: list(predecessors, say))
    facts.add(say("Kế tục", "Succeeded by"), html: list(successors, say))
    return "<section><h2>\(say("Thông tin chung", "About"))</h2>\(facts.html)</section>"
  }

  private func link(_ agency: Neighbour, _ say: Speaker) -> HTML {
    say.link(say(agency.name), .agency(agency.id))
  }

  private func list(_ agencies: [Neighbour], _ say: Speaker) -> HTML? {
    agencies.isEmpty
      ? nil : "<ul class=\"bd-links\">\(agencies.html { "<li>\(link($0, say))</li>" })</ul>"
  }

  private func namesSection(_ say: Speaker) -> HTML {
    let table = Table(
      caption: say("Tên qua các thời kỳ", "Names over time"),
      columns: [
        .text(say("Tên", "Name")), .text(say("Thời gian", "Days")), .text(say("Loại", "Kind")),
      ],
      rows: standings.html {
        """
        <tr><th scope="row">\(say($0.name))</th><td>\(say.days($0.days))</td>\
        <td>\(say($0.kind.title))</td></tr>
        """
      }
    )
    return "<section><h2>\(table.caption)</h2>\(table.html)</section>"
  }
}
