extension EncodingEvidence {
  /// How one text is to be read.
  public enum Reading: Equatable, Sendable {
    /// It is Unicode already, or says nothing.
    case asIs
    case decoded(String)
    /// Neither as it stands nor decoded is it a text that somebody wrote.
    case impossible
  }

  /// How one text is to be read beside the encoding of its surroundings; nil where they are Unicode.
  ///
  /// Among Unicode a text is decoded only if it cannot stand and exactly one encoding makes every
  /// syllable of it possible. In other surroundings it is decoded wherever that makes sense, for many
  /// a text makes sense both ways: `Vò` is `Vũ` in TCVN3. Foreign words and names of minority
  /// peoples stand as they are; impossible is only what a broken encoding leaves.
  public static func reading(of text: String, expecting: LegacyEncoding?) -> Reading {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      return Damage.isCertain(in: text) ? .impossible : .asIs
    }
    guard let expecting else { return readingAmongUnicode(of: text) }
    if let bytes = WindowsBytes.of(text), let decoded = expecting.decode(bytes), isSound(decoded) {
      // "Hà" is no text of a .Vn font, which lacks the toned capital that its second byte is.
      let isUnlikely = expecting == .tcvn3 && TCVN3.isBeyondFonts(bytes)
      if isUnlikely, isSound(text) { return .asIs }
      return isSame(decoded, text) ? .asIs : .decoded(decoded)
    }
    return canStand(text) ? .asIs : .impossible
  }

  private static func readingAmongUnicode(of text: String) -> Reading {
    let isDamaged = Damage.isCertain(in: text)
    let count = SyllableCount(of: text)
    guard isDamaged || count.impossible > 0 else { return .asIs }
    var found: String?
    for encoding in LegacyEncoding.allCases {
      guard let decoded = encoding.decode(text), !isSame(decoded, text), explains(decoded) else {
        continue
      }
      guard found.map({ isSame($0, decoded) }) ?? true else { return .impossible }
      found = decoded
    }
    if let found { return .decoded(found) }
    return isDamaged || count.broken > 0 ? .impossible : .asIs
  }

  private static func explains(_ decoded: String) -> Bool {
    let count = SyllableCount(of: decoded)
    return count.impossible == 0 && count.marked > 0 && !Damage.isCertain(in: decoded)
  }

  private static func isSound(_ decoded: String) -> Bool {
    SyllableCount(of: decoded).impossible == 0 && !Damage.isCertain(in: decoded)
  }

  private static func canStand(_ text: String) -> Bool {
    SyllableCount(of: text).broken == 0 && !Damage.isCertain(in: text)
  }

  /// By scalars: what differs only in its normal form is decoded all the same.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    one.unicodeScalars.elementsEqual(other.unicodeScalars)
  }
}
