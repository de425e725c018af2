public import Chronology
import Intake
public import Personnel
public import Records
import Vietnamese

/// Changes what an agency is called, of which kind it is and whom it answers to, or ends it.
public struct ChangeAgency: Sendable {
  let id: ID<Agency>
  let seen: String
  let change: Change
  let reason: String?

  /// What is changed.
  public enum Change: Sendable {
    /// From a day on: what was before stays in the history.
    case renamed(AgencyForm, from: Day?)
    /// What was written wrong, for all the days for which the last standing holds.
    case corrected(AgencyForm)
    /// It ends with a day, and others take over.
    case ended(last: Day?, successors: [String], endsAssignments: Bool)
    /// It did not end.
    case reopened
  }

  /// Changes to the agency as its editor saw it.
  ///
  /// - Parameter seen: Its `stamp` when the form was opened.
  public init(_ id: ID<Agency>, seenAs seen: String, _ change: Change, because reason: String?) {
    self.id = id
    self.seen = seen
    self.change = change
    self.reason = reason
  }

  /// Writes the change down.
  public func run(in world: World, by actor: Actor) async throws {
    let now = world.now()
    try await world.store.write { [self] records in
      let reading = try AgencyFormReading(in: records)
      guard let record = reading.record(id), let known = reading.known[record.agency.code] else {
        throw AgencyFormRefusal.noSuchAgency
      }
      guard record.stamp == seen else { throw AgencyFormRefusal.changedMeanwhile }
      let entry = try entry(over: known.entry, reading)
      try reading.requireNoCycle(with: entry, field: isEnd ? .successors : .parent)
      let before = AgencyRows.fields(known.entry, place: known.place)
      guard let changes = before.differences(to: AgencyRows.fields(entry, place: known.place))
      else { return }
      try endAssignments(after: entry, in: records, by: actor, at: now)
      try AgencyRows.write(
        entry,
        id: id,
        place: known.place,
        reading.known.ids,
        in: records
      )
      let event = Event(
        .changed,
        .agency,
        key: entry.code.text,
        old: changes.old,
        new: changes.new,
        reason: reason
      )
      try records.run(.insert(event, at: now, by: actor, batch: nil))
    }
  }

  private var isEnd: Bool {
    switch change {
    case .ended, .reopened: true
    case .renamed, .corrected: false
    }
  }
}

extension ChangeAgency {
  private func entry(over known: AgencyEntry, _ reading: AgencyFormReading) throws -> AgencyEntry {
    guard let last = known.standings.last else { throw AgencyFormRefusal.noSuchAgency }
    let earlier = Array(known.standings.dropLast())
    switch change {
    case .corrected(let form):
      let standing = try reading.standing(form, last.days)
      return known.with(earlier + [standing])
    case .renamed(let form, let from):
      guard let from else { throw AgencyFormRefusal.wrong([AgencyFormReading.noFirstDay]) }
      guard let before = DayRange(from: last.days.from, until: from),
        let days = DayRange(from: from, until: last.days.until)
      else { throw AgencyFormRefusal.wrong([Self.notWithin(last.days)]) }
      return known.with(
        earlier + [last.with(before), try reading.standing(form, days)]
      )
    case .ended(let day, let successors, _):
      guard let day, let days = DayRange(from: last.days.from, until: day.advanced(by: 1)) else {
        throw AgencyFormRefusal.wrong([Self.noLastDay(last.days)])
      }
      return AgencyEntry(
        code: known.code,
        standings: earlier + [last.with(days)],
        successors: try codes(successors, reading)
      )
    case .reopened:
      return AgencyEntry(
        code: known.code,
        standings: earlier + [last.with(DayRange(from: last.days.from))],
        successors: []
      )
    }
  }

  private func codes(_ texts: [String], _ reading: AgencyFormReading) throws -> [Code<Agency>] {
    try texts.map { text in
      guard let code = Code<Agency>(text), reading.known[code] != nil else {
        throw AgencyFormRefusal.wrong([
          .init(
            .successors,
            vi: "Không có cơ quan mã “\(text)”.",
            en: "There is no agency “\(text)”."
          )
        ])
      }
      return code
    }
  }

  /// Duties don't outlive their agency: they end with it, or somebody has to look at each first.
  private func endAssignments(
    after entry: AgencyEntry,
    in records: any Writing,
    by actor: Actor,
    at now: Instant
  ) throws {
    guard case .ended(_, _, let endsAssignments) = change, let end = entry.days?.until else {
      return
    }
    let open = try records.all(.assignments(at: id, heldAfter: end))
    guard endsAssignments || open.isEmpty else {
      throw AgencyFormRefusal.hasAssignments(open.count)
    }
    for assignment in open {
      guard let days = DayRange(from: assignment.days.from, until: end) else {
        throw AgencyFormRefusal.hasAssignments(open.count)
      }
      let after = assignment.with(days)
      let officer = try records.one(Query<OfficerRecord>.officers([assignment.officer]))
      try records.run(.update(after))
      let changes = assignment.fields(agency: entry.code)
        .differences(to: after.fields(agency: entry.code))
      let event = Event(
        .changed,
        .assignment,
        key: officer.officer.code.text,
        old: changes?.old,
        new: changes?.new,
        reason: reason
      )
      try records.run(.insert(event, at: now, by: actor, batch: nil))
    }
  }

  private static func notWithin(_ days: DayRange) -> AgencyFieldProblem {
    .init(
      .from,
      vi: "Tên mới phải bắt đầu sau ngày \(days.from.slashed), khi tên hiện nay bắt đầu.",
      en: "The new name must begin after \(days.from), when the present one began."
    )
  }

  private static func noLastDay(_ days: DayRange) -> AgencyFieldProblem {
    .init(
      .last,
      vi: "Ghi ngày cuối cùng cơ quan hoạt động, không trước ngày \(days.from.slashed).",
      en: "Give the agency's last day, not before \(days.from)."
    )
  }
}

extension AgencyEntry {
  fileprivate func with(_ standings: [Agency.Standing]) -> AgencyEntry {
    AgencyEntry(code: code, standings: standings, successors: successors)
  }
}

extension Agency.Standing {
  /// The same for other days.
  fileprivate func with(_ days: DayRange) -> Agency.Standing {
    Agency.Standing(days: days, name: name, kind: kind, group: group, parent: parent)
  }
}

extension AgencyRecord {
  /// Changes whenever something of the agency does. A form carries it, so that of two editors the
  /// second is told.
  public var stamp: String {
    let lines = agency.standings.map { standing in
      "\(standing.days)|\(standing.name.vi)|\(standing.name.en)|\(standing.kind)|\(standing.group)|"
        + (standing.parent?.text ?? "")
    }
    let text = "\(agency.code)\n\(lines.joined(separator: "\n"))\n\(successors.map(\.number))"
    return String(Digest(of: text).hexadecimal.prefix(16))
  }
}
