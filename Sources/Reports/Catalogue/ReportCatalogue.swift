import Chronology
public import Records
import Vietnamese

/// Every report that can be asked for. Adding one is adding its file and naming it here.
public enum ReportCatalogue {
  /// The reports, in the order in which faces offer them.
  public static let definitions: [any ReportDefinition] = [
    ExternalInformationSummary(), ClassList(), MarkSheet(), Composition(),
  ]

  /// The report of a code.
  public static func definition(_ code: String) throws(ReportRefusal) -> any ReportDefinition {
    guard let found = definitions.first(where: { $0.code.utf8.elementsEqual(code.utf8) }) else {
      throw .unknownReport(code, known: definitions.map(\.code))
    }
    return found
  }

  /// Makes a report from one unchanging state of the records. Throws ``ReportRefusal`` where it
  /// can't be made as asked.
  public static func document(
    _ request: ReportRequest,
    in records: any Reading
  ) throws -> ReportDocument {
    let definition = try definition(request.report)
    let scope = try ScopeReading(request: request, definition: definition).scope(in: records)
    let content = try definition.content(for: scope, in: records)
    return ReportDocument(
      content.placed,
      of: definition,
      for: request,
      scope: scope,
      rules: try records.all(.ruleFiles)
    )
  }
}
