extension NameParts {
  /// Suggests the parts of a name: first word, middle, last word, but for the forms known to differ.
  ///
  /// An Ê-đê name begins with its gender mark, `Y` or `H'`, and carries the family name last. A
  /// family name of two words, such as Tôn Nữ, stays whole.
  public init(splitting full: String) {
    let words = full.tidied.split(separator: " ").map(String.init)
    if let ede = Self.ede(words) {
      self = ede
      return
    }
    let familyCount = Self.familyLength(words)
    self.init(
      family: words.prefix(familyCount).joined(separator: " "),
      middle: words.dropFirst(familyCount).dropLast().joined(separator: " "),
      given: words.last ?? ""
    )
  }

  private static func ede(_ words: [String]) -> NameParts? {
    guard words.count > 1, let first = words.first else { return nil }
    if ["y", "h"].contains(first.searchFold), words.count > 2 {
      let family = words.dropFirst(2).joined(separator: " ")
      return NameParts(family: family, middle: first, given: words[1], isFamilyLast: true)
    }
    guard first.searchFold.utf8.starts(with: "h'".utf8) else { return nil }
    let family = words.dropFirst().joined(separator: " ")
    return NameParts(family: family, middle: "", given: first, isFamilyLast: true)
  }

  /// How many words the family name takes; a name of one word has none.
  private static func familyLength(_ words: [String]) -> Int {
    guard words.count > 2, compoundBeginnings.contains(words[0].matchingFold) else {
      return words.count > 1 ? 1 : 0
    }
    let folds = words.map(\.matchingFold)
    let compound = compounds.first { compound in
      words.count >= compound.leastWords && folds.starts(with: compound.words)
    }
    return compound?.words.count ?? 1
  }

  /// Family names of several words; a name must have so many words for one to be suggested.
  private static let compounds: [(words: [String], leastWords: Int)] = [
    (["Công", "Tằng", "Tôn", "Nữ"], 5), (["Công", "Huyền", "Tôn", "Nữ"], 5),
    (["Huyền", "Tôn", "Nữ"], 4), (["Tôn", "Nữ"], 3), (["Tôn", "Thất"], 3),
    (["Nguyễn", "Phúc"], 4), (["Nguyễn", "Phước"], 5), (["Âu", "Dương"], 3),
  ].map { ($0.0.map(\.matchingFold), $0.1) }

  private static let compoundBeginnings = Set(compounds.compactMap(\.words.first))
}
