import Assessment
import Chronology
import Personnel
import Records
import Training

/// Walks assignments and evidence side by side, both ordered by officer, and works out one officer
/// after another in the memory of the one before.
struct StandingsWork {
  private let engine: Engine
  private let outlook: Outlook
  private let duties: [DutyHeld]
  private var reckoner: Reckoner
  private var next = 0
  private(set) var officers: [ID<Officer>: OfficerStanding] = [:]
  private(set) var readiness: [ID<Agency>: Readiness] = [:]
  private(set) var records: Int

  init(engine: Engine, outlook: Outlook, duties: [DutyHeld]) {
    self.engine = engine
    self.outlook = outlook
    self.duties = duties
    reckoner = Reckoner(engine)
    records = duties.count
    officers.reserveCapacity(duties.count)
  }

  /// Adds a piece of evidence; those of one officer come together, officers in their order.
  mutating func add(_ evidence: OfficerEvidence) {
    records += 1
    while next < duties.count, duties[next].officer < evidence.officer { close() }
    guard next < duties.count, duties[next].officer == evidence.officer,
      let competency = engine.place(of: evidence.competency)
    else { return }
    reckoner.add(
      EvidenceItem(
        competency: competency,
        level: evidence.level,
        kind: evidence.kind,
        on: evidence.on,
        until: evidence.until
      )
    )
  }

  /// Works out everybody who is left.
  mutating func finish() {
    while next < duties.count { close() }
  }

  private mutating func close() {
    reckoner.reckon()
    let officer = duties[next].officer
    var (held, pairs, lapsing) = (0, 0, 0)
    while next < duties.count, duties[next].officer == officer {
      let agency = duties[next].agency
      let isAskedAbout = duties[next].isAskedAbout
      var here = readiness[agency, default: Readiness()]
      if let item = engine.item(duties[next].assignment) {
        reckoner.forEachGap(of: item, at: outlook) { gap in
          here.add(gap.status)
          pairs += 1
          if gap.status.isHeld { held += 1 }
          if gap.status == .lapsing { lapsing += 1 }
        }
      }
      if isAskedAbout { readiness[agency] = here }
      next += 1
    }
    officers[officer] = OfficerStanding(held: held, pairs: pairs, lapsing: lapsing)
    reckoner.clear()
  }
}
