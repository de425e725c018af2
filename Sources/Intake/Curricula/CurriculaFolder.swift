import Foundation
import Vietnamese

/// A folder of curricula on the disk.
public enum CurriculaFolder {
  /// More bytes than a file written by hand has.
  private static let largest = 4 << 20

  /// Reads the folder, or says all that is wrong with its files at once.
  public static func read(_ path: String) throws(DocumentFaults) -> CurriculaReading {
    try CurriculaReader.read(files(path))
  }

  /// The files of the folder and of its `courses/`, by name; hidden ones are left out.
  ///
  /// One that can't be read is among them, with what stands in its way, so that the faults of the
  /// others are told too.
  public static func files(_ path: String) -> [SourceText] {
    var files: [SourceText] = []
    for folder in ["", "courses/"] {
      let names = try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")
      for name in (names ?? []).sorted() where isCurricula(name) {
        files.append(file("\(path)/\(folder)\(name)", named: folder + name))
      }
    }
    return files
  }

  /// One file under the name that faults shall call it.
  public static func file(_ path: String, named name: String) -> SourceText {
    guard let handle = FileHandle(forReadingAtPath: path),
      let bytes = try? handle.read(upToCount: largest + 1) ?? Data()
    else { return SourceText(name: name, unreadable: Wording.unreadableFile) }
    if bytes.count > largest { return SourceText(name: name, unreadable: Wording.tooLargeFile) }
    return SourceText(name: name, bytes: Array(bytes))
  }

  private static func isCurricula(_ name: String) -> Bool {
    !name.hasPrefix(".") && [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) }
  }
}
