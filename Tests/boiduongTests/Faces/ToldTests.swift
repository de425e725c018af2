import Testing

struct `What is told beside an answer in JSON` {
  @Test
  func `is an object a fault, with its line and column`() async throws {
    let desk = try Desk()
    let (folder, _) = try CurriculaCopy.withThreeFaults(on: desk)
    let answer = try await desk.run("curricula", "check", folder, "--format", "json")
    #expect(answer.status == 65)
    #expect(answer.output.isEmpty)
    let faults = try answer.told.map(JSON.init)
    #expect(faults.count == 3)
    for fault in faults {
      #expect(fault.names == ["file", "sheet", "cell", "line", "column", "sentence"])
      #expect((fault["line"]?.number ?? 0) > 1)
      #expect(fault["cell"]?.isNull == true)
    }
    #expect(faults.last?["file"]?.text == "framework.yaml")
  }

  @Test
  func `names the cell of a row that was held`() async throws {
    let desk = try await Province.desk()
    let held = try #require(`Importing a roster`.held.first)
    try desk.write(`Importing a roster`.head + held.line, to: "moi.csv")
    let answer = try await desk.run("roster", "import", "moi.csv", "--format", "json")
    #expect(answer.status == 2)
    let fault = try #require(answer.told.map(JSON.init).first)
    #expect(fault["file"]?.text == "moi.csv")
    #expect(fault["cell"]?.text == "C2")
    #expect(fault["sentence"]?.text == held.sentence)
  }

  @Test
  func `has a sentence alone where no file is to blame`() async throws {
    let answer = try await Desk().run("load", "--format", "json")
    #expect(answer.status == 66)
    let fault = try #require(answer.told.map(JSON.init).first)
    #expect(fault["file"]?.isNull == true)
    #expect(fault["sentence"]?.text?.contains("boiduong migrate") == true)
  }
}
