import Assessment
import Testing

struct `Vectors of the engine` {
  @Test(arguments: VectorFiles.names)
  func `come out as written`(_ name: String) throws {
    let files = try VectorFiles(name)
    let engine = Engine(try files.framework.framework())
    let answer = AnswerFile(engine.assess(try files.input.input()))
    #expect(answer.asOf == files.expected.asOf)
    #expect(answer.officers.count == files.expected.officers.count)
    for (got, wanted) in zip(answer.officers, files.expected.officers) {
      #expect(got == wanted)
    }
  }

  @Test
  func `are all there`() {
    #expect(VectorFiles.names.count >= 29)
  }
}
