import Audit
import Chronology

/// Numbers that are the same every time.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

/// A log in memory, sealed in pieces, with everything that is kept of it.
struct RandomLog {
  var entries: [SealedEntry] = []
  var seals: [Seal] = []
  let key: SigningKey

  static let at = Instant(microseconds: 1_583_000_000_000_000)

  init(_ sizes: [Int], key: SigningKey = .random(), seed: UInt64 = 1) {
    self.key = key
    var chance = Chance(seed)
    for size in sizes { seal((0..<size).map { _ in Self.entry(&chance) }) }
  }

  static func entry(_ chance: inout Chance) -> LogEntry {
    let word: (inout Chance) -> String = { chance in
      let words = ["Trần Thị Lan", "", "a\u{301}", "á", "{\"phone\":\"1\"}", "🙂", "x\u{0}y"]
      return (words.randomElement(using: &chance) ?? "") + "\(chance.next() % 10)"
    }
    let maybe: (inout Chance) -> String? = { chance in
      Bool.random(using: &chance) ? word(&chance) : nil
    }
    return LogEntry(
      id: Int64(chance.next() >> 20),
      at: "2020-03-01T05:00:00.000000Z",
      actor: word(&chance),
      source: maybe(&chance),
      verb: word(&chance),
      subject: word(&chance),
      key: word(&chance),
      batch: Bool.random(using: &chance) ? Int64(chance.next() % 9) : nil,
      payload: LogEntry.Payload(old: maybe(&chance), new: word(&chance), reason: maybe(&chance))
    )
  }

  mutating func seal(_ new: [LogEntry]) {
    let first = (seals.last?.statement.places.upperBound ?? 0) + 1
    var leaves: [Hash] = []
    for (place, entry) in zip(first..., new) {
      let salt = Salt.random()
      let leaf = entry.leaf(at: place, payload: entry.payload.digest(salt))
      leaves.append(leaf)
      entries.append(
        SealedEntry(
          place: place,
          id: entry.id,
          leaf: leaf,
          salt: salt,
          erasedDigest: nil,
          entry: entry
        )
      )
    }
    guard let tree = MerkleTree(leaves) else { return }
    let statement = Seal.Statement(
      number: Int64(seals.count) + 1,
      first: first,
      entries: leaves.count,
      root: tree.root,
      previous: seals.last?.digest ?? .none,
      highest: 1 << 60,
      settled: 1 << 60,
      at: Self.at
    )
    seals.append(Seal(statement, by: key))
  }

  /// The first thing that does not fit.
  func fault(
    trusting keys: Set<VerifyingKey> = [],
    against exported: ExportedSeals = ExportedSeals(),
    erasures: Set<Int64> = []
  ) -> LogFault? {
    var check = LogCheck(trusting: keys, against: exported, erasures: erasures)
    do {
      for seal in seals {
        try check.take(seal, number: seal.statement.number)
        let places = seal.statement.places
        for entry in entries where places.contains(entry.place) { try check.take(entry) }
      }
      try check.finish()
      return nil
    } catch {
      return error
    }
  }

  /// The seals as they were exported.
  func exported() throws -> ExportedSeals {
    var exported = ExportedSeals()
    try exported.read(seals.map(\.line), file: "seals.jsonl")
    return exported
  }
}

extension SealedEntry {
  /// The same with something other in it.
  func with(
    place: Int64? = nil,
    leaf: Hash?? = nil,
    salt: Salt?? = nil,
    erasedDigest: Hash?? = nil,
    entry: LogEntry?? = nil
  ) -> SealedEntry {
    SealedEntry(
      place: place ?? self.place,
      id: id,
      leaf: leaf ?? self.leaf,
      salt: salt ?? self.salt,
      erasedDigest: erasedDigest ?? self.erasedDigest,
      entry: entry ?? self.entry
    )
  }
}

extension Seal {
  /// The same seal, signed by the same key, over another statement, or with another signature.
  func with(_ change: (inout Statement) -> Void, by key: SigningKey? = nil) -> Seal {
    var statement = statement
    change(&statement)
    return key.map { Seal(statement, by: $0) }
      ?? Seal(statement, key: self.key, signature: signature)
  }
}
