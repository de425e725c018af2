import Personnel
import Training

/// Reads on which days public offices are closed.
struct HolidayReading {
  /// The holidays; of no two the days overlap.
  func holidays(_ spot: Spot) -> [Holiday]? {
    guard let list = spot.fields("holidays")?.required("holidays") else { return nil }
    var dated = DatedEntries()
    return list.all(atLeast: 1) { item in
      dated.add(item, as: "holiday")
      return holiday(item)
    }
  }

  private func holiday(_ spot: Spot) -> Holiday? {
    guard let fields = spot.fields("title", "from", "until", "basis", "certain") else {
      return nil
    }
    let title = fields.required("title")?.bilingual()
    let until = fields.required("until")
    let days = fields.days()
    let basis = fields.maybe("basis") { $0.text() }
    let certain = fields.required("certain")?.flag()
    guard let title, until != nil, let days, let basis, let certain else { return nil }
    return Holiday(title: title, days: days, basis: basis, certain: certain)
  }
}
