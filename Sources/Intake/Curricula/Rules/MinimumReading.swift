import Personnel
import Training

/// Reads how many periods a year demands, of whom and when.
struct MinimumReading {
  /// The rules.
  func minimums(_ spot: Spot) -> [MinimumRule]? {
    guard let list = spot.fields("minimums")?.required("minimums") else { return nil }
    var dated = DatedEntries()
    return list.all(atLeast: 1) { item in
      dated.add(item, as: item.scalar("category"))
      return rule(item)
    }
  }

  /// Whom a minimum is of: everybody, or the employees of public bodies.
  private static let categories = ["all", "publicEmployee"]

  private func category(_ spot: Spot) -> String? {
    guard let name = spot.node.scalar, Self.categories.contains(name) else {
      spot.expected(Wording.oneOf(Self.categories))
      return nil
    }
    return name
  }

  private func rule(_ spot: Spot) -> MinimumRule? {
    guard
      let fields = spot.fields("category", "title", "periods", "from", "until", "basis", "certain")
    else { return nil }
    let category = fields.required("category").flatMap(category)
    let title = fields.required("title")?.bilingual()
    let periods = fields.required("periods")?.whole(0...1000)
    let days = fields.days()
    let basis = fields.maybe("basis") { $0.text() }
    let certain = fields.required("certain")?.flag()
    guard let category, let title, let periods, let days, let basis, let certain else { return nil }
    return MinimumRule(
      category: category,
      title: title,
      periods: periods,
      days: days,
      basis: basis,
      certain: certain
    )
  }
}
