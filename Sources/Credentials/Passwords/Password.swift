import Vietnamese

/// A password as it was typed. It is never printed.
public struct Password: Hashable, Sendable, Concealed {
  /// Its bytes. Keyboards give Vietnamese letters composed or not, by machine: it is the same
  /// password, so it is composed first; nothing else about it is changed.
  let bytes: [UInt8]

  /// What somebody typed.
  public init(typed: String) {
    bytes = Array(typed.composed.utf8)
  }

  /// A new one of 20 letters and digits in groups, for accounts of a demonstration.
  public static func random() -> (password: Password, text: String) {
    let text = TypedCode.make(length: 20).lowercased()
    return (Password(typed: text), text)
  }
}
