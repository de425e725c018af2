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

  /// Whether there is no white space but single spaces between other signs; most text is so. Of the
  /// white spaces outside of ASCII it is enough that the first two bytes might be theirs.
  private var isTidy: Bool {
    var last: UInt8 = 32
    for byte in utf8 {
      switch (last, byte) {
      case (32, 32), (_, 9...13): return false
      case (0xC2, 0x85), (0xC2, 0xA0), (0xE1, 0x9A), (0xE2, 0x80), (0xE2, 0x81), (0xE3, 0x80):
        return false
      default: last = byte
      }
    }
    return last != 32
  }

  /// Latin and Vietnamese letters of one code point are NFC already; most text is nothing else.
  private var isPlainlyComposed: Bool {
    unicodeScalars.allSatisfy { $0.value < 0x300 || (0x1EA0...0x1EF9).contains($0.value) }
  }

  /// Composed, with runs of white space of any kind made one space and none at either end.
  public var tidied: String {
    if isTidy { return composed }
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
