import Assessment
import Chronology
import Personnel
import Training

/// The evidence of an officer that no course gave: examinations, products of work, ratings,
/// certificates from outside, and what the officer says.
struct EvidenceDraw {
  private let framework: Framework
  private var draw: Draw

  init(_ framework: Framework, _ draw: Draw) {
    self.framework = framework
    self.draw = draw
  }

  /// Draws some of the competencies that the officer's duties ask for.
  mutating func evidence(
    for assignments: [Assignment],
    _ ids: inout Numbering<Evidence>
  ) -> [Evidence] {
    let assignment = assignments.isEmpty ? nil : draw.pick(assignments)
    let wanted = asked(by: assignment)
    guard !wanted.isEmpty else { return [] }
    let counts =
      assignments.isEmpty
      ? [(900, 0), (100, 1)] : [(430, 0), (250, 1), (200, 2), (90, 3), (30, 5)]
    if let assignment, draw.happens(50) { return whole(wanted, of: assignment, &ids) }
    return (0..<draw.pick(weighted: counts)).map { _ in
      let asked = draw.pick(wanted)
      let day = SampleCalendar.first.advanced(by: draw.below(Self.days))
      return piece(of: asked, draw.pick(weighted: Self.kinds), draw.within(-1...1), on: day, &ids)
    }
  }

  /// Few show all that their duty asks for, in an examination some time after it began.
  private mutating func whole(
    _ wanted: [(competency: Code<Competency>, level: Int)],
    of assignment: Assignment,
    _ ids: inout Numbering<Evidence>
  ) -> [Evidence] {
    let first = max(SampleCalendar.first, assignment.days.from)
    let rest = first.days(until: SampleCalendar.today) - 45
    guard rest > 0 else { return [] }
    let day = first.advanced(by: draw.below(rest))
    return wanted.map { piece(of: $0, .examination, 0, on: day, &ids) }
  }

  private func asked(by assignment: Assignment?) -> [(competency: Code<Competency>, level: Int)] {
    let profile = assignment.flatMap { framework.profile($0.duty) }
    let required = profile?.requires.map { ($0.competency, $0.level) } ?? []
    return required.isEmpty ? framework.competencies.map { ($0.code, 1) } : required
  }

  private mutating func piece(
    of wanted: (competency: Code<Competency>, level: Int),
    _ kind: EvidenceKind,
    _ above: Int,
    on day: Day,
    _ ids: inout Numbering<Evidence>
  ) -> Evidence {
    let day = SampleCalendar.workday(from: day)
    let recorded = SampleCalendar.moment(
      day.advanced(by: draw.within(1...25)),
      minutes: draw.within(0...500)
    )
    let revoked =
      draw.happens(above == 0 && kind == .examination ? 2 : 30) ? draw.within(1...12) : nil
    let level = Competency.Level(max(1, min(5, wanted.level + above)))
    return Evidence(
      id: ids.next(),
      competency: wanted.competency,
      level: level ?? Self.lowest,
      kind: kind,
      on: day,
      until: until(kind, from: day),
      recordedAt: recorded,
      revokedAt: revoked.map {
        Instant(microseconds: recorded.microseconds + Int64($0) * 86_400_000_000)
      },
      source: source(kind, day.year)
    )
  }

  private static let days = SampleCalendar.first.days(until: SampleCalendar.today) - 45
  private static let lowest = Competency.Level.numbers.compactMap { Competency.Level($0) }[0]

  private static let kinds: [(weight: Int, thing: EvidenceKind)] = [
    (40, .workProduct), (26, .rating), (14, .examination), (10, .certificate), (10, .self),
  ]

  private mutating func until(_ kind: EvidenceKind, from day: Day) -> Day? {
    switch kind {
    case .examination: day.later(months: 24)
    case .certificate: draw.happens(700) ? day.later(months: draw.pick([24, 36, 60])) : nil
    case .rating: draw.happens(300) ? day.later(months: 24) : nil
    case .courseResult, .workProduct, .self: nil
    }
  }

  private mutating func source(_ kind: EvidenceKind, _ year: Int) -> String {
    let number = draw.within(1...400)
    return switch kind {
    case .workProduct: "\(draw.pick(Self.products)) số \(number)/\(year)"
    case .rating: "Phiếu đánh giá của thủ trưởng đơn vị năm \(year)"
    case .examination: "Biên bản sát hạch số \(number)/BB-SNV năm \(year)"
    case .certificate: "Chứng chỉ số \(number.padded(to: 4))/\(year)"
    case .self, .courseResult: "Phiếu tự đánh giá năm \(year)"
    }
  }

  private static let products = [
    "Thông cáo báo chí", "Bản tin", "Hồ sơ đoàn", "Bài viết song ngữ", "Bộ hỏi - đáp",
    "Tài liệu xúc tiến",
  ]
}
