import Assessment
import Personnel

/// Reads whom each agency must have.
struct CoverageReading {
  /// One rule.
  func rule(_ spot: Spot) -> CoverageRule? {
    guard let fields = spot.fields("duty", "perAgency", "deputies") else { return nil }
    let duty = fields.required("duty")?.code(Duty.self)
    let agency = fields.required("perAgency").flatMap(perAgency)
    let deputies = fields.maybe("deputies") { $0.whole(0...100) }
    guard let duty, let agency, let deputies else { return nil }
    return CoverageRule(
      duty: duty,
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
