import Intake
import Markup
import Operations
import Personnel
import Training
import Vietnamese

extension NominationListPage {
  /// A row with those whom it may mean.
  private typealias Asking = (row: NominationList.Held, asks: NominationList.Asked)

  /// The rows of which somebody can say whom they mean.
  var asked: [NominationList.Held] { held.filter { $0.asks != nil } }

  /// Of each row that names nobody for certain the question whom it means; nobody, unless somebody says so.
  func choices(_ say: Speaker) -> HTML {
    let rows = asked.compactMap { row in row.asks.map { Asking(row, $0) } }
    guard !rows.isEmpty else { return HTML() }
    return """
      <section><h2>\(say("Dòng nào là ai?", "Who is each row?"))</h2><p class="bd-hint">\(say(
        """
        Những dòng này gần khớp hồ sơ của cơ quan. Chọn đúng người thì đề cử luôn, sau những người đã khớp; \
        việc chọn được ghi lại. Không chắc thì để nguyên.
        """,
        """
        These rows nearly go with records of the agency. Who is chosen is nominated too, after those who \
        match; that somebody chose is put on record. Leave it where you are not sure.
        """
      ))</p><div class="bd-form bd-asked">\
      \(rows.enumerated().map { ($0.offset, $0.element) }.html { fieldset($0.0, $0.1, say) })</div></section>
      """
  }

  private func fieldset(_ place: Int, _ asking: Asking, _ say: Speaker) -> HTML {
    let name = "r\(place)"
    return """
      <fieldset class="bd-choice"><legend>\(legend(asking, say))</legend>\
      <ul>\(asking.asks.offers.html { "<li>\(option($0, of: name, say))</li>" })\
      <li><label><input type="radio" name="\(name).is" value="" checked> \
      \(say("Không phải ai trong số này", "None of these"))</label></li></ul>\
      \(retold(asking, as: name))</fieldset>
      """
  }

  /// `Dòng 7: Nguyễn Văn A, sinh 1980`
  private func legend(_ asking: Asking, _ say: Speaker) -> String {
    let values = asking.asks.values
    let facts = [
      asking.row.name?.onOneLine, values.employeeCode?.text,
      values.birthDate.map { say("sinh ", "born ") + say.partial($0) }, values.agency?.onOneLine,
    ].compactMap { $0 }
    return say(asking.row.row.words).capitalisedFirst + ": " + facts.joined(separator: ", ")
  }

  /// What the row says: it is matched again when it is recorded.
  private func retold(_ asking: Asking, as name: String) -> HTML {
    let (row, values) = (asking.row.row, asking.asks.values)
    let texts = [
      ("row", "\(row.number)"), ("sheet", row.sheet?.onOneLine),
      ("name", values.name?.full.onOneLine),
      ("birth", values.birthDate.map { "\($0)" }), ("code", values.employeeCode?.text),
      ("id", values.nationalID?.digits), ("agency", values.agency?.onOneLine),
    ]
    return texts.html { text -> HTML in text.1.map { .hidden("\(name).\(text.0)", $0) } ?? HTML() }
  }

  private func option(_ offer: NominationList.Offer, of name: String, _ say: Speaker) -> HTML {
    let candidate = offer.candidate
    let who: HTML = """
      <span>\(candidate.name) <span class="bd-hint d-block">\(candidate.facts(say))</span>\(notice(offer, say))\
      </span>
      """
    switch offer.standing {
    case .goes(let nominee, _, let lack):
      return """
        <label><input type="radio" name="\(name).is" \
        value="\(nominee.text)\(lack == nil ? "" : "-w")"> \(who)</label>
        """
    case .held:
      return "<label><input type=\"radio\" name=\"\(name).is\" value=\"-\" disabled> \(who)</label>"
    }
  }

  private func notice(_ offer: NominationList.Offer, _ say: Speaker) -> HTML {
    switch offer.standing {
    case .goes(_, let candidacy, let lack):
      let notices =
        candidacy.obstacles.map { say($0.sentence) }
        + (lack.map { [say($0.sentence) + say(", vào danh sách chờ", "; will wait")] } ?? [])
      return notices.isEmpty ? HTML() : Tag(.soon, notices.joined(separator: "; ")).html
    case .held(let why):
      return "<span class=\"bd-warning d-block\">\(say(why.sentence).capitalisedFirst)</span>"
    }
  }
}

extension Candidate {
  /// What tells a person on record from others, and why they may be the one who is sought.
  func facts(_ say: Speaker) -> String {
    [
      say(reason.sentence), code.text,
      birthDate.map { say("sinh ", "born ") + say.partial($0) },
      nationalID, position, agency.map { say($0) },
    ]
    .compactMap { $0 }.joined(separator: "; ")
  }
}
