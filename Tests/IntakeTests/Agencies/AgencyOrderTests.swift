import Chronology
import Personnel
import Spreadsheets
import Testing

@testable import Intake

struct `The order of lines in a file of agencies` {
  static let lines = [
    `A file of agencies`.province, `A file of agencies`.district, `A file of agencies`.town,
    `A file of agencies`.wards[0], `A file of agencies`.wards[1],
  ]

  /// Every order of the numbers.
  static func orders(of numbers: [Int]) -> [[Int]] {
    guard numbers.count > 1 else { return [numbers] }
    return numbers.flatMap { first in
      orders(of: numbers.filter { $0 != first }).map { [first] + $0 }
    }
  }

  @Test
  func `says in which order the agencies stand, and nothing else`() throws {
    func read(_ order: [Int]) throws -> [AgencyEntry] {
      let text = ([`A file of agencies`.head] + order.map { Self.lines[$0] }).joined(
        separator: "\n"
      )
      return try AgencyReader.read(Workbook(bytes: Array(text.utf8)), file: "a.csv")
    }
    let expected = try read([0, 1, 2, 3, 4]).sorted { $0.code < $1.code }
    for order in Self.orders(of: [0, 1, 2, 3, 4]) {
      let entries = try read(order)
      #expect(entries.sorted { $0.code < $1.code } == expected)
      var seen: [String] = []
      for code in order.map({ ["PY", "DH", "DH", "P1", "P2"][$0] }) where !seen.contains(code) {
        seen.append(code)
      }
      #expect(entries.map(\.code.text) == seen)
    }
  }
}
