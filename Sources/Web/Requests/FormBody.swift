import Hummingbird
import NIOCore
import Pages

/// What a small form sent (application/x-www-form-urlencoded).
struct FormBody: Sendable {
  let items: [Address.Item]

  private static let most = 128 << 10

  /// Reads the body; refuses one that is longer than any form of ours, or no form.
  init(_ request: Request) async throws {
    guard let type = request.headers[.contentType],
      type.utf8.starts(with: "application/x-www-form-urlencoded".utf8)
    else { throw RequestRefusal.unreadable }
    let buffer: ByteBuffer
    do {
      buffer = try await request.body.collect(upTo: Self.most)
    } catch is NIOTooManyBytesError {
      throw RequestRefusal.tooLong
    }
    let text = String(decoding: buffer.readableBytesView, as: UTF8.self)
    items = try QueryItems(text, longest: Self.most, most: 1_000).items
  }

  /// The first value under a name; nil where there is none or it is empty.
  subscript(_ name: String) -> String? {
    items.first { $0.name == name && !$0.value.isEmpty }?.value
  }
}
