public import Markup
public import Vietnamese

/// What went wrong, and what the reader can do.
public struct ErrorPage: Page {
  /// The status of the answer.
  public let status: Int
  public let heading: Bilingual
  /// One paragraph each.
  public let explanations: [Bilingual]

  /// A page for an error.
  public init(status: Int, heading: Bilingual, explanations: [Bilingual]) {
    self.status = status
    self.heading = heading
    self.explanations = explanations
  }

  public var section: Section? { nil }

  public func title(_ say: Speaker) -> String { say(heading) }

  public func body(_ say: Speaker) -> HTML {
    """
    <div class="bd-error" role="alert">\(explanations.html { "<p>\(say($0))</p>" })</div>
    <p><a class="btn btn-primary" href="\(say.href(.home))">\(say("Về trang chủ", "Go to the home page"))</a></p>
    """
  }
}

extension ErrorPage {
  /// No such page or thing.
  public static let notFound = ErrorPage(
    status: 404,
    heading: Bilingual(vi: "Không tìm thấy trang", en: "Page not found"),
    explanations: [
      Bilingual(
        vi:
          "Địa chỉ này không có trang nào. Nếu đã gõ địa chỉ, hãy xem lại từng chữ; nếu bấm từ một danh sách, mục đó có thể không còn.",
        en:
          "There is no page at this address. Check each letter if you typed it; what a list led to may be gone."
      )
    ]
  )

  /// It is there, but this reader's roles do not reach it.
  public static let notYours = ErrorPage(
    status: 403,
    heading: Bilingual(
      vi: "Trang này không thuộc vai trò của bạn",
      en: "This page is not for your roles"
    ),
    explanations: [
      Bilingual(
        vi:
          "Bấm vào tên của bạn ở đầu trang để xem bạn được xem và làm những gì. Cần thêm quyền thì nhờ quản trị viên.",
        en:
          "Press your name at the top to see what you may see and do. Ask the administrator for more."
      )
    ]
  )

  /// Who was signed in is so no longer; what was typed stands in the page before.
  public static let signInAgain = ErrorPage(
    status: 401,
    heading: Bilingual(vi: "Phiên đăng nhập đã hết", en: "You are signed in no longer"),
    explanations: [
      Bilingual(
        vi:
          "Chưa có gì được ghi. Mở trang đăng nhập ở thẻ mới, đăng nhập, rồi quay lại trang trước và gửi lại: những gì đã gõ vẫn còn.",
        en:
          "Nothing was recorded. Sign in in another tab, then go back to the page before and send it again: what you typed is still there."
      )
    ]
  )

  /// The program is at fault.
  public static let fault = ErrorPage(
    status: 500,
    heading: Bilingual(vi: "Hệ thống gặp lỗi", en: "Something went wrong"),
    explanations: [
      Bilingual(
        vi:
          "Lỗi thuộc về hệ thống, không phải do thao tác của bạn. Dữ liệu không thay đổi. Hãy thử lại sau ít phút; nếu vẫn lỗi, báo cho người quản trị kèm giờ xảy ra.",
        en:
          "The fault is ours, not yours, and nothing was changed. Try again in some minutes; if it stays, tell the administrator and say when it happened."
      )
    ]
  )

  /// What was asked cannot be answered as asked.
  public static func refused(_ explanation: Bilingual, status: Int = 400) -> ErrorPage {
    ErrorPage(
      status: status,
      heading: Bilingual(vi: "Yêu cầu chưa đúng", en: "The request is not right"),
      explanations: [explanation]
    )
  }

  /// Nothing is wrong with the request: the records can't do it just now.
  public static func unavailable(_ explanation: Bilingual, status: Int) -> ErrorPage {
    ErrorPage(
      status: status,
      heading: Bilingual(vi: "Hệ thống tạm thời chưa làm được", en: "This can't be done just now"),
      explanations: [explanation]
    )
  }

  /// The address is right and the way of asking is not.
  public static let notAllowed = ErrorPage(
    status: 405,
    heading: Bilingual(vi: "Trang này chỉ để xem", en: "This page is read only"),
    explanations: [
      Bilingual(
        vi: "Bản này chưa nhận dữ liệu gửi lên. Hãy mở trang bằng đường dẫn thông thường.",
        en: "This edition takes nothing that is sent to it. Open the page by its link."
      )
    ]
  )
}
