public import Markup
public import Vietnamese

/// Where one signs in with a name and a password.
public struct SignInPage: Page {
  /// What was typed as the name.
  public var name: String
  /// Where one is led afterwards; a path of this site.
  public var next: String?
  /// Why one was not let in.
  public var problem: Bilingual?
  /// What has just been done, such as a password that was set.
  public var done: Bilingual?

  /// The page, empty.
  public init(
    name: String = "",
    next: String? = nil,
    problem: Bilingual? = nil,
    done: Bilingual? = nil
  ) {
    self.name = name
    self.next = next
    self.problem = problem
    self.done = done
  }

  public var section: Section? { nil }

  public func title(_ say: Speaker) -> String { say("Đăng nhập", "Sign in") }

  public func body(_ say: Speaker) -> HTML {
    let errors = FormErrors(lines: problem.map { [(say($0), "name")] } ?? [])
    return """
      \(done.map { "<p class=\"bd-done\" role=\"status\">\(say($0))</p>" } ?? HTML())\
      \(errors.html(say))
      <form class="bd-form" method="post" action="\(say.href(.signIn(next: next)))">
      \(nameField(say).html)\(passwordField(say).html)
      <button class="btn btn-primary" type="submit">\(say("Đăng nhập", "Sign in"))</button>
      </form>
      <p class="bd-hint">\(say(
        """
        Chưa có tài khoản hoặc quên mật khẩu? Nhờ quản trị viên cấp mã một lần, rồi
        """,
        "No account yet, or forgotten the password? Ask the administrator for a one-time code, then"
      )) \(say.link(say("đặt mật khẩu bằng mã", "set a password with the code"), .password)).</p>
      """
  }

  private func nameField(_ say: Speaker) -> FormField {
    FormField(
      name: "name",
      label: say("Tên đăng nhập", "Account name"),
      value: name,
      autocomplete: "username",
      most: 100
    )
  }

  private func passwordField(_ say: Speaker) -> FormField {
    FormField(
      name: "password",
      label: say("Mật khẩu", "Password"),
      type: "password",
      autocomplete: "current-password",
      most: 1_000
    )
  }
}
