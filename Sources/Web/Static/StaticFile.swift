import NIOCore
import Records

/// A file that is the same for everybody and changes only with a new edition.
struct StaticFile: Sendable {
  let name: String
  let type: String
  /// One copy, however many ask for it at once.
  let body: ByteBuffer
  /// A validator: the same bytes have the same tag.
  let tag: String

  init(name: String, type: String, bytes: [UInt8]) {
    self.name = name
    self.type = type
    body = ByteBuffer(bytes: bytes)
    tag = "\"" + Digest(of: bytes).hexadecimal.prefix(32) + "\""
  }
}

/// Every static file, by name.
struct StaticFiles: Sendable {
  private let files: [String: StaticFile]
  /// Changes whenever one of them changes.
  let version: String

  init(_ files: [StaticFile]) {
    self.files = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    version = String(Digest(of: files.map(\.tag).joined()).hexadecimal.prefix(12))
  }

  subscript(_ name: String) -> StaticFile? { files[name] }
}
