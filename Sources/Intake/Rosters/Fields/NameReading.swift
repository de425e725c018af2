import Personnel
import Vietnamese

/// A person's name as one cell or two tell it.
struct NameReading: Equatable, Sendable {
  let name: PersonName
  /// Whether its case was mended.
  let isRepaired: Bool
}

extension NameReading {
  /// Reads a whole name. All in capitals or all in small letters, it gets title case; nothing else
  /// of it is changed.
  ///
  /// - Parameter wasDecoded: Whether the text came from an old encoding. TCVN3 has no capitals with
  ///   tones, so that there `NGUYÔN ThÞ Hµ` and `Ngäc ý` say nothing of the case meant.
  init(full: String, wasDecoded: Bool = false) {
    let cased = full.nameCased(wasDecoded: wasDecoded)
    self.init(name: PersonName(suggestingPartsOf: cased), isRepaired: cased != full)
  }

  /// Reads a name in two columns, which tell where the given name begins.
  init(familyAndMiddle: String, given: String, wasDecoded: Bool = false) {
    let whole = "\(familyAndMiddle) \(given)"
    let full = whole.nameCased(wasDecoded: wasDecoded)
    let givenCount = given.split(separator: " ").count
    let words = full.split(separator: " ").map(String.init)
    let before = words.dropLast(givenCount).joined(separator: " ")
    let parts = NameParts(splitting: before + " x")
    let isKnownForm = parts.given == "x"
    self.init(
      name: PersonName(
        full: full,
        family: isKnownForm ? parts.family : before,
        middle: isKnownForm ? parts.middle : "",
        given: words.suffix(givenCount).joined(separator: " ")
      ),
      isRepaired: full != whole
    )
  }
}

extension String {
  /// In title case where it is all in capitals or all in small letters, else as it is.
  fileprivate func nameCased(wasDecoded: Bool) -> String {
    var lowerCount = 0
    var upperCount = 0
    for scalar in unicodeScalars where scalar.properties.isCased {
      if scalar.properties.isUppercase {
        upperCount += 1
      } else if !(wasDecoded && scalar.hasTone) {
        lowerCount += 1
      }
    }
    let isUniform = lowerCount > 0 ? upperCount == 0 : upperCount != 1 || wasDecoded
    if isUniform { return nameCased }
    return wasDecoded ? withCapitalTones : self
  }

  /// With a capital at the beginning of a word that begins with a small letter that has a tone.
  private var withCapitalTones: String {
    var result = UnicodeScalarView()
    var isStart = true
    for scalar in unicodeScalars {
      if isStart, scalar.hasTone, !scalar.properties.isUppercase {
        result.append(contentsOf: scalar.properties.uppercaseMapping.unicodeScalars)
      } else {
        result.append(scalar)
      }
      isStart = scalar == " "
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether the letter carries one of the five tones that are written: TCVN3 has it small only.
  fileprivate var hasTone: Bool {
    String(self).decomposed.unicodeScalars.contains { mark in
      [0x300, 0x301, 0x303, 0x309, 0x323].contains(mark.value)
    }
  }
}
