public import Chronology
public import Vietnamese

/// Why somebody is not let in. Whether the name exists can't be told from it.
public enum SignInRefusal: Refusal, Equatable {
  /// The name or the password, or both.
  case wrong
  case accountWaits(until: Instant)
  case sourceWaits(until: Instant)
  /// The password was right, but nobody used the account for so many days.
  case unused(days: Int)
  /// The code of the second factor.
  case wrongCode
  /// The sign-in is no more.
  case over
  /// A one-time secret that is unknown, used or run out.
  case secretSpent

  public var explanation: Bilingual {
    switch self {
    case .wrong:
      Bilingual(
        vi:
          "Tên đăng nhập hoặc mật khẩu không đúng. Kiểm tra phím Caps Lock và bộ gõ, rồi thử lại.",
        en: "The name or the password is wrong. Look at Caps Lock and the keyboard, then try again."
      )
    case .accountWaits(let end):
      Bilingual(
        vi: """
          Đã nhập sai nhiều lần. Thử lại sau \(end.hourAndMinute); quên mật khẩu thì nhờ quản trị viên \
          cấp mã đặt lại.
          """,
        en: """
          There were too many wrong attempts. Try again after \(end.hourAndMinute), or ask the \
          administrator for a code to set the password anew.
          """
      )
    case .sourceWaits(let end):
      Bilingual(
        vi: "Có quá nhiều lần đăng nhập sai từ địa chỉ mạng này. Thử lại sau \(end.hourAndMinute).",
        en:
          "There were too many wrong attempts from this address. Try again after \(end.hourAndMinute)."
      )
    case .unused(let days):
      Bilingual(
        vi: "Tài khoản đã bị khóa vì \(days) ngày không dùng. Nhờ quản trị viên mở lại.",
        en:
          "The account is closed: it was not used for \(days) days. Ask the administrator to open it."
      )
    case .wrongCode:
      Bilingual(
        vi: """
          Mã không đúng hoặc đã dùng. Chờ ứng dụng hiện mã mới rồi nhập lại; kiểm tra giờ của điện \
          thoại.
          """,
        en: "The code is wrong or was used. Wait for the next one; look at the phone's clock."
      )
    case .over:
      Bilingual(
        vi: "Phiên đăng nhập đã hết. Đăng nhập lại để làm tiếp.",
        en: "You are signed in no longer. Sign in again to go on."
      )
    case .secretSpent:
      Bilingual(
        vi: "Mã không đúng, đã dùng hoặc đã hết hạn. Nhờ người cấp tạo mã mới.",
        en: "The code is wrong, was used or has run out. Ask for a new one."
      )
    }
  }
}
