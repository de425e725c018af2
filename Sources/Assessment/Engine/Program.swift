import Chronology

/// A framework's criteria, compiled: for each level a run of instructions for a stack of day sets,
/// levels in an order in which each comes after all that it looks at.
struct Program: Sendable {
  /// What to do next.
  enum Instruction: Sendable {
    /// Push the days on which there is enough evidence.
    case evidence(Leaf)
    /// Push the days of a level that was worked out before, by its place in `levels`.
    case level(Int)
    /// Replace the two topmost by the days in both.
    case both
    /// Replace the two topmost by the days in either.
    case either
  }

  /// How much evidence.
  struct Leaf: Sendable {
    let kinds: EvidenceKinds
    let level: UInt8
    let count: Int
    let within: Term?
  }

  /// One level of one competency.
  struct Level: Sendable {
    /// The competency's place in the framework.
    let competency: Int
    let number: Int
    let instructions: Range<Int>
  }

  let instructions: ContiguousArray<Instruction>
  /// In the order of work.
  let levels: ContiguousArray<Level>
  /// All competencies' levels in turn, from the lowest to the highest, as places in `levels`.
  let ladder: ContiguousArray<Int>
  /// For each competency, its run of `ladder`.
  let ladders: ContiguousArray<Range<Int>>
}
