import Intake
public import Markup
public import Operations
public import Personnel
public import Records
public import Vietnamese

/// The form by which an officer is added, or an officer's record is changed.
public struct OfficerFormPage: Page {
  /// Whose record it is; nil for somebody new.
  public let officer: Known?
  public let entry: OfficerEntry
  public let agencies: [Choice]
  /// Whether ethnicity is among the fields.
  public let seesSensitive: Bool
  /// By which the form is known that is sent twice.
  public let key: String
  public var reason = ""
  public var problems: [FieldProblem] = []
  /// Why it was not done, where no field is to blame.
  public var refusal: Bilingual?
  /// Those who may be the same person.
  public var candidates: [Candidate] = []
  /// What another editor wrote meanwhile.
  public var theirs: OfficerEntry?

  /// An officer on record.
  public struct Known: Equatable, Sendable {
    public let id: ID<Officer>
    public let name: String
    /// The record as the form shows it.
    public let stamp: String

    /// A record as its editor sees it.
    public init(_ record: OfficerRecord) {
      id = record.officer.id
      name = record.officer.name.full
      stamp = record.stamp
    }
  }

  /// A form with what is to stand in it.
  public init(
    _ officer: Known?,
    entry: OfficerEntry,
    agencies: [Choice],
    seesSensitive: Bool,
    key: String
  ) {
    self.officer = officer
    self.entry = entry
    self.agencies = agencies
    self.seesSensitive = seesSensitive
    self.key = key
  }

  public var section: Section? { .officers }

  public func title(_ say: Speaker) -> String {
    guard let officer else { return say("Thêm cán bộ", "Add an officer") }
    return say("Sửa hồ sơ \(officer.name)", "Change the record of \(officer.name)")
  }

  public func trail(_ say: Speaker) -> [Crumb] {
    [Crumb(say(Section.officers.title), .officers)]
      + (officer.map { [Crumb($0.name, .officer($0.id))] } ?? [])
  }

  public func body(_ say: Speaker) -> HTML {
    let address = officer.map { Address.officer($0.id) } ?? .officers
    return HTML {
      errors(say).html(say)
      """
      <form class="bd-form bd-columns" method="post" action="\(say.href(address))">\(say.mark)\
      \(HTML.hidden("key", key))\(officer.map { HTML.hidden("seen", $0.stamp) })
      """
      alike(say)
      differing(say)
      fields([.fullName, .birthDate, .gender, .nationalID, .employeeCode], person(say), say)
      fields([.phone, .email], say("Liên lạc", "Contact"), say)
      fields([.agency, .position, .rank], say("Công việc", "Work"), say)
      fields([.education, .politicalTheory, .foreignLanguage, .itSkill], training(say), say)
      fields([.ethnicity, .notes], say("Thông tin khác", "Other"), say)
      if officer != nil { why(say) }
      """
      <button class="btn btn-primary" type="submit">\(verb(say))</button></form>
      """
    }
  }

  private func person(_ say: Speaker) -> String { say("Người", "Person") }
  private func training(_ say: Speaker) -> String { say("Trình độ", "Education") }
  private func verb(_ say: Speaker) -> String {
    officer == nil ? say("Thêm cán bộ", "Add the officer") : say("Ghi thay đổi", "Save the changes")
  }

  private func errors(_ say: Speaker) -> FormErrors {
    let own: [(words: String, field: String?)] = refusal.map { [(say($0), nil)] } ?? []
    return FormErrors(lines: own + problems.map { (say($0.sentence), $0.field.rawValue) })
  }
}

extension OfficerFormPage {
  /// The fields in which two editors differ: somebody has to choose.
  private var differences: [RosterField] {
    theirs.map { entry.differences(from: $0) } ?? []
  }

  private func fields(_ fields: [RosterField], _ title: String, _ say: Speaker) -> HTML {
    let shown = fields.filter { field in
      (field != .ethnicity || seesSensitive) && !differences.contains(field)
    }
    guard !shown.isEmpty else { return HTML() }
    return "<fieldset><legend>\(title)</legend>\(shown.html { field($0, say) })</fieldset>"
  }

  private func field(_ field: RosterField, _ say: Speaker) -> HTML {
    let label = say(field.title).capitalisedFirst
    let error = problems.first { $0.field == field }.map { say($0.sentence) }
    switch field {
    case .agency:
      return agencies.select(
        field.rawValue,
        label: label,
        none: say("Chọn cơ quan", "Choose the agency"),
        chosen: entry[field].isEmpty ? nil : entry[field],
        error: error
      )
    case .gender:
      return Gender.allCases.map { Choice($0.title.vi, say($0.title)) }.select(
        field.rawValue,
        label: label,
        none: say("Chưa biết", "Not known"),
        chosen: entry[field].isEmpty ? nil : entry[field],
        error: error
      )
    default:
      return FormField(
        name: field.rawValue,
        label: label,
        value: entry[field],
        hint: hint(field, say),
        error: error,
        isRequired: field == .fullName,
        most: field == .notes ? 2_000 : 200
      ).html
    }
  }

  private func hint(_ field: RosterField, _ say: Speaker) -> String? {
    switch field {
    case .birthDate:
      say(
        "05/02/1980; chỉ biết năm thì ghi 1980",
        "05/02/1980; only the year, where no more is known"
      )
    case .nationalID: say("12 chữ số", "12 digits")
    case .employeeCode:
      officer == nil
        ? say("Bỏ trống để hệ thống cấp mã tạm", "Empty: a code is given")
        : nil
    case .phone: "0905 123 456"
    case .email: "ten@phuyen.gov.vn"
    default: nil
    }
  }

  private func why(_ say: Speaker) -> HTML {
    FormField(
      name: "reason",
      label: say("Lý do sửa", "Reason"),
      value: reason,
      hint: say("Ghi vào lịch sử của hồ sơ", "Stands in the record's history"),
      isRequired: false
    ).html
  }

  /// Those who may be the same person, and the word of the clerk that they are not.
  private func alike(_ say: Speaker) -> HTML {
    guard !candidates.isEmpty else { return HTML() }
    let lines = candidates.html { candidate in
      let facts = [
        candidate.birthDate.map(say.partial), candidate.nationalID, candidate.position,
        candidate.agency.map { say($0) },
      ]
      return """
        <li>\(say.link(candidate.name, .officer(candidate.officer))) (\(candidate.code.text)): \
        \(facts.compactMap { $0 }.joined(separator: ", ")) – \(say(candidate.reason.sentence))</li>
        """
    }
    return """
      <div class="bd-choice"><p><strong>\(say("Đã có trong hồ sơ:", "On record:"))</strong></p>\
      <ul>\(lines)</ul><label><input type="checkbox" name="new" value="yes" required> \
      \(say(
        "Tôi đã xem: đây là người khác, thêm người mới",
        "I have looked: this is another person, add somebody new"
      ))</label></div>
      """
  }

  /// Both values of each field in which two editors differ.
  private func differing(_ say: Speaker) -> HTML {
    guard let theirs, !differences.isEmpty else { return HTML() }
    let choices = differences.html { field -> HTML in
      """
      <fieldset class="bd-choice"><legend>\(say(field.title).capitalisedFirst)</legend>\
      \(HTML.hidden(field.rawValue, entry[field]))\
      \(choice(field, "mine", say("Của tôi", "Mine"), entry[field], say))\
      \(choice(field, "theirs", say("Đã ghi", "On record"), theirs[field], say))</fieldset>
      """
    }
    return "<div class=\"bd-choices\">\(choices)</div>"
  }

  private func choice(
    _ field: RosterField,
    _ whose: String,
    _ words: String,
    _ value: String,
    _ say: Speaker
  ) -> HTML {
    let name = field == .agency ? agencies.first { $0.value == value }?.words ?? value : value
    let shown = name.isEmpty ? say("(bỏ trống)", "(empty)") : name
    return """
      <label><input type="radio" name="choose-\(field.rawValue)" value="\(whose)" \
      required> \(words): <strong>\(shown)</strong></label>
      """
  }
}
