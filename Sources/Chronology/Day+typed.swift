extension Day {
  /// Reads what people type: `31/05/2020`, `31-5-2020`, `31.5.2020`, or `2020-05-31`.
  public init?(typed text: String) {
    if let day = Day(iso: text) {
      self = day
      return
    }
    let separators = [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ".")]
    let parts = text.utf8.split(omittingEmptySubsequences: false) { separators.contains($0) }
    guard parts.count == 3, parts[2].count == 4 else { return nil }
    let numbers = parts.compactMap { part -> Int? in
      guard (1...4).contains(part.count), part.allSatisfy({ (48...57).contains($0) }) else {
        return nil
      }
      return part.reduce(0) { $0 * 10 + Int($1 - 48) }
    }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[2], month: numbers[1], day: numbers[0])
  }
}
