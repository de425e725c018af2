/// What separates the parts of a form, as the Content-Type of a request tells it.
struct MultipartBoundary: Equatable, Sendable {
  let bytes: [UInt8]

  /// 1 to 70 of the characters of RFC 2046, no space at the end.
  init(_ bytes: some Collection<UInt8>) throws(UploadRefusal) {
    guard (1...70).contains(bytes.count), bytes.allSatisfy(Self.allows),
      Array(bytes).last != UInt8(ascii: " ")
    else { throw .malformed }
    self.bytes = Array(bytes)
  }

  /// Reads a Content-Type, such as `multipart/form-data; boundary="x y"`.
  init(contentType: String) throws(UploadRefusal) {
    guard let field = HeaderParameters(Array(contentType.utf8)) else { throw .noForm }
    guard field.value == Array("multipart/form-data".utf8) else { throw .noForm }
    guard let bytes = try? field.single("boundary") else { throw .malformed }
    try self.init(bytes)
  }

  private static func allows(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: Array("'()+_,-./:=? ".utf8).contains(byte)
    }
  }
}
