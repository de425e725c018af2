#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The name of an element without its prefix, valid only while it is being reported.
struct XMLName {
  let bytes: UnsafePointer<CChar>

  init(_ qualified: UnsafePointer<CChar>) {
    var local = qualified
    var next = qualified
    while next.pointee != 0 {
      if next.pointee == 58 { local = next + 1 }
      next += 1
    }
    bytes = local
  }

  static func ~= (pattern: StaticString, name: XMLName) -> Bool {
    name.equals(pattern)
  }

  func equals(_ pattern: StaticString) -> Bool {
    strcmp(bytes, UnsafeRawPointer(pattern.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
  }

  /// The only letter of a name of one letter, else 0: most elements of a sheet are such.
  var letter: UInt8 { bytes[0] != 0 && bytes[1] == 0 ? UInt8(bitPattern: bytes[0]) : 0 }
}

/// The attributes of an element, valid only while it is being reported.
struct XMLAttributes {
  let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>

  /// The value of an attribute, with or without a prefix.
  subscript(name: StaticString) -> UnsafePointer<CChar>? {
    var next = pairs
    while let key = next[0], let value = next[1] {
      if XMLName(key).equals(name) { return value }
      next += 2
    }
    return nil
  }

  func text(_ name: StaticString) -> String? {
    self[name].map { String(cString: $0) }
  }

  func integer(_ name: StaticString) -> Int? {
    self[name].flatMap { Int(String(cString: $0)) }
  }

  /// XML knows `1`, `true` and, from old programs, `on`.
  func flag(_ name: StaticString) -> Bool {
    guard let value = text(name) else { return false }
    return value == "1" || value == "true" || value == "on"
  }
}
