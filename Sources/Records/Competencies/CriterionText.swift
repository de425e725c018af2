import Assessment
import Chronology
import Foundation
import Personnel

/// A criterion as text in the database: the JSON of the curricula's own grammar.
struct CriterionText: Codable {
  var evidence: [String]?
  var level: Int?
  var count: Int?
  var within: String?
  var of: String?
  var all: [CriterionText]?
  var any: [CriterionText]?

  init(_ criterion: Criterion) {
    switch criterion {
    case .evidence(let rule):
      evidence = rule.kinds.kinds.map(\.rawValue)
      level = rule.level
      count = rule.count
      within = rule.within?.description
    case .level(let number, let competency):
      level = number
      of = competency?.text
    case .all(let parts): all = parts.map(CriterionText.init)
    case .any(let parts): any = parts.map(CriterionText.init)
    }
  }

  /// The criterion that the text means; nil where it means none.
  var criterion: Criterion? {
    if let all { return Self.criteria(all).map(Criterion.all) }
    if let any { return Self.criteria(any).map(Criterion.any) }
    guard let evidence else { return level.map { .level($0, of: of.flatMap { Code($0) }) } }
    return .evidence(
      EvidenceRule(
        kinds: EvidenceKinds(evidence.compactMap(EvidenceKind.init(rawValue:))),
        level: level,
        count: count ?? 1,
        within: within.flatMap { Term(iso: $0) }
      )
    )
  }

  private static func criteria(_ parts: [CriterionText]) -> [Criterion]? {
    let criteria = parts.compactMap(\.criterion)
    return criteria.count == parts.count ? criteria : nil
  }

  /// The JSON, keys in the order of the alphabet.
  static func json(_ criterion: Criterion) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(CriterionText(criterion)), as: UTF8.self)
  }

  /// Reads the JSON back.
  static func criterion(json: String) throws -> Criterion {
    let text = try JSONDecoder().decode(CriterionText.self, from: Data(json.utf8))
    guard let criterion = text.criterion else {
      throw RecordFault.unreadable(column: "criterion", value: .text(json))
    }
    return criterion
  }
}
