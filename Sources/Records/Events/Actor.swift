import Vietnamese

/// Who does something: the account that is signed in or, on the command line, the machine's user.
public struct Actor: Hashable, Sendable {
  /// A name by which the person can be asked.
  public let name: String
  /// Where it is done from, such as `web 10.1.2.3`, `command` or `file officers.xlsx`; nil where
  /// nobody noted it.
  public let source: String?

  /// An actor by name; nil where the name is empty or nothing but spaces.
  ///
  /// - Parameter source: Where it is done from; one that is empty is none.
  public init?(_ name: String, from source: String? = nil) {
    let name = name.tidied
    guard !name.isEmpty else { return nil }
    self.init(known: name, from: source)
  }

  /// The same, doing it from somewhere.
  public func from(_ source: String?) -> Actor {
    Actor(known: name, from: source)
  }

  /// The program itself, where nobody else is known.
  public static let program = Actor(known: "boiduong", from: nil)

  private init(known name: String, from source: String?) {
    let source = source?.tidied ?? ""
    self.name = name
    self.source = source.isEmpty ? nil : source
  }
}
