import Intake
public import Markup
public import Operations
public import Personnel
public import Vietnamese

/// The form by which an officer is given a duty, or an assignment is changed, ended or removed.
public struct AssignmentFormPage: Page {
  public let officer: ID<Officer>
  public let name: String
  /// The assignment on record; nil for a new one.
  public let known: Known?
  public let entry: AssignmentEntry
  public let agencies: [Choice]
  public let duties: [Choice]
  /// By which the form is known that is sent twice.
  public let key: String
  public var reason = ""
  public var problems: [FieldProblem] = []
  public var refusal: Bilingual?
  /// What another editor wrote meanwhile.
  public var theirs: AssignmentEntry?

  /// An assignment on record.
  public struct Known: Equatable, Sendable {
    public let id: ID<Assignment>
    public let stamp: String

    /// An assignment as its editor sees it.
    public init(id: ID<Assignment>, stamp: String) {
      self.id = id
      self.stamp = stamp
    }
  }

  /// A form with what is to stand in it.
  public init(
    of officer: ID<Officer>,
    named name: String,
    known: Known?,
    entry: AssignmentEntry,
    agencies: [Choice],
    duties: [Choice],
    key: String
  ) {
    self.officer = officer
    self.name = name
    self.known = known
    self.entry = entry
    self.agencies = agencies
    self.duties = duties
    self.key = key
  }

  public var section: Section? { .officers }

  public func title(_ say: Speaker) -> String {
    known == nil
      ? say("Phân công \(name)", "Assign \(name)")
      : say("Sửa phân công của \(name)", "Change an assignment of \(name)")
  }

  public func trail(_ say: Speaker) -> [Crumb] {
    [Crumb(say(Section.officers.title), .officers), Crumb(name, .officer(officer))]
  }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      FormErrors(
        lines: (refusal.map { [(say($0), nil)] } ?? [])
          + problems.map { (say($0.sentence), $0.field.rawValue) }
      ).html(say)
      compared(say)
      form(say)
      removal(say)
    }
  }
}

extension AssignmentFormPage {
  private var address: Address {
    known.map { .assignment($0.id, of: officer) } ?? .assignments(of: officer)
  }

  private func form(_ say: Speaker) -> HTML {
    """
    <form class="bd-form" method="post" action="\(say.href(address))">\(say.mark)\
    \(HTML.hidden("key", key))\(known.map { HTML.hidden("seen", $0.stamp) })\
    \(place(say))\
    \(choice(.role, Assignment.Role.allCases.map { Choice($0.title.vi, say($0.title)) }, say))\
    \(choice(.share, Assignment.Share.allCases.map { Choice($0.title.vi, say($0.title)) }, say))\
    \(text(.decision, say("Số quyết định", "Decision number"), "15/QĐ-STTTT", say))\
    \(text(.decisionDay, say("Ngày quyết định", "Day of the decision"), "05/02/2020", say))\
    \(text(.from, say("Từ ngày", "From"), "05/02/2020", say))\
    \(text(.until, say("Đến hết ngày", "Until and with"), say("Bỏ trống nếu chưa định", "Empty: open"), say))\
    \(why(say), if: known != nil)\
    <button class="btn btn-primary" type="submit">\
    \(known == nil ? say("Ghi phân công", "Save the assignment") : say("Ghi thay đổi", "Save the changes"))\
    </button></form>
    """
  }

  /// Agency and duty are chosen once; another of either is another assignment.
  private func place(_ say: Speaker) -> HTML {
    guard known != nil else { return choice(.agency, agencies, say) + choice(.duty, duties, say) }
    var facts = Facts()
    for (field, choices) in [(RosterField.agency, agencies), (.duty, duties)] {
      let words = choices.first { $0.value == entry[field] }?.words ?? entry[field]
      facts.add(say(field.title).capitalisedFirst, words)
    }
    return facts.html
  }

  private func choice(_ field: RosterField, _ choices: [Choice], _ say: Speaker) -> HTML {
    let isOpen = field == .agency || field == .duty
    return choices.select(
      field.rawValue,
      label: say(field.title).capitalisedFirst,
      none: isOpen ? say("Chọn", "Choose") : nil,
      chosen: entry[field].isEmpty ? nil : entry[field],
      error: problems.first { $0.field == field }.map { say($0.sentence) }
    )
  }

  private func text(
    _ field: RosterField,
    _ label: String,
    _ hint: String,
    _ say: Speaker
  ) -> HTML {
    FormField(
      name: field.rawValue,
      label: label,
      value: entry[field],
      hint: hint,
      error: problems.first { $0.field == field }.map { say($0.sentence) },
      isRequired: field == .decision || field == .from,
      most: field == .decision ? 100 : 10
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

  /// Both editors' values, side by side.
  private func compared(_ say: Speaker) -> HTML {
    guard let theirs else { return HTML() }
    let rows = AssignmentEntry.fields.filter { entry[$0] != theirs[$0] }.html { field in
      """
      <tr><th scope="row">\(say(field.title).capitalisedFirst)</th><td>\(entry[field])</td>\
      <td>\(theirs[field])</td></tr>

      """
    }
    return Table(
      caption: say("Hai bản", "Both"),
      columns: [
        .text(say("Mục", "Field")), .text(say("Của tôi", "Mine")),
        .text(say("Đã ghi", "On record")),
      ],
      rows: rows
    ).html
  }

  private func removal(_ say: Speaker) -> HTML {
    guard let known else { return HTML() }
    let field = FormField(
      name: "removal",
      label: say("Lý do xóa", "Reason"),
      hint: say(
        "Chỉ xóa khi ghi nhầm. Thôi nhiệm vụ thì ghi ngày kết thúc ở trên.",
        "Only for a mistake. Where the duty ended, give its last day above."
      )
    )
    return """
      <details class="bd-why"><summary>\(say("Xóa phân công ghi nhầm", "Remove a mistake"))</summary>\
      <form class="bd-form" method="post" action="\(say.href(address))">\(say.mark)\
      \(HTML.hidden("seen", known.stamp))\(field.html)\
      <button class="btn btn-outline-primary" type="submit" name="act" value="remove">\
      \(say("Xóa phân công", "Remove the assignment"))</button></form></details>
      """
  }
}
