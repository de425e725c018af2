public import Access
public import Markup
public import Vietnamese

/// Where somebody begins whose roles have no figures of the province: what they can open, and whose
/// records they see.
public struct StartPage: Page {
  public let name: String
  public let roles: [Role]
  public let sections: [Section]
  public let hasOwnRecord: Bool
  /// What the reader has to do; nil where nobody asked.
  public var work: WorkList?
  /// What the reader has just done.
  public var done: Bilingual?

  /// The page of a reader.
  public init(_ reader: Reader) {
    name = reader.account.fullName
    roles = reader.roles
    sections = Section.allCases.filter { $0 != .home && $0.isOpen(to: reader) }
    hasOwnRecord = reader.may(.readOwnRecord)
  }

  public var section: Section? { .home }

  public func title(_ say: Speaker) -> String { say("Xin chào \(name)", "Welcome, \(name)") }

  public func body(_ say: Speaker) -> HTML {
    let reach = roles.map { say($0.reach) }.joined(separator: "; ")
    let titles = roles.map { say($0.title) }.joined(separator: ", ")
    let sentence =
      roles.isEmpty
      ? say(
        "Tài khoản chưa được giao vai trò nào. Nhờ quản trị viên giao vai trò.",
        "This account has no role yet. Ask the administrator for one."
      ) : say("Vai trò: \(titles). Xem được \(reach).", "Role: \(titles). Sees \(reach).")
    return """
      \(done.map { "<p class=\"bd-done\" role=\"status\">\(say($0))</p>" } ?? HTML())\
      <p class="lead">\(sentence)</p>
      \(work.map { $0.html(say) } ?? HTML())
      <ul class="bd-cards">\(sections.html { "<li><h2>\(say.link(say($0.title), $0.address))</h2></li>" })\
      \(own(say), if: hasOwnRecord)\
      <li><h2>\(say.link(say("Tài khoản của tôi", "My account"), .ownAccount))</h2></li></ul>
      """
  }

  private func own(_ say: Speaker) -> HTML {
    "<li><h2>\(say.link(say("Hồ sơ của tôi", "My record"), .ownRecord))</h2></li>"
  }
}
