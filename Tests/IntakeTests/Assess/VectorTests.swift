import Assessment
import Chronology
import Foundation
import Testing

@testable import Intake

struct `The vectors of the engine` {
  static let folder: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 1...3 { folder.deleteLastPathComponent() }
    return folder.appending(path: "AssessmentTests/Vectors")
  }()

  static let cases: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { !$0.contains(".") }.sorted()
  }()

  static func file(_ vector: String, _ name: String) throws -> SourceText {
    let data = try Data(contentsOf: folder.appending(path: "\(vector)/\(name)"))
    return SourceText(name: name, bytes: Array(data))
  }

  @Test
  func `are there`() {
    #expect(Self.cases.count >= 20)
  }

  @Test(arguments: cases)
  func `are answered as expected, from file to file`(vector: String) throws {
    let framework = try FrameworkReader.read(try Self.file(vector, "framework.json"))
    let question = AssessmentInputReader.Question(now: Instant(microseconds: 0))
    let reader = AssessmentInputReader(framework: framework, asked: question)
    let answer = Engine(framework).assess(try reader.read(try Self.file(vector, "input.json")))
    let written = SourceText(name: "answer.json", text: answer.json)
    #expect(try tree(written) == tree(try Self.file(vector, "expected.json")))
  }

  @Test(arguments: cases)
  func `are the same read as YAML`(vector: String) throws {
    let json = try Self.file(vector, "framework.json")
    let yaml = SourceText(name: "framework.yaml", bytes: json.bytes)
    #expect(try FrameworkReader.read(json) == FrameworkReader.read(yaml))
  }

  /// The values without their places and without the order of keys.
  private func tree(_ file: SourceText) throws -> NSObject {
    try #require(try JSONSerialization.jsonObject(with: Data(file.bytes)) as? NSObject)
  }
}
