public import Vietnamese

/// Why a password can't be set.
public enum PasswordShortcoming: Hashable, Sendable {
  case tooShort(least: Int)
  case tooLong(most: Int)
  /// It is made of words and counts that are tried first.
  case guessable
  /// It is the name of the account or of its person, with little besides.
  case ownName

  /// What is wrong and what to do.
  public var explanation: Bilingual {
    switch self {
    case .tooShort(let least):
      Bilingual(
        vi: """
          Mật khẩu cần ít nhất \(least) ký tự. Ghép bốn, năm từ không liên quan là dễ nhớ nhất; có \
          dấu hay dấu cách đều được.
          """,
        en: """
          A password needs \(least) characters or more. Four or five words that have nothing to do \
          with each other are easiest to remember; spaces are fine.
          """
      )
    case .tooLong(let most):
      Bilingual(
        vi: "Mật khẩu dài quá \(most) ký tự. Rút ngắn lại.",
        en: "The password is longer than \(most) characters. Make it shorter."
      )
    case .guessable:
      Bilingual(
        vi: """
          Mật khẩu này nằm trong số những mật khẩu bị thử đầu tiên: từ quen thuộc, dãy phím hay dãy \
          số. Thêm vài từ khác.
          """,
        en: """
          This password is among those that are tried first: common words, rows of keys or counts. \
          Add a few other words.
          """
      )
    case .ownName:
      Bilingual(
        vi: "Mật khẩu không được là tên của bạn hay tên đăng nhập. Chọn những từ khác.",
        en: "A password must not be your name or that of the account. Choose other words."
      )
    }
  }
}
