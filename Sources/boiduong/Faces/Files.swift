import Foundation
import Operations
import Spreadsheets
import Vietnamese

/// Reads a whole file.
func bytes(ofFile path: String) throws -> [UInt8] {
  guard let data = FileManager.default.contents(atPath: path) else {
    throw FileFault.noFile(path)
  }
  return Array(data)
}

/// The name of a file without its folders.
func fileName(_ path: String) -> String {
  URL(fileURLWithPath: path).lastPathComponent
}

/// The path, where a folder stands there.
func folder(at path: String) throws -> String {
  guard isFolder(path) else { throw FileFault.noFolder(path) }
  return path
}

/// Reads a workbook or text file; what an import notes of it comes along. A file that can't be read
/// as a table is named.
func reading<Answer>(
  _ path: String,
  again: Bool = false,
  _ body: (Workbook, SourceFile) throws -> Answer
) throws -> Answer {
  let bytes = try bytes(ofFile: path)
  do {
    let source = SourceFile(name: fileName(path), bytes: bytes, again: again)
    return try body(Workbook(bytes: bytes), source)
  } catch let error as WorkbookError {
    throw FileFault.unreadable(file: fileName(path), error)
  }
}

/// Writes a file whole, or not at all.
func write(_ bytes: [UInt8], to path: String) throws {
  try writing(path) { try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic) }
}

/// Tells in words why a file could not be written, whoever was writing it.
func writing(_ path: String, _ body: () throws -> Void) throws {
  do {
    try body()
  } catch let error as FileFault {
    throw error
  } catch {
    throw FileFault.cannotWrite(path, obstacle(to: path) ?? Bilingual(both: "\(error)"))
  }
}

/// What stands in the way of a file; nil where nothing does that can be seen.
func obstacle(to path: String) -> Bilingual? {
  let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
  if isFolder(path) { return Bilingual(vi: "đó là một thư mục", en: "it is a folder") }
  if !isFolder(parent) {
    return Bilingual(vi: "không có thư mục \(parent)", en: "there is no folder \(parent)")
  }
  let taken = FileManager.default.fileExists(atPath: path) ? path : parent
  if !FileManager.default.isWritableFile(atPath: taken) {
    return Bilingual(vi: "không có quyền ghi vào \(taken)", en: "\(taken) may not be written")
  }
  return nil
}

private func isFolder(_ path: String) -> Bool {
  var isFolder: ObjCBool = false
  return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
}
