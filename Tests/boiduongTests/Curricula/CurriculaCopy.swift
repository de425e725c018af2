import Foundation
import Testing

/// A copy of the project's curricula in which somebody made mistakes.
enum CurriculaCopy {
  /// Copies the folder to a desk; its path.
  static func make(on desk: Desk) throws -> String {
    let path = desk.file("curricula")
    try FileManager.default.copyItem(atPath: Repository.curricula, toPath: path)
    return path
  }

  /// Replaces the first place where a text stands in a file; the line that it stands on.
  @discardableResult
  static func replace(
    _ text: String,
    with other: String,
    in file: String,
    of folder: String
  ) throws -> Int {
    let url = URL(fileURLWithPath: "\(folder)/\(file)")
    let content = try String(contentsOf: url, encoding: .utf8)
    let place = try #require(content.firstRange(of: text), "\(file) has no “\(text)”")
    try Data(content.replacingCharacters(in: place, with: other).utf8).write(to: url)
    return content[..<place.lowerBound].utf8.count { $0 == 10 } + 1
  }

  /// Three mistakes in three files; the beginning of each line that must tell one.
  static func withThreeFaults(on desk: Desk) throws -> (folder: String, places: [String]) {
    let folder = try make(on: desk)
    let course = "courses/TTDN-03.yaml"
    let audience = try replace("[R1, R3, R4", with: "[R1, R99, R4", in: course, of: folder)
    let theory = try replace("theory: 4", with: "theory: bốn", in: course, of: folder)
    let grace = try replace("grace: P12M", with: "grace: một năm", in: framework, of: folder)
    return (
      folder,
      ["\(course):\(audience):", "\(course):\(theory):", "\(framework):\(grace):"]
    )
  }

  static let framework = "framework.yaml"
}
