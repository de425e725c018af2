import Assessment
import Chronology
import Personnel
import Training
import Vietnamese

/// Reads what a level takes, by the grammar: `evidence`, `count`, `within` (with an optional `level`)
/// ask for evidence; `level` (with an optional `of`) for a level; `all` and `any` combine.
struct CriterionReading {
  private static let ofEvidence: Set = ["evidence", "count", "within"]

  /// Reads one criterion with all its parts; nil where anything in it cannot stand.
  func criterion(_ spot: Spot) -> Criterion? {
    guard let fields = spot.fields("evidence", "level", "count", "within", "of", "all", "any")
    else {
      return nil
    }
    let keys = fields.fields.map(\.key).filter {
      ["evidence", "level", "count", "within", "of", "all", "any"].contains($0)
    }
    if let read = reader(of: Set(keys)) {
      let criterion = read(fields)
      return keys.count == fields.fields.count ? criterion : nil
    }
    spot.fault(keys.isEmpty ? Self.nothing : Self.mixture(keys))
    return nil
  }

  private func reader(of keys: Set<String>) -> ((Fields) -> Criterion?)? {
    if keys == ["all"] { return { parts($0, "all").map(Criterion.all) } }
    if keys == ["any"] { return { parts($0, "any").map(Criterion.any) } }
    if keys == ["level"] || keys == ["level", "of"] { return prerequisite }
    let isEvidence = !keys.isDisjoint(with: Self.ofEvidence)
    guard isEvidence, keys.isSubset(of: Self.ofEvidence.union(["level"])) else { return nil }
    return evidence
  }

  private func parts(_ fields: Fields, _ key: String) -> [Criterion]? {
    fields.required(key)?.all(criterion)
  }

  private func prerequisite(_ fields: Fields) -> Criterion? {
    let level = fields.required("level")?.whole()
    let other = fields.maybe("of") { $0.code(Competency.self) }
    guard let level, let other else { return nil }
    return .level(level, of: other)
  }

  private func evidence(_ fields: Fields) -> Criterion? {
    let kinds = fields.maybe("evidence", kinds)
    let level = fields.maybe("level") { $0.whole() }
    let count = fields.maybe("count") { $0.whole() }
    let within = fields.maybe("within") { $0.someTime() }
    guard let kinds, let level, let count, let within else { return nil }
    return .evidence(
      EvidenceRule(kinds: kinds ?? .counted, level: level, count: count ?? 1, within: within)
    )
  }

  private func kinds(_ spot: Spot) -> EvidenceKinds? {
    spot.all(atLeast: 1, kind).map { EvidenceKinds($0) }
  }

  private func kind(_ spot: Spot) -> EvidenceKind? {
    guard let name = spot.node.scalar else {
      spot.expected(Wording.oneOf(EvidenceKind.allCases.map(\.rawValue)))
      return nil
    }
    guard let kind = EvidenceKind(rawValue: name) else {
      spot.fault(FrameworkFault.Reason.unknownKind(name).explanation)
      return nil
    }
    return kind
  }

  private static let nothing = Bilingual(
    vi: "tiêu chí trống; hãy ghi evidence, level, all hoặc any",
    en: "the criterion is empty; write evidence, level, all or any"
  )

  private static func mixture(_ keys: [String]) -> Bilingual {
    let keys = keys.joined(separator: ", ")
    return Bilingual(
      vi: "một tiêu chí không được trộn các mục \(keys); hãy tách ra trong all hoặc any",
      en: "one criterion may not mix the keys \(keys); part them in an all or any"
    )
  }
}
