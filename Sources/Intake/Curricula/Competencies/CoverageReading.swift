import Assessment
import Personnel

/// Reads whom each agency must have.
struct CoverageReading {
  /// One rule.
  func rule(_ spot: Spot) -> CoverageRule? {
    guard let fields = spot.fields("duty", "or", "perAgency", "deputies") else { return nil }
    let duty = fields.required("duty")?.code(Duty.self)
    let alternatives = fields.maybe("or") { $0.all(atLeast: 1) { $0.code(Duty.self) } }
    let agency = fields.required("perAgency").flatMap(perAgency)
    let deputies = fields.maybe("deputies") { $0.whole(0...100) }
    guard let duty, let alternatives, let agency, let deputies else { return nil }
    return CoverageRule(
      duty: duty,
      or: alternatives ?? [],
      groups: agency.groups,
      atLeast: agency.atLeast,
      deputies: deputies ?? 0
    )
  }

  private func perAgency(_ spot: Spot) -> (groups: [AgencyGroup], atLeast: Int)? {
    guard let fields = spot.fields("groups", "atLeast") else { return nil }
    let groups = fields.maybe("groups") { $0.all(atLeast: 1) { $0.choice(AgencyGroup.self) } }
    let atLeast = fields.required("atLeast")?.whole(1...100)
    guard let groups, let atLeast else { return nil }
    return (groups ?? [], atLeast)
  }
}
