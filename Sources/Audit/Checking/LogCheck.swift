/// Holds a log against its seals, one piece after the other, and stops at the first entry that does
/// not fit. It keeps the leaves of one seal and nothing more.
///
/// It is given each seal and, behind it, the entries at the places of that seal.
public struct LogCheck {
  private let trusted: Set<VerifyingKey>
  private let exported: ExportedSeals
  private let erasures: Set<Int64>
  private var leaves: [Hash] = []
  /// The seal whose entries are looked at, or the last one.
  public private(set) var seal: Seal?
  private var number: Int64 = 0
  private var place: Int64 = 0
  /// The keys of the seals so far.
  public private(set) var keys: Set<VerifyingKey> = []
  /// How many entries fit.
  public private(set) var entries = 0
  /// How many of them have lost their payload, as another entry says.
  public private(set) var erased = 0

  /// A check that has looked at nothing yet.
  ///
  /// - Parameters:
  ///   - trusted: The keys that may have made seals; where there are none, and no exported seals
  ///     either, every key may.
  ///   - exported: What was kept off the machine.
  ///   - erasures: The numbers of the entries that other entries tell to be erased.
  public init(
    trusting trusted: Set<VerifyingKey> = [],
    against exported: ExportedSeals = ExportedSeals(),
    erasures: Set<Int64> = []
  ) {
    self.trusted = trusted.union(exported.keys)
    self.exported = exported
    self.erasures = erasures
  }

  /// How many seals fit.
  public var seals: Int64 { number }

  /// Looks at the next seal.
  ///
  /// - Parameters:
  ///   - next: Nil where what is kept is no seal.
  ///   - number: The number under which it is kept.
  public mutating func take(_ next: Seal?, number: Int64) throws(LogFault) {
    try endSeal()
    let expected = self.number + 1
    guard number == expected else { throw .sealMissing(number: expected, place: place + 1) }
    guard let next, next.isSound, next.statement.number == number else {
      throw .sealForged(number: number, place: place + 1)
    }
    if !trusted.isEmpty, !trusted.contains(next.key) {
      throw .unknownKey(number: number, key: next.key, place: place + 1)
    }
    guard seal.map(next.follows) ?? next.isFirst else {
      throw .chainBroken(number: number, place: place + 1)
    }
    if exported.contradict(next) { throw .otherSeal(number: number, place: place + 1) }
    seal = next
    self.number = number
    keys.insert(next.key)
  }

  /// Looks at the next entry.
  public mutating func take(_ entry: SealedEntry) throws(LogFault) {
    let expected = place + 1
    guard let seal, seal.statement.places.contains(expected) else {
      throw .sealMissing(number: number + 1, place: expected)
    }
    guard entry.place == expected else { throw .missing(place: expected, id: nil) }
    guard let content = entry.entry else { throw .missing(place: expected, id: entry.id) }
    guard let leaf = entry.leaf, entry.fits else { throw .changed(EntryLabel(entry, content)) }
    if entry.isErased {
      guard erasures.contains(entry.id) else { throw .erased(EntryLabel(entry, content)) }
      erased += 1
    }
    leaves.append(leaf)
    place = expected
    entries += 1
    if leaves.count == seal.statement.entries { try requireRoot() }
  }

  /// Looks whether something is missing at the end.
  public mutating func finish() throws(LogFault) {
    try endSeal()
    if let last = exported.last?.statement.number, last > number {
      throw .tailCut(
        from: number + 1,
        through: last,
        place: exported.first(of: number + 1) ?? place + 1
      )
    }
  }

  /// All entries of the seal must have been there.
  private mutating func endSeal() throws(LogFault) {
    guard let seal, place < seal.statement.places.upperBound else { return }
    throw .missing(place: place + 1, id: nil)
  }

  /// Each entry fits what is kept of it; whether that is what was sealed, the root tells.
  private mutating func requireRoot() throws(LogFault) {
    guard let seal, let tree = MerkleTree(leaves) else { return }
    leaves.removeAll(keepingCapacity: true)
    guard tree.root == seal.statement.root else {
      throw .rewritten(seal.statement.places, seal: number)
    }
  }
}

extension Seal {
  /// Whether it is the first seal of a log.
  var isFirst: Bool { statement.previous == .none && statement.first == 1 && statement.number == 1 }
}
