import Vietnamese

/// Why something was refused, and how somebody signed in, in words.
enum RefusalWords {
  /// The words of a reason; nil where there is none such.
  static func title(_ why: String) -> Bilingual? { reasons[why] }

  /// The words of what completed a sign-in.
  static func factor(_ factor: String) -> Bilingual? { factors[factor] }

  private static let reasons: [String: Bilingual] = [
    "notYours": Bilingual(
      vi: "trang không dành cho vai trò này",
      en: "the address is not for these roles"
    ),
    "noSuchRecord": Bilingual(
      vi: "không có hồ sơ này trong phạm vi của người hỏi",
      en: "no such record within their reach"
    ),
    "otherHost": Bilingual(vi: "gọi bằng tên máy khác", en: "under the name of another machine"),
    "otherSite": Bilingual(vi: "biểu mẫu từ trang khác", en: "a form of another site"),
    "noMark": Bilingual(
      vi: "biểu mẫu không mang dấu của người gửi",
      en: "a form without the mark of its reader"
    ),
    "otherFields": Bilingual(
      vi: "bỏ qua ô không thuộc quyền người gửi",
      en: "fields left out that are not the sender's"
    ),
    "unknownName": Bilingual(vi: "không có tài khoản này", en: "no such account"),
    "closedAccount": Bilingual(
      vi: "tài khoản đã khóa hoặc chưa dùng được",
      en: "the account is closed, or not ready"
    ),
    "wrongPassword": Bilingual(vi: "sai mật khẩu", en: "wrong password"),
    "wrongCode": Bilingual(vi: "sai mã xác thực", en: "wrong code"),
    "spentSecret": Bilingual(
      vi: "mã một lần không đúng, đã dùng hoặc hết hạn",
      en: "the one-time code is wrong, used or run out"
    ),
    "waits": Bilingual(vi: "thử quá nhiều lần, phải chờ", en: "too many attempts, has to wait"),
  ]

  private static let factors: [String: Bilingual] = [
    "password": Bilingual(vi: "mật khẩu", en: "password"),
    "timedCode": Bilingual(
      vi: "mật khẩu và mã trên điện thoại",
      en: "password and telephone's code"
    ),
    "recoveryCode": Bilingual(vi: "mật khẩu và mã dự phòng", en: "password and recovery code"),
  ]
}
