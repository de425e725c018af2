public import Chronology
public import Personnel
public import Vietnamese

/// The bands by which a passed mark is classified; which scheme holds depends on the class's start.
public struct GradingScheme: Equatable, Sendable {
  public let code: Code<GradingScheme>
  public let title: Bilingual
  /// The classes for which it holds, by their first day.
  public let days: DayRange
  /// The text that it comes from.
  public let basis: String?
  /// From the highest lower bound to the lowest.
  public let bands: [Band]

  /// A band from its lower bound up to the next.
  public struct Band: Equatable, Sendable {
    public let title: Bilingual
    /// The least rounded mark that belongs.
    public let from: Score

    /// A band from a mark on.
    public init(title: Bilingual, from: Score) {
      self.title = title
      self.from = from
    }
  }

  /// A scheme; the bands may come in any order.
  public init(
    code: Code<GradingScheme>,
    title: Bilingual,
    days: DayRange,
    basis: String?,
    bands: [Band]
  ) {
    self.code = code
    self.title = title
    self.days = days
    self.basis = basis
    self.bands = bands.sorted { $0.from > $1.from }
  }

  /// The band of a rounded mark; nil under the lowest.
  public func band(of mark: Score) -> Band? {
    bands.first { $0.from <= mark }
  }
}
