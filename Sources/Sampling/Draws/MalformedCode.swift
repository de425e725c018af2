import Personnel

/// A code that a sample made is none: a defect of the sample.
struct MalformedCode: Error {
  let text: String
}

extension Code {
  /// A code that is well formed by the way in which it is made.
  init(made text: String) throws(MalformedCode) {
    guard let code = Self(text) else { throw MalformedCode(text: text) }
    self = code
  }
}
