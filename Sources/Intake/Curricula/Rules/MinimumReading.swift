import Personnel
import Training

/// Reads how many periods a year demands, of whom and when.
struct MinimumReading {
  /// The rules.
  func minimums(_ spot: Spot) -> [MinimumRule]? {
    guard let list = spot.fields("minimums")?.required("minimums") else { return nil }
    var dated = DatedEntries()
    return list.all(atLeast: 1) { item in
      guard let rule = rule(item) else { return nil }
      dated.add(rule.days, as: rule.category, at: item)
      return rule
    }
  }

  private func rule(_ spot: Spot) -> MinimumRule? {
    guard
      let fields = spot.fields("category", "title", "periods", "from", "until", "basis", "certain")
    else { return nil }
    let category = fields.required("category")?.code(MinimumRule.self)
    let title = fields.required("title")?.bilingual()
    let periods = fields.required("periods")?.whole(0...1000)
    let days = fields.days()
    let basis = fields.maybe("basis") { $0.text() }
    let certain = fields.required("certain")?.flag()
    guard let category, let title, let periods, let days, let basis, let certain else { return nil }
    return MinimumRule(
      category: category.text,
      title: title,
      periods: periods,
      days: days,
      basis: basis,
      certain: certain
    )
  }
}
