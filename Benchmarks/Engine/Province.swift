import Assessment
import Chronology
import Personnel
import Training
import Vietnamese

/// An invented framework of 12 competencies with 5 levels each, as a province would write it, and
/// officers with 10 pieces of evidence of each, the same for the same seed.
struct Province {
  static let competencies = 12
  static let piecesEach = 10

  let framework: Framework
  let duties = 4

  init() throws {
    framework = try Framework(
      competencies: (0..<Self.competencies).compactMap { Self.competency($0) },
      duties: (0..<duties).compactMap { Self.duty($0) }
    )
  }

  private static func competency(_ place: Int) -> FrameworkCompetency? {
    guard let code = Code<Competency>("C\(place)") else { return nil }
    return FrameworkCompetency(
      code: code,
      title: Bilingual(both: "C\(place)"),
      levels: Competency.Level.numbers.compactMap { number in
        Competency.Level(number).map { FrameworkLevel(level: $0, criterion: criterion(number)) }
      }
    )
  }

  /// The three lower levels stand on any evidence; the upper two on practice that is fresh.
  private static func criterion(_ level: Int) -> Criterion? {
    let work = EvidenceRule(
      kinds: [EvidenceKinds(.workProduct)],
      level: 3,
      count: 2,
      within: Term(months: 24)
    )
    let rating = EvidenceRule(kinds: [EvidenceKinds(.rating)], within: Term(months: 12))
    switch level {
    case 4: return .all([.level(3, of: nil), .evidence(work), .evidence(rating)])
    case 5: return .all([.level(4, of: nil), .evidence(EvidenceRule(count: 2))])
    default: return nil
    }
  }

  /// Every duty requires every competency, so that an officer has as many gaps as can be.
  private static func duty(_ place: Int) -> DutyProfile? {
    guard let code = Code<Duty>("D\(place)") else { return nil }
    return DutyProfile(
      duty: Duty(code: code, title: Bilingual(both: "D\(place)")),
      requires: (0..<competencies).compactMap { number in
        Code("C\(number)").map {
          Requirement(
            competency: $0,
            level: (place + number) % 4 + 1,
            grace: Term(months: 12) ?? .zero
          )
        }
      }
    )
  }
}

/// Makes one officer after another in the same memory.
struct Officers {
  private var state: UInt64
  private(set) var items: [EvidenceItem] = []
  private(set) var assignment = AssignmentItem(duty: 0, from: Day(number: 17_000), until: nil)

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() {
    items.removeAll(keepingCapacity: true)
    for competency in 0..<Province.competencies {
      for _ in 0..<Province.piecesEach {
        items.append(piece(of: competency))
      }
    }
    let number = random()
    let from = Day(number: 16_500 + Int32(number % 1_500))
    assignment = AssignmentItem(duty: Int(number >> 20 % 4), from: from, until: nil)
  }

  private mutating func piece(of competency: Int) -> EvidenceItem {
    let number = random()
    let on = Day(number: 16_000 + Int32(number & 0x7FF))
    let kind = Self.kinds[Int((number >> 11) % 5)]
    let valid = Int((number >> 16) & 0x3FF)
    return EvidenceItem(
      competency: competency,
      level: Int((number >> 26) % 5) + 1,
      kind: kind,
      on: on,
      until: valid < 256 ? nil : on.advanced(by: valid)
    )
  }

  private static let kinds: [EvidenceKind] = [
    .courseResult, .examination, .workProduct, .rating, .certificate,
  ]

  /// SplitMix64.
  private mutating func random() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
