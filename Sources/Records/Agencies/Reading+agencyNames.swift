public import Chronology
public import Personnel
public import Vietnamese

extension Reading {
  /// The names of agencies on a day; of one that is no more, the last.
  public func agencyNames(on day: Day) throws -> [ID<Agency>: Bilingual] {
    Dictionary(
      try agencies().compactMap { record in
        (record.agency.standing(on: day) ?? record.agency.standings.last)
          .map { (record.agency.id, $0.name) }
      },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
