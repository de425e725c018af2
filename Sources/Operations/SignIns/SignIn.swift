public import Access
import Chronology
public import Credentials
import Personnel
public import Records
import Vietnamese

/// Lets somebody in who knows the password of an account.
public struct SignIn: Sendable {
  let name: String
  let password: Password
  let visitor: Visitor

  /// An attempt with what was typed.
  public init(_ name: String, _ password: Password, from visitor: Visitor) {
    self.name = name
    self.password = password
    self.visitor = visitor
  }

  /// What an attempt that succeeded leads to.
  public struct Answer: Sendable {
    /// What the browser holds from now on.
    public let token: Token
    /// Whether a code has to follow, or be set up.
    public let stage: SignInRecord.Stage
    /// By what the browser is known at the next attempt.
    public let device: Token
  }

  /// Tries; takes the same time whether there is such an account or not.
  public func run(in world: World, through gate: Gate) async throws -> Answer {
    try await gate.turns.take { try await letIn(in: world, through: gate) }
  }

  private func letIn(in world: World, through gate: Gate) async throws -> Answer {
    let now = world.now()
    let known = try await attempt(gate, in: world, at: now)
    if let refusal = SignInRefusal(known.decision) {
      try await world.note(refused(.waits, known))
      throw refusal
    }
    let (hash, password) = (known.hash, password)
    let fits = try await gate.hashing.run { (hash ?? .decoy).matches(password) }
    guard fits, hash != nil, let account = known.account, !account.isDisabled else {
      try await world.note(refused(known.failure, known))
      throw SignInRefusal.wrong
    }
    if known.isUnused(on: now.day(), gate.terms) {
      try await world.note(refused(.closedAccount, known))
      throw SignInRefusal.unused(days: gate.terms.unusedDays)
    }
    let renewed = try await renewed(hash, gate)
    return try await begin(account, renewed, gate, in: world, at: now)
  }

  /// Looks whether it may be tried, and counts it as failed until it has succeeded: many at once, on
  /// many nodes, are counted like one after the other.
  func attempt(
    _ gate: Gate,
    in world: World,
    at now: Instant
  ) async throws -> KnownAccount {
    try await world.store.write { [self] records in
      let known = try KnownAccount(name, visitor, gate, in: records, at: now)
      guard known.decision == .allowed else { return known }
      let failure = SignInFailure(
        name: known.digest,
        source: visitor.source,
        device: known.isKnownDevice ? visitor.device?.sha256 : nil,
        at: now
      )
      try records.run(.insert(failure))
      return known
    }
  }

  /// A new hash where the old one is weaker than today's.
  private func renewed(_ hash: PasswordHash?, _ gate: Gate) async throws -> PasswordHash? {
    guard hash?.isOutdated == true else { return nil }
    let password = password
    return try await gate.hashing.run { try PasswordHash(of: password) }
  }

  private func begin(
    _ account: Account,
    _ renewed: PasswordHash?,
    _ gate: Gate,
    in world: World,
    at now: Instant
  ) async throws -> Answer {
    let token = Token()
    let device = visitor.device ?? Token()
    let stage = try await world.store.write { [self] records in
      let reader = try records.reader(account.id, on: now.day())
      let factor = try records.first(.secondFactor(of: account.id))
      let needsCode = reader?.needsSecondFactor == true || factor?.confirmed != nil
      let stage: SignInRecord.Stage = needsCode ? .password : .complete
      if let renewed {
        try records.run(.upsert(passwordHash: renewed.text, of: account.id, at: now))
      }
      try records.run(.forgetFailures(ofName: Digest(of: account.name.text)))
      try records.run(
        .know(
          device: device.sha256,
          of: account.id,
          until: now.advanced(by: gate.terms.knownDevice)
        )
      )
      _ = try records.begin(token, account, stage, visitor, gate.terms, at: now)
      return stage
    }
    return Answer(token: token, stage: stage, device: device)
  }

  /// What the log has of an attempt that failed. Names that no account has are told apart by their
  /// digests and not written down: what was typed there may be a password.
  private func refused(_ why: Refused.Why, _ known: KnownAccount) -> Refused {
    Refused(
      why,
      .account,
      known.account?.name.text ?? "-",
      by: .program.from(visitor.place),
      about: known.digest.hexadecimal
    )
  }
}

/// What is known of an account before anything is tried.
struct KnownAccount: Sendable {
  let digest: Digest
  let account: Account?
  let hash: PasswordHash?
  let isKnownDevice: Bool
  let decision: Throttle.Decision
  /// The last use, or the creation of an account that was never used.
  private let used: Instant?

  init(
    _ typed: String,
    _ visitor: Visitor,
    _ gate: Gate,
    in records: any Reading,
    at now: Instant
  ) throws {
    let name = AccountName(typed: typed)
    let found = try name.flatMap { try records.first(.account($0)) }
    digest = Digest(of: name?.text ?? typed.tidied)
    account = found?.account
    used = found?.used ?? found?.created
    let text = try found.flatMap { try records.first(.passwordHash(of: $0.account.id)) }
    hash = text.flatMap { PasswordHash(text: $0) }
    isKnownDevice = try Self.isKnown(visitor.device, of: found?.account, in: records, at: now)
    decision = gate.throttle.decide(
      digest,
      from: visitor.source,
      device: isKnownDevice ? visitor.device?.sha256 : nil,
      after: try records.failures(ofName: digest, from: visitor.source, gate.throttle, at: now),
      at: now
    )
  }

  private static func isKnown(
    _ device: Token?,
    of account: Account?,
    in records: any Reading,
    at now: Instant
  ) throws -> Bool {
    guard let device, let account else { return false }
    return try records.one(.isKnown(device: device.sha256, of: account.id, at: now))
  }

  /// Why an attempt with it failed.
  var failure: Refused.Why {
    guard let account else { return .unknownName }
    return account.isDisabled || hash == nil ? .closedAccount : .wrongPassword
  }

  /// Whether nobody used the account for longer than it may be left alone.
  func isUnused(on day: Day, _ terms: SignInTerms) -> Bool {
    guard let used else { return false }
    return used.day().advanced(by: terms.unusedDays) < day
  }
}

extension Reading {
  func failures(
    ofName name: Digest,
    from source: String,
    _ throttle: Throttle,
    at now: Instant
  ) throws -> [Throttle.Failure<Digest>] {
    let start = now.advanced(by: -throttle.window)
    return try all(.failures(ofName: name, orFrom: source, since: start)).map {
      Throttle.Failure(name: $0.name, source: $0.source, device: $0.device, at: $0.at)
    }
  }
}

extension Writing {
  /// Begins a sign-in: the browser gets the token, the records its digest.
  func begin(
    _ token: Token,
    _ account: Account,
    _ stage: SignInRecord.Stage,
    _ visitor: Visitor,
    _ terms: SignInTerms,
    with factor: SignInFactor = .password,
    at now: Instant
  ) throws -> ID<SignInRecord> {
    let length = stage == .complete ? terms.absolute : terms.settling
    let id = try one(
      .beginSignIn(
        account.id,
        token.sha256,
        stage: stage,
        at: now,
        until: now.advanced(by: length),
        source: visitor.source,
        agent: visitor.agent
      )
    )
    guard stage == .complete else { return id }
    try run(.used(account.id, at: now))
    let event = Event(
      .signedIn,
      .account,
      key: account.name.text,
      new: Fields(["source": visitor.source, "factor": factor.rawValue])
    )
    try run(.insert(event, at: now, by: account.actor, batch: nil))
    return id
  }
}

/// What completed a sign-in, as the log has it.
enum SignInFactor: String {
  case password, timedCode, recoveryCode
}

extension SignInRefusal {
  init?(_ decision: Throttle.Decision) {
    switch decision {
    case .allowed: return nil
    case .accountWaits(let end): self = .accountWaits(until: end)
    case .sourceWaits(let end): self = .sourceWaits(until: end)
    }
  }
}

extension Token {
  /// What the records keep of it.
  var sha256: Digest { Digest(of: bytes) }
}

extension Account {
  /// By whose name changes are noted: the person's, with the account that makes it unmistakable.
  public var actor: Actor { Actor("\(fullName) (\(name))") ?? .program }
}

extension Instant {
  /// So many microseconds later.
  func advanced(by microseconds: Int64) -> Instant {
    Instant(microseconds: self.microseconds + microseconds)
  }
}
