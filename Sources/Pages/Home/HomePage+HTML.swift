import Chronology
public import Markup

extension HomePage {
  public func body(_ say: Speaker) -> HTML {
    """
    \(work.map { $0.html(say) } ?? HTML())
    \("<h2>\(say("Tình hình", "The state of things"))</h2>", if: work != nil)
    <p class="lead">\(say("Tình hình ngày", "The state of")) \(say.time(say.day))\
    \(say(", kết quả bồi dưỡng trong năm \(period.from.year)", ", training in the year \(period.from.year)")).</p>
    <ol class="bd-figures">
    \(assignedFigure(say).html(say))
    \(trainedFigure(say).html(say))
    \(profileFigure(say).html(say))
    \(coverageFigure(say).html(say))
    \(lapsingFigure(say).html(say))
    </ol>
    \(DayForm(address: .home).html(say))
    <p><a class="btn btn-primary" href="\(say.href(summaryAddress(say.day)))">\
    \(say("Mở biểu tổng hợp", "Open the summary report"))</a>\
    \(overview(say), if: mayOverlook)</p>
    """
  }

  private func overview(_ say: Speaker) -> HTML {
    """
     <a class="btn btn-outline-primary" href="\(say.href(.overview))">\
    \(say("Toàn cảnh: xu hướng, cơ quan chậm", "Overview: trends, late agencies"))</a>
    """
  }

  private func summaryAddress(_ day: Day) -> Address {
    Address.report("ttdn-summary").with("period", "\(period.from.year)").with("asOf", "\(day)")
  }

  private func assignedFigure(_ say: Speaker) -> Figure {
    Figure(
      number: say.number(assigned),
      words: say(
        "cán bộ được phân công làm thông tin đối ngoại, ở \(say.number(agenciesWithOfficers)) cơ quan.",
        """
        \(assigned == 1 ? "officer is" : "officers are") assigned to external information, in \
        \(say.count(agenciesWithOfficers, "agency", "agencies")).
        """
      ),
      address: Address.officers.with("assigned", "yes"),
      linkWords: say("Danh sách cán bộ được phân công", "List of the assigned officers"),
      computed: [
        say(
          "Đếm mỗi người một lần, dù được phân công ở nhiều cơ quan hay nhiều nhiệm vụ.",
          "Each person counts once, also with assignments to several agencies or duties."
        ),
        say(
          "Tính những phân công có hiệu lực trong ngày \(say.date(say.day)).",
          "Assignments that hold on \(say.date(say.day)) are counted."
        ),
      ]
    )
  }

  private func trainedFigure(_ say: Speaker) -> Figure {
    Figure(
      number: share(trained, say),
      words: say(
        "cán bộ được phân công đã qua bồi dưỡng trong năm\(percent(trained, say)).",
        "assigned officers were trained this year\(percent(trained, say))."
      ),
      address: Address.officers.with("assigned", "yes").with("trained", "yes"),
      linkWords: say("Danh sách cán bộ đã qua bồi dưỡng", "List of the trained officers"),
      computed: [
        say(
          """
          Tử số: cán bộ được phân công có ít nhất một kết quả đạt ở lớp bế giảng \
          từ ngày \(say.date(period.from)) đến hết ngày \(say.date(period.last ?? say.day)).
          """,
          """
          Numerator: assigned officers with at least one passed result in a class that closed \
          from \(say.date(period.from)) to \(say.date(period.last ?? say.day)).
          """
        ), denominator(say),
      ]
    )
  }

  private func profileFigure(_ say: Speaker) -> Figure {
    Figure(
      number: share(meetsProfile, say),
      words: say(
        "cán bộ được phân công đạt đủ mức năng lực mà nhiệm vụ yêu cầu\(percent(meetsProfile, say)).",
        "assigned officers hold every level that their duty requires\(percent(meetsProfile, say))."
      ),
      address: Address.officers.with("assigned", "yes").with("profile", "met"),
      linkWords: say("Danh sách cán bộ đạt chuẩn", "List of the officers who meet it"),
      computed: [
        say(
          """
          Tử số: cán bộ mà mọi yêu cầu của mọi nhiệm vụ đang giữ đều “đạt” hoặc “sắp hết hiệu lực” \
          trong ngày \(say.date(say.day)).
          """,
          """
          Numerator: officers all of whose requirements, of every duty held, are “met” or \
          “lapsing” on \(say.date(say.day)).
          """
        ), denominator(say),
      ]
    )
  }

  private func coverageFigure(_ say: Speaker) -> Figure {
    let covered = agenciesToCover - withoutFocalPoint
    return Figure(
      number: say.number(withoutFocalPoint),
      words: say(
        """
        cơ quan chưa có đầu mối; \(say.number(covered)) trên \(say.number(agenciesToCover)) \
        cơ quan đã có.
        """,
        """
        \(withoutFocalPoint == 1 ? "agency has" : "agencies have") no focal point; \(say.number(covered)) of \(say.number(agenciesToCover)) have one.
        """
      ),
      address: Address.agencies.with("coverage", "missing"),
      linkWords: say("Danh sách cơ quan chưa có đầu mối", "List of the agencies without one"),
      computed: [
        say(
          "Mẫu số: cơ quan đang hoạt động trong ngày mà quy định yêu cầu phải có đầu mối.",
          "Denominator: agencies of that day that the coverage rules ask to have a focal point."
        ),
        say(
          "Có đầu mối: đủ số người phụ trách (không tính dự phòng) theo quy định trong ngày đó.",
          "Covered: as many principals as the rule asks on that day, deputies not counted."
        ),
      ]
    )
  }

  private func lapsingFigure(_ say: Speaker) -> Figure {
    Figure(
      number: say.number(lapsing),
      words: say(
        "giấy chứng nhận hết hiệu lực trong \(horizon) ngày tới.",
        """
        \(lapsing == 1 ? "certificate lapses" : "certificates lapse") within the next \
        \(horizon) days.
        """
      ),
      address: Address.certificates.with("within", "\(horizon)"),
      linkWords: say(
        "Danh sách giấy chứng nhận sắp hết hiệu lực",
        "List of the lapsing certificates"
      ),
      computed: [
        say(
          """
          Đếm giấy còn hiệu lực trong ngày \(say.date(say.day)) và hết hiệu lực chậm nhất ngày \
          \(say.date(say.day.advanced(by: horizon))). Giấy bị thu hồi không tính.
          """,
          """
          Certificates that are valid on \(say.date(say.day)) and lapse by \
          \(say.date(say.day.advanced(by: horizon))). Revoked ones do not count.
          """
        )
      ]
    )
  }

  private func denominator(_ say: Speaker) -> String {
    say(
      "Mẫu số: \(say.number(assigned)) cán bộ được phân công trong ngày \(say.date(say.day)).",
      "Denominator: the \(say.number(assigned)) officers assigned on \(say.date(say.day))."
    )
  }

  private func share(_ part: Int, _ say: Speaker) -> String {
    say(
      "\(say.number(part)) trên \(say.number(assigned))",
      "\(say.number(part)) of \(say.number(assigned))"
    )
  }

  private func percent(_ part: Int, _ say: Speaker) -> String {
    say.percent(part, of: assigned).map { " (\($0))" } ?? ""
  }
}
