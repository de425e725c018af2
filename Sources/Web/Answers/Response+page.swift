import Foundation
import HTTPTypes
import Hummingbird
import Markup
import Pages
import Vietnamese

extension Response {
  /// A page as an answer.
  init(
    _ page: some Page,
    _ speaker: Speaker,
    _ layout: Layout,
    status: HTTPResponse.Status = .ok
  ) {
    let text = layout.document(page, speaker).text
    self.init(
      status: status,
      headers: [
        .contentType: "text/html; charset=utf-8", .contentLanguage: speaker.language.rawValue,
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text))
    )
  }

  /// A value for a page's own script.
  init(json value: some Encodable) throws {
    self.init(
      status: .ok,
      headers: [.contentType: ReportFormat.json.mediaType],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: try JSONEncoder().encode(value)))
    )
  }

  /// Bytes to be saved as a file. The name is ASCII letters, digits, `-`, `_` and `.` only.
  init(file bytes: some Sequence<UInt8>, name: String, type: String) {
    self.init(file: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)), name: name, type: type)
  }

  /// A body to be saved as a file, under a name of the same signs.
  init(file body: ResponseBody, name: String, type: String) {
    let safe = String(
      decoding: name.utf8.map { byte in
        switch byte {
        case 48...57, 65...90, 97...122, 45, 46, 95: byte
        default: UInt8(ascii: "-")
        }
      },
      as: UTF8.self
    )
    self.init(
      status: .ok,
      headers: [
        .contentType: type, .contentDisposition: "attachment; filename=\"\(safe)\"",
      ],
      body: body
    )
  }

  /// Has the page ask for itself again after two seconds: something goes on that it tells of.
  mutating func renew(at address: String) {
    if let name = HTTPField.Name("Refresh") { headers[name] = "2; url=\(address)" }
  }

  /// The cookie that keeps it: from this very host only, as the sign-in's.
  static let languageCookie = "__Host-lang"

  /// Keeps a language that the address chose, for a year.
  mutating func remember(_ language: Language) {
    setCookie(
      Cookie(
        name: Self.languageCookie,
        value: language.rawValue,
        maxAge: 31_536_000,
        path: "/",
        secure: true,
        httpOnly: true,
        sameSite: .lax
      )
    )
  }
}
