/// A tree of hashes as in RFC 6962: leaves and nodes are hashed apart, and the left side of every
/// node is the largest power of two that leaves something for the right.
public struct MerkleTree: Sendable {
  /// The leaves, in order.
  public let leaves: [Hash]

  /// A tree over leaves; nil where there are none.
  public init?(_ leaves: [Hash]) {
    guard !leaves.isEmpty else { return nil }
    self.leaves = leaves
  }

  /// The leaf of some bytes.
  public static func leaf(_ bytes: [UInt8]) -> Hash {
    Hash(of: [0] + bytes)
  }

  /// The node over two others.
  static func node(_ left: Hash, _ right: Hash) -> Hash {
    var bytes: [UInt8] = [1]
    bytes.reserveCapacity(1 + 2 * Hash.size)
    left.append(to: &bytes)
    right.append(to: &bytes)
    return Hash(of: bytes)
  }

  /// The hash of everything.
  public var root: Hash { Self.root(leaves[...]) }

  /// What shows that a leaf stands at a place, counted from 0; nil where there is no such place.
  public func proof(of place: Int) -> InclusionProof? {
    guard leaves.indices.contains(place) else { return nil }
    return InclusionProof(
      place: place,
      leaves: leaves.count,
      path: Self.path(to: place, leaves[...])
    )
  }

  private static func root(_ leaves: ArraySlice<Hash>) -> Hash {
    guard leaves.count > 1 else { return leaves.first ?? .none }
    let middle = leaves.startIndex + split(leaves.count)
    return node(root(leaves[..<middle]), root(leaves[middle...]))
  }

  /// The hashes beside the way from a leaf to the root, the nearest first.
  private static func path(to place: Int, _ leaves: ArraySlice<Hash>) -> [Hash] {
    guard leaves.count > 1 else { return [] }
    let middle = leaves.startIndex + split(leaves.count)
    return place < middle
      ? path(to: place, leaves[..<middle]) + [root(leaves[middle...])]
      : path(to: place, leaves[middle...]) + [root(leaves[..<middle])]
  }

  /// The largest power of two below a count of two or more.
  static func split(_ count: Int) -> Int {
    1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
  }
}
