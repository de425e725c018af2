/// Microsoft's Vietnamese code page: letters with their shape, then the tone as a combining mark.
enum Windows1258 {
  private static let differences = Dictionary(
    uniqueKeysWithValues: WindowsBytes.vietnamese.map { ($0.byte, $0.scalar) }
  )
  private static let undefined: Set<UInt8> = [0x8A, 0x8E, 0x9A, 0x9E]

  static func decode(_ bytes: [UInt8]) -> String? {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      guard !undefined.contains(byte),
        let scalar = differences[byte] ?? WindowsBytes.scalar(of: byte)
      else { return nil }
      scalars.append(scalar)
    }
    return String(scalars).composed
  }
}
