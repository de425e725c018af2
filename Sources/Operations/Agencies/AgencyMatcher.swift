import Chronology
import Personnel
import Records
import Vietnamese

/// Finds the agency that a text means: by its code, or by a name that it had, tone marks placed
/// either way.
struct AgencyMatcher {
  private var byName: [String: [Agency]] = [:]
  private var byCode: [String: Agency] = [:]

  init(_ agencies: [AgencyRecord]) {
    for record in agencies {
      byCode[record.agency.code.text] = record.agency
      let names = record.agency.standings.flatMap { [$0.name.vi, $0.name.en] }
      for fold in Set(names.map(\.matchingFold)) {
        byName[fold, default: []].append(record.agency)
      }
    }
  }

  /// What a text means on a day; nil where no agency was ever called so. Among several the one that
  /// existed on the day; several of these are told, not guessed.
  func match(_ text: String, on day: Day) -> Match? {
    if let agency = byCode[text] { return .one(agency) }
    guard let named = byName[text.matchingFold] else { return nil }
    let alive = named.filter { $0.days.contains(day) }
    let candidates = alive.isEmpty ? named : alive
    return candidates.count == 1 ? candidates.first.map(Match.one) : .several(candidates)
  }

  /// What a text was found to mean.
  enum Match {
    case one(Agency)
    case several([Agency])
  }
}
