public import Chronology

/// What fixes some entries of the log, one behind the other: the root of a tree over them, the seal
/// before, and a signature over all of it.
public struct Seal: Hashable, Sendable {
  /// What a seal says.
  public struct Statement: Hashable, Sendable {
    /// From 1, one behind the other.
    public var number: Int64
    /// The place of the first entry, from 1 through all seals.
    public var first: Int64
    /// How many entries there are, from 1 to `Seal.most`.
    public var entries: Int
    /// Of the tree over the leaves of the entries.
    public var root: Hash
    /// The digest of the seal before; `Hash.none` in the first one.
    public var previous: Hash
    /// The highest number that an entry has which was sealed so far.
    public var highest: Int64
    /// Up to this number every entry was sealed that there will ever be: one that turns up later was
    /// put there by another hand.
    public var settled: Int64
    public var at: Instant

    /// A statement before it is signed.
    public init(
      number: Int64,
      first: Int64,
      entries: Int,
      root: Hash,
      previous: Hash,
      highest: Int64,
      settled: Int64,
      at: Instant
    ) {
      self.number = number
      self.first = first
      self.entries = entries
      self.root = root
      self.previous = previous
      self.highest = highest
      self.settled = settled
      self.at = at
    }

    /// The places of the entries.
    public var places: ClosedRange<Int64> { first...max(first, first + Int64(entries) - 1) }

    func bytes(_ key: VerifyingKey) -> [UInt8] {
      var form = CanonicalBytes("boiduong seal 1")
      form.add(number)
      form.add(first)
      form.add(Int64(entries))
      form.add(root)
      form.add(previous)
      form.add(highest)
      form.add(settled)
      form.add("\(at)")
      form.add(fixed: key.bytes)
      return form.bytes
    }
  }

  public let statement: Statement
  /// The key that it was made with.
  public let key: VerifyingKey
  public let signature: Signature

  /// The most entries of one seal. Somebody who changes an entry and all that is kept of it betrays
  /// only which seal it belongs to, so seals are small.
  public static let most = 256

  /// Signs a statement.
  public init(_ statement: Statement, by key: SigningKey) {
    self.statement = statement
    self.key = key.verifying
    signature = key.sign(statement.bytes(key.verifying))
  }

  /// A seal as it was written down.
  public init(_ statement: Statement, key: VerifyingKey, signature: Signature) {
    self.statement = statement
    self.key = key
    self.signature = signature
  }

  /// Whether the key that it names made it, as it stands.
  public var isSound: Bool {
    (1...Self.most).contains(statement.entries)
      && key.signed(statement.bytes(key), signature)
  }

  /// What the next seal holds on to.
  public var digest: Hash {
    var form = CanonicalBytes("boiduong sealed 1")
    form.add(fixed: statement.bytes(key))
    form.add(fixed: signature.bytes)
    return Hash(of: form.bytes)
  }
}
