/// Numbers that look drawn by lot and are the same for the same seed on every machine: SplitMix64.
///
/// Each thing that is invented draws its own, by what it is and its number, so that it is the same
/// whatever was invented before it.
struct Draw {
  /// What is drawn for.
  enum Subject: UInt64 {
    case agencies = 1
    case officer, assignments, evidence, classes, enrolment
  }

  private var state: UInt64

  /// The draws of a thing of this kind.
  init(_ seed: UInt64, _ subject: Subject, _ number: Int) {
    let kind = Self.mixed(seed &+ subject.rawValue &* Self.golden)
    state = Self.mixed(kind ^ (UInt64(bitPattern: Int64(number)) &* 0xD1B5_4A32_D192_ED03))
  }

  private static let golden: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private mutating func next() -> UInt64 {
    state &+= Self.golden
    return Self.mixed(state)
  }
}

extension Draw {
  /// A number from 0 up to but not including a bound; 0 where that leaves none.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(max(1, bound))).high)
  }

  /// A number of a range.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// Whether something happens that happens so many times in a thousand.
  mutating func happens(_ times: Int) -> Bool { below(1_000) < times }

  /// One of some things, of which there is at least one.
  mutating func pick<Thing>(_ things: [Thing]) -> Thing { things[below(things.count)] }

  /// One of some things, the likelier the greater its weight.
  mutating func pick<Thing>(weighted things: [(weight: Int, thing: Thing)]) -> Thing {
    var rest = below(things.reduce(0) { $0 + $1.weight })
    for (weight, thing) in things.dropLast() {
      if rest < weight { return thing }
      rest -= weight
    }
    return things[things.count - 1].thing
  }

  /// So many of some things, each once, in an order by lot; all of them where there are fewer.
  mutating func some<Thing>(_ count: Int, of things: [Thing]) -> [Thing] {
    var things = things
    let count = min(max(0, count), things.count)
    for place in 0..<count { things.swapAt(place, place + below(things.count - place)) }
    return Array(things.prefix(count))
  }
}
