import Assessment
import Chronology
import Personnel
import Testing
import Training

struct `Awards` {
  private func given(_ awards: [Course.Award], _ first: String, _ second: String) throws -> [String]
  {
    var scene = Scene()
    scene.awards = awards
    scene.scores = [("A", first, "2020-01-08"), ("B", second, "2020-01-08")]
    return try scene.record().result().awards.map { "\($0.competency):\($0.level)" }
  }

  @Test(
    arguments: [
      ("5.0", "5.0", ["B2:2", "A1:2"]), ("8.4", "8.4", ["B2:3", "A1:2"]),
      ("8.5", "8.4", ["B2:4", "A1:2"]), ("10", "10", ["B2:4", "A1:2"]), ("4.0", "4.0", []),
    ] as [(String, String, [String])]
  )
  func `are of each competency the highest level that the rounded mark reaches`(
    _ first: String,
    _ second: String,
    _ wanted: [String]
  ) throws {
    let awards = [
      try award("B2", 4, from: "8.5"), try award("B2", 2, from: "5.0"),
      try award("B2", 3, from: "7.0"), try award("A1", 2, from: "5.0"),

    ]
    #expect(try given(awards, first, second) == wanted)
  }

  @Test
  func `may need a mark above the pass mark`() throws {
    #expect(try given([award("A1", 3, from: "7.0")], "6.9", "6.9") == [])
    #expect(try given([award("A1", 3, from: "7.0")], "6.9", "7.0") == ["A1:3"])
  }

  @Test
  func `are given for a passed result only`() throws {
    var scene = Scene()
    scene.awards = [try award("A1", 2, from: "0")]
    scene.scores = [("A", "9.0", "2020-01-08"), ("B", "9.0", "2020-01-08")]
    #expect(try scene.record().result().awards.count == 1)
    scene.records = ["absent", "present"]
    #expect(try scene.record().result().awards.isEmpty)
    scene.records = ["present", "present"]
    scene.scores[0].score = "0.5"
    #expect(try scene.record().result().awards.isEmpty)
  }

  @Test(arguments: [("P24M", "2022-02-28"), ("P1D", "2020-03-01"), ("P1Y", "2021-02-28")])
  func `become evidence of the class's last day`(
    _ validity: String,
    _ until: String
  ) throws {
    let piece = try award("A1", 2, from: "5.0", validity: validity).evidence(
      id: ID(7),
      lastDay: try day("2020-02-29"),
      recordedAt: try instant("2020-03-05T08:00:00+07:00"),
      source: "LOP-2020-03"
    )
    #expect(piece.kind == .courseResult)
    #expect(piece.on == Day(iso: "2020-02-29"))
    #expect(piece.until == Day(iso: until))
    #expect(piece.source == "LOP-2020-03")
    #expect(piece.level.number == 2)
    #expect(piece.revokedAt == nil)
  }

  @Test
  func `without a validity count for ever`() throws {
    let piece = try award("A1", 2, from: "5.0").evidence(
      id: ID(7),
      lastDay: try day("2020-02-29"),
      recordedAt: try instant("2020-03-05T08:00:00+07:00"),
      source: nil
    )
    #expect(piece.until == nil)
    let engine = Engine(try Framework(competencies: [try competency("A1")]))
    #expect(engine.timelines(of: [piece], knownAt: try late()).map(text) == ["2020-02-29:2"])
  }
}

struct `A signed result` {
  private func signed() throws -> SignedResult<String> {
    SignedResult("7.5", signedAt: try instant("2020-02-01T00:00:00Z"))
  }

  @Test
  func `keeps every value that it had`() throws {
    var result = try signed()
    try result.amend(to: "8.0", because: "cộng nhầm", at: instant("2020-02-02T00:00:00Z"))
    try result.amend(to: "7.0", because: "chấm lại", at: instant("2020-02-03T00:00:00Z"))
    #expect(result.value == "7.0")
    #expect(result.signed == "7.5")
    #expect(result.amendments.map(\.old) == ["7.5", "8.0"])
    #expect(result.amendments.map(\.new) == ["8.0", "7.0"])
    #expect(result.amendments.map(\.reason) == ["cộng nhầm", "chấm lại"])
  }

  @Test(arguments: ["", "  ", "\n\t", "\u{00A0}"])
  func `is not amended without a reason`(_ reason: String) throws {
    var result = try signed()
    #expect(throws: AmendmentRefusal.noReason) {
      try result.amend(to: "8.0", because: reason, at: instant("2020-02-02T00:00:00Z"))
    }
    #expect(result.value == "7.5")
  }

  @Test
  func `is not amended to what it is, nor before its time`() throws {
    var result = try signed()
    #expect(throws: AmendmentRefusal.nothingChanged) {
      try result.amend(to: "7.5", because: "x", at: instant("2020-02-02T00:00:00Z"))
    }
    #expect(throws: AmendmentRefusal.beforeTheLast) {
      try result.amend(to: "8.0", because: "x", at: instant("2020-01-31T23:59:59Z"))
    }
    #expect(result.amendments.isEmpty)
    let refusals: [AmendmentRefusal] = [.noReason, .nothingChanged, .beforeTheLast]
    #expect(Set(refusals.map { "\($0.explanation)" }).count == 3)
  }
}
