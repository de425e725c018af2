import Chronology
import Markup
import Personnel
public import Records
public import Reports
public import Vietnamese

/// On a report's page: how it is handed in to be signed, and what was handed in before.
public struct ReportSigning: Equatable, Sendable {
  /// The copies of the very same question, the last first.
  public let copies: [ReportCopy]
  /// Of the figures as they are now.
  public let digest: String
  /// Where it is handed in; nil for readers who don't prepare reports.
  public var sending: Address?
  /// By which a form that is sent twice is known.
  public var key = ""
  public var problem: Bilingual?

  /// What was handed in of a report as it is now.
  public init(copies: [ReportCopy], digest: String) {
    self.copies = copies
    self.digest = digest
  }

  /// What was handed in of a report that was just made.
  public init(
    of document: ReportDocument,
    asked request: ReportRequest,
    in records: any Reading
  ) throws {
    let asked = ReportCopy.Asked(document, request)
    self.init(
      copies: try records.all(.reportCopies(asked: asked)),
      digest: document.provenance.sha256
    )
  }
}

extension ReportCopy.Asked {
  /// The question that a report answers, with its days resolved.
  public init(_ document: ReportDocument, _ request: ReportRequest) {
    self.init(
      document.report,
      period: request.trainingClass == nil ? document.period.code : nil,
      agency: request.agency,
      trainingClass: request.trainingClass,
      asOf: document.asOf,
      language: document.language
    )
  }
}

extension ReportSigning {
  func html(of address: Address, _ say: Speaker) -> HTML {
    guard sending != nil || !copies.isEmpty else { return HTML() }
    return """
      <section class="bd-signing" id="signing"><h2>\(say("Trình ký", "Signing"))</h2>\
      \(FormErrors(lines: problem.map { [(say($0), nil)] } ?? []).html(say))\
      <p>\(sentence(say))</p>\(form(say))\(list(say))</section>
      """
  }

  private func sentence(_ say: Speaker) -> String {
    if let signed = copies.first(where: { $0.signing != nil }) {
      return signed.prints.figures == digest
        ? say(
          "Số liệu đang xem giống hệt bản đã ký số \(signed.id).",
          "These are the very figures of the signed copy \(signed.id)."
        )
        : say(
          "Số liệu đã thay đổi so với bản đã ký số \(signed.id). Mở bản đó để xem từng chỗ khác.",
          "The figures have changed since the signed copy \(signed.id). Open it to see where."
        )
    }
    return say(
      "Chưa có bản nào được ký. Khi trình, số liệu và tệp được giữ nguyên; người lập không tự ký.",
      """
      No copy is signed yet. What is handed in stays as it is; whoever prepares it does not sign it.
      """
    )
  }

  private func form(_ say: Speaker) -> HTML {
    guard let sending else { return HTML() }
    let waits = copies.contains { $0.isOpen && $0.prints.figures == digest }
    guard !waits else { return HTML() }
    return """
      <form class="bd-acts" method="post" data-act action="\(say.href(sending))">\(say.mark)\
      \(HTML.hidden("key", key))<button class="btn btn-outline-primary" type="submit">\
      \(say("Trình ký bản này", "Hand this in to be signed"))</button></form>
      """
  }

  private func list(_ say: Speaker) -> HTML {
    guard !copies.isEmpty else { return HTML() }
    let items = copies.prefix(10).html { copy in
      "<li>\(say.link(copy.name(say), .reportCopy(copy.id))) \(copy.tag(say)) <span class=\"bd-hint\">\(copy.story(say))</span></li>"
    }
    return "<ul class=\"bd-links\">\(items)</ul>"
  }
}

extension ReportCopy {
  /// `Bản số 5`.
  func name(_ say: Speaker) -> String { say("Bản số \(id)", "Copy \(id)") }

  /// How it stands.
  func tag(_ say: Speaker) -> HTML {
    switch decision {
    case nil: Tag(.soon, say("Chờ ký", "Waits")).html
    case .signed: Tag(.good, say("Đã ký", "Signed")).html
    case .returned: Tag(.bad, say("Trả lại", "Returned")).html
    }
  }

  /// Who did what with it, in a sentence.
  func story(_ say: Speaker) -> String {
    let start = say(
      "\(prepared.actor) trình ngày \(say.moment(prepared.at))",
      "handed in by \(prepared.actor) on \(say.moment(prepared.at))"
    )
    switch decision {
    case nil: return start + "."
    case .signed(let act):
      return start
        + say(
          "; \(act.actor) ký ngày \(say.moment(act.at)).",
          "; signed by \(act.actor) on \(say.moment(act.at))."
        )
    case .returned(let act, let reason):
      return start
        + say(
          "; \(act.actor) trả lại ngày \(say.moment(act.at)): \(reason).",
          "; returned by \(act.actor) on \(say.moment(act.at)): \(reason)."
        )
    }
  }

  /// What it is about, as in `2020 · STTTT · 31/12/2020`.
  func about(_ say: Speaker) -> String {
    let parts = [asked.period, asked.agency?.text, asked.trainingClass?.text, say.date(asked.asOf)]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }
}
