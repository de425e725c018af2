import Personnel
import Records
import Training
import Vietnamese

/// The figures of a report as bytes that are equal where the data are: no language, no clock, no
/// preparer.
struct CanonicalForm {
  private let value: JSONValue

  init(_ content: ReportContent, for request: ReportRequest, scope: ReportScope) {
    value = .object([
      ("report", .string(request.report)),
      ("agency", .text(request.agency?.text)),
      ("class", .text(request.trainingClass?.text)),
      ("from", .string("\(scope.period.first)")),
      ("to", .string("\(scope.period.last)")),
      ("asOf", .string("\(scope.asOf)")),
      ("form", .string(scope.form.version)),
      ("columns", .array(content.columns.map { .string($0.key) })),
      ("rows", .array(content.rows.map(Self.row))),
      ("lists", .array(content.lists.map(Self.list))),
      ("notes", .array(content.notes.map(JSONFace.both))),
    ])
  }

  /// SHA-256 in hexadecimal digits.
  var digest: String { Digest(of: value.compact).hexadecimal }

  private static func row(_ row: ReportRow) -> JSONValue {
    .array([
      .string(row.kind.rawValue), .string(row.key), JSONFace.both(row.label),
      .array(row.cells.map(cell)),
    ])
  }

  private static func list(_ list: ReportList) -> JSONValue {
    .array([
      .string(list.name),
      .array(list.entries.map { .array([.string($0.row)] + $0.cells.map(cell)) }),
    ])
  }

  private static func cell(_ cell: ReportCell) -> JSONValue {
    switch cell {
    case .empty: .null
    case .text(let text): JSONFace.both(text)
    case .count(let count): .number(count)
    case .quantity(let number), .share(let number):
      .string("\(number.numerator)/\(number.denominator)")
    case .mark(let score): .number(score.hundredths)
    case .date(let date): .string("\(date)")
    }
  }
}
