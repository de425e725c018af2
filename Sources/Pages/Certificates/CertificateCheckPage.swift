import Chronology
public import Markup
public import Records
public import Vietnamese

/// Where anybody who holds a certificate asks whether it is valid. It tells what stands on the paper
/// and whether that still holds, and nothing else.
public struct CertificateCheckPage: Page {
  /// What was asked.
  public let answer: Answer

  /// What somebody is told.
  public enum Answer: Equatable, Sendable {
    case notAsked
    case found(CheckedCertificate)
    /// The code is mistyped or there is none: nobody is told which.
    case unknown
    /// Too many wrong ones came from there.
    case waits(Bilingual)
  }

  /// The page with an answer.
  public init(_ answer: Answer = .notAsked) {
    self.answer = answer
  }

  public var section: Section? { nil }

  public func title(_ say: Speaker) -> String {
    say("Kiểm tra giấy chứng nhận", "Checking a certificate")
  }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      told(say)
      form(say)
    }
  }

  private func told(_ say: Speaker) -> HTML {
    switch answer {
    case .notAsked: HTML()
    case .found(let certificate): facts(certificate, say)
    case .unknown: FormErrors(lines: [(say(Self.unknown), "code")]).html(say)
    case .waits(let words): FormErrors(lines: [(say(words), "code")]).html(say)
    }
  }

  /// The same words for every code that is none of ours.
  private static let unknown = Bilingual(
    vi: "Không có giấy nào mang mã này. So lại từng ký tự với mã in trên giấy.",
    en: "No certificate has this code. Compare each letter with the code on the paper."
  )

  private func facts(_ certificate: CheckedCertificate, _ say: Speaker) -> HTML {
    var facts = Facts()
    facts.add(say("Người được cấp", "Issued to"), certificate.name)
    facts.add(say("Chương trình", "Course"), say(certificate.course))
    facts.add(say("Ngày cấp", "Issued on"), html: say.time(certificate.issued))
    facts.add(say("Tình trạng", "State"), html: state(certificate, say).html)
    return """
      <section aria-labelledby="answer"><h2 id="answer">\(say("Kết quả", "Answer"))</h2>\
      \(facts.html)</section>
      """
  }

  private func state(_ certificate: CheckedCertificate, _ say: Speaker) -> Tag {
    if certificate.revoked != nil {
      return certificate.isReplaced
        ? Tag(.bad, say("Đã thay bằng giấy khác", "Replaced by another"))
        : Tag(.bad, say("Đã thu hồi", "Revoked"))
    }
    guard let until = certificate.until else {
      return Tag(.good, say("Còn hiệu lực, không thời hạn", "Valid, for ever"))
    }
    let last = say.date(until.advanced(by: -1))
    return until <= say.day
      ? Tag(.bad, say("Hết hiệu lực sau ngày \(last)", "Lapsed after \(last)"))
      : Tag(.good, say("Còn hiệu lực đến hết ngày \(last)", "Valid to \(last)"))
  }

  private func form(_ say: Speaker) -> HTML {
    let field = FormField(
      name: "code",
      label: say("Mã trên giấy", "Code on the certificate"),
      hint: say(
        "Sáu nhóm năm ký tự; viết hoa hay thường, có dấu gạch hay không đều được.",
        "Six groups of five; capitals and hyphens do not matter."
      ),
      error: nil,
      most: 100
    )
    return """
      <form class="bd-form" method="get" action="\(Address.verify.text)">
      \(language(say))\(field.html)
      <button class="btn btn-primary" type="submit">\(say("Kiểm tra", "Check"))</button>
      </form>
      """
  }

  private func language(_ say: Speaker) -> HTML {
    guard say.language != .vi else { return HTML() }
    return "<input type=\"hidden\" name=\"lang\" value=\"\(say.language.rawValue)\">"
  }
}
