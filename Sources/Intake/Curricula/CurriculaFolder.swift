import Foundation
import Vietnamese

/// A folder of curricula on the disk.
public enum CurriculaFolder {
  /// More bytes than a file written by hand has.
  private static let largest = 4 << 20

  /// Reads the folder, or says all that is wrong with its files at once.
  public static func read(_ path: String) throws(DocumentFaults) -> CurriculaReading {
    try CurriculaReader.read(try files(path))
  }

  /// The files of the folder and of its `courses/`, by name; hidden ones are left out.
  public static func files(_ path: String) throws(DocumentFaults) -> [SourceText] {
    var files: [SourceText] = []
    for folder in ["", "courses/"] {
      let names = try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")
      for name in (names ?? []).sorted() where isCurricula(name) {
        files.append(try file("\(path)/\(folder)\(name)", named: folder + name))
      }
    }
    return files
  }

  /// One file under the name that faults shall call it.
  public static func file(_ path: String, named name: String) throws(DocumentFaults) -> SourceText {
    guard let handle = FileHandle(forReadingAtPath: path),
      let bytes = try? handle.read(upToCount: largest + 1)
    else { throw refused(name, Wording.unreadableFile) }
    if bytes.count > largest { throw refused(name, Wording.tooLargeFile) }
    return SourceText(name: name, bytes: Array(bytes))
  }

  private static func isCurricula(_ name: String) -> Bool {
    !name.hasPrefix(".") && [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) }
  }

  private static func refused(_ name: String, _ sentence: Bilingual) -> DocumentFaults {
    let log = FaultLog(file: name)
    log.add(sentence, at: .start)
    return DocumentFaults(Array(log.faults))
  }
}
