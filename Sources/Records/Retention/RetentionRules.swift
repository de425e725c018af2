import Chronology
public import Personnel
import Vietnamese

extension RetentionRule.Matter: SQLConvertible {}
extension RetentionRule.Act: SQLConvertible {}

extension Query where Answer == RetentionRule {
  /// How long what is known of people is kept, in the order of the file.
  public static var retentionRules: Self {
    Query(
      """
      SELECT code, matter, title_vi, title_en, kept_for, act, from_day, until_day, basis, certain
      FROM retention_rule
      ORDER BY place
      """
    ) { row in
      let code: Code<RetentionRule> = try row.get("code")
      let kept: String = try row.get("kept_for")
      guard let term = Term(iso: kept) else { throw RecordFault.broken("retention of \(code)") }
      return RetentionRule(
        code: code,
        matter: try row.get("matter"),
        title: try row.bilingual("title_vi", "title_en"),
        keptFor: term,
        act: try row.get("act"),
        days: try row.days(),
        basis: try row.get("basis"),
        certain: try row.get("certain")
      )
    }
  }
}

extension SQL {
  static func insert(_ rule: RetentionRule, place: Int) -> SQL {
    """
    INSERT INTO retention_rule (code, from_day, until_day, place, matter, title_vi, title_en,
                                kept_for, act, basis, certain)
    VALUES (\(rule.code), \(rule.days.from), \(rule.days.until), \(place), \(rule.matter),
            \(rule.title.vi), \(rule.title.en), \(rule.keptFor.description), \(rule.act),
            \(rule.basis), \(rule.certain))
    """
  }
}
