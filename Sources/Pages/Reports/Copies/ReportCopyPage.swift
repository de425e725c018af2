import Chronology
public import Markup
public import Records
public import Reports
public import Vietnamese

/// A report as it was handed in: what it says, what came of it, what changed since.
public struct ReportCopyPage: Page {
  public let copy: ReportCopy
  public let reader: ReaderOfCopy
  /// Its figures; nil where this program can't read the form in which they were kept.
  public let preview: ReportPage.Preview?
  public let since: Since
  public var problem: Bilingual?

  /// What who looks at it may do.
  public struct ReaderOfCopy: Equatable, Sendable {
    public let name: String
    public let maySign: Bool
    public let mayPrepare: Bool

    /// A reader by the name under which acts are noted.
    public init(name: String, maySign: Bool, mayPrepare: Bool) {
      self.name = name
      self.maySign = maySign
      self.mayPrepare = mayPrepare
    }
  }

  /// How it stands beside the records of now.
  public enum Since: Equatable, Sendable {
    case same
    case changed(ReportDifferences)
    /// The same report can't be made any more.
    case notMade(Bilingual)
  }

  /// A copy with what is known of it.
  public init(
    _ copy: ReportCopy,
    reader: ReaderOfCopy,
    preview: ReportPage.Preview?,
    since: Since
  ) {
    self.copy = copy
    self.reader = reader
    self.preview = preview
    self.since = since
  }

  public var section: Section? { .reports }

  public func title(_ say: Speaker) -> String {
    "\(say(copy.title)): \(copy.name(say).lowercased())"
  }

  public func trail(_ say: Speaker) -> [Crumb] {
    [
      Crumb(say(Section.reports.title), .reports),
      Crumb(say(copy.title), copy.asked.address),
    ]
  }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      FormErrors(lines: problem.map { [(say($0), nil)] } ?? []).html(say)
      """
      <p class="lead">\(copy.tag(say)) \(copy.story(say))</p>
      <p>\(copy.about(say))</p>
      """
      decision(say)
      files(say)
      changes(say)
      if let preview {
        preview.html(
          say("Số liệu của bản này", "The figures of this copy"),
          of: copy.title,
          at: .reportCopy(copy.id),
          say
        )
      } else {
        Empty(
          words: say(
            "Chương trình này không vẽ lại được số liệu; tệp bảng tính vẫn tải được nguyên vẹn.",
            "This program can't draw the figures; the workbook can be had as it was."
          )
        ).html
      }
    }
  }
}

extension ReportCopyPage {
  private var isOwn: Bool { copy.prepared.actor == reader.name }

  private func decision(_ say: Speaker) -> HTML {
    guard copy.isOpen else { return HTML() }
    if reader.maySign, !isOwn {
      return """
        <section><h2>\(say("Quyết định", "Decision"))</h2>\
        <form class="bd-acts" method="post" data-act action="\(say.href(.reportCopy(copy.id, act: "sign")))">\
        \(say.mark)\(HTML.hidden("seen", copy.prints.workbook))\
        <button class="btn btn-primary" type="submit">\(say("Ký bản này", "Sign this copy"))</button></form>\
        \(returning(say("Trả lại người lập", "Return it to its preparer"), say))</section>
        """
    }
    guard isOwn else { return HTML() }
    let words = say(
      "Bạn lập bản này nên người khác phải ký.",
      "You prepared this copy, so somebody else has to sign it."
    )
    return
      "<p class=\"bd-hint\">\(words)</p>\(returning(say("Rút lại bản này", "Take this copy back"), say))"
  }

  private func returning(_ words: String, _ say: Speaker) -> HTML {
    let field = FormField(
      name: "reason",
      label: say("Lý do", "Reason"),
      hint: say("Ví dụ: sai số liệu của huyện A", "Such as: the figures of district A are wrong"),
      most: 500
    )
    return """
      <details class="bd-why"><summary>\(words)</summary>\
      <form class="bd-form" method="post" data-act action="\(say.href(.reportCopy(copy.id, act: "return")))">\
      \(say.mark)\(field.html)<button class="btn btn-outline-danger" type="submit">\(words)</button></form>\
      </details>
      """
  }

  private func files(_ say: Speaker) -> HTML {
    let words =
      copy.signing == nil
      ? say("Tải tệp đã trình (.xlsx)", "Download the workbook handed in (.xlsx)")
      : say("Tải tệp đã ký (.xlsx)", "Download the signed workbook (.xlsx)")
    let button: HTML = "<button class=\"btn btn-primary\" type=\"submit\">\(words)</button>"
    return """
      \(say.saving(.reportCopy(copy.id, act: "workbook.xlsx"), button))
      <p class="bd-hint">SHA-256: <span class="bd-digest">\(copy.prints.workbook)</span></p>
      """
  }
}
