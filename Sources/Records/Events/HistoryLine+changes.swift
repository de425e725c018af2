extension HistoryLine {
  /// A value that came, went or changed.
  public struct Change: Equatable, Sendable {
    /// As the event names it, such as `birthDate`.
    public let name: String
    /// Nothing where it came.
    public let old: SQLValue
    /// Nothing where it went.
    public let new: SQLValue
  }

  /// Each value that the event tells, in the order in which people read them; those that are nothing
  /// before and after are left out.
  public var changes: [Change] {
    let old = old.flatMap(Fields.init(json:))?.values ?? []
    let new = new.flatMap(Fields.init(json:))?.values ?? []
    var seen: Set<String> = []
    return (old + new).map(\.name).filter { seen.insert($0).inserted }.compactMap { name in
      let change = Change(
        name: name,
        old: old.first { $0.name == name }?.value ?? .null,
        new: new.first { $0.name == name }?.value ?? .null
      )
      return change.old == .null && change.new == .null ? nil : change
    }
  }
}
