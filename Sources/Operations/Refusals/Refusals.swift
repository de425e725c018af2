import Chronology
import Records
import Synchronization

/// What was refused on this machine in the last minute: the first of a kind is written down at once, and
/// those like it from the same place are counted and written as one line when the minute is over. Whoever
/// knocks without end fills no log and no disk.
public final class Refusals: Sendable {
  /// For how long those of a kind are counted, in microseconds.
  static let window: Int64 = 60_000_000
  /// Kinds that are told apart at the same time; what is more is counted as from anywhere.
  static let most = 500

  private let counts = Mutex<[Kind: Count]>([:])

  /// Nothing yet.
  public init() {}

  /// A line of the log.
  struct Line: Equatable {
    let refused: Refused
    /// How many more there were like it; nil for the first.
    let times: Int?
  }

  private struct Kind: Hashable {
    let why: Refused.Why
    let actor: Actor
    let about: String

    init(_ refused: Refused) {
      why = refused.why
      actor = refused.actor
      about = refused.about
    }
  }

  private struct Count {
    let first: Refused
    let since: Instant
    var more = 0

    /// Whether its minute is over, also where the clock was set back.
    func isOver(at now: Instant) -> Bool {
      !(0..<Refusals.window).contains(now.microseconds - since.microseconds)
    }
  }

  /// What is to be written down because of one more.
  func taking(_ refused: Refused, at now: Instant) -> [Line] {
    counts.withLock { counts in
      let over = Self.close(&counts) { $0.isOver(at: now) }
      let isTooMuch = counts.count >= Self.most && counts[Kind(refused)] == nil
      let refused = isTooMuch ? refused.fromAnywhere : refused
      let kind = Kind(refused)
      guard counts[kind] == nil else {
        counts[kind]?.more += 1
        return over
      }
      counts[kind] = Count(first: refused, since: now)
      return over + [Line(refused: refused, times: nil)]
    }
  }

  /// What was counted and not written down yet.
  ///
  /// - Parameter all: Whether minutes that are not over end as well, as at the end of the program.
  func closing(all: Bool, at now: Instant) -> [Line] {
    counts.withLock { counts in Self.close(&counts) { all || $0.isOver(at: now) } }
  }

  private static func close(
    _ counts: inout [Kind: Count],
    where isOver: (Count) -> Bool
  ) -> [Line] {
    let over = counts.filter { isOver($0.value) }
    for kind in over.keys { counts[kind] = nil }
    return over.values.filter { $0.more > 0 }
      .sorted { ($0.since, $0.first.key) < ($1.since, $1.first.key) }
      .map { Line(refused: $0.first, times: $0.more) }
  }
}

extension Refused {
  /// The same from nobody knows where, for when too many places knock at once.
  var fromAnywhere: Refused {
    Refused(why, .address, "*", by: .program.from("web *"))
  }
}
