import Chronology
import Personnel
import Records
import Testing
import Training
import Vietnamese

@testable import Reports

/// The live formulas of the official sheets.
struct `Formulas of the official sheet` {
  static func formulas(_ document: ReportDocument) -> FormFormulas {
    let layouts = document.lists.map { ListLayout($0, sheet: $0.name) }
    return FormFormulas(
      document: document,
      lists: Dictionary(uniqueKeysWithValues: layouts.map { ($0.list.name, $0) }),
      firstRow: 14
    )
  }

  /// The formula where a row and a column meet.
  static func formula(_ row: String, _ column: String, _ document: ReportDocument) throws -> String?
  {
    let place = try #require(document.rows.firstIndex { $0.key == row })
    let other = try #require(document.place(ofColumn: column))
    return formulas(document).formula(row: place, column: other)
  }

  @Test
  func `sum lines where the sum is right`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    #expect(try Self.formula("localities", "assigned", document) == "=SUM(C18:C19)")
    #expect(try Self.formula("party", "assigned", document) == "=SUM(C21)")
    #expect(try Self.formula("total", "valid", document) == "=SUM(M14,M17,M20,M22,M24)")
  }

  @Test
  func `count in the list where a sum would count twice`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    #expect(try Self.formula("departments", "assigned", document)?.hasPrefix("=COUNTIFS(") == true)
    #expect(try Self.formula("total", "assigned", document)?.hasPrefix("=COUNTIFS(") == true)
    #expect(try Self.formula("departments", "periods", document)?.hasPrefix("=SUMIFS(") == true)
  }

  @Test
  func `divide one column by another, and nothing by nothing`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    #expect(
      try Self.formula("STTTT", "trainedShare", document) == "=IF(C15=0,\"\",F15/C15)"
    )
    #expect(
      try Self.formula("PVH", "meetsProfileShare", document) == "=IF(C19=0,\"\",N19/C19)"
    )
  }

  @Test
  func `leave the counts of lines as they are`() async throws {
    let document = try await Province.document(Province.request("ttdn-summary"))
    for key in ["assigned", "trained", "attendances", "periods", "valid"] {
      #expect(try Self.formula("STTTT", key, document) == nil)
    }
  }

  @Test
  func `weigh marks in whole numbers and round half up`() async throws {
    let document = try await `Reports of a class`.document("marks")
    #expect(
      try Self.formula("PY-002", "mark", document)
        == "=INT((SUMPRODUCT(ROUND(100*F18:G18,0),{40,60})+500)/1000)*10/100"
    )
  }

  @Test
  func `have none for a mark that does not follow from the scores`() async throws {
    let document = try await `Reports of a class`.document("marks")
    // No mark, since a score is missing.
    #expect(try Self.formula("PY-007", "mark", document) == nil)
    #expect(try Self.formula("PY-004", "mark", document) == nil)
  }
}
