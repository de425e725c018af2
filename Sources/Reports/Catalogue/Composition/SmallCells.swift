/// Which counts of a breakdown are hidden so that nobody is told of one or two people: cells of 1 or 2,
/// and another one where the total would give a hidden cell away.
///
/// Source: Nghị định 356/2025/NĐ-CP Điều 4 (sensitive personal data); the threshold is the project's.
public struct SmallCells: Equatable, Sendable {
  /// The places of the hidden cells.
  public let hidden: Set<Int>
  /// Whether the total would tell a hidden cell, whatever else is hidden.
  public let hidesTotal: Bool

  /// A cell with fewer people than this is hidden, unless nobody is in it.
  public static let least = 3

  /// What is hidden of counts that add up to a total that is told.
  public init(in counts: [Int]) {
    let total = counts.reduce(0, +)
    var hidden = Set(counts.indices.filter { Self.isSmall(counts[$0]) })
    guard !hidden.isEmpty, !Self.isSmall(total) else {
      self.hidden = hidden.isEmpty ? [] : Set(counts.indices)
      hidesTotal = Self.isSmall(total)
      return
    }
    // The smallest of the others first, those in which nobody is last.
    var others = counts.indices.filter { !hidden.contains($0) }
      .sorted {
        (counts[$0] == 0 ? 1 : 0, counts[$0], $0) < (counts[$1] == 0 ? 1 : 0, counts[$1], $1)
      }
    while Self.tells(hidden.map { counts[$0] }), !others.isEmpty {
      hidden.insert(others.removeFirst())
    }
    self.hidden = hidden
    hidesTotal = Self.tells(hidden.map { counts[$0] })
  }

  private static func isSmall(_ count: Int) -> Bool { count > 0 && count < least }

  /// Whether the sum of hidden cells tells one of them: there is one alone, or everybody can see that
  /// each of them is 1.
  private static func tells(_ cells: [Int]) -> Bool {
    cells.count < 2 || (!cells.contains(0) && cells.reduce(0, +) <= cells.count)
  }
}
