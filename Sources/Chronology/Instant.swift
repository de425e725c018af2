/// A moment, the same everywhere on earth: microseconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Comparable, Sendable {
  /// Microseconds since the epoch.
  public let microseconds: Int64

  /// The moment so many microseconds after the epoch.
  public init(microseconds: Int64) {
    self.microseconds = microseconds
  }

  /// The moment at which a day begins at an offset from UTC, in seconds east.
  public init(startOf day: Day, secondsFromUTC: Int = Instant.vietnam) {
    microseconds = (Int64(day.number) * 86_400 - Int64(secondsFromUTC)) * 1_000_000
  }

  /// Seconds east of UTC of Vietnam's time, which has known no change since 1975.
  public static let vietnam = 7 * 3_600

  /// The civil day of this moment at an offset from UTC, in seconds east.
  public func day(secondsFromUTC: Int = Instant.vietnam) -> Day {
    let seconds = microseconds.flooredQuotient(1_000_000) + Int64(secondsFromUTC)
    return Day(number: Int32(seconds.flooredQuotient(86_400)))
  }

  public static func < (left: Instant, right: Instant) -> Bool {
    left.microseconds < right.microseconds
  }
}

extension Instant {
  /// Reads RFC 3339: `2020-07-01T12:00:00+07:00`, with `Z` or an offset, and a fraction if any.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"),
      let day = Day(iso: String(decoding: bytes[..<10], as: UTF8.self)),
      let seconds = Self.seconds(ofClock: bytes[11..<19])
    else { return nil }
    var rest = bytes[19...]
    var fraction: Int64 = 0
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix { (48...57).contains($0) }
      guard (1...9).contains(digits.count) else { return nil }
      let padded = digits.map { Int64($0 - 48) } + Array(repeating: 0, count: 6)
      fraction = padded.prefix(6).reduce(0) { $0 * 10 + $1 }
      rest = rest[digits.endIndex...]
    }
    guard let offset = Self.offset(rest) else { return nil }
    let total = Int64(day.number) * 86_400 + Int64(seconds) - Int64(offset)
    microseconds = total * 1_000_000 + fraction
  }

  private static func seconds(ofClock bytes: ArraySlice<UInt8>) -> Int? {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    let numbers = parts.compactMap { twoDigits($0) }
    guard numbers.count == 3, numbers[0] < 24, numbers[1] < 60, numbers[2] < 60 else { return nil }
    return numbers[0] * 3_600 + numbers[1] * 60 + numbers[2]
  }

  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    if bytes.elementsEqual([UInt8(ascii: "Z")]) { return 0 }
    guard bytes.count == 6, let sign = bytes.first, [43, 45].contains(sign),
      bytes[bytes.startIndex + 3] == UInt8(ascii: ":"),
      let hours = twoDigits(bytes[(bytes.startIndex + 1)..<(bytes.startIndex + 3)]),
      let minutes = twoDigits(bytes[(bytes.startIndex + 4)...]), hours < 24, minutes < 60
    else { return nil }
    return (sign == 43 ? 1 : -1) * (hours * 3_600 + minutes * 60)
  }

  private static func twoDigits(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count == 2, bytes.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 48) }
  }
}

extension Instant: CustomStringConvertible {
  /// RFC 3339 in UTC, always to the microsecond: `2020-07-01T05:00:00.000000Z`. Its order as text
  /// is the order in time, so it can be stored and compared in any database.
  public var description: String {
    let seconds = microseconds.flooredQuotient(1_000_000)
    let fraction = microseconds - seconds * 1_000_000
    let day = Day(number: Int32(seconds.flooredQuotient(86_400)))
    let clock = Int(seconds - Int64(day.number) * 86_400)
    let time = [clock / 3_600, clock / 60 % 60, clock % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ":")
    let padded = String(1_000_000 + fraction).dropFirst()
    return "\(day)T\(time).\(padded)Z"
  }
}

extension Int64 {
  fileprivate func flooredQuotient(_ divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
