import Foundation
import Hummingbird
import Vietnamese

/// A roster as somebody sent it with the form.
struct SentRoster: Sendable {
  /// Without folders; only ever shown.
  let name: String
  let bytes: [UInt8]
  /// The form's other fields, each on one line.
  let fields: [String: String]

  /// Reads the form; refuses one without a file.
  init(_ request: Request) async throws {
    self = try await UploadReader().withUpload(request) { upload in
      guard let file = upload.file("file") else { throw RosterFault.noFile }
      guard let bytes = FileManager.default.contents(atPath: file.path) else {
        throw UploadFault.unwritable(EIO)
      }
      let fields = upload.fields.keys.map { ($0, upload.text($0)?.onOneLine.tidied ?? "") }
      return SentRoster(
        name: file.name.baseName,
        bytes: Array(bytes),
        fields: Dictionary(fields, uniquingKeysWith: { $1 })
      )
    }
  }

  private init(name: String, bytes: [UInt8], fields: [String: String]) {
    let shown = name.onOneLine.tidied
    self.name = shown.isEmpty || shown == ".." ? "danh-sach" : shown
    self.bytes = bytes
    self.fields = fields
  }
}
