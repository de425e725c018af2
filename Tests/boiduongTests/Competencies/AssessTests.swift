import Foundation
import Testing

/// The cases that the engine is held to, as files.
enum Vectors {
  static let folder = Repository.path("Tests/AssessmentTests/Vectors")

  static let names: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    return (names ?? []).filter { !$0.contains(".") }.sorted()
  }()

  /// One in three; the readers and the engine are held to all of them in their own tests.
  static let some = names.enumerated().filter { $0.offset.isMultiple(of: 3) }.map(\.element)

  static func files(_ name: String) -> [String] {
    ["--framework", "\(folder)/\(name)/framework.json", "--input", "\(folder)/\(name)/input.json"]
  }

  static func expected(_ name: String) throws -> JSON {
    try JSON(String(contentsOfFile: "\(folder)/\(name)/expected.json", encoding: .utf8))
  }
}

struct `Trying a framework on files` {
  @Test
  func `has cases to be held to`() {
    #expect(Vectors.names.count >= 20)
  }

  @Test(arguments: Vectors.some)
  func `answers as expected, from file to file`(name: String) async throws {
    let desk = try Desk()
    let answer = try await desk.run(["assess"] + Vectors.files(name) + ["--format", "json"])
    #expect(answer.status == 0)
    #expect(answer.errors.isEmpty)
    #expect(try answer.json() == Vectors.expected(name))
    #expect(!desk.has("boiduong.sqlite"))
  }

  @Test
  func `tells a reader the day, the levels and the gaps`() async throws {
    let desk = try Desk()
    let answer = try await desk.run(["assess"] + Vectors.files("gap-due"))
    #expect(answer.status == 0)
    #expect(answer.lines.first == "Tại ngày 30/06/2020")
    #expect(answer.output.contains("trong thời hạn hoàn thiện"))
    #expect(answer.output.contains("hạn 01/07/2020"))
    let english = try await desk.run(["assess"] + Vectors.files("gap-due") + ["--lang", "en"])
    #expect(english.status == 0)
    #expect(english.output.contains("due later"), "\(english.output)")
    #expect(!english.output.contains("ngày"))
  }

  @Test(arguments: [("2020-06-30", "due"), ("30/06/2020", "due"), ("2020-07-01", "missing")])
  func `answers for the day that is asked`(day: String, status: String) async throws {
    let desk = try Desk()
    let answer = try await desk.run(
      ["assess"] + Vectors.files("gap-due") + ["--format", "json", "--as-of", day]
    )
    let officer = try #require(try answer.json()["officers"]?.items.first)
    #expect(officer["requirements"]?.items.first?["status"]?.text == status)
  }

  @Test
  func `counts only what was known at the instant that is asked`() async throws {
    let desk = try Desk()
    let input = """
      {"asOf": "2020-06-30", "knownAt": "2030-01-01T00:00:00+07:00", "officers": [{"id": "o",
       "assignments": [], "evidence": [{"id": "e", "competency": "C", "level": 2, "kind": "examination",
       "on": "2020-01-01", "until": null, "recordedAt": "2020-03-01T08:00:00+07:00"}]}]}
      """
    try desk.write(input, to: "input.json")
    let files = [
      "assess", "--framework", "\(Vectors.folder)/gap-due/framework.json", "--input", "input.json",
      "--format", "json",
    ]
    let now = try await desk.run(files)
    #expect(now.status == 0, "\(now)")
    #expect(try level(now) == 2)
    #expect(try await level(desk.run(files + ["--known-at", "2020-03-01T08:00:00+07:00"])) == 2)
    #expect(try await level(desk.run(files + ["--known-at", "2020-03-01T07:59:59+07:00"])) == 0)
    #expect(try await level(desk.run(files + ["--known-at", "2020-03-01T01:00:00Z"])) == 2)
    #expect(try await level(desk.run(files + ["--as-of", "2019-12-31"])) == 0)
  }

  private func level(_ answer: Answer) throws -> Int? {
    try answer.json()["officers"]?.items.first?["competencies"]?.items.first?["level"]?.number
  }

  @Test
  func `reads the framework that we have`() async throws {
    let desk = try Desk()
    try desk.write(#"{"asOf": "2020-06-30", "officers": []}"#, to: "input.json")
    let answer = try await desk.run(
      "assess",
      "--framework",
      "\(Repository.curricula)/framework.yaml",
      "--input",
      "input.json",
      "--format",
      "json"
    )
    #expect(answer.status == 0, "\(answer)")
    #expect(try answer.json()["officers"]?.items.isEmpty == true)
  }
}

struct `Trying a framework on broken files` {
  private let framework = "\(Vectors.folder)/gap-due/framework.json"

  @Test(arguments: ["vi", "en"])
  func `tells each fault in a line and answers nothing`(language: String) async throws {
    let desk = try Desk()
    try desk.write(
      """
      {"asOf": "2020-13-01",
       "officers": [
        {"id": "o", "evidence": [{"competency": "Z", "level": 9}]},
        {"name": "x"}]}
      """,
      to: "input.json"
    )
    let answer = try await desk.run(
      ["assess", "--framework", framework, "--input", "input.json", "--lang", language]
    )
    #expect(answer.status == 65)
    #expect(answer.output.isEmpty)
    #expect(answer.told.count >= 4, "\(answer.errors)")
    for line in answer.told { #expect(line.contains(/^input\.json:\d+:\d+: [^:]+: .+/), "\(line)") }
    #expect(answer.told.first?.hasPrefix("input.json:1:10: asOf: ") == true, "\(answer.errors)")
    #expect(answer.errors.contains("input.json:3:"))
    #expect(answer.errors.contains("input.json:4:"))
    #expect(answer.errors.contains("phải") == (language == "vi"))
  }

  @Test(arguments: ["{", "", "[]", "null", #"{"asOf": 5}"#, "\u{FEFF}{", "{\"officers\": [}"])
  func `tells broken syntax with its place`(text: String) async throws {
    let desk = try Desk()
    try desk.write(text, to: "input.json")
    let answer = try await desk.run("assess", "--framework", framework, "--input", "input.json")
    #expect(answer.status == 65)
    #expect(answer.output.isEmpty)
    #expect(!answer.told.isEmpty)
    for line in answer.told { #expect(line.contains(#/^input\.json:\d+:\d+: /#), "\(line)") }
  }

  @Test
  func `tells faults of the framework`() async throws {
    let desk = try Desk()
    try desk.write("competencies: []\nduties: [{code: R1}]\nkhac: 1\n", to: "khung.yaml")
    try desk.write("{}", to: "input.json")
    let answer = try await desk.run("assess", "--framework", "khung.yaml", "--input", "input.json")
    #expect(answer.status == 65)
    #expect(answer.output.isEmpty)
    #expect(answer.told.allSatisfy { $0.hasPrefix("khung.yaml:") })
    #expect(answer.errors.contains("khung.yaml:3:1: khac: "), "\(answer.errors)")
  }

  @Test
  func `names the file that is not there`() async throws {
    let desk = try Desk()
    let answer = try await desk.run("assess", "--framework", framework, "--input", "khong-co.json")
    #expect(answer.status == 66)
    #expect(answer.told == ["Không đọc được tệp khong-co.json. Kiểm tra tên và quyền đọc."])
  }

  @Test
  func `says which of the two files it needs`() async throws {
    let desk = try Desk()
    let answer = try await desk.run("assess", "--framework", framework)
    #expect(answer.status == 64)
    #expect(answer.told.first == "Lỗi: Thiếu tham số '--input <tệp>'")
  }
}
