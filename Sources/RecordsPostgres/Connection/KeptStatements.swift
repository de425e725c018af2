/// The statements that a connection has prepared, the least used of them given up first.
struct KeptStatements {
  /// A prepared statement with the types that its values were said to have.
  struct Kept {
    let name: String
    let types: [UInt32]
    fileprivate var lastUse: Int
  }

  /// What stands between us and the next preparation.
  enum Finding {
    /// One that fits is there.
    case fits(String)
    /// None fits: it is to be prepared under a name, with types, once others are given up.
    case missing(name: String, types: [UInt32], giveUp: [String])
  }

  private var statements: [String: Kept] = [:]
  private var uses = 0
  private var names = 0
  private let most: Int

  init(most: Int = 256) {
    self.most = most
  }

  /// Looks for a statement whose values have types. A NULL fits any type; where a statement comes
  /// with more of its types known than before, it is prepared again with all that is known, so that
  /// optional values don't make a statement of each of their combinations.
  mutating func find(_ text: String, _ types: [UInt32]) -> Finding {
    uses += 1
    guard let kept = statements[text] else {
      return missing(types, giveUp: statements.count < most ? [] : oldest().map { [$0] } ?? [])
    }
    if zip(types, kept.types).allSatisfy({ $0 == 0 || $0 == $1 }) {
      statements[text]?.lastUse = uses
      return .fits(kept.name)
    }
    statements[text] = nil
    return missing(zip(types, kept.types).map { $0 == 0 ? $1 : $0 }, giveUp: [kept.name])
  }

  /// Notes a statement that the server has prepared.
  mutating func keep(_ text: String, name: String, types: [UInt32]) {
    statements[text] = Kept(name: name, types: types, lastUse: uses)
  }

  /// How many are kept.
  var count: Int { statements.count }

  private mutating func missing(_ types: [UInt32], giveUp: [String]) -> Finding {
    names += 1
    return .missing(name: "s\(names)", types: types, giveUp: giveUp)
  }

  private mutating func oldest() -> String? {
    guard let old = statements.min(by: { $0.value.lastUse < $1.value.lastUse }) else { return nil }
    statements[old.key] = nil
    return old.value.name
  }
}
