/// What an old font's name says of the text in it: `.VnTime` is TCVN3, `.VnTimeH` TCVN3 shown in
/// capitals though the text is stored in small letters, `VNI-Times` VNI.
public struct LegacyFont: Hashable, Sendable {
  public let encoding: LegacyEncoding
  public let isCapitals: Bool

  /// Nil for every other font. The dot of `.VnTime` is required: only the old fonts have it, whereas
  /// a name such as `Vntime` tells nothing about the text.
  public init?(name: String) {
    let name = Array(name.tidied.lowercased().utf8)
    if name.starts(with: ".vn".utf8), name.count > 3 {
      encoding = .tcvn3
      isCapitals = name.count > 4 && name.last == UInt8(ascii: "h")
    } else if name.starts(with: "vni-".utf8) || name.starts(with: "vni ".utf8) {
      encoding = .vni
      isCapitals = false
    } else {
      return nil
    }
  }

  /// Decodes a text in this font as the reader of the page saw it; nil where it is not in the font's
  /// encoding.
  public func decode(_ text: String) -> String? {
    guard let decoded = encoding.decode(text) else { return nil }
    guard isCapitals else { return decoded }
    return String(String.UnicodeScalarView(decoded.unicodeScalars.map(\.upper)))
  }
}
