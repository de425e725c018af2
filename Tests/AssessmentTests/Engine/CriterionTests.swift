import Assessment
import Chronology
import Personnel
import Testing
import Training

struct `Criteria` {
  /// The timeline of one competency with these criteria.
  private func timeline(
    _ criteria: [Int: Criterion],
    levels: [Int] = [1, 2, 3, 4, 5],
    _ pieces: [Evidence]
  ) throws -> String {
    let framework = try Framework(competencies: [try competency("C", levels: levels, criteria)])
    return text(try #require(Engine(framework).timelines(of: pieces, knownAt: try late()).first))
  }

  private func timeline(_ pieces: [Evidence]) throws -> String { try timeline([:], pieces) }

  private func rule(
    _ kinds: [EvidenceKind]? = nil,
    level: Int? = nil,
    count: Int = 1,
    within: String? = nil
  ) throws -> Criterion {
    .evidence(
      EvidenceRule(
        kinds: kinds.map { EvidenceKinds($0) } ?? .counted,
        level: level,
        count: count,
        within: try within.map { try term($0) }
      )
    )
  }

  @Test(arguments: ["P8000Y", "P9999Y"])
  func `within a term past the calendar never lapse`(term: String) throws {
    let pieces = [try evidence(1, 1, .rating, on: "2020-01-31")]
    let criterion = try rule([.rating], within: term)
    #expect(try timeline([1: criterion], levels: [1], pieces) == "2020-01-31:1")
  }

  @Test
  func `of the calendar's last day count on it`() throws {
    let pieces = [try evidence(1, 1, .rating, on: "9999-12-31")]
    let criterion = try rule([.rating], within: "P1D")
    #expect(try timeline([1: criterion], levels: [1], pieces) == "9999-12-31:1")
  }

  @Test(arguments: [63, 64, 65, 300])
  func `read pieces in whatever order and number they come`(count: Int) throws {
    let days = (0..<count).map { Day(number: 18_000 + Int32(($0 * 7_919) % count)) }
    let pieces = try days.enumerated().map { number, day in
      try evidence(Int64(number), 1, .rating, on: "\(day)", until: "\(day.advanced(by: 10))")
    }
    let criterion = try rule([.rating], count: 10)
    let first = Day(number: 18_009)
    let last = Day(number: 18_000 + Int32(count))
    #expect(try timeline([1: criterion], levels: [1], pieces) == "\(first):1 \(last):0")
  }

  @Test
  func `by default take any counted evidence of the level`() throws {
    for kind in EvidenceKind.allCases {
      let pieces = [try evidence(1, 3, kind, on: "2020-01-01", until: "2021-01-01")]
      let wanted = kind == .self ? "" : "2020-01-01:3 2021-01-01:0"
      #expect(try timeline(pieces) == wanted)
    }
  }

  @Test
  func `never count what officers say of themselves, even where it is named`() throws {
    let pieces = [
      try evidence(1, 1, .self, on: "2020-01-01"), try evidence(2, 1, .rating, on: "2020-06-01"),
    ]
    #expect(try timeline([1: rule([.self])], levels: [1], pieces) == "")
    #expect(try timeline([1: rule([.self, .rating])], levels: [1], pieces) == "2020-06-01:1")
  }

  @Test
  func `count an item from its day up to before its end`() throws {
    #expect(
      try timeline([try evidence(1, 2, on: "2020-03-01", until: "2020-03-02")])
        == "2020-03-01:2 2020-03-02:0"
    )
  }

  @Test(arguments: ["2020-03-01", "2020-02-29", "1999-01-01"])
  func `never count an item that ends before it begins`(_ until: String) throws {
    #expect(try timeline([try evidence(1, 2, on: "2020-03-01", until: until)]) == "")
  }

  @Test(
    arguments: [
      ("2020-02-29", "P12M", "2021-02-28"), ("2020-01-31", "P1M", "2020-02-29"),
      ("2019-01-31", "P1M", "2019-02-28"), ("2020-01-01", "P90D", "2020-03-31"),
      ("2020-08-31", "P1M1D", "2020-10-01"), ("2020-01-01", "P2Y6M", "2022-07-01"),
    ]
  )
  func `count an item no longer than its freshness`(
    _ on: String,
    _ within: String,
    _ end: String
  ) throws {
    let pieces = [try evidence(1, 1, .rating, on: on)]
    #expect(
      try timeline([1: rule([.rating], within: within)], levels: [1], pieces) == "\(on):1 \(end):0"
    )
  }

  @Test
  func `take the earlier of an item's end and its freshness`() throws {
    let criteria = [1: try rule(within: "P6M")]
    let short = [try evidence(1, 1, on: "2020-01-01", until: "2020-03-01")]
    let long = [try evidence(1, 1, on: "2020-01-01", until: "2020-09-01")]
    #expect(try timeline(criteria, levels: [1], short) == "2020-01-01:1 2020-03-01:0")
    #expect(try timeline(criteria, levels: [1], long) == "2020-01-01:1 2020-07-01:0")
  }

  @Test
  func `that allow no age are never satisfied`() throws {
    let pieces = [try evidence(1, 1, on: "2020-01-01"), try evidence(2, 1, on: "2020-02-01")]
    #expect(try timeline([1: rule(within: "P0D")], levels: [1], pieces) == "")
    #expect(try timeline([1: rule(count: 2, within: "P0D")], levels: [1], pieces) == "")
  }

  @Test
  func `count as many items as are valid on one day`() throws {
    let pieces = [
      try evidence(1, 1, on: "2020-01-01", until: "2020-05-01"),
      try evidence(2, 1, on: "2020-03-01", until: "2020-08-01"),
      try evidence(3, 1, on: "2020-05-01", until: "2020-06-01"),
      try evidence(4, 1, on: "2020-04-01", until: "2020-04-15"),
    ]
    #expect(try timeline([1: rule(count: 2)], levels: [1], pieces) == "2020-03-01:1 2020-06-01:0")
    #expect(try timeline([1: rule(count: 3)], levels: [1], pieces) == "2020-04-01:1 2020-04-15:0")
    #expect(try timeline([1: rule(count: 4)], levels: [1], pieces) == "")
  }

  @Test
  func `count equal items each for itself`() throws {
    let pieces = try (1...3).map { try evidence($0, 1, on: "2020-01-01", until: "2021-01-01") }
    #expect(try timeline([1: rule(count: 3)], levels: [1], pieces) == "2020-01-01:1 2021-01-01:0")
    #expect(try timeline([1: rule(count: 4)], levels: [1], pieces) == "")
  }

  @Test
  func `do not drop where one item ends on the day on which another begins`() throws {
    let pieces = [
      try evidence(1, 1, on: "2020-01-01", until: "2020-03-01"),
      try evidence(2, 1, on: "2020-03-01", until: "2020-05-01"),
      try evidence(3, 1, on: "2020-01-01", until: "2020-05-01"),
    ]
    #expect(try timeline([1: rule(count: 2)], levels: [1], pieces) == "2020-01-01:1 2020-05-01:0")
  }

  @Test
  func `take only the kinds and the level that they name`() throws {
    let pieces = [
      try evidence(1, 2, .rating, on: "2020-01-01"),
      try evidence(2, 3, .examination, on: "2020-02-01"),
      try evidence(3, 3, .rating, on: "2020-03-01"),
      try evidence(4, 1, .workProduct, on: "2019-01-01"),
    ]
    #expect(try timeline([3: rule([.rating])], levels: [3], pieces) == "2020-03-01:3")
    #expect(try timeline([3: rule([.rating], level: 2)], levels: [3, 2], pieces) == "2020-01-01:3")
    #expect(try timeline([3: rule(level: 1)], levels: [1, 3], pieces) == "2019-01-01:3")
    #expect(try timeline([3: rule([])], levels: [3], pieces) == "")
  }

  @Test
  func `let a higher level be held without the lower ones`() throws {
    let pieces = [try evidence(1, 4, .rating, on: "2020-01-01", until: "2021-01-01")]
    let none = try rule([.examination])
    #expect(
      try timeline([1: none, 2: none, 3: none], pieces) == "2020-01-01:4 2021-01-01:0"
    )
  }

  @Test
  func `fall back to the highest lower level that still holds`() throws {
    let pieces = [
      try evidence(1, 1, on: "2020-01-01"),
      try evidence(2, 3, on: "2020-02-01", until: "2020-06-01"),
      try evidence(3, 5, on: "2020-03-01", until: "2020-04-01"),
    ]
    #expect(
      try timeline(pieces)
        == "2020-01-01:1 2020-02-01:3 2020-03-01:5 2020-04-01:3 2020-06-01:1"
    )
  }

  @Test
  func `may ask for all parts or any`() throws {
    let pieces = [
      try evidence(1, 1, .rating, on: "2020-01-01", until: "2020-06-01"),
      try evidence(2, 1, .examination, on: "2020-03-01", until: "2020-09-01"),
    ]
    let parts = [try rule([.rating]), try rule([.examination])]
    #expect(try timeline([1: .all(parts)], levels: [1], pieces) == "2020-03-01:1 2020-06-01:0")
    #expect(try timeline([1: .any(parts)], levels: [1], pieces) == "2020-01-01:1 2020-09-01:0")
    let nested = Criterion.all([.any(parts), .all([.any([parts[1]])])])
    #expect(try timeline([1: nested], levels: [1], pieces) == "2020-03-01:1 2020-09-01:0")
  }

  @Test
  func `of their own competency count only levels between the one asked for and their own`() throws
  {
    let top = try evidence(1, 5, .examination, on: "2020-01-01", until: "2021-01-01")
    let onlyTop = [try evidence(1, 5, .rating, on: "2020-01-01")]
    let closed = try rule([.certificate])
    // Level 5 is held, but does not stand in for level 1 under level 2.
    #expect(
      try timeline([1: closed, 2: .level(1, of: nil), 3: closed, 4: closed], onlyTop)
        == "2020-01-01:5"
    )
    #expect(
      try timeline([1: closed, 2: closed, 4: .level(2, of: nil), 5: closed], [top])
        == "2020-01-01:4 2021-01-01:0"
    )
  }

  @Test
  func `of another competency count every level from the one asked for`() throws {
    let framework = try Framework(competencies: [
      try competency("A"), try competency("B", levels: [1, 2], [2: .level(3, of: code("A"))]),
    ])
    let pieces = [
      try evidence(1, "A", 2, on: "2019-01-01"),
      try evidence(2, "A", 5, on: "2020-01-01", until: "2020-06-01"),
      try evidence(3, "A", 3, on: "2020-05-01", until: "2020-08-01"),
      try evidence(4, "B", 1, on: "2020-07-01"),
    ]
    let timelines = Engine(framework).timelines(of: pieces, knownAt: try late())
    #expect(
      timelines.map(text) == [
        "2019-01-01:2 2020-01-01:5 2020-06-01:3 2020-08-01:2", "2020-01-01:2 2020-08-01:1",
      ]
    )
  }

  @Test
  func `of another competency need not care for the levels that it holds without criteria`() throws
  {
    // Level 4 of A rests on practice alone, and B asks for level 2 or higher of A: 4 will do.
    let framework = try Framework(competencies: [
      try competency("A", [2: rule([.examination]), 4: rule([.workProduct])]),
      try competency("B", levels: [1], [1: .level(2, of: code("A"))]),
    ])
    let pieces = [try evidence(1, "A", 4, .workProduct, on: "2020-01-01")]
    let timelines = Engine(framework).timelines(of: pieces, knownAt: try late())
    #expect(text(timelines[1]) == "2020-01-01:1")
  }

  @Test
  func `of a competency with few levels know no others`() throws {
    let pieces = [try evidence(1, 5, on: "2020-01-01")]
    #expect(try timeline([:], levels: [1, 2], pieces) == "2020-01-01:2")
    #expect(try timeline([:], levels: [3], pieces) == "2020-01-01:3")
    #expect(try timeline([:], levels: [], pieces) == "")
  }

  @Test
  func `work to the last day that can be written`() throws {
    let pieces = [try evidence(1, 1, on: "9999-12-30", until: "9999-12-31")]
    #expect(try timeline(pieces) == "9999-12-30:1 9999-12-31:0")
    let fresh = [try evidence(1, 1, on: "9999-01-01")]
    #expect(try timeline([1: rule(within: "P2Y")], levels: [1], fresh) == "9999-01-01:1")
  }

  @Test
  func `see only what was known`() throws {
    let framework = try Framework(competencies: [try competency("C")])
    let engine = Engine(framework)
    let pieces = [
      try evidence(1, 2, on: "2020-01-01", recordedAt: "2020-02-01T00:00:00Z"),
      try evidence(
        2,
        4,
        on: "2020-01-01",
        recordedAt: "2020-01-05T00:00:00Z",
        revokedAt: "2020-03-01T00:00:00Z"
      ),
    ]
    let wanted = [
      ("2020-01-04T00:00:00Z", ""), ("2020-01-05T00:00:00Z", "2020-01-01:4"),
      ("2020-02-15T00:00:00Z", "2020-01-01:4"), ("2020-03-01T00:00:00Z", "2020-01-01:2"),
    ]
    for (known, line) in wanted {
      #expect(engine.timelines(of: pieces, knownAt: try instant(known)).map(text) == [line])
    }
  }

  @Test
  func `are worked out again when one piece is added`() throws {
    let engine = Engine(try Framework(competencies: [try competency("C"), try competency("D")]))
    let first = [
      try evidence(1, "D", 2, on: "2020-01-01"),
      try evidence(2, "C", 1, on: "2020-02-01", until: "2020-04-01"),
    ]
    var reckoner = engine.reckoning(of: first, knownAt: try late())
    let item = try #require(engine.item(try evidence(3, "C", 3, on: "2020-03-01")))
    reckoner.add(item)
    reckoner.reckon()
    #expect(text(reckoner.timeline(of: 0)) == "2020-02-01:1 2020-03-01:3")
    #expect(text(reckoner.timeline(of: 1)) == "2020-01-01:2")
    reckoner.reckon()
    #expect(text(reckoner.timeline(of: 0)) == "2020-02-01:1 2020-03-01:3")
    #expect(reckoner.level(of: 0, on: try day("2020-02-15")) == 1)
    reckoner.clear()
    reckoner.add([item])
    reckoner.reckon()
    #expect(text(reckoner.timeline(of: 0)) == "2020-03-01:3")
    #expect(text(reckoner.timeline(of: 1)) == "")
  }
}
