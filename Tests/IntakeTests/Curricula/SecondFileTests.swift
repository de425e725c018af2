import Testing
import Vietnamese

@testable import Intake

struct `Two files of one thing` {
  @Test(arguments: ["framework", "schemes", "attendance", "periods", "minimums", "forms"])
  func `are refused, since it is open which one is meant`(name: String) throws {
    for other in ["\(name).json", "\(name).yml"] {
      var sample = SampleCurricula()
      sample.texts[other] = other.hasSuffix("json") ? "{}" : sample.texts["\(name).yaml"]
      let faults = sample.faults(in: .vi)
      let second = max(other, "\(name).yaml")
      let first = min(other, "\(name).yaml")
      #expect(
        faults.contains("\(second):1:1: tệp \(first) đã nói về điều này; hãy bỏ một trong hai"),
        "\(faults)"
      )
    }
  }

  @Test(arguments: ["courses/K1.yml", "courses/K1.json"])
  func `are refused of one course as well`(other: String) throws {
    var sample = SampleCurricula()
    let root = try #require(NodeScene.root(of: "courses/K1.yaml"))
    sample.texts[other] = other.hasSuffix("json") ? NodeWriting(root).text : SampleCurricula.first
    let second = max(other, "courses/K1.yaml")
    let first = min(other, "courses/K1.yaml")
    #expect(
      sample.faults() == [
        "\(second):1:1: the file \(first) says this already; remove one of them"
      ]
    )
  }

  @Test
  func `are no matter where only one of them has an ending that counts`() throws {
    var sample = SampleCurricula()
    sample.texts["framework.yaml.bak"] = "["
    sample.texts["framework.txt"] = "["
    sample.texts["courses/K1.yaml~"] = "["
    #expect(sample.faults() == [])
  }
}
