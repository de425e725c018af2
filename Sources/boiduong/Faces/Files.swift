import Foundation
import Operations
import Spreadsheets

/// Reads a whole file.
func bytes(ofFile path: String) throws -> [UInt8] {
  guard let data = FileManager.default.contents(atPath: path) else {
    throw CommandFault.noFile(path)
  }
  return Array(data)
}

/// The name of a file without its folders.
func fileName(_ path: String) -> String {
  URL(fileURLWithPath: path).lastPathComponent
}

/// A workbook or text file, and what an import notes of it.
func workbook(at path: String) throws -> (Workbook, SourceFile) {
  let bytes = try bytes(ofFile: path)
  return (try Workbook(bytes: bytes), SourceFile(name: fileName(path), bytes: bytes))
}

/// Writes a file whole, or not at all.
func write(_ bytes: [UInt8], to path: String) throws {
  do {
    try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
  } catch {
    throw CommandFault.cannotWrite(path, error.localizedDescription)
  }
}
