public import Chronology
public import Vietnamese

/// A numbered letter from one body to others (công văn).
public struct Dispatch: Hashable, Sendable {
  /// Its number and symbol, such as `45/CV-SNgV`.
  public let number: String
  /// The day on which it was signed.
  public let day: Day?

  /// A letter by its number and day.
  public init(number: String, day: Day?) {
    self.number = number
    self.day = day
  }
}

/// What calling a class says besides when and where it is (triệu tập): how many may come, from whom,
/// and until when they are named.
public struct ClassCall: Equatable, Sendable {
  /// The room in which its sessions are held, where they say nothing else.
  public var room: String?
  /// How many can be in it.
  public var seats: Int
  /// The last day on which agencies may name somebody.
  public var lastDay: Day?
  /// The letter by which officers are called up.
  public var letter: Dispatch?
  /// Why it was cancelled, where it was.
  public var cancelledBecause: String?

  /// A call for so many.
  public init(
    room: String? = nil,
    seats: Int,
    lastDay: Day? = nil,
    letter: Dispatch? = nil,
    cancelledBecause: String? = nil
  ) {
    self.room = room
    self.seats = seats
    self.lastDay = lastDay
    self.letter = letter
    self.cancelledBecause = cancelledBecause
  }

  /// How many seats a class may have.
  public static let possibleSeats = 1...10_000
}

/// A stretch of days on which public offices are closed.
public struct Holiday: Equatable, Sendable {
  public let title: Bilingual
  public let days: DayRange
  /// The text that sets it.
  public let basis: String?
  /// Whether the text was seen.
  public let certain: Bool

  /// A holiday by its days.
  public init(title: Bilingual, days: DayRange, basis: String?, certain: Bool) {
    self.title = title
    self.days = days
    self.basis = basis
    self.certain = certain
  }
}
