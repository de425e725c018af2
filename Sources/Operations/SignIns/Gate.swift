public import Access
public import Credentials

/// All that signing in takes from outside besides the world: where passwords are hashed, the key to
/// the secrets of second factors, and the rules.
public struct Gate: Sendable {
  /// Threads of its own: a hash takes long and much memory.
  public let hashing: HashingPool
  /// Opens the secrets of second factors.
  public let vault: Vault
  public let throttle: Throttle
  /// How many are let in at once.
  let turns = Turns()
  public let terms: SignInTerms

  /// A gate with its pool and its key.
  public init(
    hashing: HashingPool,
    vault: Vault,
    throttle: Throttle = Throttle(),
    terms: SignInTerms = SignInTerms()
  ) {
    self.hashing = hashing
    self.vault = vault
    self.throttle = throttle
    self.terms = terms
  }
}

/// From where somebody comes.
public struct Visitor: Equatable, Sendable {
  /// The address, as the throttle and the log know it.
  public let source: String
  /// What the browser calls itself, cut to what fits into a line.
  public let agent: String
  /// What the browser keeps to be known by.
  public let device: Token?

  /// Where a thing is done from, as the log has it.
  var place: String { "web \(source)" }

  /// A visitor by these.
  public init(source: String, agent: String, device: Token? = nil) {
    self.source = source
    self.agent = String(
      agent.unicodeScalars.filter { $0.value >= 32 }.prefix(200).map(Character.init)
    )
    self.device = device
  }
}
