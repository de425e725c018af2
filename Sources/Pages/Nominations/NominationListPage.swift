public import Markup
public import Operations
public import Personnel
public import Training
public import Vietnamese

/// What a list that an agency sent would do: whom it nominates for a class, who is held and why. Its
/// button does just that.
public struct NominationListPage: Page {
  public let trainingClass: ID<TrainingClass>
  public let name: String
  /// The file's name.
  public let file: String
  /// Whose list it is; nil for all agencies of the reader.
  public let agency: Bilingual?
  /// Its code, which goes with the form.
  public let agencyCode: String?
  public let letter: LetterTexts
  public let named: [Named]
  public let held: [NominationList.Held]
  /// What somebody should look at in the file as a whole, and the rows that are no people.
  public let remarks: [Bilingual]
  public let ignored: [Bilingual]
  /// Carried by the button: where it no longer holds, nothing is done.
  public let stamp: String
  /// By which the form is known that is sent twice.
  public let key: String

  /// Somebody whom the list nominates.
  public struct Named: Equatable, Sendable {
    public let line: NominationList.Named
    /// The reasons to go, in words.
    public let grounds: [Bilingual]

    /// Somebody with the reasons to go.
    public init(_ line: NominationList.Named, grounds: [Bilingual]) {
      self.line = line
      self.grounds = grounds
    }
  }

  /// A page of what a list would do.
  public init(
    for trainingClass: ID<TrainingClass>,
    named name: String,
    file: String,
    agency: Bilingual?,
    coded agencyCode: String?,
    letter: LetterTexts,
    nominees: [Named],
    held: [NominationList.Held],
    remarks: [Bilingual],
    ignored: [Bilingual],
    stamp: String,
    key: String
  ) {
    self.trainingClass = trainingClass
    self.name = name
    self.file = file
    self.agency = agency
    self.agencyCode = agencyCode
    self.letter = letter
    named = nominees
    self.held = held
    self.remarks = remarks
    self.ignored = ignored
    self.stamp = stamp
    self.key = key
  }

  public var section: Section? { .classes }

  public func title(_ say: Speaker) -> String {
    say("Xem trước danh sách đề cử", "What the list would nominate")
  }

  public func trail(_ say: Speaker) -> [Crumb] {
    [
      Crumb(say(Section.classes.title), .classes), Crumb(name, .trainingClass(trainingClass)),
      Crumb(say("Đề cử", "Nominations"), .nominations(trainingClass)),
    ]
  }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      "<p class=\"lead\">\(sentence(say))</p>"
      facts(say)
      confirmation(say)
      heldSection(say)
      namedSection(say)
      fileSection(say)
      "<p>\(say.link(say("Chọn tệp khác", "Choose another file"), .nominations(trainingClass)))</p>"
    }
  }
}

extension NominationListPage {
  private func sentence(_ say: Speaker) -> String {
    say(
      """
      Sẽ đề cử \(named.count) người; giữ lại \(held.count) dòng. Chưa ghi gì cho đến khi bạn bấm đề cử.
      """,
      """
      \(named.count) would be nominated; \(say.count(held.count, "row is", "rows are")) held. Nothing is \
      recorded until you say so.
      """
    )
  }

  private func facts(_ say: Speaker) -> HTML {
    var facts = Facts()
    facts.add(say("Tệp", "File"), file.onOneLine)
    facts.add(say("Cơ quan đề cử", "Nominating agency"), agency.map { say($0) })
    facts.add(
      say("Công văn", "Letter"),
      letter.number.isEmpty
        ? say("Chưa có: sẽ chờ công văn của thủ trưởng", "None yet: they will await it")
        : [letter.number, letter.day].filter { !$0.isEmpty }.joined(separator: ", ")
    )
    return facts.html
  }

  private func confirmation(_ say: Speaker) -> HTML {
    guard !named.isEmpty || !asked.isEmpty else {
      return Empty(
        words: say(
          "Không có ai trong tệp để đề cử. Xem từng dòng bên dưới, sửa tệp rồi gửi lại.",
          "Nobody in the file can be nominated. See each row below, correct the file, send it again."
        )
      ).html
    }
    return """
      <form method="post" action="\(say.href(.nominations(trainingClass)))">\(say.mark)\
      \(HTML.hidden("key", key))\(HTML.hidden("seen", stamp))\(HTML.hidden("number", letter.number))\
      \(HTML.hidden("day", letter.day))\(HTML.hidden("agency", agencyCode ?? ""))\
      \(named.html { .hidden("c", $0.line.nominee.text) })\(choices(say))\
      <p class="bd-acts"><button class="btn btn-primary" type="submit">\(act(say))</button></p></form>
      """
  }

  private func act(_ say: Speaker) -> String {
    switch (named.isEmpty, asked.isEmpty) {
    case (_, true): say("Đề cử \(named.count) người", "Nominate \(named.count)")
    case (true, false): say("Đề cử những người đã chọn", "Nominate those whom I chose")
    case (false, false):
      say(
        "Đề cử \(named.count) người và những người đã chọn",
        "Nominate \(named.count) and those whom I chose"
      )
    }
  }

  private func heldSection(_ say: Speaker) -> HTML {
    let held = held.filter { $0.asks == nil }
    guard !held.isEmpty else { return HTML() }
    return """
      <section><h2>\(say("Dòng giữ lại", "Rows that are held"))</h2><p class="bd-hint">\(say(
        "Những người này chưa được đề cử. Làm theo lời nhắc rồi gửi lại tệp; người đã đề cử không bị tính lại.",
        "They are not nominated. Do what is said and send the file again; nobody is counted twice."
      ))</p><ul class="bd-details">\
      \(held.html { "<li class=\"bd-warning\">\(say($0.sentence))</li>" })</ul></section>
      """
  }

  private func namedSection(_ say: Speaker) -> HTML {
    guard !named.isEmpty else { return HTML() }
    let title = say("Người được đề cử", "Who is nominated")
    let table = Table(
      caption: title,
      columns: [
        .text(say("Họ và tên", "Name")), .text(say("Trong tệp", "In the file")),
        .text(say("Cơ quan", "Agency")), .text(say("Vì sao cần", "Why")),
        .text(say("Lưu ý", "Notice")),
      ],
      rows: named.html { row($0, say) },
      isStacked: true
    )
    return "<section><h2>\(title)</h2>\(table.html)</section>"
  }

  private func row(_ person: Named, _ say: Speaker) -> HTML {
    let line = person.line
    let notices =
      line.candidacy.obstacles.map { say($0.sentence) }
      + (line.lack.map { [say($0.sentence) + say(", vào danh sách chờ", "; will wait")] } ?? [])
    let about = [line.code.text, line.position].compactMap(\.self).joined(separator: ", ")
    return """
      <tr><th scope="row">\(say.link(line.name, .officer(line.nominee.officer))) \
      <span class="bd-hint d-block">\(about)</span></th>\
      <td>\(say(line.row.words).capitalisedFirst)</td><td>\(say(line.agency))</td>\
      <td>\(person.grounds.map { say($0) }.joined(separator: "; "))</td>\
      <td>\(notices.isEmpty ? HTML() : Tag(.soon, notices.joined(separator: "; ")).html)</td></tr>

      """
  }

  /// How the file was understood as a whole.
  private func fileSection(_ say: Speaker) -> HTML {
    let rows: HTML = """
      <details class="bd-ignored"><summary>\(say(
        "Các dòng không phải là cán bộ",
        "Rows that are no officers"
      ))</summary><ul>\(ignored.html { "<li>\(say($0))</li>" })</ul></details>
      """
    let warnings: HTML = """
      <ul class="bd-details">\
      \(remarks.html { "<li class=\"bd-warning\">\(say($0).capitalisedFirst)</li>" })</ul>
      """
    return HTML {
      remarks.isEmpty ? HTML() : warnings
      ignored.isEmpty ? HTML() : rows
    }
  }
}

extension Nominee {
  /// As a tick says it: `12-3`, an officer and the agency whose share it uses.
  var text: String { "\(officer.number)-\(agency.number)" }
}
