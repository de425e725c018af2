/// The six tones of Vietnamese, in the order in which official lists sort them.
enum Tone: UInt8, Comparable {
  case ngang, huyen, hoi, nga, sac, nang

  /// The tone that a combining mark stands for; U+0340 and U+0341 are old twins of two of them.
  init?(mark: UInt32) {
    switch mark {
    case 0x300, 0x340: self = .huyen
    case 0x309: self = .hoi
    case 0x303: self = .nga
    case 0x301, 0x341: self = .sac
    case 0x323: self = .nang
    default: return nil
    }
  }

  static func < (left: Tone, right: Tone) -> Bool { left.rawValue < right.rawValue }
}
