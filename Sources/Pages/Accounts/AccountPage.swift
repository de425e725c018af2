public import Access
import Chronology
public import Markup
public import Personnel
public import Records
public import Vietnamese

/// One account, for whoever keeps accounts: its roles, its sign-ins, what was done to it.
public struct AccountPage: Page {
  public let record: AccountRecord
  public let grants: [GrantLine]
  public let delegations: [DelegationRecord]
  public let signIns: [SignInLine]
  public let history: [HistoryLine]
  public let agencies: [Choice]
  public let rights: [Right]
  /// A one-time code that was made just now: shown once.
  public var secret: String?
  public var problem: Bilingual?
  public var done: Bilingual?

  /// An account; nil where there is none.
  public init?(
    _ id: ID<Account>,
    say: Speaker,
    secret: String? = nil,
    problem: Bilingual? = nil,
    done: Bilingual? = nil,
    in records: any Reading
  ) throws {
    guard let record = try records.first(.account(id)) else { return nil }
    let names = try records.agencyNames(on: say.day)
    self.record = record
    grants = try records.all(.grants(of: id)).map { GrantLine($0, names: names) }
    delegations = try records.all(.delegations(of: id))
    signIns = try records.all(.signIns(of: id)).map { SignInLine($0, here: nil) }
    history =
      try records.all(.history(of: .account, key: record.account.name.text))
      + records.all(.history(of: .grant, key: record.account.name.text))
    agencies = try records.all(.agencyLines(on: say.day)).map { Choice($0.code.text, say($0.name)) }
    let all = try records.reader(id, on: say.day)?.rights ?? []
    rights = Right.allCases.filter(all.contains)
    self.secret = secret
    self.problem = problem
    self.done = done
  }

  public var section: Section? { .accounts }

  public func title(_ say: Speaker) -> String { record.account.fullName }

  public func trail(_ say: Speaker) -> [Crumb] { [Crumb(say(Section.accounts.title), .accounts)] }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      done.map { "<p class=\"bd-done\" role=\"status\">\(say($0))</p>" } ?? HTML()
      FormErrors(lines: problem.map { [(say($0), nil)] } ?? []).html(say)
      secretBox(say)
      facts(say).html
      roles(say)
      password(say)
      signedIn(say)
      change(say)
      History(lines: history.sorted { $0.at > $1.at }).html(say)
    }
  }
}

extension AccountPage {
  private var id: ID<Account> { record.account.id }

  private func secretBox(_ say: Speaker) -> HTML {
    guard let secret else { return HTML() }
    return """
      <div class="bd-done" role="status"><p>\(say(
        "Mã một lần, dùng được trong 3 ngày. Đưa tận tay hoặc đọc qua điện thoại; trang này chỉ hiện một lần:",
        "One-time code, good for 3 days. Hand it over or read it on the telephone; it is shown once:"
      ))</p><p><code class="bd-secret">\(secret)</code></p></div>
      """
  }

  private func facts(_ say: Speaker) -> Facts {
    var facts = Facts()
    facts.add(say("Tên đăng nhập", "Account name"), record.account.name.text)
    facts.add(
      say("Tình trạng", "State"),
      record.account.isDisabled ? say("đã khóa", "closed") : say("đang mở", "open")
    )
    facts.add(say("Tạo lúc", "Created"), say.moment(record.created))
    facts.add(
      say("Đăng nhập lần cuối", "Last sign-in"),
      record.used.map(say.moment) ?? say("chưa lần nào", "never")
    )
    facts.add(
      say("Xác thực hai bước", "Second step"),
      record.hasSecondFactor ? say("có", "yes") : say("chưa", "no")
    )
    facts.add(say("Được", "May"), rights.map { say($0.title) }.joined(separator: "; "))
    return facts
  }

  private func form(_ act: String, _ content: HTML, _ words: String, _ say: Speaker) -> HTML {
    """
    <form class="bd-form" method="post" action="\(say.href(.account(id, act: act)))">\(say.mark)\
    \(HTML.hidden("version", "\(record.version)"))\(content)
    <button class="btn btn-outline-primary" type="submit">\(words)</button></form>
    """
  }

  private func roles(_ say: Speaker) -> HTML {
    let table = Table(
      caption: say("Vai trò", "Roles"),
      columns: [
        .text(say("Vai trò", "Role")), .text(say("Thời gian", "Days")),
        .text(say("Thao tác", "Action")),
      ],
      rows: grants.html { line in
        let end: HTML = """
          <form method="post" action="\(say.href(.account(id, act: "roles")))">\(say.mark)\
          \(HTML.hidden("end", "\(line.id)"))<button class="bd-plain" type="submit">\
          \(say("Thôi giao", "End it"))</button></form>
          """
        let isOver = line.days.until.map { $0 <= say.day } ?? false
        return """
          <tr><th scope="row">\(line.words(say))</th><td>\(line.time(say))</td>\
          <td>\(end, if: !isOver)</td></tr>

          """
      }
    )
    return """
      <section><h2>\(say("Vai trò", "Roles"))</h2>\(table.html, if: !grants.isEmpty)\
      \(form("roles", roleFields(say), say("Giao vai trò", "Give the role"), say))</section>
      """
  }

  private func roleFields(_ say: Speaker) -> HTML {
    let choices = Role.allCases.map { Choice($0.rawValue, say($0.title)) }
    let from = FormField(
      name: "from",
      label: say("Từ ngày", "From"),
      value: say.inputDate(say.day),
      most: 10
    )
    let last = FormField(
      name: "last",
      label: say("Đến hết ngày (bỏ trống nếu chưa định)", "Until and with (empty: open)"),
      isRequired: false,
      most: 10
    )
    return """
      \(choices.select("role", label: say("Vai trò", "Role"), none: say("Chọn vai trò", "Choose"), chosen: nil))\
      \(agencies.select(
        "agency",
        label: say("Cơ quan (chỉ với nhân sự của cơ quan)", "Agency (only for HR of an agency)"),
        none: say("Không", "None"),
        chosen: nil
      ))\(from.html)\(last.html)
      """
  }

  private func password(_ say: Speaker) -> HTML {
    """
    <section><h2>\(say("Mật khẩu và xác thực", "Password and second step"))</h2>
    \(form(
      "invite",
      HTML(),
      say("Tạo mã một lần để đặt mật khẩu", "Make a one-time code for a password"),
      say
    ))\(form("factor", reason(say, "f-reason-factor"), say("Đặt lại xác thực hai bước", "Reset the second step"), say), if: record.hasSecondFactor)\
    </section>
    """
  }

  private func reason(_ say: Speaker, _ id: String) -> HTML {
    FormField(name: "reason", label: say("Lý do", "Reason"), ownID: id).html
  }

  private func signedIn(_ say: Speaker) -> HTML {
    guard !signIns.isEmpty else { return HTML() }
    let lines = signIns.html { line in
      "<li>\(line.browser(say)), \(line.source), \(say.moment(line.seen))</li>"
    }
    return """
      <section><h2>\(say("Đang đăng nhập ở", "Signed in at"))</h2><ul>\(lines)</ul>\
      \(form("sign-ins", HTML(), say("Đăng xuất mọi nơi", "Sign out everywhere"), say))</section>
      """
  }

  private func change(_ say: Speaker) -> HTML {
    let name = FormField(
      name: "fullName",
      label: say("Họ và tên", "Full name"),
      value: record.account.fullName
    )
    let state: HTML =
      record.account.isDisabled
      ? form("open", reason(say, "f-reason"), say("Mở lại tài khoản", "Open the account"), say)
      : form("close", reason(say, "f-reason"), say("Khóa tài khoản", "Close the account"), say)
    return """
      <section><h2>\(say("Sửa, khóa", "Change, close"))</h2>\
      \(form("name", name.html, say("Ghi tên", "Record the name"), say))\(state)</section>
      """
  }
}
