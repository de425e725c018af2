public import Chronology
import Personnel
public import Records

/// What a reader asks of the list of officers.
public struct OfficersQuestion: Equatable, Sendable {
  /// The filter as far as it stands in the address.
  public var filter: OfficerFilter
  /// Only those who meet the profiles of their duties.
  public var meetsProfile = false
  /// What was typed as the agency, where there are too many to choose from.
  public var office = ""
  /// Where the page begins; nil is at the first.
  public var after: OfficerPlace?
  /// The address as asked, without the place.
  public var address: Address

  /// Everybody on a day.
  public init(day: Day) {
    filter = OfficerFilter(day: day)
    address = .officers
  }
}

extension OfficerPlace {
  /// Reads the place that a `next` link carries: rank, id and key.
  public init?(link text: String) {
    let parts = text.split(separator: "~", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let rank = Int(parts[0]), (0...1).contains(rank),
      let id = Int64(parts[1])
    else { return nil }
    self.init(rank: rank, key: String(parts[2]), id: id)
  }

  /// As a `next` link carries it.
  var link: String { "\(rank)~\(id)~\(key)" }
}
