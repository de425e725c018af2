import Chronology
import Personnel

/// Where an officer worked, and until when: an agency, and what took over from it.
struct Career {
  let first: SampleAgency
  let next: SampleAgency?
  /// Which one of those of the agency the officer is, from 0.
  let slot: Int
  /// Whether the officer moved when the agency ended; some are still listed there.
  private let moved: Bool

  init(_ place: Int, in scene: ProvinceScene, _ draw: inout Draw) {
    (first, slot) = scene.place(of: place)
    next =
      first.successors.isEmpty ? nil : scene.agency(draw.pick(first.successors))
    moved = next != nil && !draw.happens(60)
  }

  /// Where the officer works, as last told.
  var agency: ID<Agency> { last.agency.id }
  /// The group of that agency.
  var group: AgencyGroup { last.agency.standings.last?.group ?? .departments }

  private var last: SampleAgency { moved ? next ?? first : first }

  /// The agencies in which the officer was, each with the days.
  var stays: [(agency: Agency, days: DayRange)] {
    guard let next, moved, let until = first.agency.days.until,
      let after = DayRange(from: until, until: next.agency.days.until)
    else { return [(first.agency, first.agency.days)] }
    return [(first.agency, first.agency.days), (next.agency, after)]
  }
}
