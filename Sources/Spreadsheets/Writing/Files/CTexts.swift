#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// C strings that live as long as this does, for calls that take many of them in one structure.
/// What XML cannot hold is replaced in them.
final class CTexts {
  private var pointers: [UnsafeMutablePointer<CChar>] = []

  func callAsFunction(_ text: String?) -> UnsafeMutablePointer<CChar>? {
    guard let text, let copy = strdup(WritableText.plain(text)) else { return nil }
    pointers.append(copy)
    return copy
  }

  deinit {
    for pointer in pointers { free(pointer) }
  }
}
