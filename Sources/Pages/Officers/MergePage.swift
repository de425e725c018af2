import Intake
public import Markup
public import Operations
import Personnel
public import Records
public import Vietnamese

/// Two records side by side: what each says, and which value the one record is to have.
public struct MergePage: Page {
  public let pair: MergePair
  /// What is on record of the one who goes, and will be of the other.
  public let moved: MovedRows
  public var reason = ""
  public var problem: Bilingual?

  /// Two records that may be of one person.
  public init(_ pair: MergePair, in records: any Reading) throws {
    self.pair = pair
    moved = try MovedRows(of: pair.gone.officer.id, in: records)
  }

  public var section: Section? { .officers }

  public func title(_ say: Speaker) -> String {
    say("Gộp hai hồ sơ của ", "Merge two records of ") + pair.kept.officer.name.full
  }

  public func trail(_ say: Speaker) -> [Crumb] {
    [
      Crumb(say(Section.officers.title), .officers),
      Crumb(say("Hồ sơ có thể trùng", "Possible duplicates"), .duplicates),
    ]
  }

  public func body(_ say: Speaker) -> HTML {
    let (kept, gone) = (pair.kept.officer, pair.gone.officer)
    return """
      \(FormErrors(lines: problem.map { [(say($0), nil)] } ?? []).html(say))
      <p class="lead">\(sentence(say))</p>
      <form method="post" action="\(say.href(.merge(kept.id, gone.id)))">\(say.mark)\
      \(HTML.hidden("seen", pair.stamp))\(table(say).html)
      <div class="bd-form">\(FormField(
        name: "reason",
        label: say("Lý do", "Reason"),
        value: reason,
        hint: say("Như: một người được gửi hai lần", "Such as: sent twice")
      ).html)
      <button class="btn btn-primary" type="submit" name="act" value="merge">\
      \(say("Gộp thành một hồ sơ", "Merge into one record"))</button></div></form>
      <p class="bd-acts"><a class="btn btn-outline-primary" href="\(say.href(.merge(gone.id, kept.id)))">\
      \(say("Giữ hồ sơ \(gone.code) thay vì \(kept.code)", "Keep \(gone.code) instead of \(kept.code)"))</a></p>
      <form class="bd-acts" method="post" action="\(say.href(.merge(kept.id, gone.id)))">\(say.mark)\
      \(HTML.hidden("seen", pair.stamp))<button class="btn btn-outline-primary" type="submit" \
      name="act" value="distinct">\(say("Đây là hai người khác nhau", "These are two people"))</button></form>
      """
  }

  private func sentence(_ say: Speaker) -> String {
    let things = [
      ("assignment", say("phân công", "assignments")), ("enrolment", say("lần học", "classes")),
      ("certificate", say("giấy chứng nhận", "certificates")),
      ("evidence", say("minh chứng", "pieces of evidence")),
    ].map { "\(say.number(moved.count(of: $0.0))) \($0.1)" }.joined(separator: ", ")
    let (kept, gone) = (pair.kept.officer.code, pair.gone.officer.code)
    return say(
      """
      Giữ hồ sơ \(kept). Hồ sơ \(gone) với \(things) chuyển sang đó; mã \(gone) vẫn tìm thấy người này. \
      Có thể tách lại.
      """,
      """
      The record \(kept) is kept. \(gone) goes into it with \(things); its code still finds the person. \
      It can be taken back.
      """
    )
  }

  private func table(_ say: Speaker) -> Table {
    let (kept, gone) = (OfficerEntry(pair.kept), OfficerEntry(pair.gone))
    let different = Set(pair.differences)
    return Table(
      caption: title(say),
      columns: [
        .text(say("Mục", "Field")),
        .text(say("Giữ: \(pair.kept.officer.code)", "Kept: \(pair.kept.officer.code)")),
        .text(say("Gộp vào: \(pair.gone.officer.code)", "Merged: \(pair.gone.officer.code)")),
      ],
      rows: OfficerEntry.fields.filter { !kept[$0].isEmpty || !gone[$0].isEmpty }.html { field in
        let isChoice = different.contains(field) && !kept[field].isEmpty && !gone[field].isEmpty
        let label = say(field.title).capitalisedFirst
        return """
          <tr><th scope="row">\(label)</th>\
          <td>\(cell(field, "kept", kept[field], isChoice, label))</td>\
          <td>\(cell(field, "gone", gone[field], isChoice, label))</td></tr>

          """
      }
    )
  }

  /// A value; to be chosen where the two say different things.
  private func cell(
    _ field: RosterField,
    _ whose: String,
    _ value: String,
    _ isChoice: Bool,
    _ label: String
  ) -> HTML {
    guard isChoice else { return "\(value)" }
    return """
      <label class="bd-check"><input type="radio" name="\(field.rawValue)" value="\(whose)"\
      \(" checked", if: whose == "kept")><span class="visually-hidden">\(label): </span>\(value)</label>
      """
  }
}
