extension String {
  /// What a search box compares: no marks, `d` for đ, lower case, single spaces.
  ///
  /// `tuy hoa` is found in `Tuy Hòa`. Signs stay, so that codes and telephone numbers can be found.
  public var searchFold: String {
    var text = self
    let plain = text.withUTF8 { text -> String? in
      guard FoldTable.shared.covers(text) else { return nil }
      return String(unsafeUninitializedCapacity: text.count) {
        FoldTable.shared.fold(text, into: $0)
      }
    }
    return plain ?? foldedByScalars
  }

  /// Whether words are in it, with or without marks, wherever they begin.
  ///
  /// - Parameter words: As `searchFold` writes them.
  public func holds(_ words: [String]) -> Bool {
    var text = self
    let plain = text.withUTF8 { text -> Bool? in
      guard FoldTable.shared.covers(text) else { return nil }
      return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { folded in
        let count = FoldTable.shared.fold(text, into: folded)
        return Self.holds(UnsafeBufferPointer(rebasing: folded[..<count]), words)
      }
    }
    if let plain { return plain }
    var folded = foldedByScalars
    return folded.withUTF8 { Self.holds($0, words) }
  }

  private static func holds(_ text: UnsafeBufferPointer<UInt8>, _ words: [String]) -> Bool {
    words.allSatisfy { word in
      var word = word
      return word.withUTF8 { holds(text, $0) }
    }
  }

  /// Bytes are what was folded: a comparison of characters would fold again, and take ten times as long.
  private static func holds(
    _ text: UnsafeBufferPointer<UInt8>,
    _ word: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let first = word.first else { return true }
    guard word.count <= text.count else { return false }
    return (0...text.count - word.count).contains { start in
      text[start] == first && text[start..<start + word.count].elementsEqual(word)
    }
  }

  /// The same for a text with signs that stand in no table, scalar by scalar.
  private var foldedByScalars: String {
    var result = String.UnicodeScalarView()
    var gap = false
    for scalar in (LetterScanner.isDirect(self) ? self : decomposed).unicodeScalars {
      guard let folded = Self.folded(scalar) else { continue }
      if folded == " " {
        gap = !result.isEmpty
      } else {
        if gap { result.append(" ") }
        gap = false
        result.append(folded)
      }
    }
    return String(result)
  }

  /// The scalar as it counts in a search; nil where it does not count.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if let letter = LetterTable.shared[scalar.value] { return Unicode.Scalar(letter.base) }
    if scalar.isSpace { return " " }
    if scalar.value < 0x80 { return scalar }
    if scalar.isIgnorable || scalar.properties.generalCategory == .nonspacingMark { return nil }
    if scalar.isApostrophe { return "'" }
    return scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }
}
