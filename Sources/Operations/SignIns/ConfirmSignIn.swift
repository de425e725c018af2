public import Access
import Chronology
public import Credentials
public import Personnel
public import Records

/// Completes a sign-in with a code: of the second factor, or one of those for when it is lost.
public struct ConfirmSignIn: Sendable {
  let signIn: ID<SignInRecord>
  let account: Account
  let code: String
  let visitor: Visitor

  /// An attempt with what was typed.
  public init(_ signIn: ID<SignInRecord>, of account: Account, code: String, from visitor: Visitor)
  {
    self.signIn = signIn
    self.account = account
    self.code = code
    self.visitor = visitor
  }

  /// Tries; the browser holds another token from then on. A first code proves that the factor was
  /// set up right.
  public func run(in world: World, through gate: Gate) async throws -> Token {
    let now = world.now()
    let token = Token()
    let answer = try await world.store.write { [self] records -> SignInRefusal? in
      if let refusal = try waits(records, gate, at: now) { return refusal }
      guard let factor = try factor(records, gate, at: now) else {
        try records.run(.insert(failure(at: now)))
        return .wrongCode
      }
      guard try records.run(.end(signIn: signIn, at: now, .renewed)) == 1 else { return .over }
      try records.run(.forgetFailures(ofName: codeName))
      _ = try records.begin(token, account, .complete, visitor, gate.terms, with: factor, at: now)
      return nil
    }
    if let answer {
      try await note(answer, in: world)
      throw answer
    }
    return token
  }

  private func note(_ refusal: SignInRefusal, in world: World) async throws {
    guard refusal != .over else { return }
    let why: Refused.Why = refusal == .wrongCode ? .wrongCode : .waits
    let actor = account.actor.from(visitor.place)
    try await world.note(Refused(why, .account, account.name.text, by: actor))
  }

  /// Codes are counted apart from passwords: whoever types one knows the password.
  private var codeName: Digest { Digest(of: "code " + account.name.text) }

  private func failure(at now: Instant) -> SignInFailure {
    SignInFailure(name: codeName, source: visitor.source, device: nil, at: now)
  }

  private func waits(_ records: any Writing, _ gate: Gate, at now: Instant) throws -> SignInRefusal?
  {
    let failures = try records.failures(
      ofName: codeName,
      from: visitor.source,
      gate.throttle,
      at: now
    )
    return SignInRefusal(
      gate.throttle.decide(codeName, from: visitor.source, device: nil, after: failures, at: now)
    )
  }

  /// What the code was; nil where it was wrong.
  private func factor(_ records: any Writing, _ gate: Gate, at now: Instant) throws -> SignInFactor?
  {
    if let recovery = RecoveryCode(typed: code), let digest = Digest(hexadecimal: recovery.digest),
      try records.run(.use(recoveryCode: digest, of: account.id, at: now)) == 1
    {
      return .recoveryCode
    }
    guard let factor = try records.first(.secondFactor(of: account.id)) else { return nil }
    let secret = try gate.secret(factor, of: account)
    guard let step = secret.step(matching: code, around: now, after: factor.lastStep) else {
      return nil
    }
    return try records.run(.take(step: step, of: account.id, at: now)) == 1 ? .timedCode : nil
  }
}

extension Gate {
  /// The secret of a second factor, opened.
  func secret(_ factor: SecondFactorRecord, of account: Account) throws -> TimedCodeSecret {
    TimedCodeSecret(bytes: try vault.open(factor.sealed, for: Self.label(account)))
  }

  static func label(_ account: Account) -> String { "second factor \(account.id)" }
}
