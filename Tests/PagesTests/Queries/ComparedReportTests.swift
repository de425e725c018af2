import Chronology
import Foundation
import Pages
import Personnel
import Records
import Reports
import Spreadsheets
import Testing
import Vietnamese

/// Every report that can be compared: its page, its workbook and its JSON tell the same changes.
struct `Every compared report` {
  static let codes = ReportCatalogue.definitions.filter { $0.comparedRows != .none }.map(\.code)

  @Test(arguments: codes, ["2020-12-31", "2025-06-30"])
  func `tells the same changes on its page, in its workbook and as JSON`(
    code: String,
    day: String
  ) async throws {
    let province = try await `Every report`.province.value
    let asOf = try #require(Day(iso: day))
    var request = ReportRequest(code, asOf: asOf, madeBy: "Lan", madeAt: `A sampled province`.now)
    request.period = "\(asOf.year)-H\(asOf.parts.month > 6 ? 2 : 1)"
    request.isCompared = true
    let asked = request
    let document = try await province.store.read { try ReportCatalogue.document(asked, in: $0) }
    let comparison = try #require(document.comparison)
    let page = ReportPage.Comparison(comparison, of: document)
    let rows = try Self.json(of: document)
    let sheet = try Self.sheet(of: document)
    var number =
      try #require(sheet.rows.first { $0.cell(inColumn: 1)?.text == "Dòng của biểu" }).number + 2
    #expect(rows.count == comparison.lines.count && page.lines.count == rows.count)
    for (place, line) in comparison.lines.enumerated() {
      let cells = try #require(rows[place]["cells"] as? [String: [String: Any]])
      for (index, figure) in line.figures.enumerated() {
        let shown = page.lines[place].figures[index]
        let told = try #require(cells[document.columns[figure.column].key])
        for (base, change) in figure.changes.enumerated() {
          let kind = comparison.bases[base].kind.rawValue
          let json = try #require(told[kind] as? [String: Any])
          let column = 4 + base * 3
          let three = [
            ("figure", shown.changes[base].before, column),
            ("difference", shown.changes[base].difference, column + 1),
            ("growth", shown.changes[base].growth, column + 2),
          ]
          for (key, words, at) in three {
            let same = Self.agree(words.vi, sheet[number, at], json[key])
            #expect(
              same,
              "\(code) \(place) \(key): \(words.vi), \(String(describing: sheet[number, at]))"
            )
          }
          #expect(change.difference == nil || !shown.changes[base].difference.vi.isEmpty)
        }
        number += 1
      }
    }
  }

  private static func json(of document: ReportDocument) throws -> [[String: Any]] {
    let text = JSONFace().text(of: document)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let comparison = try #require(object?["comparison"] as? [String: Any])
    return try #require(comparison["rows"] as? [[String: Any]])
  }

  private static func sheet(of document: ReportDocument) throws -> Table {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx")
      .path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try WorkbookFace().write(document, to: path)
    let workbook = try Workbook(path: path)
    let place = try #require(workbook.sheets.firstIndex { $0.name == "So sánh" })
    return try workbook.table(sheet: place)
  }

  /// Pages round to one place of a percent and two of a number, JSON to four.
  private static func agree(_ page: String, _ workbook: CellValue?, _ json: Any?) -> Bool {
    guard case .number(let written) = workbook else {
      // A cell of too few people says so in words.
      if case .text(let words) = workbook, !words.isEmpty {
        return page == words && json as? String == words
      }
      return page.isEmpty && (json == nil || json is NSNull)
    }
    let isShare = page.hasSuffix("%")
    let digits = page.replacing("%", with: "").replacing(".", with: "").replacing(",", with: ".")
      .replacing("−", with: "-").replacing("+", with: "")
    guard let told = json as? Double, let shown = Double(digits) else { return false }
    let value = isShare ? shown / 100 : shown
    return abs(written.value - told) <= 0.000_051
      && abs(written.value - value) <= (isShare ? 0.000_51 : 0.005_1)
  }
}
