import Vietnamese

/// What may be written in a field: each choice under the words for it, and the words to recommend.
struct Choices<Value: Sendable>: Sendable {
  /// Every word, as titles fold.
  var byFold: [String: Value]
  /// The words that are recommended, in a list.
  let titles: Bilingual

  /// A choice under other words than its title.
  func with(_ words: KeyValuePairs<String, Value>) -> Self {
    var choices = self
    for (word, value) in words { choices.byFold[word.titleFold] = value }
    return choices
  }
}

extension Choices where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// The cases of an enumeration by their titles, but for some.
  init(_ title: (Value) -> Bilingual, without: (Value) -> Bool = { _ in false }) {
    let cases = Value.allCases.filter { !without($0) }
    byFold = [:]
    for value in cases {
      for text in [value.rawValue, title(value).vi, title(value).en] {
        byFold[text.titleFold] = value
      }
    }
    titles = Bilingual(
      vi: cases.map { title($0).vi }.joined(separator: ", "),
      en: cases.map { title($0).en }.joined(separator: ", ")
    )
  }
}

extension Choices {
  /// Choices by the words that a form offers, the same in both languages.
  init(_ words: KeyValuePairs<String, Value>) {
    byFold = [:]
    for (word, value) in words { byFold[word.titleFold] = value }
    titles = Bilingual(both: words.map(\.key).joined(separator: ", "))
  }
}
