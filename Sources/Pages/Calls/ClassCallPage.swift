import Chronology
public import Markup
public import Operations
public import Personnel
public import Training
public import Vietnamese

/// The form by which a class is called, or its call changed.
public struct ClassCallPage: Page {
  /// The class on record; nil for a new one.
  public let known: Known?
  public var form: ClassCallForm
  public let course: ClassPage.CourseName
  /// The agencies that exist on the first day, with how many of theirs need the course.
  public let agencies: [AgencyChoice]
  public let trainers: [Choice]
  /// What clashes, and on which days nobody works.
  public var clashes: [Bilingual]
  /// By which the form is known that is sent twice.
  public let key: String
  public var problems: [ClassCallProblem] = []
  public var refusal: Bilingual?
  public var reason = ""

  /// A class on record.
  public struct Known: Equatable, Sendable {
    public let id: ID<TrainingClass>
    public let title: String
    public let stamp: String

    /// A class as its editor sees it.
    public init(id: ID<TrainingClass>, title: String, stamp: String) {
      self.id = id
      self.title = title
      self.stamp = stamp
    }
  }

  /// An agency with its need.
  public struct AgencyChoice: Equatable, Sendable {
    public let code: String
    public let name: Bilingual
    public let need: Int

    /// An agency and how many of its officers need the course.
    public init(code: String, name: Bilingual, need: Int) {
      self.code = code
      self.name = name
      self.need = need
    }
  }

  /// A form with what is to stand in it.
  public init(
    _ known: Known?,
    form: ClassCallForm,
    course: ClassPage.CourseName,
    agencies: [AgencyChoice],
    trainers: [Choice],
    clashes: [Bilingual],
    key: String
  ) {
    self.known = known
    self.form = form
    self.course = course
    self.agencies = agencies
    self.trainers = trainers
    self.clashes = clashes
    self.key = key
  }

  public var section: Section? { .classes }

  public func title(_ say: Speaker) -> String {
    guard let known else { return say("Mở lớp", "Call a class") }
    return say("Sửa lớp: ", "Change: ") + known.title
  }

  public func trail(_ say: Speaker) -> [Crumb] {
    [Crumb(say(Section.classes.title), .classes)]
      + (known.map { [Crumb($0.title, .trainingClass($0.id))] } ?? [])
  }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      FormErrors(
        lines: (refusal.map { [(say($0), nil)] } ?? [])
          + problems.map { (say($0.sentence), $0.field.anchor) }
      ).html(say)
      "<p class=\"lead\">\(course.code.text) \(say(course.title))</p>"
      clashList(say)
      theForm(say)
      ending(say)
    }
  }
}

extension ClassCallField {
  /// The field to which an error leads.
  fileprivate var anchor: String {
    switch self {
    case .sessions: "sessions"
    case .quotas: "quotas"
    default: rawValue
    }
  }
}

extension ClassCallPage {
  private var address: Address { known.map { .changeClass($0.id) } ?? .classes }

  private func clashList(_ say: Speaker) -> HTML {
    guard !clashes.isEmpty else { return HTML() }
    return """
      <section class="bd-done bd-clashes" id="clashes"><h2>\(say("Cần xem lại", "To be looked at"))</h2>\
      <ul>\(clashes.prefix(20).html { "<li>\(say($0))</li>" })</ul>\
      <p class="bd-hint">\(say(
        "Vẫn ghi được. Học viên đang ở lớp khác cùng giờ sẽ bị bỏ qua khi duyệt.",
        "It can be saved all the same. Who is in another class at the time is skipped when approving."
      ))</p></section>
      """
  }

  private func theForm(_ say: Speaker) -> HTML {
    """
    <form class="bd-calling" method="post" action="\(say.href(address))">\(say.mark)\
    \(HTML.hidden("course", form.course))\
    \(known.map { HTML.hidden("seen", $0.stamp) } ?? HTML.hidden("key", key))\
    <p class="bd-acts">\(saveButton(say))</p>\
    <div class="bd-form">\(facts(say))</div>\(sessions(say))\(trainerList(say))\(quotaTable(say))\
    \(why(say), if: known != nil)\
    <p class="bd-acts">\(saveButton(say))\
    <button class="btn btn-outline-primary" type="submit" name="act" value="check">\
    \(say("Xem vướng mắc, chưa ghi", "Look for clashes, save nothing"))</button></p></form>
    """
  }

  private func saveButton(_ say: Speaker) -> HTML {
    let words =
      known == nil
      ? say("Ghi và mở lớp", "Save the class") : say("Ghi thay đổi", "Save the changes")
    return """
      <button class="btn btn-primary" type="submit" name="act" value="save">\(words)</button>
      """
  }

  private func facts(_ say: Speaker) -> HTML {
    let leads = agencies.map { Choice($0.code, say($0.name)) }
    return HTML {
      if known == nil {
        text(
          .code,
          say("Mã lớp", "Code"),
          form.code,
          say("Như LOP-2021-03", "Such as LOP-2021-03"),
          say
        )
      }
      text(.title, say("Tên lớp", "Title"), form.title, nil, say)
      text(.place, say("Địa điểm", "Place"), form.place, nil, say, isRequired: false)
      text(
        .room,
        say("Phòng", "Room"),
        form.room,
        say("Như Hội trường A", "Such as Hall A"),
        say,
        isRequired: false
      )
      leads.select(
        "lead",
        label: say("Cơ quan chủ trì", "Run by"),
        none: say("Chưa định", "Not settled"),
        chosen: form.lead.isEmpty ? nil : form.lead,
        error: problems.words(at: .lead, say)
      )
      call(say)
      FormField(
        name: "notes",
        label: say("Ghi chú", "Notes"),
        value: form.notes,
        isRequired: false,
        most: 500
      ).html
    }
  }

  /// For how many, until when they are named, and the letter that says so.
  private func call(_ say: Speaker) -> HTML {
    HTML {
      text(.seats, say("Số chỗ", "Seats"), form.seats, nil, say, most: 5)
      text(
        .lastDay,
        say("Hạn các cơ quan đề cử", "Nominations until"),
        form.lastDay,
        "06/03/2021",
        say,
        isRequired: false,
        most: 10
      )
      text(
        .letterNumber,
        say("Số công văn triệu tập", "Number of the call-up letter"),
        form.letterNumber,
        say("Bỏ trống nếu chưa ban hành", "Empty: not issued yet"),
        say,
        isRequired: false
      )
      text(
        .letterDay,
        say("Ngày công văn", "Day of the letter"),
        form.letterDay,
        "01/03/2021",
        say,
        isRequired: false,
        most: 10
      )
    }
  }

  private func text(
    _ field: ClassCallField,
    _ label: String,
    _ value: String,
    _ hint: String?,
    _ say: Speaker,
    isRequired: Bool = true,
    most: Int = 200
  ) -> HTML {
    FormField(
      field,
      label,
      value: value,
      hint: hint,
      problems: problems,
      isRequired: isRequired,
      most: most,
      say
    ).html
  }
}

extension ClassCallPage {
  private func sessions(_ say: Speaker) -> HTML {
    let lines = form.sessions + [.init(), .init()]
    let table = Table(
      caption: say("Các buổi học", "Sessions"),
      columns: [
        .text(say("Buổi", "Session")), .text(say("Ngày", "Day")),
        .text(say("Lúc", "Part of the day")),
        .text(say("Số tiết", "Periods")), .text(say("Nội dung", "Topic")),
        .text(say("Phòng riêng", "Own room")),
      ],
      rows: lines.enumerated().html { row($0.offset + 1, $0.element, say) }
    )
    let errors = problems.filter { $0.field == .sessions }.html {
      "<p class=\"bd-wrong\">\(say($0.sentence))</p>"
    }
    return """
      <section><h2 id="f-sessions">\(say("Các buổi học", "Sessions"))</h2>\
      <p class="bd-hint">\(say(
        "4 tiết mỗi nửa ngày, bỏ qua thứ bảy, chủ nhật và ngày lễ. Xóa hết chữ của dòng để bỏ buổi.",
        "4 periods to a half day, without weekends and holidays. Empty a row to take it away."
      ))</p>\(errors)\
      <div class="bd-filter"><div class="bd-field"><label for="f-first">\
      \(say("Ngày khai giảng", "First day"))</label>\
      <input id="f-first" name="first" class="form-control" value="\(form.first)" maxlength="10"></div>\
      <button class="btn btn-outline-primary" type="submit" name="act" value="draw">\
      \(say("Xếp lại các buổi từ ngày này", "Plan the sessions anew from this day"))</button></div>\
      \(table.html)</section>
      """
  }

  private func row(_ number: Int, _ session: ClassCallForm.SessionTexts, _ say: Speaker) -> HTML {
    let parts = Session.PartOfDay.allCases.html {
      HTML.option($0.rawValue, say($0.title), isChosen: $0.rawValue == session.part)
    }
    let name = say("Buổi \(number)", "Session \(number)")
    func cell(_ field: String, _ label: String, _ value: String, _ most: Int) -> HTML {
      """
      <td><input name="s.\(field)" class="form-control" value="\(value)" maxlength="\(most)" \
      autocomplete="off" aria-label="\(name): \(label)"></td>
      """
    }
    return """
      <tr><th scope="row">\(name)</th>\(cell("day", say("ngày", "day"), session.day, 10))\
      <td><select name="s.part" class="form-select" aria-label="\(name): \(say("lúc", "part"))">\
      \(parts)</select></td>\
      \(cell("periods", say("số tiết", "periods"), session.periods, 2))\
      \(cell("topic", say("nội dung", "topic"), session.topic, 400))\
      \(cell("room", say("phòng", "room"), session.room, 100))</tr>

      """
  }

  private func trainerList(_ say: Speaker) -> HTML {
    guard !trainers.isEmpty else { return HTML() }
    let boxes = trainers.html { trainer in
      let isChosen = form.trainers.contains(trainer.value)
      return """
        <label class="bd-check"><input type="checkbox" name="trainers" value="\(trainer.value)"\
        \(" checked", if: isChosen)> \(trainer.words)</label>
        """
    }
    return """
      <fieldset class="bd-choice" id="f-trainers"><legend>\(say("Giảng viên", "Trainers"))</legend>\
      \(boxes)</fieldset>
      """
  }

  private func quotaTable(_ say: Speaker) -> HTML {
    let sum = form.quotas.values.compactMap { Int($0) }.reduce(0, +)
    let (first, others) = (agencies.filter(isAsked), agencies.filter { !isAsked($0) })
    let rest: HTML = """
      <details class="bd-why"><summary>\(say(
        "Cơ quan không có người cần học (\(others.count))", "Agencies without need (\(others.count))"
      ))</summary>\(quotas(others, say("Các cơ quan khác", "Other agencies"), say))</details>
      """
    let errors = problems.filter { $0.field == .quotas }.html {
      "<p class=\"bd-wrong\">\(say($0.sentence))</p>"
    }
    return """
      <section><h2 id="f-quotas">\(say("Chỉ tiêu", "Shares"))</h2>\
      <p>\(say(
        "Đã chia \(sum) trên \(form.seats) chỗ.", "\(sum) of \(form.seats) seats are shared out."
      )) <span class="bd-hint">\(say(
        "Người cần học: giữ nhiệm vụ mà chương trình dành cho, chưa đạt hoặc đã hết hiệu lực.",
        "Who needs it: holds a duty that the course is meant for and has not passed it, or it has lapsed."
      ))</span></p>\(errors)\
      <p class="bd-acts"><button class="btn btn-outline-primary" type="submit" name="act" value="share">\
      \(say("Chia lại theo số người cần học", "Share out anew by need"))</button></p>\
      \(quotas(first, say("Chỉ tiêu của từng cơ quan", "Shares of the agencies"), say))\
      \(rest, if: !others.isEmpty)</section>
      """
  }

  private func isAsked(_ agency: AgencyChoice) -> Bool {
    agency.need > 0 || form.quotas[agency.code] != nil
  }

  private func quotas(_ agencies: [AgencyChoice], _ caption: String, _ say: Speaker) -> HTML {
    Table(
      caption: caption,
      columns: [
        .text(say("Cơ quan", "Agency")), .number(say("Người cần học", "Need it")),
        .text(say("Chỉ tiêu", "Share")),
      ],
      rows: agencies.html { agency in
        """
        <tr><th scope="row">\(say(agency.name))</th>\
        <td class="bd-number">\(say.number(agency.need))</td>\
        <td><input name="q.\(agency.code)" class="form-control bd-short" inputmode="numeric" \
        maxlength="4" value="\(form.quotas[agency.code, default: ""])" \
        aria-label="\(say("Chỉ tiêu của ", "Share of "))\(say(agency.name))"></td></tr>

        """
      }
    ).html
  }

  private func why(_ say: Speaker) -> HTML {
    FormField(
      name: "reason",
      label: say("Lý do sửa", "Reason"),
      value: reason,
      isRequired: false
    ).html
  }

  private func ending(_ say: Speaker) -> HTML {
    guard let known else { return HTML() }
    let field = FormField(
      name: "because",
      label: say("Lý do hủy", "Why it is cancelled"),
      hint: say("Như: hoãn do bão số 10", "Such as: put off because of a storm")
    )
    return """
      <section><h2>\(say("Bế giảng, hủy lớp", "Close or cancel"))</h2>\
      <form class="bd-acts" method="post" action="\(say.href(.endClass(known.id)))">\(say.mark)\
      \(HTML.hidden("seen", known.stamp))\
      <button class="btn btn-outline-primary" type="submit" name="act" value="close">\
      \(say("Bế giảng lớp", "Close the class"))</button></form>\
      <details class="bd-why"><summary>\(say("Hủy lớp", "Cancel the class"))</summary>\
      <form class="bd-form" method="post" action="\(say.href(.endClass(known.id)))">\(say.mark)\
      \(HTML.hidden("seen", known.stamp))\(field.html)\
      <button class="btn btn-outline-primary" type="submit" name="act" value="cancel">\
      \(say("Hủy lớp này", "Cancel this class"))</button></form></details></section>
      """
  }
}
