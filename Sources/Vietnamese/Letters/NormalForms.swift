import Foundation

extension String {
  /// The text in Unicode's composed form (NFC), in which everything is stored.
  public var composed: String {
    isPlainlyComposed ? self : precomposedStringWithCanonicalMapping
  }

  /// The text in Unicode's decomposed form (NFD).
  public var decomposed: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : decomposedStringWithCanonicalMapping
  }

  /// Latin and Vietnamese letters of one code point are NFC already; most text is nothing else.
  private var isPlainlyComposed: Bool {
    unicodeScalars.allSatisfy { $0.value < 0x300 || (0x1EA0...0x1EF9).contains($0.value) }
  }

  /// Composed, with runs of white space of any kind made one space and none at either end.
  public var tidied: String {
    var result = String.UnicodeScalarView()
    var gap = false
    for scalar in composed.unicodeScalars {
      if scalar.isSpace {
        gap = true
      } else {
        if gap, !result.isEmpty { result.append(" ") }
        gap = false
        result.append(scalar)
      }
    }
    return String(result)
  }
}
