import Testing
import Vietnamese

@testable import Intake

/// A change to a sample file and the fault that it must give.
struct BrokenPiece: Sendable, CustomTestStringConvertible {
  let old: String
  let new: String
  /// `line:column: path`.
  let place: String
  /// A part of the English sentence.
  let phrase: String

  init(_ old: String, _ new: String, _ place: String, _ phrase: String) {
    self.old = old
    self.new = new
    self.place = place
    self.phrase = phrase
  }

  var testDescription: String { "\(old) → \(new)" }

  /// Expects this fault among those that follow from it.
  func expectFaultAmongOthers(in file: String) throws {
    let faults = try SampleCurricula().replacing(old, by: new, in: file).faults()
    #expect(
      faults.contains { $0.hasPrefix("\(file):\(place): ") && $0.contains(phrase) },
      "\(faults)"
    )
  }

  /// Expects just this fault, in both languages.
  func expectFault(in file: String) throws {
    let sample = try SampleCurricula().replacing(old, by: new, in: file)
    let faults = sample.faults()
    #expect(faults.count == 1, "\(faults)")
    let fault = try #require(faults.first)
    #expect(fault.hasPrefix("\(file):\(place): "), "\(fault)")
    #expect(fault.contains(phrase), "\(fault)")
    let vietnamese = try #require(sample.faults(in: .vi).first)
    #expect(vietnamese.hasPrefix("\(file):\(place): "))
    #expect(vietnamese != fault)
  }
}

struct `Faults of a framework` {
  @Test(
    arguments: [
      BrokenPiece(
        "A1, level: 2, g",
        "A9, level: 2, g",
        "28:22: duties[0].requires[0].competency",
        "no competency has the code A9"
      ),
      BrokenPiece(
        "level: 2, grace",
        "level: 7, grace",
        "28:33: duties[0].requires[0].level",
        "has no level 7"
      ),
      BrokenPiece(
        "P6M",
        "6 months",
        "28:43: duties[0].requires[0].grace",
        "must be a duration such as P24M"
      ),
      BrokenPiece("duty: R1", "duty: R7", "31:12: coverage[0].duty", "no duty has the code R7"),
      BrokenPiece(
        "duty: R1,",
        "duty: R1, or: [R8],",
        "31:21: coverage[0].or[0]",
        "no duty has the code R8"
      ),
      BrokenPiece(
        "duty: R1,",
        "duty: R1, or: [R1],",
        "31:21: coverage[0].or[0]",
        "the code R1 was used above"
      ),
      BrokenPiece(
        "[departments]",
        "[offices]",
        "31:37: coverage[0].perAgency.groups[0]",
        "must be one of: departments, localities"
      ),
      BrokenPiece(
        "atLeast: 1",
        "atLeast: 0",
        "31:60: coverage[0].perAgency.atLeast",
        "a whole number from 1 to 100"
      ),
      BrokenPiece(
        "group: A\n    title: {vi: \"B",
        "group: Z\n    title: {vi: \"B",
        "18:12: competencies[1].group",
        "no group has the code Z"
      ),
      BrokenPiece(
        "en: \"Law\"}",
        "fr: \"Loi\"}",
        "6:12: competencies[0].title.en",
        "the key en is missing"
      ),
    ]
  )
  func `has its place, path and sentence`(piece: BrokenPiece) throws {
    if piece.new.hasPrefix("fr") {
      let sample = try SampleCurricula().replacing(piece.old, by: piece.new, in: "framework.yaml")
      #expect(
        sample.faults() == [
          "framework.yaml:6:12: competencies[0].title.en: the key en is missing; add it",
          "framework.yaml:6:30: competencies[0].title.fr: there is no key fr; the keys are: vi, en",
        ]
      )
    } else {
      try piece.expectFault(in: "framework.yaml")
    }
  }

  @Test(
    arguments: [
      BrokenPiece(
        "[rating], level: 1",
        "[rating], levels: 1",
        "16:36: competencies[0].levels[2].criterion.all[1].levels",
        "there is no key levels; the keys are: evidence, level"
      ),
      BrokenPiece(
        "[examination, rating]",
        "[examination, hearsay]",
        "11:45: competencies[0].levels[1].criterion.evidence[1]",
        "there is no kind of evidence hearsay"
      ),
      BrokenPiece(
        "[examination, rating]",
        "[]",
        "11:31: competencies[0].levels[1].criterion.evidence",
        "the list is empty"
      ),
      BrokenPiece(
        "[examination, rating]",
        "rating",
        "11:31: competencies[0].levels[1].criterion.evidence",
        "must be a list, not rating"
      ),
      BrokenPiece(
        "count: 2",
        "count: 0",
        "11:61: competencies[0].levels[1].criterion.count",
        "a count of 0 is too low"
      ),
      BrokenPiece(
        "count: 2",
        "count: 1.5",
        "11:61: competencies[0].levels[1].criterion.count",
        "must be a whole number"
      ),
      BrokenPiece(
        "count: 2",
        "count: \"2\"",
        "11:61: competencies[0].levels[1].criterion.count",
        "not \"2\""
      ),
      BrokenPiece(
        "P12M",
        "P-1M",
        "11:72: competencies[0].levels[1].criterion.within",
        "must be a duration"
      ),
      BrokenPiece(
        "{level: 2}",
        "{level: 3}",
        "15:23: competencies[0].levels[2].criterion.all[0].level",
        "may rest only on a lower level"
      ),
      BrokenPiece(
        "{level: 2}",
        "{level: 2, count: 1, of: A2}",
        "15:15: competencies[0].levels[2].criterion.all[0]",
        "may not mix the keys level, count, of"
      ),
      BrokenPiece(
        "{level: 2}",
        "{of: A2}",
        "15:15: competencies[0].levels[2].criterion.all[0]",
        "may not mix the keys of"
      ),
      BrokenPiece(
        "{level: 2}",
        "{}",
        "15:15: competencies[0].levels[2].criterion.all[0]",
        "the criterion is empty"
      ),
      BrokenPiece(
        "{level: 2}",
        "{any: []}",
        "15:21: competencies[0].levels[2].criterion.all[0].any",
        "the list is empty"
      ),
      BrokenPiece(
        "{level: 2}",
        "level 2",
        "15:15: competencies[0].levels[2].criterion.all[0]",
        "must be keys with values, not level 2"
      ),
      BrokenPiece(
        "{level: 3, of: A1}",
        "{level: 3, of: A7}",
        "23:35: competencies[1].levels[1].criterion.of",
        "no competency has the code A7"
      ),
      BrokenPiece(
        "{level: 3, of: A1}",
        "{level: 4, of: A1}",
        "23:28: competencies[1].levels[1].criterion.level",
        "A1 has no level 4"
      ),
      BrokenPiece(
        "{level: 2}",
        "{level: 2, of: A2}",
        "14:11: competencies[0].levels[2].criterion",
        "A1:3 → A2:2 → A1:3"
      ),
    ]
  )
  func `follow the grammar of criteria`(piece: BrokenPiece) throws {
    try piece.expectFault(in: "framework.yaml")
  }

  @Test(
    arguments: [
      BrokenPiece("code: A2", "code: A1", "17:11: competencies[1].code", "A1 was used above"),
      BrokenPiece(
        "- level: 2\n        criterion: {evidence",
        "- level: 1\n        criterion: {evidence",
        "10:16: competencies[0].levels[1].level",
        "level 1 was declared above"
      ),
      BrokenPiece(
        "- level: 1\n        beh",
        "- level: 6\n        beh",
        "8:16: competencies[0].levels[0].level",
        "a whole number from 1 to 5, not 6"
      ),
    ]
  )
  func `come with those that follow from them`(piece: BrokenPiece) throws {
    try piece.expectFaultAmongOthers(in: "framework.yaml")
  }

  @Test
  func `do not spread from one broken level to those that name it`() throws {
    let sample = try SampleCurricula()
      .replacing(
        "- level: 2\n        criterion: {evidence: [e",
        by: "- level: 2\n        criterion: {evidence: [x",
        in: "framework.yaml"
      )
    #expect(sample.faults().count == 1)
  }

  @Test
  func `are found beside a competency that cannot be read`() throws {
    let sample = try SampleCurricula()
      .replacing("code: A1", by: "code: no", in: "framework.yaml")
      .replacing("A2, level: 1", by: "A2, level: 4", in: "framework.yaml")
    let faults = sample.faults()
    #expect(
      faults.contains {
        $0.contains("framework.yaml:4:11: competencies[0].code: no without quotes")
      }
    )
    #expect(faults.contains { $0.contains("framework.yaml:29:33: duties[0].requires[1].level: ") })
  }
}
