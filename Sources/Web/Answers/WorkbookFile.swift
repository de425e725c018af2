import Foundation

/// A workbook that is written to a file of its own, read, and taken away.
enum WorkbookFile {
  static func bytes(_ write: (String) throws -> Void) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appendingPathComponent("boiduong-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try write(file.path)
    return Array(try Data(contentsOf: file))
  }
}
