/// A syllable of a name as a search finds it: without marks, and with its own.
public struct NameWord: Hashable, Sendable {
  /// Without marks, `d` for đ: `hoa`.
  public let fold: String
  /// As it is matched, with its letters and its tone: `hoa1` for Hòa, `hoa0` for Hoa.
  public let syllable: String

  /// A syllable by its two forms.
  public init(fold: String, syllable: String) {
    self.fold = fold
    self.syllable = syllable
  }
}

extension NameWord {
  /// The word and, of one such as H'Hen, also what stands behind the apostrophe: people type either.
  public var forms: [NameWord] {
    guard let cut = fold.utf8.lastIndex(of: UInt8(ascii: "'")),
      let end = syllable.unicodeScalars.lastIndex(where: \.isApostrophe)
    else { return [self] }
    let rest = NameWord(
      fold: String(fold[fold.utf8.index(after: cut)...]),
      syllable: String(syllable.unicodeScalars[syllable.unicodeScalars.index(after: end)...])
    )
    return rest.fold.isEmpty || rest.syllable.isEmpty ? [self] : [self, rest]
  }
}

extension String {
  /// The syllables of a name, each once, in the order in which they stand.
  public var nameWords: [NameWord] {
    var words: [NameWord] = []
    for part in matchingFold.unicodeScalars.split(separator: " ") {
      let syllable = String(part)
      let letters = part.prefix { !(48...53).contains($0.value) }
      let fold = String(letters).searchFold
      let word = NameWord(fold: fold.isEmpty ? syllable : fold, syllable: syllable)
      if !words.contains(word) { words.append(word) }
    }
    return words
  }
}
