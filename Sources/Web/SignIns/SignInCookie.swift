import Credentials
import HTTPTypes
import Hummingbird

/// The cookies by which a browser is known. Their names begin with `__Host-`: a browser then takes
/// them from this very host only, for all of it, and sends them over a safe connection alone (or to
/// the machine itself).
enum SignInCookie {
  static let name = "__Host-boiduong"
  static let deviceName = "__Host-boiduong-device"

  /// The token that a browser holds; nil where it holds none.
  static func token(_ request: Request) -> Token? {
    request.cookies[name].flatMap { Token(text: $0.value) }
  }

  /// What a browser keeps to be known by at its next sign-in.
  static func device(_ request: Request) -> Token? {
    request.cookies[deviceName].flatMap { Token(text: $0.value) }
  }
}

extension Response {
  /// Gives the browser its token; it goes when the browser is closed.
  mutating func hold(_ token: Token) {
    setCookie(cookie(SignInCookie.name, token.text, seconds: nil))
  }

  /// Gives the browser what it is known by.
  mutating func holdDevice(_ token: Token, microseconds: Int64) {
    setCookie(cookie(SignInCookie.deviceName, token.text, seconds: Int(microseconds / 1_000_000)))
  }

  /// Takes the token away, and what the browser keeps of pages.
  mutating func forgetSignIn() {
    setCookie(cookie(SignInCookie.name, "", seconds: 0))
    headers[.clearSiteData] = "\"cache\""
  }

  private func cookie(_ name: String, _ value: String, seconds: Int?) -> Cookie {
    Cookie(
      name: name,
      value: value,
      maxAge: seconds,
      path: "/",
      secure: true,
      httpOnly: true,
      sameSite: .lax
    )
  }
}

extension HTTPField.Name {
  fileprivate static let clearSiteData = Self("Clear-Site-Data") ?? .cacheControl
}
