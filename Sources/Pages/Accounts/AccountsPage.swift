public import Access
public import Chronology
public import Markup
public import Personnel
public import Records
public import Vietnamese

/// All accounts, for whoever keeps them.
public struct AccountsPage: Page {
  public let rows: [Row]
  public let total: Int
  public let next: Address?
  public var typed: Typed
  public var problem: Bilingual?

  /// An account in the list.
  public struct Row: Equatable, Sendable {
    public let id: ID<Account>
    public let name: String
    public let fullName: String
    public let roles: [GrantLine]
    public let used: Instant?
    public let isDisabled: Bool
    public let hasPassword: Bool
  }

  /// What was typed into the form of a new account.
  public struct Typed: Equatable, Sendable {
    public var name = ""
    public var fullName = ""
    public var officer = ""

    /// Nothing yet.
    public init(name: String = "", fullName: String = "", officer: String = "") {
      self.name = name
      self.fullName = fullName
      self.officer = officer
    }
  }

  public static let rowsOnPage = 50

  /// The accounts after a name.
  public init(
    after name: String? = nil,
    on day: Day,
    typed: Typed = Typed(),
    problem: Bilingual? = nil,
    in records: any Reading
  ) throws {
    let found = try records.all(.accounts(after: name ?? "", limit: Self.rowsOnPage + 1))
    let names = try records.agencyNames(on: day)
    rows = try found.prefix(Self.rowsOnPage).map { record in
      Row(
        id: record.account.id,
        name: record.account.name.text,
        fullName: record.account.fullName,
        roles: try records.all(.grants(of: record.account.id)).filter { $0.days.contains(day) }
          .map { GrantLine($0, names: names) },
        used: record.used,
        isDisabled: record.account.isDisabled,
        hasPassword: record.hasPassword
      )
    }
    total = try records.one(.accountCount)
    next =
      found.count > Self.rowsOnPage
      ? rows.last.map { Address.accounts.with("after", $0.name) } : nil
    self.typed = typed
    self.problem = problem
  }

  public var section: Section? { .accounts }

  public func title(_ say: Speaker) -> String { say(Section.accounts.title) }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      "<p class=\"lead\">\(sentence(say))</p>"
      FormErrors(lines: problem.map { [(say($0), "name")] } ?? []).html(say)
      table(say).html
      next.map { address -> HTML in
        """
        <p class="bd-pager"><a class="btn btn-outline-primary" rel="next" \
        href="\(say.href(address))">\(say("50 tài khoản tiếp theo", "Next 50"))</a></p>
        """
      } ?? HTML()
      form(say)
    }
  }
}

extension AccountsPage {
  private func sentence(_ say: Speaker) -> String {
    say(
      "\(say.number(total)) tài khoản. Mỗi tài khoản là một người; không dùng chung.",
      say.count(total, "account", "accounts") + ". Each is one person; none is shared."
    )
  }

  private func table(_ say: Speaker) -> Table {
    Table(
      caption: say("Danh sách tài khoản", "List of accounts"),
      columns: [
        .text(say("Họ và tên", "Name")), .text(say("Tên đăng nhập", "Account")),
        .text(say("Vai trò hôm nay", "Roles today")),
        .text(say("Đăng nhập lần cuối", "Last sign-in")),
        .text(say("Tình trạng", "State")),
      ],
      rows: rows.html { row in
        let roles = row.roles.map { $0.words(say) }.joined(separator: "; ")
        return """
          <tr><th scope="row">\(say.link(row.fullName, .account(row.id)))</th>\
          <td class="bd-code">\(row.name)</td><td>\(roles)</td>\
          <td>\(row.used.map(say.moment) ?? "")</td><td>\(state(row, say).html)</td></tr>

          """
      }
    )
  }

  private func state(_ row: Row, _ say: Speaker) -> Tag {
    if row.isDisabled { return Tag(.bad, say("đã khóa", "closed")) }
    if !row.hasPassword { return Tag(.soon, say("chưa đặt mật khẩu", "no password yet")) }
    return Tag(.good, say("đang dùng", "open"))
  }

  private func form(_ say: Speaker) -> HTML {
    let name = FormField(
      name: "name",
      label: say("Tên đăng nhập", "Account name"),
      value: typed.name,
      hint: say("Chữ không dấu, như hoa.nt", "Letters without marks, such as hoa.nt"),
      most: 40
    )
    let fullName = FormField(
      name: "fullName",
      label: say("Họ và tên", "Full name"),
      value: typed.fullName
    )
    let officer = FormField(
      name: "officer",
      label: say(
        "Mã cán bộ (nếu là cán bộ trong danh sách)",
        "Code of the officer, where it is one"
      ),
      value: typed.officer,
      isRequired: false,
      most: 40
    )
    return """
      <section><h2>\(say("Thêm tài khoản", "Add an account"))</h2>
      <form class="bd-form" method="post" action="\(say.href(.accounts))">\(say.mark)\
      \(name.html)\(fullName.html)\(officer.html)
      <button class="btn btn-primary" type="submit">\(say("Thêm tài khoản", "Add the account"))</button>
      </form></section>
      """
  }
}
