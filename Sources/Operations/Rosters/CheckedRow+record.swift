import Intake
import Personnel
import Records
import Vietnamese

extension CheckedRow {
  /// The row as the batch keeps it.
  func record(of officer: ID<Officer>?) -> BatchRow {
    BatchRow(
      sheet: row.sheet,
      row: row.row,
      outcome: outcome,
      officer: officer,
      remarks: remarks
    )
  }

  /// Problems, warnings and the number of repairs; nil where there are none.
  private var remarks: String? {
    guard !problems.isEmpty || !warnings.isEmpty || !row.repairs.isEmpty else { return nil }
    let problems = problems.map { Self.json($0.field, $0.code.rawValue, $0.sentence) }
    let warnings = warnings.map { Self.json($0.field, $0.code.rawValue, $0.sentence) }
    return """
      {"problems":[\(problems.joined(separator: ","))],\
      "warnings":[\(warnings.joined(separator: ","))],"repairs":\(row.repairs.count)}
      """
  }

  private static func json(_ field: RosterField, _ code: String, _ sentence: Bilingual) -> String {
    Fields(["field": field.rawValue, "code": code, "vi": sentence.vi, "en": sentence.en]).json
  }
}
