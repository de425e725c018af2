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
      guard try fits(records, gate, at: now) else {
        try records.run(.insert(failure(at: now)))
        let event = Event(
          .signInFailed,
          .account,
          key: account.name.text,
          new: Fields(["source": visitor.source])
        )
        try records.run(.insert(event, at: now, by: account.actor, batch: nil))
        return .wrongCode
      }
      guard try records.run(.end(signIn: signIn, at: now, .renewed)) == 1 else { return .over }
      try records.run(.forgetFailures(ofName: codeName))
      _ = try records.begin(token, account, .complete, visitor, gate.terms, at: now)
      return nil
    }
    if let answer { throw answer }
    return token
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

  private func fits(_ records: any Writing, _ gate: Gate, at now: Instant) throws -> Bool {
    if let recovery = RecoveryCode(typed: code), let digest = Digest(hexadecimal: recovery.digest),
      try records.run(.use(recoveryCode: digest, of: account.id, at: now)) == 1
    {
      return true
    }
    guard let factor = try records.first(.secondFactor(of: account.id)) else { return false }
    let secret = try gate.secret(factor, of: account)
    guard let step = secret.step(matching: code, around: now, after: factor.lastStep) else {
      return false
    }
    return try records.run(.take(step: step, of: account.id, at: now)) == 1
  }
}

extension Gate {
  /// The secret of a second factor, opened.
  func secret(_ factor: SecondFactorRecord, of account: Account) throws -> TimedCodeSecret {
    TimedCodeSecret(bytes: try vault.open(factor.sealed, for: Self.label(account)))
  }

  static func label(_ account: Account) -> String { "second factor \(account.id)" }
}
