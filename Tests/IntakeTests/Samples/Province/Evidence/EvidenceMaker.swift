import Chronology

@testable import Intake

/// A line of the file of evidence.
struct SampleEvidence {
  let officer: SampleOfficer
  let competency: String
  let level: Int
  let kind: String
  let on: Day
  /// The last day on which it counts; nil for ever.
  let last: Day?
  let source: String
}

/// Makes the evidence besides the classes: what closes the gaps of the eager officers by the end of
/// 2020, and what others have done.
struct EvidenceMaker {
  private var random: SplitMix64
  private(set) var lines: [SampleEvidence] = []

  /// The levels that duties require, in the order of the competencies (domain model, 4.1).
  static let competencies = [
    "A1", "A2", "A3", "B1", "B2", "B3", "B4", "B5", "C1", "C2", "C3", "C4", "D1", "D2",
  ]
  static let requirements = ["R2": "22232222221132", "R3": "22222213112122"]
  private static let reckoning = Day.sample("2020-12-31")

  init(
    seed: UInt64,
    officers: [SampleOfficer],
    eager: [String],
    awards: [String: [SampleAward]]
  ) {
    random = SplitMix64(seed: seed)
    let byCode = Dictionary(officers.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    for (index, code) in eager.enumerated() {
      guard let officer = byCode[code] else { continue }
      close(officer, awards[code] ?? [], lapsesSoon: index % 4 == 0)
    }
    for officer in random.shuffled(officers).prefix(60) where !eager.contains(officer.code) {
      addWork(of: officer)
    }
    lines.sort { ($0.on, $0.officer.code, $0.competency) < ($1.on, $1.officer.code, $1.competency) }
  }

  /// Whatever the duty requires and no class gave.
  private mutating func close(
    _ officer: SampleOfficer,
    _ awards: [SampleAward],
    lapsesSoon: Bool
  ) {
    guard let duty = officer.assignments.first?.duty, let levels = Self.requirements[duty] else {
      return
    }
    for (competency, digit) in zip(Self.competencies, levels) {
      let level = Int(String(digit)) ?? 1
      let held =
        awards.filter { $0.competency == competency && $0.until > Self.reckoning }
        .map(\.level).max() ?? 0
      if held < level { add(competency, level, of: officer, lapsesSoon: lapsesSoon) }
    }
  }

  private mutating func add(
    _ competency: String,
    _ level: Int,
    of officer: SampleOfficer,
    lapsesSoon: Bool
  ) {
    let on = Day.sample(lapsesSoon ? "2019-01-15" : "2020-05-04")
      .advanced(by: random.below(lapsesSoon ? 60 : 180))
    let last = (Term(months: 24).map { on + $0 } ?? on).advanced(by: -1)
    let kind: (name: String, source: String) =
      if competency == "B4" {
        ("Chứng chỉ", "Chứng chỉ tiếng Anh bậc \(level + 1), số \(100 + random.below(900))")
      } else if level == 1 {
        ("Sản phẩm công việc", "Tin, bài số \(1 + random.below(400)) trên Cổng TTĐT tỉnh")
      } else {
        ("Kiểm tra", "Biên bản sát hạch số \(1 + random.below(60))/BB-SNV")
      }
    lines.append(
      SampleEvidence(
        officer: officer,
        competency: competency,
        level: level,
        kind: kind.name,
        on: on,
        last: last,
        source: kind.source
      )
    )
  }

  /// A work product that a supervisor verified, or a supervisor's rating.
  private mutating func addWork(of officer: SampleOfficer) {
    let isRating = random.chance(40)
    let on = Day.sample("2019-06-03").advanced(by: random.below(540))
    lines.append(
      SampleEvidence(
        officer: officer,
        competency: random.pick(["A3", "B1", "B2", "B3", "B5", "C1", "C2", "C3", "D1"]),
        level: 1 + random.below(isRating ? 4 : 3),
        kind: isRating ? "Đánh giá" : "Sản phẩm công việc",
        on: on,
        last: nil,
        source: isRating
          ? "Phiếu đánh giá quý \(1 + random.below(4)) của \(officer.agency.name)"
          : "Thông cáo báo chí số \(1 + random.below(300)), \(officer.agency.name)"
      )
    )
  }
}
