public import Access
import Chronology
import Markup
public import Operations
import Personnel
public import Records
public import Vietnamese

extension OfficerPage {
  /// What the record says of the person, as far as its reader may see it, and what was done to it.
  public struct Particulars: Equatable, Sendable {
    public let record: OfficerRecord
    public let history: [HistoryLine]
    /// Whether the reader may change the record.
    public let mayChange: Bool
    /// How far the reader's reach goes.
    public let scope: Scope
    /// What the reader could uncover: an identity number, an ethnicity.
    public let mayUncover: Bool
    /// What was merged into the record, for those who may part it again.
    public var merges: [OfficerMerge] = []
    /// What was uncovered just now.
    public var uncovered: UncoverOfficer.Uncovered?
    public var problem: Bilingual?

    /// What a reader finds within a scope.
    public init?(
      _ page: OfficerPage,
      mayChange: Bool,
      in records: ScopedRecords
    ) throws {
      guard let record = try records.first(Query<OfficerRecord>.officers([page.id])) else {
        return nil
      }
      self.record = record
      self.mayChange = mayChange
      scope = records.scope
      mayUncover =
        mayChange
        && (scope.seesNationalID && record.officer.nationalID != nil
          || scope.seesSensitive && record.ethnicity != nil)
      history = try records.history(ofOfficer: record.officer.code)
    }
  }
}

extension OfficerPage.Particulars {
  func html(_ say: Speaker) -> HTML {
    let title = say("Thông tin cá nhân", "Particulars")
    return """
      <section><h2>\(title)</h2>\(facts(say).html)\(uncovering(say))\(merged(say))</section>
      """
  }

  func acts(_ say: Speaker) -> HTML {
    guard mayChange else { return HTML() }
    let id = record.officer.id
    return """
      <p class="bd-acts"><a class="btn btn-outline-primary" href="\(say.href(.changeOfficer(id)))">\
      \(say("Sửa hồ sơ", "Change the record"))</a> \
      <a class="btn btn-outline-primary" href="\(say.href(.newAssignment(of: id)))">\
      \(say("Phân công nhiệm vụ", "Assign a duty"))</a></p>
      """
  }

  private func facts(_ say: Speaker) -> Facts {
    let officer = record.officer
    var facts = Facts()
    facts.add(say("Ngày sinh", "Birth date"), officer.birthDate.map(say.partial))
    facts.add(say("Giới tính", "Gender"), officer.gender.map { say($0.title) })
    facts.add(
      say("Số CCCD", "National ID"),
      uncovered?.nationalID?.digits ?? officer.nationalID?.masked
    )
    facts.add(say("Dân tộc", "Ethnicity"), uncovered?.ethnicity)
    facts.add(say("Điện thoại", "Phone"), officer.phone)
    facts.add(say("Thư điện tử", "E-mail"), officer.email)
    facts.add(say("Ngạch", "Rank"), officer.rank)
    facts.add(say("Trình độ chuyên môn", "Education"), officer.education)
    facts.add(say("Lý luận chính trị", "Political theory"), officer.politicalTheory)
    facts.add(say("Ngoại ngữ", "Foreign language"), officer.foreignLanguage)
    facts.add(say("Tin học", "IT skill"), officer.itSkill)
    facts.add(say("Ghi chú", "Notes"), officer.notes)
    return facts
  }

  private func uncovering(_ say: Speaker) -> HTML {
    guard mayUncover, uncovered == nil else { return HTML() }
    let purposes = Purpose.choices(say)
    return """
      <details class="bd-why"\(" open", if: problem != nil)><summary>\
      \(say("Xem thông tin được che", "See what is covered"))</summary>\
      <form class="bd-form" method="post" action="\(say.href(.uncover(record.officer.id)))">\(say.mark)\
      <p>\(say(
        "Số CCCD đầy đủ và dân tộc. Lần xem này được ghi vào lịch sử của hồ sơ.",
        "The whole identity number and the ethnicity. That you saw them is noted in the history."
      ))</p>\
      \(purposes.select(
        "purpose",
        label: say("Để làm gì", "What for"),
        none: say("Chọn mục đích", "Choose"),
        chosen: nil,
        error: problem.map { say($0) }
      ))\
      <button class="btn btn-outline-primary" type="submit">\(say("Xem", "See"))</button></form></details>
      """
  }

  /// The records that were merged into this one, each with the way to part it again.
  private func merged(_ say: Speaker) -> HTML {
    merges.html { merge in
      let words = say(
        "Đã gộp hồ sơ \(merge.goneCode) ngày \(say.date(merge.at.day())): \(merge.reason).",
        "The record \(merge.goneCode) was merged on \(say.date(merge.at.day())): \(merge.reason)."
      )
      return """
        <details class="bd-why"><summary>\(words)</summary>\
        <form class="bd-form" method="post" \
        action="\(say.href(.separate(merge.id, from: record.officer.id)))">\(say.mark)\
        \(FormField(
          name: "reason",
          label: say("Vì sao tách lại", "Why part them"),
          ownID: "separate-\(merge.id)"
        ).html)\
        <button class="btn btn-outline-primary" type="submit">\(say("Tách thành hai hồ sơ", "Part them"))\
        </button></form></details>
        """
    }
  }
}
