import Foundation
import Reports
import Spreadsheets
import Vietnamese

/// The file that a report is written to, looked at before the report is made.
struct ReportFile {
  /// As typed, or in `exports/`.
  let path: String

  /// A file of the reader's choice. What stands there already must be a plain file that may be
  /// written: a device or a file that is kept from changes is no place for a report.
  init(at path: String) throws {
    self.path = path
    if let why = Self.obstacle(at: path) { throw FileFault.cannotWrite(path, why) }
  }

  /// A file in `exports/`, which is made where it is missing.
  init(named name: String) throws {
    let folder = "exports"
    if !FileManager.default.fileExists(atPath: folder) {
      try? FileManager.default.createDirectory(
        atPath: folder,
        withIntermediateDirectories: false
      )
    }
    try self.init(at: "\(folder)/\(name)")
  }

  /// Writes a text, whole or not at all.
  func write(_ text: String) throws {
    try telling {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    }
  }

  /// What is written to it bit by bit, with what stood in the way where it could not be.
  func taking<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
    do { return try await body() } catch let error as WritingError { throw fault(error) }
  }

  private func telling(_ body: () throws -> Void) throws {
    do { try body() } catch { throw fault(error) }
  }

  /// What stands in the way of a file that could not be written.
  func fault(_ error: any Error) -> FileFault {
    let disk = Bilingual(
      vi: "ổ đĩa hoặc thư mục không nhận tệp",
      en: "the disk or the folder does not take it"
    )
    return FileFault.cannotWrite(path, Self.obstacle(at: path) ?? disk)
  }

  /// What stands in the way, with paths as they were typed.
  private static func obstacle(at path: String) -> Bilingual? {
    let files = FileManager.default
    let cut = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let parent = cut.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    guard let place = kind(of: parent), place == .typeDirectory else {
      return Bilingual(vi: "không có thư mục \(parent)", en: "there is no folder \(parent)")
    }
    guard let taken = kind(of: path) else {
      return files.isWritableFile(atPath: parent) ? nil : closed(parent)
    }
    switch taken {
    case .typeDirectory: return Bilingual(vi: "đó là một thư mục", en: "it is a folder")
    case .typeRegular: break
    default:
      return Bilingual(
        vi: "đó là thiết bị, không phải tệp thường",
        en: "it is a device, not a plain file"
      )
    }
    if !isWritable(path) { return closed(path) }
    return files.isWritableFile(atPath: parent) ? nil : closed(parent)
  }

  private static func closed(_ path: String) -> Bilingual {
    Bilingual(vi: "không có quyền ghi vào \(path)", en: "\(path) may not be written")
  }

  /// What stands at a path, links followed; nil for nothing.
  private static func kind(of path: String) -> FileAttributeType? {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    return try? FileManager.default.attributesOfItem(atPath: real)[.type] as? FileAttributeType
  }

  /// Whether its owner left it open to changes; the superuser may write everything, and is asked to
  /// respect that too.
  private static func isWritable(_ path: String) -> Bool {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: real)
    let mode = (attributes?[.posixPermissions] as? NSNumber)?.intValue ?? 0o200
    return mode & 0o222 != 0 && FileManager.default.isWritableFile(atPath: path)
  }
}
