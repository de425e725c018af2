public import Markup
public import Vietnamese

/// Where a password is set with a one-time code; the first administrator says who it is as well.
public struct SetPasswordPage: Page {
  /// Whether there is no administrator yet.
  public let isFirst: Bool
  public var code: String
  public var name: String
  public var fullName: String
  public var problem: Bilingual?

  /// The page with what was typed.
  public init(
    isFirst: Bool,
    code: String = "",
    name: String = "",
    fullName: String = "",
    problem: Bilingual? = nil
  ) {
    self.isFirst = isFirst
    self.code = code
    self.name = name
    self.fullName = fullName
    self.problem = problem
  }

  public var section: Section? { nil }

  public func title(_ say: Speaker) -> String {
    isFirst
      ? say("Tạo quản trị viên đầu tiên", "Make the first administrator")
      : say("Đặt mật khẩu", "Set a password")
  }

  public func body(_ say: Speaker) -> HTML {
    let errors = FormErrors(lines: problem.map { [(say($0), "code")] } ?? [])
    return """
      \(errors.html(say))
      <form class="bd-form" method="post" action="\(say.href(.password))">
      \(codeField(say).html)\(person(say))\(PasswordFields().html(say))
      <button class="btn btn-primary" type="submit">\(say("Đặt mật khẩu", "Set the password"))</button>
      </form>
      """
  }

  private func codeField(_ say: Speaker) -> FormField {
    FormField(
      name: "code",
      label: say("Mã một lần", "One-time code"),
      value: code,
      hint: isFirst
        ? say(
          "Người cài đặt tạo mã trên máy chủ: boiduong account first",
          "Whoever installs it makes the code on the server: boiduong account first"
        )
        : say("Mã 26 ký tự do quản trị viên cấp.", "The 26 characters from the administrator."),
      most: 60
    )
  }

  private func person(_ say: Speaker) -> HTML {
    guard isFirst else { return HTML() }
    let name = FormField(
      name: "name",
      label: say("Tên đăng nhập", "Account name"),
      value: name,
      hint: say("Chữ không dấu, như hoa.nt", "Letters without marks, such as hoa.nt"),
      autocomplete: "username",
      most: 40
    )
    let fullName = FormField(
      name: "fullName",
      label: say("Họ và tên", "Full name"),
      value: fullName,
      autocomplete: "name"
    )
    return "\(name.html)\(fullName.html)"
  }
}

/// The two fields of a new password.
struct PasswordFields {
  func html(_ say: Speaker) -> HTML {
    let first = FormField(
      name: "password",
      label: say("Mật khẩu mới", "New password"),
      type: "password",
      hint: say(
        "Ít nhất 14 ký tự. Bốn, năm từ không liên quan là dễ nhớ nhất; dán từ nơi khác cũng được.",
        "14 characters or more. Four or five unrelated words are easiest; pasting is fine."
      ),
      autocomplete: "new-password",
      most: 1_000
    )
    let second = FormField(
      name: "again",
      label: say("Nhập lại mật khẩu mới", "The new password again"),
      type: "password",
      autocomplete: "new-password",
      most: 1_000
    )
    return "\(first.html)\(second.html)"
  }
}
