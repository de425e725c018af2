import Testing
import Vietnamese

@testable import Intake

/// Files that are larger than anybody writes are read in time, or refused with a place.
struct `A large document` {
  static func node(_ text: String, _ name: String = "a.json") -> (DocumentNode?, [DocumentFault]) {
    let log = FaultLog(file: name)
    return (SourceText(name: name, text: text).node(log: log), Array(log.faults))
  }

  static func object(_ keys: some Sequence<String>) -> String {
    "{" + keys.map { "\"\($0)\": 0" }.joined(separator: ",\n") + "}"
  }

  @Test
  func `may have many keys in one mapping`() throws {
    let start = ContinuousClock.now
    let (node, faults) = Self.node(Self.object((0..<60_000).map { "khóa\($0)" }))
    #expect(faults.isEmpty)
    #expect(node?["khóa59999"]?.scalar == "0")
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test(arguments: [2, 15, 16, 17, 18, 200])
  func `names a key that comes twice, however many there are`(count: Int) {
    let keys = (0..<count).map { "k\($0)" }
    for repeated in [0, count / 2, count - 1] {
      let (node, faults) = Self.node(Self.object(keys + ["k\(repeated)", "z", "k\(repeated)"]))
      #expect(
        faults.sorted().map { $0.line(in: .en) }
          == [count + 1, count + 3].map {
            "a.json:\($0):1: k\(repeated): the key k\(repeated) comes twice; keep one"
          }
      )
      #expect(node?["z"] != nil)
    }
  }

  @Test
  func `takes keys that are one text in Unicode for one`() {
    let (_, faults) = Self.node("{\"\u{E9}\": 1,\n\"e\u{301}\": 2}")
    #expect(faults.map(\.place) == [DocumentPlace(line: 2, column: 1)])
  }

  @Test(arguments: [99, 100, 101, 500])
  func `nests a hundred times and no more`(depth: Int) {
    let lists = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let (node, faults) = Self.node(lists)
    #expect((node != nil) == (depth <= 100))
    #expect(
      faults.map { $0.sentence.en }
        == (depth <= 100 ? [] : ["nested too deeply; check the brackets and the indentation"])
    )
    let objects =
      String(repeating: "{\"a\":", count: depth) + "1" + String(repeating: "}", count: depth)
    #expect((Self.node(objects).0 != nil) == (depth <= 100))
  }

  @Test
  func `has its places to the end of many lines`() throws {
    let items = (0..<5_000).map { "  {\"mã\": \"Ệ\($0)\"}" }.joined(separator: ",\n")
    let (node, faults) = Self.node("[\n\(items)\n]")
    #expect(faults.isEmpty)
    let last = try #require(node?.items.last)
    #expect(last.place == DocumentPlace(line: 5_001, column: 3))
    #expect(last["mã"]?.place == DocumentPlace(line: 5_001, column: 10))
    #expect(last["mã"]?.scalar == "Ệ4999")
  }

  @Test(arguments: ["\r\n", "\n"])
  func `has the same places whatever its line ends`(end: String) {
    let (_, faults) = Self.node(["{\"a\": 1,", " \"b\": 2,", " \"a\": 3}"].joined(separator: end))
    #expect(faults.map(\.place) == [DocumentPlace(line: 3, column: 2)])
    let yaml = ["a: 1", "b: 2", "a: 3", ""].joined(separator: end)
    #expect(Self.node(yaml, "a.yaml").1.map(\.place) == [DocumentPlace(line: 3, column: 1)])
  }

  @Test(arguments: ["\r", "\u{85}", "\u{2028}"])
  func `never ends in anything but an answer where lines end strangely`(end: String) {
    let texts = [
      ["a: 1", "b: {c: 1, c: 2}", "a: 3", ""], ["- a: 1", "  a: 2", "- {a: 1, a: 2}"],
      ["\"a", "b\": 1", "a: [", "a"], ["a: \"x", "y\"", "a: 2"],
    ]
    for text in texts.map({ $0.joined(separator: end) }) {
      let (node, faults) = Self.node(text, "a.yaml")
      #expect(node != nil || !faults.isEmpty)
      for fault in faults { #expect(fault.place.line >= 1 && fault.place.column >= 1) }
    }
  }
}
