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

  /// The report in this form.
  func bytes(of document: ReportDocument) throws -> [UInt8] {
    switch self {
    case .json: Array(JSONFace().text(of: document).utf8)
    case .xlsx: try WorkbookFile.bytes { try WorkbookFace().write(document, to: $0) }
    }
  }
}
