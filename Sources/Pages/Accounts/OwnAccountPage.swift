public import Access
public import Chronology
public import Markup
public import Personnel
public import Records
public import Vietnamese

/// What somebody may see and do, where they are signed in, and what they can change of that: the
/// password, the second factor, who acts for them.
public struct OwnAccountPage: Page {
  public let fullName: String
  public let name: String
  public let grants: [GrantLine]
  public let lent: [Lent]
  public let given: [DelegationRecord]
  public let rights: [Right]
  public let canLend: Bool
  public let signIns: [SignInLine]
  public let hasSecondFactor: Bool
  public let recoveryCodesLeft: Int
  public var problem: Bilingual?
  public var done: Bilingual?

  /// Roles that another lends.
  public struct Lent: Equatable, Sendable {
    public let name: String
    public let last: Day?
    public let roles: [Role]
  }

  /// The page of a reader.
  public init(
    _ reader: Reader,
    here: ID<SignInRecord>?,
    on day: Day,
    problem: Bilingual? = nil,
    done: Bilingual? = nil,
    in records: any Reading
  ) throws {
    let names = try records.agencyNames(on: day)
    let id = reader.account.id
    let own = try records.all(.grants(of: id)).filter { $0.days.contains(day) }
    fullName = reader.account.fullName
    name = reader.account.name.text
    grants = own.map { GrantLine($0, names: names) }
    lent = reader.delegations.map { lent in
      Lent(
        name: lent.name,
        last: lent.days.last,
        roles: Role.allCases.filter { role in
          Delegation.canLend(role)
            && lent.grants.contains { $0.role == role && $0.days.contains(day) }
        }
      )
    }
    given = try records.all(.delegations(of: id)).filter { record in
      record.from == id && record.ended == nil && record.days.until.map { $0 > day } ?? true
    }
    let all = reader.rights
    rights = Right.allCases.filter(all.contains)
    canLend = own.contains { Delegation.canLend($0.role) }
    signIns = try records.all(.signIns(of: id)).map { SignInLine($0, here: here) }
    hasSecondFactor = try records.first(.secondFactor(of: id))?.confirmed != nil
    recoveryCodesLeft = try records.one(.recoveryCodesLeft(of: id))
    self.problem = problem
    self.done = done
  }

  public var section: Section? { nil }

  public func title(_ say: Speaker) -> String { fullName }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      done.map { "<p class=\"bd-done\" role=\"status\">\(say($0))</p>" } ?? HTML()
      FormErrors(lines: problem.map { [(say($0), nil)] } ?? []).html(say)
      mayDo(say)
      "<p>\(say.link(say("Lịch học của tôi (.ics)", "My calendar (.ics)"), .ownCalendar))</p>"
      places(say)
      passwordForm(say)
      secondFactor(say)
      delegations(say)
    }
  }
}

extension OwnAccountPage {
  private func mayDo(_ say: Speaker) -> HTML {
    let roles = grants.html { line in
      """
      <li><strong>\(line.words(say))</strong>: \(say("xem được", "sees")) \(say(line.role.reach))\
      \(line.days.last.map { say(", đến hết \(say.date($0))", ", until \(say.date($0))") } ?? "").</li>
      """
    }
    let borrowed = lent.html { line in
      """
      <li>\(say("Làm thay", "Acts for")) <strong>\(line.name)</strong> \
      (\(line.roles.map { say($0.title) }.joined(separator: ", ")))\
      \(line.last.map { say(" đến hết \(say.date($0))", " until \(say.date($0))") } ?? "").</li>
      """
    }
    let none: HTML = "<p>\(say("Bạn chưa được giao vai trò nào.", "You have no role yet."))</p>"
    let held: HTML = "<ul>\(roles)\(borrowed)</ul>"
    let words = rights.map { say($0.title) }.joined(separator: "; ")
    let allowed: HTML = "<p>\(say("Bạn được", "You may")): \(words).</p>"
    return """
      <section><h2>\(say("Tôi xem và làm được gì?", "What may I see and do?"))</h2>
      <p>\(say("Tên đăng nhập", "Account name")): <span class="bd-code">\(name)</span></p>
      \(grants.isEmpty && lent.isEmpty ? none : held)\(allowed, if: !rights.isEmpty)</section>
      """
  }

  private func places(_ say: Speaker) -> HTML {
    let here: HTML = " (\(say("nơi này", "here")))"
    let table = Table(
      caption: say("Nơi đang đăng nhập", "Where you are signed in"),
      columns: [
        .text(say("Trình duyệt", "Browser")), .text(say("Địa chỉ", "Address")),
        .text(say("Từ lúc", "Since")), .text(say("Dùng lần cuối", "Last used")),
      ],
      rows: signIns.html { line in
        """
        <tr><th scope="row">\(line.browser(say))\(here, if: line.isHere)</th><td>\(line.source)</td>\
        <td>\(say.moment(line.began))</td><td>\(say.moment(line.seen))</td></tr>

        """
      }
    )
    return """
      <section><h2>\(say("Nơi đang đăng nhập", "Where you are signed in"))</h2>\(table.html)\
      \(endForm(say))</section>
      """
  }

  private func endForm(_ say: Speaker) -> HTML {
    let others = signIns.filter { !$0.isHere }.map { line in
      Choice("\(line.id)", "\(line.browser(say)), \(line.source), \(say.moment(line.began))")
    }
    let everywhere = Choice("others", say("mọi nơi khác", "everywhere else"))
    return """
      <form class="bd-form" method="post" action="\(say.href(.ownAccount("sign-ins")))">\(say.mark)\
      \(([everywhere] + others).select("which", label: say("Đăng xuất ở", "Sign out"), none: nil, chosen: "others"))\
      \(presentPassword("f-present-sign-ins", say).html)
      <button class="btn btn-outline-primary" type="submit">\(say("Đăng xuất", "Sign out"))</button>
      </form>
      """
  }

  /// Asked for again before what decides who gets in.
  private func presentPassword(_ id: String, _ say: Speaker) -> FormField {
    FormField(
      name: "present",
      label: say("Mật khẩu hiện tại", "Present password"),
      type: "password",
      autocomplete: "current-password",
      most: 1_000,
      ownID: id
    )
  }

  private func passwordForm(_ say: Speaker) -> HTML {
    let present = presentPassword("f-present", say)
    return """
      <section><h2>\(say("Đổi mật khẩu", "Change the password"))</h2>
      <form class="bd-form" method="post" action="\(say.href(.ownAccount("password")))">\(say.mark)\
      \(present.html)\(PasswordFields().html(say))
      <button class="btn btn-primary" type="submit">\(say("Đổi mật khẩu", "Change the password"))</button>
      </form></section>
      """
  }

  private func secondFactor(_ say: Speaker) -> HTML {
    guard hasSecondFactor else { return HTML() }
    return """
      <section><h2>\(say("Xác thực hai bước", "Second step"))</h2><p>\(say(
        "Đang bật; còn \(recoveryCodesLeft) mã dự phòng.",
        "It is on; \(recoveryCodesLeft) recovery codes are left."
      ))</p><form class="bd-form" method="post" action="\(say.href(.ownAccount("codes")))">\(say.mark)\
      \(presentPassword("f-present-codes", say).html)
      <button class="btn btn-outline-primary" type="submit">\(say(
        "Tạo mã dự phòng mới (mã cũ hết dùng)",
        "Make new recovery codes (the old ones end)"
      ))</button></form></section>
      """
  }

  private func delegations(_ say: Speaker) -> HTML {
    guard canLend || !given.isEmpty else { return HTML() }
    let lines = given.html { line in
      """
      <li>\(line.toName), \(say.days(line.days)): \(line.reason) \
      <form class="bd-inline" method="post" action="\(say.href(.ownAccount("delegations")))">\
      \(say.mark)\(HTML.hidden("end", "\(line.id)"))<button class="bd-plain" type="submit">\
      \(say("Thôi ủy quyền", "End it"))</button></form></li>
      """
    }
    return """
      <section><h2>\(say("Ủy quyền khi vắng mặt", "Who acts for you"))</h2>
      \("<ul>\(lines)</ul>" as HTML, if: !given.isEmpty)\(lendForm(say), if: canLend)</section>
      """
  }

  private func lendForm(_ say: Speaker) -> HTML {
    let to = FormField(
      name: "to",
      label: say("Tên đăng nhập của người làm thay", "Account name of who acts for you"),
      most: 40
    )
    let from = FormField(name: "from", label: say("Từ ngày", "From"), hint: "31/05/2026", most: 10)
    let last = FormField(
      name: "last",
      label: say("Đến hết ngày", "Until and with"),
      hint: "14/06/2026",
      most: 10
    )
    let reason = FormField(name: "reason", label: say("Lý do", "Reason"))
    return """
      <form class="bd-form" method="post" action="\(say.href(.ownAccount("delegations")))">\(say.mark)\
      \(to.html)\(from.html)\(last.html)\(reason.html)
      <button class="btn btn-primary" type="submit">\(say("Ủy quyền", "Let them act"))</button></form>
      """
  }
}
