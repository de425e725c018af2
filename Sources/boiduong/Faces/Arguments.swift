public import Access
public import ArgumentParser
public import Chronology
public import Operations
public import Vietnamese

extension Day: ExpressibleByArgument {
  /// `2020-01-31`, or `31/1/2020` as it is written in Vietnam.
  public init?(argument: String) {
    if let day = Day(iso: argument) {
      self = day
      return
    }
    let parts = argument.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.allSatisfy { (48...57).contains($0) } ? Int(String(decoding: part, as: UTF8.self)) : nil
    }
    guard parts.count == 3, numbers.count == 3, parts[2].count == 4 else { return nil }
    self.init(year: numbers[2], month: numbers[1], day: numbers[0])
  }
}

extension Instant: ExpressibleByArgument {
  /// `2020-01-31T08:00:00+07:00`.
  public init?(argument: String) {
    self.init(iso: argument)
  }
}

extension Language: ExpressibleByArgument {}

/// `report`, `makeDecision` …
extension Purpose: ExpressibleByArgument {}

extension Role: ExpressibleByArgument {}
