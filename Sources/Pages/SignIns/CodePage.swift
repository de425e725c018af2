public import Markup
public import Vietnamese

/// Where the second factor is given: the code of the moment, or one of those for a lost telephone.
public struct CodePage: Page {
  public var next: String?
  public var problem: Bilingual?

  /// The page, empty.
  public init(next: String? = nil, problem: Bilingual? = nil) {
    self.next = next
    self.problem = problem
  }

  public var section: Section? { nil }

  public func title(_ say: Speaker) -> String { say("Mã xác thực", "Code") }

  public func body(_ say: Speaker) -> HTML {
    let errors = FormErrors(lines: problem.map { [(say($0), "code")] } ?? [])
    let field = FormField(
      name: "code",
      label: say("Mã 6 chữ số", "Six digits"),
      hint: say(
        "Mở ứng dụng xác thực trên điện thoại. Mất điện thoại thì nhập một mã dự phòng.",
        "Open the authenticator on your telephone. If it is lost, type a recovery code."
      ),
      autocomplete: "one-time-code",
      most: 40
    )
    return """
      \(errors.html(say))
      <form class="bd-form" method="post" action="\(say.href(Address.signInCode.with("next", next)))">\
      \(say.mark)\(field.html)
      <button class="btn btn-primary" type="submit">\(say("Tiếp tục", "Go on"))</button>
      </form>
      """
  }
}

/// Where the second factor is set up.
public struct SetUpFactorPage: Page {
  /// The secret as one types it.
  public let secret: String
  /// The secret as a telephone opens it.
  public let link: String
  public var next: String?
  public var problem: Bilingual?

  /// The page for a secret.
  public init(secret: String, link: String, next: String? = nil, problem: Bilingual? = nil) {
    self.secret = secret
    self.link = link
    self.next = next
    self.problem = problem
  }

  public var section: Section? { nil }

  public func title(_ say: Speaker) -> String {
    say("Thiết lập xác thực hai bước", "Set up the second step")
  }

  public func body(_ say: Speaker) -> HTML {
    let errors = FormErrors(lines: problem.map { [(say($0), "code")] } ?? [])
    let field = FormField(
      name: "code",
      label: say("Mã 6 chữ số mà ứng dụng hiện ra", "The six digits that the application shows"),
      autocomplete: "one-time-code",
      most: 20
    )
    return """
      <p class="lead">\(say(
        "Vai trò của bạn cần thêm một bước khi đăng nhập: mã trên điện thoại.",
        "Your role needs one step more at sign-in: a code on your telephone."
      ))</p>
      \(errors.html(say))
      <ol class="bd-steps"><li>\(say(
        "Cài một ứng dụng xác thực (Google Authenticator, Microsoft Authenticator, FreeOTP…).",
        "Install an authenticator (Google Authenticator, Microsoft Authenticator, FreeOTP…)."
      ))</li>
      <li>\(say("Quét mã này bằng ứng dụng:", "Scan this with it:"))<br>\
      \(QRCode(link)?.html(say("Hình QR để ứng dụng quét", "The code for the application")) ?? HTML())<br>\
      \(say("hoặc thêm tài khoản bằng khóa này:", "or add an account with this key:")) \
      <code class="bd-secret">\(grouped)</code><br>\
      <a href="\(link)">\(say("hoặc mở trực tiếp trên điện thoại này", "or open it on this telephone"))</a></li>
      <li>\(say("Nhập mã mà ứng dụng hiện ra.", "Type the code that it shows."))</li></ol>
      <form class="bd-form" method="post" action="\(say.href(Address.signInSetUp.with("next", next)))">\
      \(say.mark)\(field.html)
      <button class="btn btn-primary" type="submit">\(say("Xác nhận", "Confirm"))</button>
      </form>
      """
  }

  /// In groups of four, as it is read off a screen.
  private var grouped: String {
    let bytes = Array(secret.utf8)
    return stride(from: 0, to: bytes.count, by: 4)
      .map { String(decoding: bytes[$0..<min($0 + 4, bytes.count)], as: UTF8.self) }
      .joined(separator: " ")
  }
}

/// The codes for a lost telephone, shown once.
public struct RecoveryCodesPage: Page {
  public let codes: [String]
  public let next: String?

  /// The page with codes.
  public init(codes: [String], next: String? = nil) {
    self.codes = codes
    self.next = next
  }

  public var section: Section? { nil }

  public func title(_ say: Speaker) -> String { say("Mã dự phòng", "Recovery codes") }

  public func body(_ say: Speaker) -> HTML {
    """
    <p class="lead">\(say(
      "In hoặc chép lại các mã này, cất cùng giấy tờ: trang này chỉ hiện một lần.",
      "Print or copy these codes and keep them with your papers: they are shown once."
    ))</p>
    <p>\(say(
      "Mất điện thoại thì mỗi mã thay cho mã 6 chữ số một lần.",
      "If the telephone is lost, each stands for the six digits once."
    ))</p>
    <ul class="bd-codes">\(codes.html { "<li><code>\($0)</code></li>" })</ul>
    <p><a class="btn btn-primary" href="\(next.map { Address(path: $0).text } ?? say.href(.home))">\
    \(say("Đã cất, tiếp tục", "Kept, go on"))</a></p>
    """
  }
}
