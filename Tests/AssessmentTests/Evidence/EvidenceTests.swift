import Assessment
import Chronology
import Testing
import Vietnamese

struct `Pieces of evidence` {
  @Test(
    arguments: [
      ("2020-07-01T04:59:59Z", false), ("2020-07-01T05:00:00Z", true),
      ("2020-07-01T12:00:00+07:00", true), ("2020-09-01T00:59:59.999999Z", true),
      ("2020-09-01T01:00:00Z", false), ("2020-09-01T08:00:00+07:00", false),
      ("2030-01-01T00:00:00Z", false),
    ]
  )
  func `is known from its recording until it is taken back`(_ text: String, _ known: Bool) throws {
    let piece = try evidence(
      1,
      2,
      on: "2020-01-01",
      recordedAt: "2020-07-01T12:00:00+07:00",
      revokedAt: "2020-09-01T01:00:00Z"
    )
    #expect(piece.isKnown(at: try instant(text)) == known)
  }

  @Test
  func `that was never taken back stays known`() throws {
    let piece = try evidence(1, 2, on: "2020-01-01", recordedAt: "2020-07-01T12:00:00+07:00")
    #expect(piece.isKnown(at: try instant("2020-07-01T05:00:00Z")))
    #expect(piece.isKnown(at: try instant("2999-01-01T00:00:00Z")))
    #expect(!piece.isKnown(at: try instant("2020-01-01T00:00:00Z")))
  }

  @Test
  func `taken back before it was recorded is never known`() throws {
    let piece = try evidence(
      1,
      2,
      on: "2020-01-01",
      recordedAt: "2020-07-01T00:00:00Z",
      revokedAt: "2020-06-01T00:00:00Z"
    )
    for text in ["2020-05-31T00:00:00Z", "2020-06-15T00:00:00Z", "2020-07-02T00:00:00Z"] {
      #expect(!piece.isKnown(at: try instant(text)))
    }
  }

  @Test
  func `keeps every kind apart in a set`() {
    for kind in EvidenceKind.allCases {
      #expect(EvidenceKinds(kind).kinds == [kind])
      #expect(EvidenceKinds.counted.contains(EvidenceKinds(kind)) == (kind != .self))
    }
    #expect(EvidenceKinds(EvidenceKind.allCases).kinds == EvidenceKind.allCases)
    #expect(EvidenceKinds([EvidenceKind]()).isEmpty)
  }

  @Test
  func `has a name for each kind in both languages`() {
    let titles = EvidenceKind.allCases.map(\.title)
    #expect(Set(titles.map(\.vi)).count == EvidenceKind.allCases.count)
    #expect(Set(titles.map(\.en)).count == EvidenceKind.allCases.count)
  }

  @Test(
    arguments: [
      ("courseResult", EvidenceKind.courseResult), ("examination", .examination),
      ("workProduct", .workProduct), ("rating", .rating), ("certificate", .certificate),
      ("self", .`self`),
    ]
  )
  func `is written by its kind's name`(_ name: String, _ kind: EvidenceKind) {
    #expect(EvidenceKind(rawValue: name) == kind)
    #expect(kind.rawValue == name)
  }

  @Test
  func `as an item keeps its days`() throws {
    let on = try day("2020-01-01")
    let open = EvidenceItem(competency: 3, level: 2, kind: .rating, on: on, until: nil)
    let closed = EvidenceItem(competency: 3, level: 2, kind: .rating, on: on, until: .last)
    #expect(open.until == nil)
    #expect(closed.until == .last)
    #expect(open.on == on)
    #expect(open.kind.kinds == [.rating])
  }

  @Test
  func `of a competency outside of the framework has no item`() throws {
    let engine = Engine(try Framework(competencies: [try competency("C")]))
    #expect(engine.item(try evidence(1, "X", 2, on: "2020-01-01")) == nil)
    #expect(engine.item(try evidence(1, "C", 2, on: "2020-01-01"))?.competency == 0)
    #expect(engine.place(of: try code("X")) == nil)
  }

  @Test
  func `of a competency outside of the framework changes nothing`() throws {
    let engine = Engine(try Framework(competencies: [try competency("C")]))
    let pieces = [
      try evidence(1, "X", 5, on: "2020-01-01"), try evidence(2, "C", 1, on: "2020-02-01"),
    ]
    #expect(engine.timelines(of: pieces, knownAt: try late()).map(text) == ["2020-02-01:1"])
    var reckoner = Reckoner(engine)
    reckoner.add(
      EvidenceItem(competency: 7, level: 5, kind: .rating, on: try day("2020-01-01"), until: nil)
    )
    reckoner.reckon()
    #expect(reckoner.timeline(of: 0).changes.isEmpty)
  }
}
