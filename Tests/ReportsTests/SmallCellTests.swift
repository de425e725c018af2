import Personnel
import Records
import Reports
import StoreScenes
import Testing

struct `Small cells` {
  /// All ways in which some cells, each of so many people or more, make a sum.
  static func ways(_ cells: Int, sum: Int, least: Int) -> [[Int]] {
    if cells == 0 { return sum == 0 ? [[]] : [] }
    guard sum >= least else { return [] }
    return (least...sum).flatMap { first in
      ways(cells - 1, sum: sum - first, least: least).map { [first] + $0 }
    }
  }

  /// Every breakdown into up to five cells of up to six people.
  static let breakdowns: [[Int]] = (1...5).flatMap { cells in
    (0..<Self.repeating(7, cells)).map { number in
      (0..<cells).map { place in number / Self.repeating(7, place) % 7 }
    }
  }

  static func repeating(_ base: Int, _ power: Int) -> Int {
    (0..<power).reduce(1) { product, _ in product * base }
  }

  @Test
  func `are told by no total, whatever the breakdown`() {
    var told = 0
    for counts in Self.breakdowns {
      let small = SmallCells(in: counts)
      for (place, count) in counts.enumerated() where (1...2).contains(count) {
        if !small.hidden.contains(place) { told += 1 }
      }
      guard !small.hidden.isEmpty, !small.hidesTotal else { continue }
      let places = small.hidden.sorted()
      let sum = places.reduce(0) { $0 + counts[$1] }
      let least = places.contains { counts[$0] == 0 } ? 0 : 1
      let ways = Self.ways(places.count, sum: sum, least: least)
      for place in places.indices where Set(ways.map { $0[place] }).count < 2 { told += 1 }
    }
    #expect(told == 0)
  }

  @Test
  func `hide nothing where there are none, and no more than they need`() {
    #expect(SmallCells(in: [0, 3, 5]).hidden.isEmpty)
    #expect(SmallCells(in: [40, 2, 7, 9]).hidden == [1, 2])
    #expect(SmallCells(in: [40, 2, 1]).hidden == [1, 2])
    #expect(SmallCells(in: [2, 0]).hidesTotal)
  }

  @Test
  func `stand in no face of the report`() async throws {
    let store = try await Province.store()
    let document = try await store.read {
      try ReportCatalogue.document(Province.request("composition"), in: $0)
    }
    let rows = document.rows.filter { $0.kind == .line }
    #expect(document.rows.filter { $0.kind == .group }.count == 3 && rows.count == 12)
    for row in rows {
      if case .count(let count) = row.cells[2] { #expect(!(1...2).contains(count)) }
    }
    let plain = try await store.read { try $0.all(.composition(on: document.asOf)) }
    let total = document.rows.last?.cells[2]
    #expect(total == .count(plain.count) || total == .text("(*)"))
    #expect(JSONFace().text(of: document).contains("(*)"))
  }
}
