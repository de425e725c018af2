import Hummingbird
import NIOCore
import Operations
import Pages

/// What a small form sent (application/x-www-form-urlencoded).
struct FormBody: Sendable {
  let items: [Address.Item]
  private let untouched: [Address.Item]

  /// No form of ours is longer.
  static let most = 128 << 10

  /// Reads the body; refuses one that is longer than any form of ours, or no form.
  ///
  /// - Parameters:
  ///   - most: How many fields a form of this kind may have; one with more is refused, never cut.
  ///   - keepsLines: Whether a field may have several lines, as one has into which cells are pasted.
  init(_ request: Request, most: Int = 1_000, keepsLines: Bool = false) async throws {
    guard Self.isForm(request) else { throw RequestRefusal.unreadable }
    try self.init(await Self.collected(request), most: most, keepsLines: keepsLines)
  }

  /// Reads a body that was collected.
  init(_ buffer: ByteBuffer, most: Int = 1_000, keepsLines: Bool = false) throws {
    let text = String(decoding: buffer.readableBytesView, as: UTF8.self)
    let count = text.utf8.count { $0 == UInt8(ascii: "&") } + 1
    guard count <= most else { throw RequestRefusal.formTooLong }
    items = try QueryItems(text, longest: Self.most, most: most, keepsLines: keepsLines).items
    untouched = try QueryItems(
      text,
      longest: Self.most,
      most: most,
      tidies: false,
      keepsLines: keepsLines
    ).items
  }

  /// Whether a request says that it carries a form.
  static func isForm(_ request: Request) -> Bool {
    request.headers[.contentType]?.utf8.starts(with: "application/x-www-form-urlencoded".utf8)
      ?? false
  }

  /// The whole body, which is never long.
  static func collected(_ request: Request) async throws -> ByteBuffer {
    do {
      return try await request.body.collect(upTo: most)
    } catch is NIOTooManyBytesError {
      throw RequestRefusal.formTooLong
    }
  }

  /// The first value under a name; nil where there is none or it is empty.
  subscript(_ name: String) -> String? {
    items.first { $0.name == name && !$0.value.isEmpty }?.value
  }

  /// What the sender wants people's data for; refuses where nobody said.
  var purpose: Purpose {
    get throws {
      guard let purpose = self["purpose"].flatMap(Purpose.init) else { throw PurposeRefusal() }
      return purpose
    }
  }

  /// A value as it was typed, with all its spaces: a password.
  func typed(_ name: String) -> String {
    untouched.first { $0.name == name }?.value ?? ""
  }
}
