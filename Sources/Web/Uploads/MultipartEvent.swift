/// What a form says, in the order in which it comes.
enum MultipartEvent: Equatable, Sendable {
  case began(MultipartPart)
  case bytes(ArraySlice<UInt8>)
  case ended
  /// The last boundary has been read.
  case finished
}

/// The headings of a part of a form.
struct MultipartPart: Equatable, Sendable {
  let name: String
  /// Nil for a field that is no file. A browser sends an empty one where no file was chosen.
  let fileName: FileName?
  /// What the sender takes it for, in lower case; never to be trusted.
  let contentType: String?
}

extension MultipartPart {
  /// Reads the heading lines of a part. `filename*` is not read: RFC 7578 forbids it in a form.
  init(lines: [ArraySlice<UInt8>], limits: UploadLimits) throws(UploadRefusal) {
    var disposition: HeaderParameters?
    var type: [UInt8]?
    for line in lines {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { throw .malformed }
      let name = line[..<colon].map(HeaderParameters.lowered)
      guard !name.isEmpty, name.allSatisfy(HeaderParameters.isToken) else { throw .malformed }
      let value = Array(line[(colon + 1)...])
      if name == Array("content-disposition".utf8) {
        guard disposition == nil, let read = HeaderParameters(value) else { throw .malformed }
        disposition = read
      } else if name == Array("content-type".utf8) {
        guard type == nil else { throw .malformed }
        type = HeaderParameters(value)?.value ?? []
      }
    }
    guard let disposition, disposition.value == Array("form-data".utf8),
      let name = try disposition.single("name")
    else { throw .malformed }
    self.name = try Self.text(name, limits)
    fileName = try disposition.single("filename").map { bytes throws(UploadRefusal) in
      FileName(sent: try Self.text(bytes, limits))
    }
    contentType = type.flatMap { $0.isEmpty ? nil : String(decoding: $0, as: UTF8.self) }
  }

  private static func text(_ sent: [UInt8], _ limits: UploadLimits) throws(UploadRefusal) -> String
  {
    guard sent.count <= limits.nameBytes else { throw .nameTooLong }
    guard let text = String(validating: unescaped(sent), as: UTF8.self) else { throw .malformed }
    return text
  }

  /// Undoes what the HTML standard makes of a quote and of line ends, and nothing else: a browser
  /// sends `50%.xlsx` and `%41` as they are.
  private static func unescaped(_ sent: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = sent[...]
    while let byte = rest.first {
      let escape = rest.prefix(3)
      if escape.elementsEqual("%22".utf8) {
        bytes.append(UInt8(ascii: "\""))
      } else if escape.elementsEqual("%0D".utf8) {
        bytes.append(13)
      } else if escape.elementsEqual("%0A".utf8) {
        bytes.append(10)
      } else {
        bytes.append(byte)
        rest.removeFirst()
        continue
      }
      rest.removeFirst(3)
    }
    return bytes
  }
}
