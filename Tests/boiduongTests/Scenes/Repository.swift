import Foundation

/// The files of this repository that tests read.
enum Repository {
  static let root: String = {
    var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    for _ in 1...4 { folder.deleteLastPathComponent() }
    return folder.path
  }()

  /// The path of a file in it.
  static func path(_ file: String) -> String { "\(root)/\(file)" }

  static let curricula = path("curricula")
  static let rosters = path("rosters")

  /// The class workbooks of the sample, by name.
  static func classes() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(rosters)/classes")
      .filter { $0.hasSuffix(".xlsx") }.sorted().map { "\(rosters)/classes/\($0)" }
  }
}
