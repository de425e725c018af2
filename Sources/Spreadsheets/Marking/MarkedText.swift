import Chronology

/// A text of fields that goes back to its sender with marks in it, as fields at the end of its
/// records.
public enum MarkedText {
  /// The text with the marks in it, in UTF-8 with its mark, so that Excel shows Vietnamese. The
  /// rows are those that were read, by the numbers of their records; records between them are
  /// empty. A field that a spreadsheet would take for a formula gets an apostrophe, unless it is a
  /// number with a sign, as `+84 905 123 456`, which comes back as it was sent.
  public static func bytes(
    rows: [SheetRow],
    separator: Separator,
    marks: SheetMarks
  ) -> [UInt8] {
    var writer = DelimitedWriter(separator: separator)
    var plans = RowPlan.plans(marks)[...]
    var record = 0
    func write(_ number: Int, _ cells: [Cell]) {
      while record + 1 < number {
        record += 1
        writer.append([])
      }
      record = number
      var fields = Self.fields(cells)
      while let plan = plans.first, plan.row <= number {
        plans.removeFirst()
        if plan.row == number { Self.add(plan, to: &fields) }
      }
      writer.append(fields) { DelimitedWriter.looksLikeFormula($0) && !isSignedNumber($0) }
    }
    for row in rows {
      while let plan = plans.first, plan.row < row.number { write(plan.row, []) }
      write(row.number, row.cells)
    }
    while let plan = plans.first { write(plan.row, []) }
    return writer.content
  }

  private static func fields(_ cells: [Cell]) -> [String] {
    var fields: [String] = []
    for cell in cells {
      fields.pad(to: cell.column)
      fields[cell.column - 1] = cell.value.field
    }
    return fields
  }

  private static func add(_ plan: RowPlan, to fields: inout [String]) {
    for (column, change) in plan.cells {
      switch change {
      case .bad: continue
      case .title(let text), .remark(let text, _):
        fields.pad(to: column)
        fields[column - 1] = text
      }
    }
  }

  /// A sign, then digits and what people write between them: this can call nothing.
  private static func isSignedNumber(_ field: String) -> Bool {
    guard field.utf8.first == UInt8(ascii: "+") || field.utf8.first == UInt8(ascii: "-") else {
      return false
    }
    return field.utf8.dropFirst().allSatisfy { (48...57).contains($0) || " .()-".utf8.contains($0) }
  }
}

extension [String] {
  fileprivate mutating func pad(to count: Int) {
    while self.count < count { append("") }
  }
}

extension CellValue {
  /// As a text file has it.
  fileprivate var field: String {
    switch self {
    case .text(let text), .error(let text): text
    case .number(let number): number.shortest
    case .date(let day, _): day.description
    case .boolean(let truth): truth ? "TRUE" : "FALSE"
    case .formulaWithoutValue: ""
    }
  }
}
