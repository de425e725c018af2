import Testing

@testable import Audit

struct `A tree of hashes` {
  /// The leaves of RFC 6962's own test vectors, as certificate-transparency implementations share them.
  static let inputs: [[UInt8]] = [
    [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
    [0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
    [
      0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e,
      0x6f,
    ],
  ]

  @Test(arguments: [
    (1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
    (2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"),
    (3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"),
    (4, "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
    (5, "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"),
    (6, "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"),
    (7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"),
    (8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"),
  ])
  func `has the root that RFC 6962 gives it`(count: Int, root: String) throws {
    let leaves = Self.inputs.prefix(count).map(MerkleTree.leaf)
    #expect(try #require(MerkleTree(leaves)).root.hexadecimal == root)
  }

  @Test
  func `has leaves`() {
    #expect(MerkleTree([]) == nil)
  }

  @Test(arguments: 1...70)
  func `proves every leaf, and nothing else`(count: Int) throws {
    var chance = Chance(UInt64(count))
    let leaves = (0..<count).map { _ in Hash(of: withUnsafeBytes(of: chance.next(), Array.init)) }
    let tree = try #require(MerkleTree(leaves))
    let root = tree.root
    for place in 0..<count {
      let proof = try #require(tree.proof(of: place))
      #expect(proof.leads(from: leaves[place], to: root))
      let other = leaves[(place + 1) % count]
      #expect(count == 1 || !proof.leads(from: other, to: root))
      for moved in [place - 1, place + 1] {
        let wrong = InclusionProof(place: moved, leaves: count, path: proof.path)
        #expect(!wrong.leads(from: leaves[place], to: root))
      }
    }
    #expect(tree.proof(of: count) == nil && tree.proof(of: -1) == nil)
  }

  @Test(arguments: 1...40)
  func `proves nothing with a path of which one byte is other, or that is longer or shorter`(
    seed: UInt64
  ) throws {
    var chance = Chance(seed)
    let count = Int.random(in: 2...300, using: &chance)
    let leaves = (0..<count).map { _ in Hash(of: withUnsafeBytes(of: chance.next(), Array.init)) }
    let tree = try #require(MerkleTree(leaves))
    let place = Int.random(in: 0..<count, using: &chance)
    let proof = try #require(tree.proof(of: place))
    for step in proof.path.indices {
      var path = proof.path
      path[step] = try flipped(path[step], at: Int.random(in: 0..<32, using: &chance))
      #expect(
        !InclusionProof(place: place, leaves: count, path: path).leads(
          from: leaves[place],
          to: tree.root
        )
      )
    }
    for path in [proof.path + [.none], Array(proof.path.dropLast())] {
      #expect(
        !InclusionProof(place: place, leaves: count, path: path).leads(
          from: leaves[place],
          to: tree.root
        )
      )
    }
  }

  @Test(arguments: 1...40)
  func `has another root once a leaf is other, gone, added or elsewhere`(seed: UInt64) throws {
    var chance = Chance(seed)
    let count = Int.random(in: 2...300, using: &chance)
    let leaves = (0..<count).map { _ in Hash(of: withUnsafeBytes(of: chance.next(), Array.init)) }
    let root = try #require(MerkleTree(leaves)).root
    let place = Int.random(in: 0..<(count - 1), using: &chance)
    var changed = leaves
    changed[place] = try flipped(changed[place], at: Int.random(in: 0..<32, using: &chance))
    var gone = leaves
    gone.remove(at: place)
    var swapped = leaves
    swapped.swapAt(place, place + 1)
    let twice = leaves + [leaves[count - 1]]
    for others in [changed, gone, swapped, twice] {
      #expect(MerkleTree(others)?.root != root)
    }
  }

  private func flipped(_ hash: Hash, at place: Int) throws -> Hash {
    var bytes = hash.bytes
    bytes[place] ^= 1
    return try #require(Hash(hexadecimal: Hexadecimal.text(bytes)))
  }
}

struct `A hash` {
  @Test
  func `is SHA-256`() {
    #expect(
      Hash(of: Array("abc".utf8)).hexadecimal
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `is read back as it was written`(seed: UInt64) {
    let hash = Hash(of: withUnsafeBytes(of: seed, Array.init))
    #expect(Hash(hexadecimal: hash.hexadecimal) == hash)
    #expect(hash.bytes.count == 32)
    #expect(
      Hash(hexadecimal: hash.hexadecimal.uppercased()) == nil || !hash.hexadecimal.contains(/[a-f]/)
    )
  }

  @Test(arguments: [
    "", "00", String(repeating: "0", count: 63), String(repeating: "0", count: 65),
    String(repeating: "g", count: 64), String(repeating: "0", count: 63) + "á",
  ])
  func `is nothing else`(text: String) {
    #expect(Hash(hexadecimal: text) == nil)
  }
}
