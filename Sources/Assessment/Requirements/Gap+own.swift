import Personnel
import Training

extension Sequence<Gap> {
  /// An officer's own requirement of each competency: the highest over the active assignments, of
  /// equal ones the earliest due. Competencies come in the order in which they first appear.
  public func own() -> [Gap] {
    var order: [Gap] = []
    var places: [Code<Competency>: Int] = [:]
    for gap in self {
      guard let place = places[gap.competency] else {
        places[gap.competency] = order.count
        order.append(gap)
        continue
      }
      let known = order[place]
      if (gap.required, known.due) > (known.required, gap.due) { order[place] = gap }
    }
    return order
  }
}
