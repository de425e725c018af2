import Glibc
import HTTPTypes
import Hummingbird
import NIOCore

/// What was sent with a form. Its files are there until the scope ends that it was given to.
struct Upload: Equatable, Sendable {
  /// The fields that are no files.
  let fields: [String: [UInt8]]
  let files: [UploadedFile]

  /// A field as text; nil where it is missing or no UTF-8.
  func text(_ field: String) -> String? {
    fields[field].flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// The first file of a field; nil where none was chosen.
  func file(_ field: String) -> UploadedFile? {
    files.first { $0.field == field }
  }
}

/// Takes what a form of this site sends, within limits of size and time.
struct UploadReader: Sendable {
  var limits = UploadLimits()
  /// Where files are kept until the upload is over.
  var folder = temporaryFolder
  /// Returns when the time for a body is over; tests give one that does not wait.
  var deadline: @Sendable (_ seconds: Int) async throws -> Void = {
    try await Task.sleep(for: .seconds($0))
  }

  /// The folder that the machine has for it: `TMPDIR`, or `/tmp`.
  static let temporaryFolder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"

  /// Reads a form and hands it to a scope; what was kept of its files is deleted when the scope
  /// ends, however it ends.
  ///
  /// Where the request comes from is checked before the first byte of its body is read.
  ///
  /// - Throws: `UploadRefusal`, `UploadFault`, and what the scope throws.
  func withUpload<Answer>(
    _ request: Request,
    _ body: (Upload) async throws -> Answer
  ) async throws -> Answer {
    try SameOrigin(request).check()
    let boundary = try MultipartBoundary(contentType: request.headers[.contentType] ?? "")
    if let length = request.headers[.contentLength].flatMap({ Int($0) }) {
      guard length <= limits.totalBytes else {
        throw UploadRefusal.tooLarge(bytes: limits.totalBytes)
      }
    }
    // The temporary files go when this goes, which nobody else holds.
    let kept = try await collect(request.body, boundary)
    defer { withExtendedLifetime(kept) {} }
    return try await body(Upload(fields: kept.fields, files: kept.files))
  }

  /// Reads the body against the clock. The idle time of a connection does not do: it begins again
  /// with every byte. Cancelling the reader also ends the connection's input, so that a sender who
  /// drips is cut off after the answer.
  private func collect(
    _ body: RequestBody,
    _ boundary: MultipartBoundary
  ) async throws -> KeptUpload {
    try await withThrowingTaskGroup(of: KeptUpload?.self) { group in
      group.addTask { try await read(body, boundary) }
      group.addTask {
        try await deadline(limits.seconds)
        return nil
      }
      defer { group.cancelAll() }
      guard let kept = try await group.next() ?? nil else {
        throw UploadRefusal.tooSlow(seconds: limits.seconds)
      }
      return kept
    }
  }

  private func read(_ body: RequestBody, _ boundary: MultipartBoundary) async throws -> KeptUpload {
    var parser = MultipartParser(boundary: boundary, limits: limits)
    var collector = UploadCollector(folder: folder)
    for try await buffer in body {
      try parser.take(buffer.readableBytesView) { try collector.take($0) }
    }
    // A body that ends because nobody waits for it is not one that was cut off.
    try Task.checkCancellation()
    try parser.finish()
    return collector.kept()
  }
}

extension SameOrigin {
  /// What a request says of where it comes from.
  init(_ request: Request) {
    self.init(
      host: request.head.authority,
      fetchSite: HTTPField.Name("Sec-Fetch-Site").map { request.headers[values: $0] } ?? [],
      origin: request.headers[values: .origin],
      referer: request.headers[values: .referer]
    )
  }
}
