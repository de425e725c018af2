extension String {
  /// What a search box compares: no marks, `d` for đ, lower case, single spaces.
  ///
  /// `tuy hoa` is found in `Tuy Hòa`. Signs stay, so that codes and telephone numbers can be found.
  public var searchFold: String {
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
