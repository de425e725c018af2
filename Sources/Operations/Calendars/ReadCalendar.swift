import Access
public import Chronology
import Credentials
import Records
public import Training
public import Vietnamese

/// Reads the calendar at a private address. It needs no sign-in: whoever has the address has the
/// calendar, which tells of its owner's sessions and of nobody else. Wrong addresses make their sender
/// wait.
public struct ReadCalendar: Sendable {
  let typed: String
  let source: String
  let language: Language

  /// A question from somewhere.
  public init(_ typed: String, from source: String, in language: Language) {
    self.typed = typed
    self.source = source
    self.language = language
  }

  /// The calendar on a day; nil where there is none at the address.
  public func run(
    in world: World,
    through gate: Gate,
    on day: Day? = nil
  ) async throws -> CalendarText? {
    let now = world.now()
    let guess = Guessing(
      "calendar",
      typed: FeedToken.digest(ofTyped: typed),
      from: source,
      gate.throttle
    )
    let token = FeedToken(text: typed)
    let found = try await world.store.read { [language] records -> CalendarText? in
      if let end = try guess.waits(in: records, at: now) {
        throw CalendarRefusal.waits(until: end)
      }
      guard let token, let feed = try records.first(.calendarFeed(digest: token.digest)) else {
        return nil
      }
      return try CalendarReading(feed, on: day ?? now.day(), in: records).text(language)
    }
    if let found { return found }
    try await world.store.write { records in
      if let end = try guess.waits(in: records, at: now) {
        throw CalendarRefusal.waits(until: end)
      }
      try guess.note(in: records, at: now)
    }
    return nil
  }
}

/// Why a calendar is not read.
public enum CalendarRefusal: Refusal, Equatable {
  /// Too many addresses from there were none of ours.
  case waits(until: Instant)

  public var explanation: Bilingual {
    switch self {
    case .waits(let end):
      Bilingual(
        vi: "Đã có nhiều địa chỉ lịch không đúng từ mạng này. Thử lại sau \(end.hourAndMinute).",
        en: "There were many wrong addresses from here. Try again after \(end.hourAndMinute)."
      )
    }
  }
}
