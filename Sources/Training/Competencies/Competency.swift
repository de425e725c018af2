/// What an officer can be able to do, seen on five levels. The whole of it (title, behaviours,
/// criteria) stands in the framework that the assessment engine reads; here it is only named.
public enum Competency {}

extension Competency {
  /// A level of a competency: 1 aware, 2 basic, 3 independent, 4 advanced, 5 lead.
  public struct Level: Hashable, Comparable, Sendable {
    /// 1 to 5.
    public let number: Int

    /// A level by its number, or nil outside of 1 to 5.
    public init?(_ number: Int) {
      guard Self.numbers.contains(number) else { return nil }
      self.number = number
    }

    /// The numbers that levels have.
    public static let numbers = 1...5

    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
  }
}

extension Competency.Level: CustomStringConvertible {
  /// The number.
  public var description: String { "\(number)" }
}
