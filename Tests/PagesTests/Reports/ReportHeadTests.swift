import Pages
import Testing
import Vietnamese

struct `The head of a report's table` {
  /// A page with these heads, each a path from the widest cell down.
  func head(_ heads: [[String]], numbers: [String] = []) throws -> MarkupElement {
    let columns = heads.enumerated().map { place, head in
      ReportPage.Column(
        title: Bilingual(both: head.last ?? ""),
        head: head.map { Bilingual(both: $0) },
        number: place < numbers.count ? numbers[place] : "",
        isNumber: false
      )
    }
    let preview = ReportPage.Preview(
      subtitles: [],
      columns: columns,
      rows: [],
      remarks: [],
      list: nil
    )
    return try DrawnPage(Sketch.report(preview: preview)).part("thead")
  }

  /// Each cell as `text columns×rows`.
  func cells(_ heads: [[String]]) throws -> [[String]] {
    try head(heads).children.map { row in
      row.children.map { "\($0.text) \($0["colspan"] ?? "1")×\($0["rowspan"] ?? "1")" }
    }
  }

  @Test
  func `of one step is one row`() throws {
    #expect(try cells([["A"], ["B"], ["C"]]) == [["A 1×1", "B 1×1", "C 1×1"]])
  }

  @Test
  func `joins equal neighbours and lets short ones reach down`() throws {
    #expect(
      try cells([["TT"], ["Kết quả", "Đạt"], ["Kết quả", "Không đạt"], ["Ghi chú"]])
        == [["TT 1×2", "Kết quả 2×1", "Ghi chú 1×2"], ["Đạt 1×1", "Không đạt 1×1"]]
    )
  }

  @Test
  func `keeps apart what is equal but not side by side`() throws {
    #expect(
      try cells([["A", "x"], ["B", "y"], ["A", "z"]])
        == [["A 1×1", "B 1×1", "A 1×1"], ["x 1×1", "y 1×1", "z 1×1"]]
    )
  }

  @Test
  func `keeps apart equal cells under different ones`() throws {
    #expect(
      try cells([["A", "x"], ["B", "x"]]) == [["A 1×1", "B 1×1"], ["x 1×1", "x 1×1"]]
    )
  }

  @Test
  func `goes three steps deep`() throws {
    #expect(
      try cells([["A", "b", "1"], ["A", "b", "2"], ["A", "c"], ["D"]])
        == [["A 3×1", "D 1×3"], ["b 2×1", "c 1×2"], ["1 1×1", "2 1×1"]]
    )
  }

  @Test
  func `says which columns a wide cell heads`() throws {
    let scopes = try head([["A", "x"], ["A", "y"], ["B"]]).children.map { row in
      row.children.map { $0["scope"] ?? "" }
    }
    #expect(scopes == [["colgroup", "col"], ["col", "col"]])
  }

  @Test
  func `ends with the numbers of the columns`() throws {
    let rows = try head([["A"], ["B"]], numbers: ["A", "5=4/1"]).children
    #expect(rows.map { $0["class"] } == [nil, "bd-column-numbers"])
    #expect(rows.last?.children.map(\.text) == ["A", "5=4/1"])
  }

  @Test
  func `covers as many columns as there are, on every row`() throws {
    let heads = [["A", "b", "1"], ["A", "b", "2"], ["A", "c"], ["D"], ["E", "f"]]
    var covered = Array(repeating: 0, count: 3)
    for (step, row) in try head(heads).children.enumerated() {
      for cell in row.children {
        let columns = cell["colspan"].flatMap { Int($0) } ?? 1
        let rows = cell["rowspan"].flatMap { Int($0) } ?? 1
        for place in step..<min(3, step + rows) { covered[place] += columns }
      }
    }
    #expect(covered == [5, 5, 5])
  }
}
