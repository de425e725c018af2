import Access
import Credentials
import HTTPTypes
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

  /// How far the reader may record attendance and results, whatever the address is for.
  var recording: Scope { reader.using(.recordClasses).scope(branch: []) }
}

extension Site {
  /// Who asks; nil where nobody is signed in. Questions reach as far as the roles that admit to the
  /// address do.
  func visit(
    _ request: Request,
    _ context: SiteContext,
    for admission: Admission = .signedIn
  ) async throws -> Visit? {
    guard let token = SignInCookie.token(request),
      let answer = try await ResumeSignIn(token).run(in: world, through: gate)
    else { return nil }
    return Visit(
      token: token,
      signIn: answer.signIn,
      stage: answer.stage,
      reader: answer.reader,
      scope: answer.scope(by: admission.right),
      source: context.source(of: request)
    )
  }
}

extension SiteContext {
  /// From where a request comes. A proxy on this machine says it for the visitors that it brings;
  /// nobody else is believed.
  func source(of request: Request) -> String {
    guard Self.isThisMachine(source),
      let told = request.headers[.forwardedFor]?.utf8.split(separator: UInt8(ascii: ",")).last
    else { return source }
    let address = told.filter { $0 != UInt8(ascii: " ") }
    let isAddress = address.allSatisfy { byte in
      switch byte {
      case 48...58, 46, 65...70, 97...102: true
      default: false
      }
    }
    guard isAddress, (2...45).contains(address.count) else { return source }
    return String(decoding: address, as: UTF8.self)
  }

  /// Whether an address is that of this machine, where a proxy may stand.
  static func isThisMachine(_ source: String) -> Bool { ["127.0.0.1", "::1"].contains(source) }

  /// Who asks, at an address that the guard lets only those to who are signed in.
  func visiting() throws -> Visit {
    guard let visit else { throw NotYours() }
    return visit
  }
}

extension HTTPField.Name {
  static let forwardedFor = Self("X-Forwarded-For") ?? .origin
}
