/// Letters, and the digits and signs that people write in their place.
enum LookAlike {
  private static let letters: [UInt8: UInt8] = Dictionary(
    uniqueKeysWithValues: zip("0134567892@$!|+l".utf8, "oieasgtbgzasiiti".utf8)
  )

  /// What stands for a sign and all that look like it; the sign itself where nothing does.
  static func of(_ sign: UInt8) -> UInt8 { letters[sign] ?? sign }
}
