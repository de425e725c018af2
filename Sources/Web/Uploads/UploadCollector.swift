/// What a form says, put where it is kept: fields in memory, files in files.
struct UploadCollector {
  private let folder: String
  private var fields: [String: [UInt8]] = [:]
  private var files: [UploadedFile] = []
  private var open: [TemporaryFile] = []
  private var part: MultipartPart?
  private var value: [UInt8] = []

  init(folder: String) { self.folder = folder }

  mutating func take(_ event: MultipartEvent) throws {
    switch event {
    case .began(let part):
      self.part = part
      value = []
      if part.fileName != nil { open.append(try TemporaryFile(in: folder)) }
    case .bytes(let bytes):
      if part?.fileName == nil { value += bytes } else { try open.last?.write(bytes) }
    case .ended: try end()
    case .finished: break
    }
  }

  /// All of it, with the hold on its files.
  func kept() -> KeptUpload {
    KeptUpload(fields: fields, files: files, hold: open)
  }

  private mutating func end() throws {
    guard let part else { return }
    guard let name = part.fileName else {
      // The same field twice could be read in two ways.
      guard fields.updateValue(value, forKey: part.name) == nil else {
        throw UploadRefusal.malformed
      }
      return
    }
    guard let file = open.last else { return }
    try file.settle()
    // What a browser sends where no file was chosen.
    if name.sent.isEmpty && file.count == 0 {
      open.removeLast()
      return
    }
    files.append(
      UploadedFile(
        field: part.name,
        name: name,
        contentType: part.contentType,
        path: file.path,
        count: file.count
      )
    )
  }
}

/// A form and its files, which are deleted when nobody holds this any more.
final class KeptUpload: Sendable {
  let fields: [String: [UInt8]]
  let files: [UploadedFile]
  private let hold: [TemporaryFile]

  init(fields: [String: [UInt8]], files: [UploadedFile], hold: [TemporaryFile]) {
    (self.fields, self.files, self.hold) = (fields, files, hold)
  }
}
