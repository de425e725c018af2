/// Random numbers that are the same everywhere for the same seed (SplitMix64).
///
/// Source: Steele, Lea, Flood: Fast splittable pseudorandom number generators (2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below a bound, the same on every machine; the standard library promises no algorithm.
  mutating func below(_ bound: Int) -> Int {
    Int(next() % UInt64(max(1, bound)))
  }

  /// True so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool {
    below(100) < percent
  }

  /// One of some.
  mutating func pick<Element>(_ all: [Element]) -> Element {
    all[below(all.count)]
  }

  /// All of them in another order.
  mutating func shuffled<Element>(_ all: [Element]) -> [Element] {
    var all = all
    for index in stride(from: all.count - 1, to: 0, by: -1) { all.swapAt(index, below(index + 1)) }
    return all
  }
}
