import Foundation
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
    case .xlsx: try Self.workbook(of: document)
    }
  }

  /// A workbook is written to a file of its own, read, and taken away.
  private static func workbook(of document: ReportDocument) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appendingPathComponent("boiduong-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try WorkbookFace().write(document, to: file.path)
    return Array(try Data(contentsOf: file))
  }
}
