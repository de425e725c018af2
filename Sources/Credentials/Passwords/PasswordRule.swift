import Vietnamese

/// What makes a password good enough: its length, and that it is not guessed first. It need not have
/// capital letters, digits or signs.
///
/// Source: Nghị định 331/2026/NĐ-CP with TCVN 14423:2026 (14 characters without a second factor);
/// OWASP ASVS 5.0 V6.2.
public enum PasswordRule {
  /// Unicode scalars after composing: what people count as characters in Vietnamese.
  public static let least = 14
  /// As well in scalars: longer ones are no safer and only cost time.
  public static let most = 256

  /// What is wrong with a password; nothing where it is good enough.
  public static func shortcomings(
    of password: Password,
    accountName: String,
    fullName: String?
  ) -> [PasswordShortcoming] {
    let text = String(decoding: password.bytes, as: UTF8.self)
    let count = text.unicodeScalars.count
    if count < least { return [.tooShort(least: least)] }
    if count > most { return [.tooLong(most: most)] }
    let guessed = GuessedPassword(text)
    var shortcomings: [PasswordShortcoming] = []
    if guessed.isGuessable { shortcomings.append(.guessable) }
    if [accountName, fullName ?? ""].contains(where: guessed.isHardlyMore) {
      shortcomings.append(.ownName)
    }
    return shortcomings
  }
}
