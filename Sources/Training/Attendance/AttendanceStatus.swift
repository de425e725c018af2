public import Chronology
public import Personnel
public import Vietnamese

/// How somebody was at a session: present, late, excused, absent, or what the installation adds.
public struct AttendanceStatus: Equatable, Sendable {
  public let code: Code<AttendanceStatus>
  public let title: Bilingual
  /// The sign on the sheet: x, M, P, K.
  public let symbol: String
  /// The share of the session's periods that it credits.
  public let share: Share
  /// Whether the absence is excused.
  public let excused: Bool
  /// The sessions for which it holds, by their day. A share that changes is a new status.
  public let days: DayRange

  /// An exact share between nothing and the whole.
  public struct Share: Hashable, Sendable {
    /// Parts of the whole that count.
    public let numerator: Int
    /// Parts that make the whole; at least 1.
    public let denominator: Int

    /// A share of so many parts of so many, or nil where that is less than nothing or more than all.
    public init?(_ numerator: Int, of denominator: Int) {
      guard (1...1_000_000).contains(denominator), (0...denominator).contains(numerator) else {
        return nil
      }
      self.numerator = numerator
      self.denominator = denominator
    }
  }

  /// A status that credits a share of a session.
  public init(
    code: Code<AttendanceStatus>,
    title: Bilingual,
    symbol: String,
    share: Share,
    excused: Bool,
    days: DayRange = .always
  ) {
    self.code = code
    self.title = title
    self.symbol = symbol
    self.share = share
    self.excused = excused
    self.days = days
  }
}
