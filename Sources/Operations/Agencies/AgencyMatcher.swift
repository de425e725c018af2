import Chronology
import Personnel
import Records
import Vietnamese

/// Finds the agency that a text means: by its code, or by a name that it had, tone marks placed
/// either way. A name in another form of writing (`UBND`, `Sở TT&TT`, `… tỉnh Phú Yên`) counts
/// where no name is written just so.
struct AgencyMatcher {
  private var byName: [String: [Agency]] = [:]
  private var byWholeName: [String: [Agency]] = [:]
  private var byCode: [String: Agency] = [:]
  private let writing: AgencyWriting

  init(_ agencies: [AgencyRecord]) {
    let folds = agencies.map { record in
      Set(record.agency.standings.flatMap { [$0.name.vi, $0.name.en] }.map(\.matchingFold))
    }
    writing = AgencyWriting(folds.joined())
    for (record, folds) in zip(agencies, folds) {
      byCode[record.agency.code.text] = record.agency
      for fold in folds { byName[fold, default: []].append(record.agency) }
      for fold in Set(folds.map(writing.whole)) {
        byWholeName[fold, default: []].append(record.agency)
      }
    }
  }

  /// What a text means on a day; nil where no agency was ever called so. Among several the one that
  /// existed on the day; several of these are told, not guessed.
  func match(_ text: String, on day: Day) -> Match? {
    if let agency = byCode[text] { return .one(agency) }
    let fold = text.matchingFold
    if let named = byName[fold] { return match(named, on: day) }
    for form in writing.forms(of: fold) {
      if let named = byWholeName[form] { return match(named, on: day) }
    }
    guard let locality = writing.locality(of: fold), let named = byWholeName[locality] else {
      return nil
    }
    let localities = named.filter { $0.standings.contains { $0.kind.isLocality } }
    return localities.isEmpty ? nil : match(localities, on: day)
  }

  private func match(_ named: [Agency], on day: Day) -> Match {
    let alive = named.filter { $0.days.contains(day) }
    let candidates = alive.isEmpty ? named : alive
    return candidates.count == 1 ? .one(candidates[0]) : .several(candidates)
  }

  /// What a text was found to mean.
  enum Match {
    case one(Agency)
    case several([Agency])
  }
}

extension AgencyKind {
  /// Whether its committee is called by its name: `UBND huyện Đông Hòa`.
  fileprivate var isLocality: Bool {
    switch self {
    case .city, .town, .district, .ward, .commune: true
    default: false
    }
  }
}
