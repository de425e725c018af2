@testable import Web

/// What a form says, with the pieces of a part put together, so that it does not tell how it was
/// cut.
enum Said: Equatable, Sendable {
  case part(MultipartPart, [UInt8])
  case finished
}

/// Reads a form in pieces of some size.
func read(
  _ form: [UInt8],
  in size: Int = .max,
  boundary: String = "ranh",
  limits: UploadLimits = UploadLimits()
) throws -> [Said] {
  try read(
    stride(from: 0, to: form.count, by: min(size, max(1, form.count))).map {
      form[$0..<min(form.count, $0 + min(size, form.count))]
    },
    boundary: boundary,
    limits: limits
  )
}

func read(
  _ pieces: [ArraySlice<UInt8>],
  boundary: String = "ranh",
  limits: UploadLimits = UploadLimits()
) throws -> [Said] {
  var parser = MultipartParser(boundary: try MultipartBoundary(boundary.utf8), limits: limits)
  var said: [Said] = []
  var open: (MultipartPart, [UInt8])?
  for piece in pieces {
    try parser.take(piece) { event in
      switch event {
      case .began(let part): open = (part, [])
      case .bytes(let bytes): open?.1 += bytes
      case .ended:
        if let (part, bytes) = open { said.append(.part(part, bytes)) }
        open = nil
      case .finished: said.append(.finished)
      }
    }
  }
  try parser.finish()
  return said
}

/// A form as a browser sends it: each part with its heading lines and content.
func form(
  _ parts: [(headers: [String], content: [UInt8])],
  boundary: String = "ranh"
) -> [UInt8] {
  var bytes: [UInt8] = []
  for part in parts {
    bytes += "--\(boundary)\r\n".utf8
    for header in part.headers { bytes += "\(header)\r\n".utf8 }
    bytes += "\r\n".utf8
    bytes += part.content + Array("\r\n".utf8)
  }
  return bytes + Array("--\(boundary)--\r\n".utf8)
}

func field(_ name: String, _ text: String) -> (headers: [String], content: [UInt8]) {
  (["Content-Disposition: form-data; name=\"\(name)\""], Array(text.utf8))
}

func file(
  _ name: String,
  _ fileName: String,
  _ content: [UInt8]
) -> (headers: [String], content: [UInt8]) {
  (
    [
      "Content-Disposition: form-data; name=\"\(name)\"; filename=\"\(fileName)\"",
      "Content-Type: application/octet-stream",
    ],
    content
  )
}
