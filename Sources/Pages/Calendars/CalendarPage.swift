public import Chronology
public import Markup
public import Records
public import Vietnamese

/// The private address of one's own calendar: whether there is one, how it is made, and how it ends.
public struct CalendarPage: Page {
  /// When the present one was made; nil where there is none.
  public let made: Instant?
  /// The address that was just made: it is shown this once.
  public let address: String?
  public var done: Bilingual?

  /// A page by its parts.
  public init(_ feed: CalendarFeed?, address: String? = nil, done: Bilingual? = nil) {
    made = feed?.made
    self.address = address
    self.done = done
  }

  public var section: Section? { nil }

  public func title(_ say: Speaker) -> String { say("Lịch học của tôi", "My calendar") }

  public func trail(_ say: Speaker) -> [Crumb] {
    [Crumb(say("Tài khoản của tôi", "My account"), .ownAccount)]
  }

  public func body(_ say: Speaker) -> HTML {
    HTML {
      done.map { "<p class=\"bd-done\" role=\"status\">\(say($0))</p>" } ?? HTML()
      """
      <p class="lead">\(say(
        "Xem các buổi học của mình trong lịch điện thoại, Outlook hoặc Google.",
        "See your own sessions in the calendar of a telephone, in Outlook or Google."
      ))</p>
      """
      address.map { shown($0, say) } ?? HTML()
      standing(say)
    }
  }

  private func shown(_ address: String, _ say: Speaker) -> HTML {
    """
    <section><h2>\(say("Địa chỉ lịch", "The address"))</h2><p>\(say(
      "Chép địa chỉ này vào mục đăng ký lịch (“Thêm lịch từ URL”). Trang này chỉ hiện một lần.",
      "Copy it into “Add calendar from URL”. It is shown this once."
    ))</p><p><code class="bd-secret">\(address)</code></p></section>
    """
  }

  private func standing(_ say: Speaker) -> HTML {
    let words =
      made.map {
        say(
          "Đang có một địa chỉ lịch, tạo lúc \(say.moment($0)).",
          "One was made on \(say.moment($0))."
        )
      } ?? say("Chưa có địa chỉ lịch.", "There is no address yet.")
    let warning = say(
      """
      Ai có địa chỉ đều xem được lịch mà không cần đăng nhập: đừng gửi cho người khác. Lịch chỉ có các buổi \
      của bạn, không có tên ai. Lỡ lộ thì thu hồi hoặc tạo địa chỉ mới.
      """,
      """
      Whoever has the address sees the calendar without signing in: keep it to yourself. It has your sessions \
      and nobody's name. If others came to know it, revoke it or make another.
      """
    )
    let make =
      made == nil
      ? say("Tạo địa chỉ lịch", "Make an address")
      : say("Tạo địa chỉ mới (địa chỉ cũ hết dùng)", "Make another (the old one ends)")
    return """
      <section><h2>\(say("Trạng thái", "As it stands"))</h2><p>\(words)</p><p>\(warning)</p>
      <form class="bd-form" method="post" action="\(say.href(.ownCalendar))">\(say.mark)\
      <div class="bd-acts"><button class="btn btn-primary" type="submit" name="act" value="make">\(make)</button> \
      \(revoke(say), if: made != nil)</div></form></section>
      """
  }

  private func revoke(_ say: Speaker) -> HTML {
    """
    <button class="btn btn-outline-primary" type="submit" name="act" value="revoke">\
    \(say("Thu hồi địa chỉ", "Revoke the address"))</button>
    """
  }
}
