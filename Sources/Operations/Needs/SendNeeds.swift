public import Access
import Assessment
public import Chronology
public import Personnel
public import Records
public import Training

/// Sends what an agency needs for the plan of a year. Until the survey is closed it can be sent again:
/// what is sent last stands, and the log has both.
public struct SendNeeds: Sendable {
  let year: Int
  let agency: ID<Agency>
  let seen: String
  let form: NeedsForm

  /// An agency's answer as its sender saw it before.
  ///
  /// - Parameter seen: The `stamp` of the answer when the form was opened.
  public init(for year: Int, of agency: ID<Agency>, seenAs seen: String, _ form: NeedsForm) {
    self.year = year
    self.agency = agency
    self.seen = seen
    self.form = form
  }

  /// Writes it down; whether it is in time. How many need each course by the records is drawn before and
  /// outside of the writing.
  ///
  /// - Parameters:
  ///   - scope: Whose records the sender reaches: nobody answers for another agency.
  ///   - day: The day on which it is sent; nil for today.
  @discardableResult
  public func run(
    in world: World,
    by actor: Actor,
    within scope: Scope,
    on day: Day? = nil
  ) async throws -> NeedsReturn.State {
    let now = world.now()
    let today = day ?? now.day()
    guard scope.lists(agency) else { throw NeedsRefusal.noSuchReturn }
    let read = try await world.store.read { [self] records in
      let gaps = try NeedsDrawing(
        of: agency,
        for: year,
        asOf: today,
        knownAt: now,
        in: ScopedRecords(records, scope)
      )
      return try NeedsReading(form, courses: try records.curricula().courses, gaps: gaps)
    }
    return try await world.store.write { [self] records in
      let survey = try records.survey(of: year)
      guard let old = try records.needsReturn(of: agency, to: survey.id) else {
        throw NeedsRefusal.noSuchReturn
      }
      guard survey.isOpen else { throw NeedsRefusal.closedAlready }
      guard old.stamp == seen else { throw NeedsRefusal.sentMeanwhile }
      let first = old.sent?.first ?? today
      let new = NeedsReturn(
        id: old.id,
        survey: survey.id,
        agency: agency,
        sent: NeedsReturn.Sent(
          first: first,
          last: max(first, today),
          by: actor.name,
          notes: read.notes,
          lines: read.lines
        )
      )
      let state = new.state(in: survey, on: max(first, today))
      let changes = (old.sent?.fields ?? Fields([:])).differences(
        to: new.sent?.fields ?? Fields([:])
      )
      // The same once more changes nothing; the first answer may ask for nothing.
      guard old.sent == nil || changes != nil, let sent = new.sent else { return state }
      try records.replace(sent, of: old.id)
      let code = try records.agencyCodes()[agency]?.text ?? "\(agency)"
      let key = "\(year)/\(code)"
      let event =
        old.sent == nil
        ? Event(.added, .needsReturn, key: key, new: sent.fields)
        : Event(.changed, .needsReturn, key: key, old: changes?.old, new: changes?.new)
      try Ledger(records, at: now, by: actor, verb: "send needs").note(event)
      return state
    }
  }
}

extension NeedsReturn {
  /// Changes whenever something of the answer does. A form carries it, so that of two senders the second
  /// is told.
  public var stamp: String {
    guard let sent else { return "none" }
    let whole = sent.fields.json + "\(sent.last) \(sent.by)"
    return String(Digest(of: whole).hexadecimal.prefix(16))
  }
}

extension NeedsReturn.Sent {
  /// The values, as an event keeps them.
  var fields: Fields {
    let asked = lines.filter { $0.learners > 0 || $0.notes != nil }.map { line in
      let quarter = line.quarter.map { " (quý \($0))" } ?? ""
      return "\(line.course) \(line.learners)\(quarter)\(line.notes.map { ": \($0)" } ?? "")"
    }
    return Fields(["needs": asked.joined(separator: "; "), "notes": notes])
  }
}
