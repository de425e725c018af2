import Access
import Chronology
import Personnel
import Records
import Training
import Vietnamese

/// What stands in somebody's calendar: the sessions of the officer's classes and of those that the
/// account teaches, over a bit more than a year and all to come.
///
/// A session that went, a class that was cancelled, and a place that was taken back stand there as
/// cancelled, since calendars that know them leave them otherwise. How often each was changed is
/// counted in the log, where it can only grow.
struct CalendarReading {
  private var entries: [String: CalendarEntry] = [:]
  private let made: Instant
  private let records: any Reading

  /// How far back it reaches.
  private static let kept = 400

  init(_ feed: CalendarFeed, on day: Day, in records: any Reading) throws {
    made = feed.made
    self.records = records
    guard let reader = try records.reader(feed.account, on: day) else { return }
    let since = day.advanced(by: -Self.kept)
    if let id = reader.account.officer,
      let officer = try records.first(Query<OfficerRecord>.officers([id]))
    {
      for found in try records.all(.calendarClasses(of: id, since: since)) {
        try add(found, officer: officer.officer.code)
      }
    }
    guard reader.may(.recordClasses) else { return }
    let taught = try records.all(.calendarClasses(taughtBy: feed.account, since: since))
    for found in taught { try add(found, officer: nil) }
  }

  /// The calendar in a language.
  func text(_ language: Language) -> CalendarText {
    CalendarText(
      name: Bilingual(vi: "Lịch lớp bồi dưỡng", en: "Training classes")[language],
      entries.values
    )
  }

  /// Adds the sessions of a class, those that went too. What one teaches stands over what one left.
  private mutating func add(_ found: CalendarClass, officer: Code<Officer>?) throws {
    let place = try officer.flatMap {
      try records.first(.enrolmentChanges(of: $0, in: found.code))
    }
    let whole = [try records.first(.changes(of: found.code)), place].compactMap(\.self)
    let changes = Dictionary(
      try records.all(.sessionChanges(in: found.code)).map { ($0.key, $0) },
      uniquingKeysWith: { $1 }
    )
    let rooms = Dictionary(
      try records.all(.rooms(of: found.id)).map { ($0.session, $0.room) },
      uniquingKeysWith: { $1 }
    )
    var gone = changes
    for session in try records.all(.sessions(of: found.id)) {
      let key = session.key(in: found.code)
      gone[key] = nil
      let left = found.leftOn.map { session.day >= $0 } ?? false
      add(
        found,
        SessionSlot(session.day, session.part),
        topic: session.topic,
        room: rooms[session.id] ?? found.room,
        whole + (changes[key].map { [$0] } ?? []),
        isCancelled: found.state == .cancelled || left
      )
    }
    for (key, change) in gone {
      guard let slot = SessionSlot(key: key, of: found.code) else { continue }
      add(found, slot, topic: nil, room: found.room, whole + [change], isCancelled: true)
    }
  }

  private mutating func add(
    _ found: CalendarClass,
    _ slot: SessionSlot,
    topic: String?,
    room: String?,
    _ changes: [ChangeCount],
    isCancelled: Bool
  ) {
    let place = [room, found.place].compactMap(\.self)
    let entry = CalendarEntry(
      of: found.id,
      on: slot.day,
      slot.part,
      summary: topic.map { "\(found.title): \($0)" } ?? found.title,
      location: place.isEmpty ? nil : place.joined(separator: ", "),
      changed: changes.map(\.last).max() ?? made,
      sequence: changes.reduce(0) { $0 + $1.count },
      isCancelled: isCancelled
    )
    if isCancelled, let known = entries[entry.uid], !known.isCancelled { return }
    entries[entry.uid] = entry
  }
}

extension SessionSlot {
  /// Reads the key by which events know a session.
  fileprivate init?(key: String, of trainingClass: Code<TrainingClass>) {
    let words = key.dropFirst(trainingClass.text.count).split(separator: " ")
    guard words.count == 2, let day = Day(iso: words[0]),
      let part = Session.PartOfDay(rawValue: String(words[1]))
    else { return nil }
    self.init(day, part)
  }
}
