/// The Vietnamese encodings of before Unicode that are still met in files.
public enum LegacyEncoding: String, CaseIterable, Hashable, Sendable {
  case tcvn3, vni, viscii, windows1258
}

extension LegacyEncoding {
  /// Decodes a text whose characters are the encoding's bytes as Windows shows them; the result is
  /// NFC.
  ///
  /// The bytes may have been seen through Windows-1252, as in most workbooks, or through
  /// Windows-1258, as on a machine set to Vietnamese. Nil where a character is no byte of either, or
  /// a byte to which the encoding gives no meaning.
  ///
  /// In TCVN3 `ư` looks like a soft hyphen and in VISCII `Õ` like a no-break space: decode before
  /// anything is trimmed.
  public func decode(_ text: String) -> String? {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x80 }) { return text }
    guard let bytes = WindowsBytes.of(text) else { return nil }
    return decode(bytes)
  }

  func decode(_ bytes: [UInt8]) -> String? {
    switch self {
    case .tcvn3: TCVN3.decode(bytes)
    case .vni: VNI.decode(bytes)
    case .viscii: VISCII.decode(bytes)
    case .windows1258: Windows1258.decode(bytes)
    }
  }
}
