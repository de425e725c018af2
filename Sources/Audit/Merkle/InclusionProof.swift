/// What shows to somebody who has a root, and nothing else of the log, that one entry stands in it.
public struct InclusionProof: Equatable, Sendable {
  /// Of the leaf, from 0.
  public let place: Int
  /// How many leaves the tree has.
  public let leaves: Int
  /// The hashes beside the way to the root, the nearest first.
  public let path: [Hash]

  /// A proof as it was handed over.
  public init(place: Int, leaves: Int, path: [Hash]) {
    self.place = place
    self.leaves = leaves
    self.path = path
  }

  /// Whether it leads from this leaf to this root.
  public func leads(from leaf: Hash, to root: Hash) -> Bool {
    guard place >= 0, place < leaves else { return false }
    var sides: [Bool] = []
    var (low, high) = (0, leaves)
    while high - low > 1 {
      let middle = low + MerkleTree.split(high - low)
      let isLeft = place < middle
      if isLeft { high = middle } else { low = middle }
      sides.append(isLeft)
    }
    guard sides.count == path.count else { return false }
    let end = zip(sides.reversed(), path).reduce(leaf) { hash, step in
      step.0 ? MerkleTree.node(hash, step.1) : MerkleTree.node(step.1, hash)
    }
    return end == root
  }
}
