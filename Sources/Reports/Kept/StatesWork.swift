import Assessment
import Chronology
import Personnel
import Records

/// Works out the states of some officers on a day, one after another.
struct StatesWork {
  private let engine: Engine
  private let day: Day
  private let horizon: Day
  private let newYear: Day?
  private let thisYear: Day
  private var duties: [ID<Officer>: [DutyAhead]] = [:]
  private var evidence: [ID<Officer>: [EvidenceItem]] = [:]
  private var passed: [ID<Officer>: [Day]] = [:]
  private var papers: [ID<Officer>: [CertificateDays]] = [:]

  init(
    of officers: [ID<Officer>],
    on day: Day,
    by engine: Engine,
    in records: any Reading
  ) throws {
    self.engine = engine
    self.day = day
    horizon = day.advanced(by: HomeFigures.horizonDays)
    thisYear = Day(year: day.year, month: 1, day: 1) ?? day
    newYear = Day(year: day.year + 1, month: 1, day: 1)
    try records.forEach(.dutiesAhead(of: officers, on: day)) {
      duties[$0.officer, default: []].append($0)
    }
    let asked = duties.keys.sorted()
    guard !asked.isEmpty else { return }
    try records.forEach(.evidenceOnRecord(of: asked)) { piece in
      guard let place = engine.place(of: piece.competency) else { return }
      evidence[piece.officer, default: []].append(
        EvidenceItem(
          competency: place,
          level: piece.level,
          kind: piece.kind,
          on: piece.on,
          until: piece.until
        )
      )
    }
    try records.forEach(.daysPassed(by: asked, from: thisYear)) {
      passed[$0.officer, default: []].append($0.day)
    }
    try records.forEach(.certificateDays(of: asked, after: day)) {
      papers[$0.officer, default: []].append($0)
    }
  }

  /// The states, of everybody who has an assignment that holds on the day or later.
  func states() -> [OfficerState] {
    var reckoner = Reckoner(engine)
    return duties.keys.sorted().map { state(of: $0, &reckoner) }
  }

  private func state(of officer: ID<Officer>, _ reckoner: inout Reckoner) -> OfficerState {
    let duties = duties[officer, default: []]
    let held = duties.filter(\.isHeld)
    var next = duties.compactMap(\.next)
    guard !held.isEmpty else {
      return OfficerState(
        officer: officer,
        until: next.min(),
        isAssigned: false,
        isTrained: false,
        meetsProfile: false,
        lapsing: 0
      )
    }
    let (meets, change) = profile(of: held, evidence[officer, default: []], &reckoner)
    if let change { next.append(change) }
    let isTrained = training(passed[officer, default: []], &next)
    let lapsing = papers[officer, default: []].count { lapses($0, &next) }
    return OfficerState(
      officer: officer,
      until: next.min(),
      isAssigned: true,
      isTrained: isTrained,
      meetsProfile: meets,
      lapsing: lapsing
    )
  }

  private func profile(
    of held: [DutyAhead],
    _ evidence: [EvidenceItem],
    _ reckoner: inout Reckoner
  ) -> (meets: Bool, next: Day?) {
    reckoner.add(evidence)
    reckoner.reckon()
    defer { reckoner.clear() }
    var meets = true
    for duty in held {
      guard let item = engine.item(duty.assignment) else { continue }
      reckoner.forEachGap(of: item, at: Outlook(asOf: day)) { gap in
        if !gap.status.isHeld { meets = false }
      }
    }
    return (meets, reckoner.nextChange(after: day))
  }

  /// Whether a class of the year was passed by the day; each new year begins with nobody.
  private func training(_ passed: [Day], _ next: inout [Day]) -> Bool {
    next += passed.filter { $0 > day }
    if !passed.isEmpty, let newYear { next.append(newYear) }
    return passed.contains { $0 <= day }
  }

  /// Whether a certificate is valid on the day and runs out within the horizon.
  private func lapses(_ paper: CertificateDays, _ next: inout [Day]) -> Bool {
    let entry = paper.until.advanced(by: -HomeFigures.horizonDays)
    next += [paper.issued, paper.until, entry].filter { $0 > day }
    if let revoked = paper.revoked { next.append(revoked) }
    return paper.issued <= day && paper.until <= horizon
  }
}
