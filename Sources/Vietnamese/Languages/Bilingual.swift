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

/// One text where both languages have the same, else a pair.
extension Bilingual: Codable {
  public init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self.init(both: text)
    } else {
      var texts = try decoder.unkeyedContainer()
      self.init(vi: try texts.decode(String.self), en: try texts.decode(String.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    if vi.utf8.elementsEqual(en.utf8) {
      var text = encoder.singleValueContainer()
      try text.encode(vi)
    } else {
      var texts = encoder.unkeyedContainer()
      try texts.encode(vi)
      try texts.encode(en)
    }
  }
}
