import Personnel
import Vietnamese

/// Reads how long what is known of people is kept.
struct RetentionReading {
  /// The rules.
  func rules(_ spot: Spot) -> [RetentionRule]? {
    guard let list = spot.fields("retention")?.required("retention") else { return nil }
    var dated = DatedEntries()
    return list.all(atLeast: 1) { item in
      dated.add(item, as: item.scalar("matter"))
      return rule(item)
    }
  }

  private func rule(_ spot: Spot) -> RetentionRule? {
    guard
      let fields = spot.fields(
        "code",
        "matter",
        "title",
        "keep",
        "act",
        "from",
        "until",
        "basis",
        "certain"
      )
    else { return nil }
    let code = fields.required("code")?.code(RetentionRule.self)
    let matter = fields.required("matter")?.choice(RetentionRule.Matter.self)
    let title = fields.required("title")?.bilingual()
    let kept = fields.required("keep")?.someTime()
    let act = fields.required("act").flatMap { self.act($0, with: matter) }
    let days = fields.days()
    let basis = fields.required("basis")?.text()
    let certain = fields.required("certain")?.flag()
    guard let code, let matter, let title, let kept, let act, let days, let basis, let certain
    else { return nil }
    return RetentionRule(
      code: code,
      matter: matter,
      title: title,
      keptFor: kept,
      act: act,
      days: days,
      basis: basis,
      certain: certain
    )
  }

  /// Officers are made nameless, since their results are counted; everything else goes.
  private func act(_ spot: Spot, with matter: RetentionRule.Matter?) -> RetentionRule.Act? {
    guard let act = spot.choice(RetentionRule.Act.self) else { return nil }
    guard let matter, matter.act != act else { return act }
    spot.expected(Wording.oneOf([matter.act.rawValue]))
    return nil
  }
}
