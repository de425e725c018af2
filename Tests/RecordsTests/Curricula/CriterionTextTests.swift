import Assessment
import Chronology
import Personnel
import Testing
import Training

@testable import Records

struct `A criterion in the records` {
  static let criteria: [Criterion] = [
    .standard,
    .evidence(EvidenceRule(kinds: EvidenceKinds([.rating, .workProduct]), level: 4, count: 3)),
    .evidence(
      EvidenceRule(
        kinds: EvidenceKinds(.courseResult),
        level: 1,
        count: 1,
        within: Term(months: 24)
      )
    ),
    .level(3, of: nil),
    .level(3, of: Code("A1")),
    .all([.level(3, of: nil), .evidence(EvidenceRule(count: 2))]),
    .any([.all([.level(1, of: Code("B4")), .standard]), .any([.level(2, of: nil)])]),
    .all([]),
  ]

  @Test(arguments: criteria)
  func `comes back as it was`(criterion: Criterion) throws {
    let json = try CriterionText.json(criterion)
    #expect(try CriterionText.criterion(json: json) == criterion)
  }

  @Test
  func `is written in the words of the curricula, always alike`() throws {
    let rule = EvidenceRule(
      kinds: EvidenceKinds([.rating]),
      level: 4,
      count: 2,
      within: Term(months: 12)
    )
    #expect(
      try CriterionText.json(.all([.level(3, of: Code("A1")), .evidence(rule)]))
        == #"{"all":[{"level":3,"of":"A1"},{"count":2,"evidence":["rating"],"level":4,"within":"P12M"}]}"#
    )
  }

  @Test(arguments: [
    #"{}"#, #"{"all":[{}]}"#, #"{"evidence":["rumour"]}"#, #"{"level":3,"of":"A 1"}"#,
    #"{"evidence":["rating"],"within":"2 years"}"#, #"{"any":[{"evidence":["rating","gossip"]}]}"#,
  ])
  func `that means nothing, or only a part of what it says, is a fault`(json: String) {
    #expect(throws: RecordFault.unreadable(column: "criterion", value: .text(json))) {
      try CriterionText.criterion(json: json)
    }
  }

  @Test(arguments: ["", "{", "[]", "null", #"{"level":"3"}"#])
  func `that is no JSON of ours is a fault`(json: String) {
    #expect(throws: (any Error).self) { try CriterionText.criterion(json: json) }
  }
}
