import Foundation
import Testing
import Vietnamese

/// The recipe of the domain notes, written down naively: syllables as tuples of ranks and a tone.
private struct Reference: Comparable {
  var parts: [[([Int], Int)]]
  var cases: [[Bool]]

  static let ranks = Dictionary(
    uniqueKeysWithValues: "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".enumerated().map { ($1, $0) }
  )
  static let tones: [Unicode.Scalar: Int] = [
    "\u{300}": 1, "\u{309}": 2, "\u{303}": 3, "\u{301}": 4, "\u{323}": 5,
  ]

  init(_ parts: String...) {
    self.parts = parts.map { part in
      part.split(separator: " ").map { Self.syllable(String($0)) }
    }
    cases = parts.flatMap { $0.split(separator: " ").map { $0.map(\.isUppercase) } }
  }

  static func syllable(_ text: String) -> ([Int], Int) {
    var tone = 0
    var rest = String.UnicodeScalarView()
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      if let found = tones[scalar] { tone = found } else { rest.append(scalar) }
    }
    let letters = String(rest).precomposedStringWithCanonicalMapping
    return (letters.map { ranks[$0] ?? 99 }, tone)
  }

  static func order(_ left: [([Int], Int)], _ right: [([Int], Int)]) -> Int {
    for (one, other) in zip(left, right) {
      if one.0 != other.0 { return one.0.lexicographicallyPrecedes(other.0) ? -1 : 1 }
      if one.1 != other.1 { return one.1 < other.1 ? -1 : 1 }
    }
    return left.count - right.count
  }

  static func < (left: Reference, right: Reference) -> Bool {
    for (one, other) in zip(left.parts, right.parts) {
      let order = order(one, other)
      if order != 0 { return order < 0 }
    }
    for (one, other) in zip(left.cases, right.cases) where one != other {
      return one.lexicographicallyPrecedes(other) { !$0 && $1 }
    }
    return false
  }

  static func == (left: Reference, right: Reference) -> Bool { !(left < right) && !(right < left) }
}

struct `Sort order` {
  static let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Đặng", "Đỗ", "Võ", "Vũ", "Huỳnh", "Lý"]
  static let middles = ["Thị", "Văn", "Đức", "Ngọc", "Thị Kim", "Hữu", "", "Quang", "Thị Ánh"]
  static let initials = ["", "b", "c", "ch", "d", "đ", "gi", "h", "kh", "l", "ng", "ph", "qu", "t"]
  static let rhymes = [
    "a", "à", "ả", "ã", "á", "ạ", "ă", "ắn", "an", "ân", "ấn", "ận", "oa", "oà", "òa", "oá", "óa",
    "ê", "ề", "ến", "iên", "iền", "o", "ô", "ơ", "ời", "u", "ư", "ừng", "ương", "y", "ỳ", "uyên",
    "inh", "ình", "ĩnh",
  ]

  static func given(_ random: inout SplitMix) -> String {
    let syllable =
      (initials.randomElement(using: &random) ?? "")
      + (rhymes.randomElement(using: &random) ?? "")
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return syllable
    case 1: return syllable.uppercased()
    default: return syllable.prefix(1).uppercased() + syllable.dropFirst()
    }
  }

  static func name(_ random: inout SplitMix) -> NameParts {
    NameParts(
      family: families.randomElement(using: &random) ?? "",
      middle: middles.randomElement(using: &random) ?? "",
      given: given(&random)
    )
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `of 4,000 random names is the order of the naive recipe`(seed: UInt64) {
    var random = SplitMix(state: seed)
    let names = (0..<4_000).map { _ in Self.name(&random) }
    let entries = names.map { ($0.sortKey, Reference($0.given, $0.familyAndMiddle)) }
    let sorted = entries.sorted { $0.0 < $1.0 }
    for (left, right) in zip(sorted, sorted.dropFirst()) {
      #expect(left.1 <= right.1)
      #expect((left.0 == right.0) == (left.1 == right.1))
    }
  }

  @Test
  func `does not depend on the normal form`() {
    var random = SplitMix(state: 42)
    for _ in 0..<2_000 {
      let name = Self.name(&random).full
      #expect(SortKey(name) == SortKey(name.decomposedStringWithCanonicalMapping))
    }
  }
}

/// A small generator with a seed, so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
