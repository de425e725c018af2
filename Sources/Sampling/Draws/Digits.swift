extension Int {
  /// The digits with zeros in front, at least so many.
  func padded(to length: Int) -> String {
    let digits = "\(self)"
    return String(repeating: "0", count: Swift.max(0, length - digits.utf8.count)) + digits
  }
}
