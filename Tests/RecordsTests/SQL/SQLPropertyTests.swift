import Records
import Testing

/// Chance that is the same at every run.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

struct `Statements put together at random` {
  /// A condition that is true of the row (1, 'a'), and how many values it binds.
  static func condition(depth: Int, _ chance: inout Seeded) -> (sql: SQL, values: Int) {
    switch depth == 0
      ? Int.random(in: 0...3, using: &chance) : Int.random(in: 0...5, using: &chance)
    {
    case 0: return ("1 = \(1)", 1)
    case 1: return ("'a' IN \(["b", "'", "a"])", 3)
    case 2: return ("\("x") <> \("y")", 2)
    case 3: return ("coalesce(\(Optional<String>.none), 'a') = 'a'", 1)
    case 4:
      let one = condition(depth: depth - 1, &chance)
      let other = condition(depth: depth - 1, &chance)
      return ("(\(one.sql) AND \(other.sql))", one.values + other.values)
    default:
      let one = condition(depth: depth - 1, &chance)
      return ("NOT (NOT \(one.sql) OR \("a") = \("b"))", one.values + 2)
    }
  }

  @Test(arguments: 0..<40)
  func `bind each value at its own place, and mean what they say`(seed: Int) async throws {
    var chance = Seeded(seed)
    let (sql, values) = Self.condition(depth: 4, &chance)
    #expect(sql.values.count == values)
    #expect(sql.pieces.count == values + 1)
    let text = sql.text { "$\($0);" }
    for number in 1...max(values, 1) where values > 0 { #expect(text.contains("$\(number);")) }
    #expect(!text.contains("$\(values + 1);"))
    let store = try await emptyRecords()
    #expect(try await store.number("SELECT 1 WHERE \(sql)") == 1)
    #expect(try await store.number("SELECT 1 WHERE NOT \(sql)") == nil)
  }
}
