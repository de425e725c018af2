import Foundation
import Hummingbird
import Vietnamese

/// A roster as somebody sent it with the form.
struct SentRoster: Sendable {
  /// Without folders; only ever shown.
  let name: String
  let bytes: [UInt8]

  /// Reads the form; refuses one without a file.
  init(_ request: Request) async throws {
    self = try await UploadReader().withUpload(request) { upload in
      guard let file = upload.file("file") else { throw RosterFault.noFile }
      guard let bytes = FileManager.default.contents(atPath: file.path) else {
        throw UploadFault.unwritable(EIO)
      }
      return SentRoster(name: file.name.baseName, bytes: Array(bytes))
    }
  }

  private init(name: String, bytes: [UInt8]) {
    let shown = name.onOneLine.tidied
    self.name = shown.isEmpty || shown == ".." ? "danh-sach" : shown
    self.bytes = bytes
  }
}
