import Access
import Credentials
import Hummingbird
import Operations
import Personnel
import Records

/// Somebody who is signed in and asks for something.
struct Visit: Sendable {
  let token: Token
  let signIn: ID<SignInRecord>
  let stage: SignInRecord.Stage
  let reader: Reader
  let scope: Scope
  /// From where.
  let source: String

  /// By whose name changes are noted, and from where.
  var actor: Actor { reader.account.actor.from("web \(source)") }
}

extension Site {
  /// Who asks; nil where nobody is signed in.
  func visit(_ request: Request, _ context: SiteContext) async throws -> Visit? {
    guard let token = SignInCookie.token(request),
      let answer = try await ResumeSignIn(token).run(in: world, through: gate)
    else { return nil }
    return Visit(
      token: token,
      signIn: answer.signIn,
      stage: answer.stage,
      reader: answer.reader,
      scope: answer.scope,
      source: context.source
    )
  }
}

extension SiteContext {
  /// Who asks, at an address that the guard lets only those to who are signed in.
  func visiting() throws -> Visit {
    guard let visit else { throw NotYours() }
    return visit
  }
}
