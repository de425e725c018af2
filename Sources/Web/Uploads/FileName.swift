/// The name under which somebody sent a file: to be shown, never to be opened.
struct FileName: Hashable, Sendable {
  /// As it was sent, with the three escapes of browsers undone.
  let sent: String

  /// The name without its folders and control signs, of at most 200 bytes. Empty where nothing
  /// else remains.
  var baseName: String {
    let last = sent.utf8.split(omittingEmptySubsequences: false) { byte in
      byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
    }.last
    var shown = String.UnicodeScalarView()
    var count = 0
    for scalar in String(Substring(last ?? sent.utf8[...])).unicodeScalars
    where !Self.isControl(scalar) {
      count += UTF8.width(scalar)
      guard count <= 200 else { break }
      shown.append(scalar)
    }
    return String(shown)
  }

  /// Control signs, line ends of Unicode, and those that turn the direction of what follows, so
  /// that `gpj.exe` can't be shown as `exe.jpg`.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }
}
