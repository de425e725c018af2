import Chronology
import Vietnamese

extension JSONFace {
  /// A comparison: what it is with, and each figure with what it was and how far it is from that.
  func value(of comparison: ReportComparison, in document: ReportDocument) -> JSONValue {
    .object([
      ("bases", .array(comparison.bases.map { base($0, in: document.language) })),
      ("rows", .array(comparison.lines.map { line($0, comparison.bases, in: document) })),
    ])
  }

  private func base(_ base: ReportComparison.Base, in language: Language) -> JSONValue {
    .object([
      ("kind", .string(base.kind.rawValue)),
      ("period", base.period.map(Self.period) ?? .null),
      ("asOf", .string("\(base.asOf)")),
      ("missing", base.missing.map { .string($0[language]) } ?? .null),
    ])
  }

  private func line(
    _ line: ReportComparison.Line,
    _ bases: [ReportComparison.Base],
    in document: ReportDocument
  ) -> JSONValue {
    let row = document.rows[line.row]
    let cells = line.figures.map { figure -> (String, JSONValue) in
      let now = value(of: figure.now, in: document.language)
      let changes = zip(bases, figure.changes).map { base, change -> (String, JSONValue) in
        (
          base.kind.rawValue,
          .object([
            ("figure", value(of: change.before, in: document.language)),
            ("difference", change.difference.map { value(of: $0) } ?? .null),
            ("growth", change.growth.map { value(of: $0) } ?? .null),
          ])
        )
      }
      return (document.columns[figure.column].key, .object([("now", now)] + changes))
    }
    return .object([
      ("kind", .string(row.kind.rawValue)),
      ("label", .string(row.label[document.language])),
      ("code", .text(row.code)),
      ("cells", .object(cells)),
    ])
  }
}
