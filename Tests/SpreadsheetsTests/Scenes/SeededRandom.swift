/// Random numbers that are the same in every run, so that what fails once fails again.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func below(_ bound: Int) -> Int { Int(next() >> 1) % bound }

  mutating func pick<Element>(_ all: [Element]) -> Element { all[below(all.count)] }

  /// A text of letters, marks, signs and line ends, up to so many scalars long.
  mutating func text(upTo count: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0...below(count) { scalars.append(pick(Self.scalars)) }
    return String(scalars)
  }

  private static let scalars: [Unicode.Scalar] = Array(
    ("aăâbcdđeêghiklmnoôơpqrstuưvxyĐỆỦnguyễn 0123456789.,;:=+-@'\"<>&_x0D\t\n\r"
      + "\u{301}\u{323}\u{A0}\u{200B}😀漢\u{1}").unicodeScalars
  )
}
