public import Access
import Chronology
public import Credentials
public import Personnel
public import Records

/// Recognises a browser that somebody signed in with.
public struct ResumeSignIn: Sendable {
  let token: Token

  /// The token that the browser sent.
  public init(_ token: Token) {
    self.token = token
  }

  /// Who is signed in, and how far their questions reach.
  public struct Answer: Equatable, Sendable {
    public let signIn: ID<SignInRecord>
    public let stage: SignInRecord.Stage
    public let reader: Reader
    /// The agencies of the reader's grants, with those below and before them.
    public let branch: Set<ID<Agency>>

    /// How far the reader's questions reach by a right.
    public func scope(by right: Right) -> Scope {
      let reader = reader.using(right)
      return reader.scope(branch: reader.agencies.isEmpty ? [] : branch)
    }
  }

  /// Looks; nil where it is unknown, over or has run out. One that has run out is ended, so that a
  /// clock that is set back does not bring it to life again.
  public func run(in world: World, through gate: Gate) async throws -> Answer? {
    let now = world.now()
    let digest = token.sha256
    let found = try await world.store.read { records in
      try Found(digest, in: records, on: now.day())
    }
    guard let found, found.signIn.ended == nil, !found.answer.reader.account.isDisabled else {
      return nil
    }
    let signIn = found.signIn
    if gate.terms.hasRunOut(seen: signIn.seen, ends: signIn.ends, at: now) {
      let reason: SignInRecord.End = now >= signIn.ends ? .expired : .idle
      _ = try await world.store.write { try $0.run(.end(signIn: signIn.id, at: now, reason)) }
      return nil
    }
    if now.microseconds - signIn.seen.microseconds >= gate.terms.noted {
      // Records that take no change for a moment can still be read.
      _ = try? await world.store.write { try $0.run(.seen(signIn: signIn.id, at: now)) }
    }
    return found.answer
  }

  private struct Found: Sendable {
    let signIn: SignInRecord
    let answer: Answer

    init?(_ digest: Digest, in records: any Reading, on day: Day) throws {
      guard let signIn = try records.first(.signIn(digest)),
        let reader = try records.reader(signIn.account, on: day)
      else { return nil }
      self.signIn = signIn
      answer = Answer(
        signIn: signIn.id,
        stage: signIn.stage,
        reader: reader,
        branch: try records.branch(of: reader, on: day)
      )
    }
  }
}
