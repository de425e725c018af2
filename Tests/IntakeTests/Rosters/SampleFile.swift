import Foundation
import Spreadsheets

/// A workbook that a test writes and reads, and that is gone afterwards.
enum SampleFile {
  static func written<Result>(
    _ write: (WorkbookWriter) throws -> Void,
    _ read: (Workbook) throws -> Result
  ) throws -> Result {
    let path = NSTemporaryDirectory() + "file-" + UUID().uuidString + ".xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try WorkbookWriter.write(to: path) { try write($0) }
    return try read(Workbook(path: path))
  }
}
