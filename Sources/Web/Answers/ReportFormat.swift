import Records
import Reports
import Vietnamese

/// A form of a report that can be saved.
enum ReportFormat: String, CaseIterable {
  case xlsx, json

  var mediaType: String {
    switch self {
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .json: "application/json; charset=utf-8"
    }
  }

  /// A report that was made, in this form.
  func bytes(of document: ReportDocument) throws -> [UInt8] {
    switch self {
    case .json: Array(JSONFace().text(of: document).utf8)
    case .xlsx: try WorkbookFile.bytes { try WorkbookFace().write(document, to: $0) }
    }
  }

  /// A report in this form, with its period.
  func file(
    of request: ReportRequest,
    in records: any Reading
  ) throws -> (bytes: [UInt8], report: String, period: String) {
    switch self {
    case .json:
      let document = try ReportCatalogue.document(request, in: records)
      return (try bytes(of: document), document.report, document.period.code)
    case .xlsx:
      var made: ReportDocument?
      let bytes = try WorkbookFile.bytes {
        made = try ReportCatalogue.write(request, to: $0, in: records)
      }
      return (bytes, made?.report ?? request.report, made?.period.code ?? "")
    }
  }
}
