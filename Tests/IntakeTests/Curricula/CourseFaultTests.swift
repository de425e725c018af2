import Testing

@testable import Intake

struct `Faults of a course` {
  @Test(
    arguments: [
      BrokenPiece(
        "weight: 60",
        "weight: 50",
        "10:5: assessment.components",
        "the weights add up to 90, not to 100"
      ),
      BrokenPiece(
        "weight: 60",
        "weight: 50.5",
        "10:66: assessment.components[0].weight",
        "a whole number from 1 to 100, not 50.5"
      ),
      BrokenPiece("weight: 60", "weight: 1e1", "10:66: assessment.components[0].weight", "not 1e1"),
      BrokenPiece(
        "minimum: 5.0",
        "minimum: 11",
        "10:79: assessment.components[0].minimum",
        "a mark from 0 to 10 with at most two decimal places, not 11"
      ),
      BrokenPiece(
        "minimum: 5.0",
        "minimum: 5.001",
        "10:79: assessment.components[0].minimum",
        "not 5.001"
      ),
      BrokenPiece(
        "minimum: 5.0",
        "minimum: -1",
        "10:79: assessment.components[0].minimum",
        "not -1"
      ),
      BrokenPiece(
        "markers: 2",
        "markers: 0",
        "11:81: assessment.components[1].markers",
        "a whole number from 1 to 9"
      ),
      BrokenPiece("code: TH", "code: TN", "11:7: assessment.components[1]", "TN was given above"),
      BrokenPiece(
        "scheme: ten",
        "scheme: twenty",
        "8:11: assessment.scheme",
        "no grading scheme has the code twenty"
      ),
      BrokenPiece(
        "resit: latest",
        "resit: first",
        "12:10: assessment.resit",
        "must be one of: best, latest, not first"
      ),
      BrokenPiece(
        "step: 0.5",
        "step: 0.3",
        "13:9: assessment.step",
        "must be a step that divides 10"
      ),
      BrokenPiece(
        "step: 0.5",
        "step: 0",
        "13:9: assessment.step",
        "must be a step that divides 10"
      ),
      BrokenPiece(
        "attendance: 80",
        "attendance: 101",
        "14:22: assessment.pass.attendance",
        "a whole number from 0 to 100"
      ),
      BrokenPiece(
        ", mark: 5.5}\nawards",
        "}\nawards",
        "14:9: assessment.pass.mark",
        "the key mark is missing"
      ),
      BrokenPiece(
        "theory: 4",
        "theory: 4.5",
        "6:56: modules[0].theory",
        "a whole number from 0 to 400, not 4.5"
      ),
      BrokenPiece(
        "theory: 4, practice: 2",
        "theory: 0, practice: 0",
        "6:5: modules[0]",
        "the module has no periods"
      ),
      BrokenPiece("[R1]", "[R1, R1]", "3:16: audience[1]", "R1 was given above"),
      BrokenPiece("[R1]", "[R1, R8]", "3:16: audience[1]", "no duty has the code R8"),
      BrokenPiece("[R1]", "[]", "3:11: audience", "the list is empty"),
      BrokenPiece(
        "prerequisites: []",
        "prerequisites: [K9]",
        "4:17: prerequisites[0]",
        "no course has the code K9"
      ),
      BrokenPiece(
        "prerequisites: []",
        "prerequisites: [K1]",
        "4:16: prerequisites",
        "a course needs itself: K1 → K1"
      ),
      BrokenPiece(
        "prerequisites: []",
        "prerequisites: [K2]",
        "4:16: prerequisites",
        "a course needs itself: K1 → K2 → K1"
      ),
      BrokenPiece("A1, level: 3", "A1, level: 4", "17:29: awards[1].level", "A1 has no level 4"),
      BrokenPiece(
        "A1, level: 3",
        "A5, level: 3",
        "17:18: awards[1].competency",
        "no competency has the code A5"
      ),
      BrokenPiece("A1, level: 3", "A1, level: 2", "17:5: awards[1]", "A1:2 was given above"),
      BrokenPiece(
        "P24M",
        "24",
        "16:53: awards[0].validity",
        "must be a duration such as P24M, P2Y or P90D, not 24"
      ),
      BrokenPiece(
        "attestation",
        "diploma",
        "18:18: document.kind",
        "must be one of: attestation, certificate"
      ),
      BrokenPiece("code: K1", "code: K7", "1:7: code", "the code K7 is not the file's name K1"),
      BrokenPiece("\"Foundations\"", "yes", "2:29: title.en", "yes without quotes is no text"),
      BrokenPiece("\"Foundations\"", "12.5", "2:29: title.en", "12.5 without quotes is no text"),
      BrokenPiece("\"Foundations\"", "\"  \"", "2:29: title.en", "the text is empty"),
      BrokenPiece(
        "\"Foundations\"",
        "\"a\\nb\"",
        "2:29: title.en",
        "has a control character or a line break"
      ),
      BrokenPiece("\"Foundations\"", "", "2:29: title.en", "must be a text, not nothing"),
      BrokenPiece(
        "title: {vi: \"Nhập môn\", en: \"Foundations\"}",
        "title: Nhập môn",
        "2:8: title",
        "must be keys with values, not Nhập môn"
      ),
      BrokenPiece("[R1]", "R1", "3:11: audience", "must be a list, not R1"),
      BrokenPiece("audience", "audiences", "1:1: audience", "the key audience is missing"),
    ]
  )
  func `has its place, path and sentence`(piece: BrokenPiece) throws {
    if piece.new == "audiences" {
      let faults = try SampleCurricula().replacing(piece.old, by: piece.new, in: "courses/K1.yaml")
        .faults()
      #expect(faults.count == 2)
      #expect(faults[0] == "courses/K1.yaml:1:1: audience: the key audience is missing; add it")
      #expect(faults[1].hasPrefix("courses/K1.yaml:3:1: audiences: there is no key audiences; "))
    } else {
      try piece.expectFault(in: "courses/K1.yaml")
    }
  }

  @Test
  func `is not made by the broken file of another`() throws {
    let broken = try SampleCurricula()
      .replacing("competencies:", by: "competencies: [", in: "framework.yaml")
      .replacing("schemes:", by: "schemes: }", in: "schemes.yaml")
    #expect(broken.faults().map { $0.prefix(14) } == ["framework.yaml", "schemes.yaml:1"])
  }

  @Test
  func `names a course whose file cannot be read as known`() throws {
    let broken = try SampleCurricula().replacing("code: K1", by: "code: {", in: "courses/K1.yaml")
    #expect(broken.faults().count == 1)
  }
}
