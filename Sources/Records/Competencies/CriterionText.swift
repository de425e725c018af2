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

  /// The criterion that the text means; nil where it means none, or only a part of it does.
  var criterion: Criterion? {
    if let all { return Self.criteria(all).map(Criterion.all) }
    if let any { return Self.criteria(any).map(Criterion.any) }
    return evidence == nil ? levelCriterion : evidenceRule.map(Criterion.evidence)
  }

  private var levelCriterion: Criterion? {
    guard let level else { return nil }
    guard let of else { return .level(level, of: nil) }
    return Code(of).map { .level(level, of: $0) }
  }

  private var evidenceRule: EvidenceRule? {
    let names = evidence ?? []
    let kinds = names.compactMap(EvidenceKind.init(rawValue:))
    let term = within.map { Term(iso: $0) }
    guard kinds.count == names.count, term != .some(nil) else { return nil }
    return EvidenceRule(
      kinds: EvidenceKinds(kinds),
      level: level,
      count: count ?? 1,
      within: term ?? nil
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
