/// Notices whether something (a person, a result, a paper) is met for the first time in its group
/// and in the report.
struct OnceCounter<Key: Hashable> {
  private struct Grouped: Hashable {
    let group: String
    let key: Key
  }

  private var inGroup: Set<Grouped> = []
  private var inTotal: Set<Key> = []

  /// Whether the group, and the total, have not counted it yet; from now on they have.
  mutating func count(_ key: Key, in group: String) -> (group: Bool, total: Bool) {
    let isFirstInGroup = inGroup.insert(Grouped(group: group, key: key)).inserted
    return (isFirstInGroup, inTotal.insert(key).inserted)
  }

  /// How many the total has counted.
  var count: Int { inTotal.count }

  /// Whether the group, and the total, have counted it.
  func has(_ key: Key, in group: String) -> (group: Bool, total: Bool) {
    (inGroup.contains(Grouped(group: group, key: key)), inTotal.contains(key))
  }
}
