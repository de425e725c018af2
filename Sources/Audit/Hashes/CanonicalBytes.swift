/// The one form in bytes of what is hashed or signed: the name and version of the form, then each
/// value with its kind and, for a text, its length in front. No two lists of values are alike.
struct CanonicalBytes {
  private(set) var bytes: [UInt8] = []

  /// Begins a form by its name, in which its version stands.
  init(_ form: StaticString) {
    bytes.reserveCapacity(512)
    add(form.description)
  }

  mutating func add(_ number: Int64?) {
    guard let number else { return bytes.append(0) }
    bytes.append(1)
    withUnsafeBytes(of: number.bigEndian) { bytes += $0 }
  }

  mutating func add(_ text: String?) {
    guard let text else { return bytes.append(0) }
    bytes.append(2)
    withUnsafeBytes(of: UInt64(text.utf8.count).bigEndian) { bytes += $0 }
    bytes += text.utf8
  }

  mutating func add(_ hash: Hash) {
    bytes.append(3)
    hash.append(to: &bytes)
  }

  /// Bytes of a length that the form fixes.
  mutating func add(fixed more: [UInt8]) {
    bytes.append(4)
    bytes += more
  }
}
