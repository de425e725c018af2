public import Assessment
public import Chronology
public import Personnel
public import Records

/// How an officer stands to what the duties held on a day require.
public struct OfficerStanding: Hashable, Sendable {
  /// Requirements of all duties held, pair by pair, that are met, perhaps lapsing.
  public let held: Int
  /// All of them.
  public let pairs: Int
  /// Of those held, the ones that will be lost within the horizon.
  public let lapsing: Int

  /// Whether nothing that is required is missing; also where nothing is required.
  public var meetsProfile: Bool { held == pairs }
}

/// How every officer assigned on a day stands to the profiles of the duties: the one set of numbers
/// for reports, pages and the home page.
public struct ProfileStandings: Sendable {
  /// Of every officer with an assignment on the day.
  public let officers: [ID<Officer>: OfficerStanding]
  /// Of every agency asked about with an assignment on the day: its requirement pairs that are held.
  public let readiness: [ID<Agency>: Readiness]
  /// How many assignments and pieces of evidence were read.
  public let records: Int

  /// Works out everybody with an assignment under an agency, at it alone, or in the whole province,
  /// from the evidence known at a moment; each by all duties held, wherever they are. Officers stream
  /// through: memory grows with their number, not with their evidence.
  public init(
    on day: Day,
    knownAt instant: Instant,
    under agency: ID<Agency>? = nil,
    alone: Bool = false,
    by framework: Framework,
    in records: any Reading
  ) throws {
    let engine = Engine(framework)
    var work = StandingsWork(
      engine: engine,
      outlook: Outlook(asOf: day),
      duties: try records.all(.dutiesHeld(on: day, under: agency, alone: alone))
    )
    let evidence = Query<OfficerEvidence>.evidenceKnown(
      at: instant,
      ofAssignedOn: day,
      under: agency,
      alone: alone
    )
    try records.forEach(evidence) { work.add($0) }
    work.finish()
    officers = work.officers
    readiness = work.readiness
    self.records = work.records
  }

  /// Whether the officer meets every profile; nobody without an assignment does.
  public func meetsProfile(_ officer: ID<Officer>) -> Bool {
    officers[officer]?.meetsProfile ?? false
  }
}
