public import Markup
public import Operations
public import Personnel
public import Vietnamese

/// The forms by which an agency is added, renamed, put right, or ended.
public struct AgencyFormPage: Page {
  /// The agency on record; nil for a new one.
  public let known: Known?
  public var form: AgencyForm
  /// The agencies there are, by their codes.
  public let agencies: [Choice]
  /// By which the form is known that is sent twice.
  public let key: String
  /// What else was typed, by the names of the fields.
  public var typed: [String: String] = [:]
  public var successors: [String] = []
  public var problems: [AgencyFieldProblem] = []
  public var refusal: Bilingual?

  /// An agency on record.
  public struct Known: Equatable, Sendable {
    public let id: ID<Agency>
    public let name: Bilingual
    public let stamp: String
    /// Since when what is on record holds.
    public let since: String
    public let hasEnd: Bool

    /// An agency as its editor sees it.
    public init(id: ID<Agency>, name: Bilingual, stamp: String, since: String, hasEnd: Bool) {
      self.id = id
      self.name = name
      self.stamp = stamp
      self.since = since
      self.hasEnd = hasEnd
    }
  }

  /// A form with what is to stand in it.
  public init(_ known: Known?, form: AgencyForm, agencies: [Choice], key: String) {
    self.known = known
    self.form = form
    self.agencies = agencies
    self.key = key
  }

  public var section: Section? { .agencies }

  public func title(_ say: Speaker) -> String {
    guard let known else { return say("Thêm cơ quan", "Add an agency") }
    return say("Sửa cơ quan: ", "Change: ") + say(known.name)
  }

  public func trail(_ say: Speaker) -> [Crumb] {
    [Crumb(say(Section.agencies.title), .agencies)]
      + (known.map { [Crumb(say($0.name), .agency($0.id))] } ?? [])
  }

  public func body(_ say: Speaker) -> HTML {
    let own: [(words: String, field: String?)] = refusal.map { [(say($0), nil)] } ?? []
    return HTML {
      FormErrors(lines: own + problems.map { (say($0.sentence), $0.field.rawValue) }).html(say)
      if let known {
        changing(known, say)
        ending(known, say)
      } else {
        adding(say)
      }
    }
  }
}

extension AgencyFormPage {
  private func adding(_ say: Speaker) -> HTML {
    """
    <form class="bd-form" method="post" action="\(say.href(.agencies))">\(say.mark)\
    \(HTML.hidden("key", key))\
    \(text(say, .code, say("Mã", "Code"), typed["code"] ?? "", say("Như SNgV, PDH", "Such as SNgV, PDH")))\
    \(standing(say))\
    \(text(say, .from, say("Từ ngày", "From"), typed["from"] ?? "", "01/07/2025", most: 10))\
    \(agencies.select(
      "after",
      label: say("Đứng sau cơ quan nào trong danh sách", "Behind which in the lists"),
      none: say("Cuối danh sách", "The last"),
      chosen: typed["after"]
    ))\
    <button class="btn btn-primary" type="submit">\(say("Thêm cơ quan", "Add the agency"))</button></form>
    """
  }

  private func standing(_ say: Speaker) -> HTML {
    let kinds = AgencyKind.allCases.map { Choice($0.rawValue, say($0.title)) }
    let groups = AgencyGroup.allCases.map { Choice($0.rawValue, say($0.title)) }
    let choose = say("Chọn", "Choose")
    return """
      \(text(say, .nameVi, say("Tên cơ quan", "Name in Vietnamese"), form.nameVi, nil))\
      \(text(say, .nameEn, say("Tên tiếng Anh", "Name in English"), form.nameEn, nil, isRequired: false))\
      \(kinds.select(
        "kind", label: say("Loại", "Kind"), none: choose, chosen: form.kind?.rawValue, error: problems.words(at: .kind, say)
      ))\
      \(groups.select(
        "group", label: say("Nhóm trong báo cáo", "Group in reports"), none: choose,
        chosen: form.group?.rawValue, error: problems.words(at: .group, say)
      ))\
      \(agencies.select(
        "parent", label: say("Cơ quan cấp trên", "Answers to"), none: say("Không có", "None"),
        chosen: form.parent.isEmpty ? nil : form.parent, error: problems.words(at: .parent, say)
      ))
      """
  }

  private func changing(_ known: Known, _ say: Speaker) -> HTML {
    let isRenamed = typed["act"] == "renamed"
    return """
      <form class="bd-form" method="post" action="\(say.href(.changeAgency(known.id)))">\(say.mark)\
      \(HTML.hidden("seen", known.stamp))\(standing(say))\
      <fieldset class="bd-choice"><legend>\(say("Thay đổi này", "This change"))</legend>\
      <label><input type="radio" name="act" value="renamed"\(" checked", if: isRenamed) required> \
      \(say("có hiệu lực từ một ngày (đổi tên, đổi cấp trên); tên cũ giữ trong lịch sử",
        "holds from a day on (renamed, moved); the old name stays in the history"))</label>\
      \(text(say, .from, say("Từ ngày", "From"), typed["from"] ?? "", "01/07/2025", isRequired: false, most: 10))\
      <label><input type="radio" name="act" value="corrected"\(" checked", if: typed["act"] == "corrected")> \
      \(say("sửa chỗ ghi nhầm, đúng từ ngày \(known.since)", "puts a mistake right, since \(known.since)"))\
      </label></fieldset>\(reason(say, "f-reason"))\
      <button class="btn btn-primary" type="submit">\(say("Ghi thay đổi", "Save the change"))</button></form>
      """
  }

  private func ending(_ known: Known, _ say: Speaker) -> HTML {
    guard !known.hasEnd else {
      return """
        <section><h2>\(say("Cơ quan đã kết thúc", "The agency has ended"))</h2>\
        <form class="bd-form" method="post" action="\(say.href(.changeAgency(known.id)))">\(say.mark)\
        \(HTML.hidden("seen", known.stamp))\(reason(say, "f-reason-end"))\
        <button class="btn btn-outline-primary" type="submit" name="act" value="reopened">\
        \(say("Ghi nhầm: cơ quan vẫn hoạt động", "A mistake: it still exists"))</button></form></section>
        """
    }
    let options = agencies.html {
      HTML.option($0.value, $0.words, isChosen: successors.contains($0.value))
    }
    return """
      <section><h2>\(say("Giải thể, sáp nhập, chia tách", "End, merge or split"))</h2>\
      <form class="bd-form" method="post" action="\(say.href(.changeAgency(known.id)))">\(say.mark)\
      \(HTML.hidden("seen", known.stamp))\
      \(text(say, .last, say("Ngày hoạt động cuối cùng", "Last day"), typed["last"] ?? "", "30/06/2025", most: 10))\
      <div class="bd-field"><label for="f-successors">\
      \(say("Cơ quan kế thừa (giữ Ctrl để chọn nhiều)", "Who takes over (hold Ctrl for several)"))</label>\
      <select id="f-successors" name="successors" class="form-select" multiple size="8">\(options)</select></div>\
      <label class="bd-check"><input type="checkbox" name="assignments" value="end"> \
      \(say("Kết thúc cả các phân công còn hiệu lực, cùng ngày", "End the assignments too, on the same day"))\
      </label>\(reason(say, "f-reason-end"))\
      <button class="btn btn-outline-primary" type="submit" name="act" value="ended">\
      \(say("Ghi kết thúc", "Save the end"))</button></form></section>
      """
  }

  private func reason(_ say: Speaker, _ id: String) -> HTML {
    FormField(
      name: "reason",
      label: say("Lý do, số văn bản", "Reason, number of the decision"),
      value: typed["reason"] ?? "",
      isRequired: false,
      ownID: id
    ).html
  }

  private func text(
    _ say: Speaker,
    _ field: AgencyField,
    _ label: String,
    _ value: String,
    _ hint: String?,
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
