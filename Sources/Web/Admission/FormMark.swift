import Credentials
import HTTPTypes
import Hummingbird
import NIOCore
import Pages

/// The mark by which a form is known to come from a page that this reader was given: only whoever
/// holds the token can make it, and the token is in no page.
enum FormMark {
  /// The name of the field, and of the item of an address where a form carries a file.
  static let name = "mark"

  /// Refuses a request without the right mark. A form with a file carries it in its address, so that
  /// nothing of the body is read before.
  static func check(_ request: inout Request, of visit: Visit) async throws {
    let query = try QueryItems(request.uri.query ?? "")
    let sent: String?
    if let mark = query[name] ?? request.headers[.formMark] {
      sent = mark
    } else if FormBody.isForm(request) {
      let buffer = try await FormBody.collected(request)
      request.body = RequestBody(buffer: buffer)
      sent = try FormBody(buffer)[name]
    } else {
      sent = nil
    }
    guard let sent, visit.token.fits(formMark: sent) else { throw UploadRefusal.otherSite }
  }
}

extension HTTPField.Name {
  /// The mark, where a script sends it.
  static let formMark = Self("X-Form-Mark") ?? .origin
}
