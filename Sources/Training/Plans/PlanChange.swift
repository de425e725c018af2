/// How the lines of one edition of a plan differ from those of the one before.
public enum PlanChange: Equatable, Sendable {
  case added(PlanLine)
  case removed(PlanLine)
  case changed(from: PlanLine, to: PlanLine)

  /// The number of the line.
  public var number: Int {
    switch self {
    case .added(let line), .removed(let line), .changed(_, let line): line.number
    }
  }

  /// What an amendment changes, by the numbers of the lines.
  public static func changes(from old: [PlanLine], to new: [PlanLine]) -> [PlanChange] {
    let before = Dictionary(old.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
    let after = Dictionary(new.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
    return Set(before.keys).union(after.keys).sorted().compactMap { number in
      switch (before[number], after[number]) {
      case (nil, let line?): .added(line)
      case (let line?, nil): .removed(line)
      case (let old?, let new?) where old != new: .changed(from: old, to: new)
      default: nil
      }
    }
  }
}
