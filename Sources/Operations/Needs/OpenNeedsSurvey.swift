public import Chronology
import Personnel
public import Records
public import Training

/// Asks the agencies that have officers with a duty what they need for the plan of a year.
public struct OpenNeedsSurvey: Sendable {
  let form: NeedsSurveyForm

  /// A survey as its form says.
  public init(_ form: NeedsSurveyForm) { self.form = form }

  /// Writes it down with whom it asks; its year.
  ///
  /// - Parameter day: The day on which it is opened; nil for today.
  @discardableResult
  public func run(in world: World, by actor: Actor, on day: Day? = nil) async throws -> Int {
    let now = world.now()
    let opened = day ?? now.day()
    let read = try NeedsSurveyReading(form, opened: opened)
    try await world.store.write { records in
      guard try records.first(.needsSurvey(of: read.year)) == nil else {
        throw NeedsRefusal.openedAlready(read.year)
      }
      let id = try records.one(
        .insertNeedsSurvey(
          of: read.year,
          opened: opened,
          until: read.last,
          letter: read.letter
        )
      )
      let asked = try records.ask(in: id, on: opened)
      guard asked > 0 else { throw NeedsRefusal.nobodyToAsk }
      let survey = try records.survey(of: read.year)
      try Ledger(records, at: now, by: actor, verb: "open needs survey")
        .note(Event(.added, .needsSurvey, key: "\(read.year)", new: survey.fields(asked: asked)))
    }
    return read.year
  }
}

/// Gives a survey that is open another last day or letter. Agencies that have officers since are asked as
/// well.
public struct ChangeNeedsSurvey: Sendable {
  let year: Int
  let seen: String
  let form: NeedsSurveyForm

  /// A survey as its editor saw it.
  ///
  /// - Parameter seen: Its `stamp` when the form was opened.
  public init(of year: Int, seenAs seen: String, _ form: NeedsSurveyForm) {
    self.year = year
    self.seen = seen
    var ofYear = form
    ofYear.year = "\(year)"
    self.form = ofYear
  }

  /// Writes it down.
  ///
  /// - Parameter day: The day on which it is changed; nil for today.
  public func run(in world: World, by actor: Actor, on day: Day? = nil) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      let old = try records.survey(of: year)
      guard old.isOpen else { throw NeedsRefusal.closedAlready }
      guard old.stamp == seen else { throw NeedsRefusal.surveyChangedMeanwhile }
      let read = try NeedsSurveyReading(form, opened: old.opened)
      let new = NeedsSurvey(
        id: old.id,
        year: year,
        opened: old.opened,
        last: read.last,
        letter: read.letter
      )
      try records.run(.update(new))
      let before = try records.needsReturns(of: old.id).count
      let asked = try records.ask(in: old.id, on: day ?? now.day())
      let changes = old.fields(asked: before).differences(to: new.fields(asked: asked))
      guard let changes else { return }
      try Ledger(records, at: now, by: actor, verb: "change needs survey").note(
        Event(.changed, .needsSurvey, key: "\(year)", old: changes.old, new: changes.new)
      )
    }
  }
}

/// Closes a survey, so that no more answers are taken, or takes that back.
public struct CloseNeedsSurvey: Sendable {
  let year: Int
  let closes: Bool

  /// A survey that is closed, or opened again.
  public init(of year: Int, reopening: Bool = false) {
    self.year = year
    closes = !reopening
  }

  /// Writes it down.
  ///
  /// - Parameter day: The day on which it is closed; nil for today.
  public func run(in world: World, by actor: Actor, on day: Day? = nil) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      let old = try records.survey(of: year)
      guard old.isOpen == closes else {
        throw closes ? NeedsRefusal.closedAlready : NeedsRefusal.stillOpen
      }
      let new = NeedsSurvey(
        id: old.id,
        year: year,
        opened: old.opened,
        last: old.last,
        letter: old.letter,
        closed: closes ? max(old.opened, day ?? now.day()) : nil
      )
      try records.run(.update(new))
      try Ledger(records, at: now, by: actor, verb: "close needs survey").note(
        Event(
          .changed,
          .needsSurvey,
          key: "\(year)",
          old: Fields(["closed": old.closed]),
          new: Fields(["closed": new.closed])
        )
      )
    }
  }
}

extension NeedsSurvey {
  /// Changes whenever something of the survey does.
  public var stamp: String {
    String(Digest(of: fields(asked: nil).json).hexadecimal.prefix(16))
  }

  /// The values, as an event keeps them.
  func fields(asked: Int?) -> Fields {
    Fields([
      "lastDay": last, "dispatch": letter?.number, "dispatchDay": letter?.day, "closed": closed,
      "asked": asked,
    ])
  }
}

extension Reading {
  /// The survey of a year; refuses where there is none.
  func survey(of year: Int) throws -> NeedsSurvey {
    guard let found = try first(.needsSurvey(of: year)) else { throw NeedsRefusal.noSuchSurvey }
    return found
  }
}

extension Writing {
  /// Asks every agency that has an officer with a duty on a day; how many are asked now.
  fileprivate func ask(in survey: ID<NeedsSurvey>, on day: Day) throws -> Int {
    for count in try all(.officerCounts(on: day)) { try run(.ask(count.agency, in: survey)) }
    return try needsReturns(of: survey).count
  }
}
