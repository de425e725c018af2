extension String {
  /// The text as one line that cannot pose as several, nor steer a terminal or turn the direction of
  /// what follows: control characters, line ends and marks of direction become U+FFFD. It goes by
  /// scalars: a line end may hide within a `Character`.
  public var onOneLine: String {
    guard unicodeScalars.contains(where: Self.steers) else { return self }
    return String(
      UnicodeScalarView(unicodeScalars.map { Self.steers($0) ? "\u{FFFD}" : $0 })
    )
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
