/// What a file is by its first bytes; its name is never asked.
enum FileKind: Equatable {
  case archive
  case compoundFile
  case text
  case other(OtherFormat)
  case unknown

  init(of bytes: UnsafeBufferPointer<UInt8>) {
    func begins(_ signature: [UInt8]) -> Bool { bytes.starts(with: signature) }
    if begins([0x50, 0x4B, 0x03, 0x04]) || begins([0x50, 0x4B, 0x05, 0x06]) {
      self = .archive
    } else if begins([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .compoundFile
    } else if begins([0x25, 0x50, 0x44, 0x46, 0x2D]) {
      self = .other(.pdf)
    } else if begins([0x89, 0x50, 0x4E, 0x47]) || begins([0xFF, 0xD8, 0xFF])
      || begins(Array("GIF8".utf8))
    {
      self = .other(.picture)
    } else if begins(Array("{\\rtf".utf8)) {
      self = .other(.wordDocument)
    } else if begins([0x09, 0x08]) || begins([0x09, 0x04]) || begins([0x09, 0x02]) {
      self = Self.looksLikeText(bytes) ? .text : .other(.earlyExcel)
    } else {
      self = Self.kind(ofText: bytes)
    }
  }

  private static func kind(ofText bytes: UnsafeBufferPointer<UInt8>) -> FileKind {
    guard looksLikeText(bytes) else { return .unknown }
    let start = bytes.prefix(1_024).drop { [0xEF, 0xBB, 0xBF, 9, 10, 13, 32].contains($0) }
    let head = String(decoding: start, as: UTF8.self).lowercased()
    for page in ["<!doctype html", "<html", "<table", "<head", "<body", "<meta"]
    where head.utf8.starts(with: page.utf8) { return .other(.webPage) }
    return head.utf8.starts(with: "<?xml".utf8) ? .other(.xml) : .text
  }

  /// UTF-16 says so by its mark; any other text has no NUL.
  private static func looksLikeText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || !bytes.contains(0)
  }

  /// Tells the kinds of compound files apart by the names of their streams, which are UTF-16; nil for
  /// what may be a workbook.
  static func error(ofCompoundFile bytes: UnsafeBufferPointer<UInt8>) -> WorkbookError? {
    if contains("EncryptedPackage", in: bytes) { return .encrypted }
    if contains("WordDocument", in: bytes) { return .otherFormat(.wordDocument) }
    if contains("PowerPoint Document", in: bytes) { return .otherFormat(.presentation) }
    let isWorkbook = contains("Workbook", in: bytes) || contains("Book", in: bytes)
    return isWorkbook ? nil : .unknownFormat
  }

  /// Directory entries are 128 bytes long and aligned, the name comes first.
  private static func contains(_ name: String, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var wanted: [UInt8] = []
    for unit in Array(name.utf16) + [0] {
      wanted.append(UInt8(unit & 0xFF))
      wanted.append(UInt8(unit >> 8))
    }
    var offset = 512
    while offset + wanted.count <= bytes.count {
      if bytes[offset..<(offset + wanted.count)].elementsEqual(wanted) { return true }
      offset += 128
    }
    return false
  }
}
