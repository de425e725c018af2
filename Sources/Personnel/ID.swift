/// The number that the database gave a thing. An `ID<Officer>` is no `ID<Agency>`.
public struct ID<Entity>: Hashable, Comparable, Sendable {
  /// The number; unique among things of one kind, never given twice.
  public let number: Int64

  /// The id with this number.
  public init(_ number: Int64) {
    self.number = number
  }

  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

extension ID: CustomStringConvertible {
  /// The digits of the number.
  public var description: String { "\(number)" }
}
