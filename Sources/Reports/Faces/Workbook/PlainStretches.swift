/// Where in a report's table lines follow one another that have nothing merged or linked in them: the
/// mark sheet of a class from its first learner to its last, the agencies of a group.
struct PlainStretches {
  private let isPlain: [Bool]

  enum Turn { case begins, ends }

  init(_ document: ReportDocument) {
    let leadsToLists = document.columns.contains { $0.list != nil }
    isPlain = document.rows.map { $0.kind == .line && !leadsToLists }
  }

  /// Whether a stretch begins or has ended at a row.
  func turn(at place: Int) -> Turn? {
    let before = place > 0 && isPlain[place - 1]
    if isPlain[place] == before { return nil }
    return before ? .ends : .begins
  }
}
