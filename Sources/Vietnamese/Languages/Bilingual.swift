/// A language that the product speaks.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// Vietnamese, the first language.
  case vi
  /// English, the second.
  case en
}

/// A text in both languages of the product.
public struct Bilingual: Hashable, Sendable {
  /// The text in Vietnamese.
  public let vi: String
  /// The text in English.
  public let en: String

  /// A text in both languages.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// A text that is the same in both, such as a proper name or a code.
  public init(both text: String) {
    self.init(vi: text, en: text)
  }

  /// The text in one of them.
  public subscript(_ language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}
