import Assessment
import Personnel

/// The duties that officers of an agency have, among those of the framework.
struct DutyChoice {
  private let known: [Code<Duty>]

  init(_ framework: Framework) {
    known = framework.duties.map(\.duty.code)
  }

  /// The duty of an agency's n-th officer: first the focal point and its deputy, then the
  /// spokesperson, then what an agency of that group needs.
  func duty(_ slot: Int, in group: AgencyGroup, _ draw: inout Draw) -> Code<Duty>? {
    let wanted = Self.wanted(slot, group).filter { code in known.contains { $0.text == code } }
    guard !wanted.isEmpty else { return known.isEmpty ? nil : draw.pick(known) }
    let code = draw.pick(wanted)
    return known.first { $0.text == code }
  }

  private static func wanted(_ slot: Int, _ group: AgencyGroup) -> [String] {
    switch (slot, group) {
    case (0...1, .departments), (0...1, .party), (0...1, .forces): ["R2"]
    case (0...1, .localities): ["R3"]
    case (0...1, .press): ["R6"]
    case (2, .departments), (2, .localities): ["R4"]
    case (2, .party): ["R9"]
    case (_, .departments): ["R1", "R1", "R2", "R5", "R7", "R8", "R8", "R9"]
    case (_, .localities): ["R3", "R3", "R3", "R5", "R8"]
    case (_, .party): ["R2", "R2", "R5", "R9"]
    case (_, .press): ["R6", "R6", "R6", "R5"]
    case (_, .forces): ["R2", "R2", "R5"]
    }
  }
}
