import Vietnamese

/// Who does something: the account that is signed in or, on the command line, the machine's user.
public struct Actor: Hashable, Sendable {
  /// A name by which the person can be asked.
  public let name: String

  /// An actor by name; nil where the name is empty or nothing but spaces.
  public init?(_ name: String) {
    self.name = name.tidied
    guard !self.name.isEmpty else { return nil }
  }

  /// The program itself, where nobody else is known.
  public static let program = Actor(known: "boiduong")

  private init(known name: String) {
    self.name = name
  }
}
