public import Assessment
public import Vietnamese
import Markup

/// How much of a class was attended, with the one denominator that holds everywhere.
public struct AttendanceFigure: Equatable, Sendable {
  /// Credited periods as an exact share: so many …
  public let numerator: Int
  /// … of so many parts of a period.
  public let denominator: Int
  /// Periods of the sessions whose roll-call is closed.
  public let held: Int
  /// Periods still to come.
  public let coming: Int

  /// Credited, held and coming periods.
  public init(numerator: Int, denominator: Int, held: Int, coming: Int) {
    self.numerator = numerator
    self.denominator = denominator
    self.held = held
    self.coming = coming
  }

  /// `12 trên 16 tiết đã học, còn 4 tiết`.
  func text(_ say: Speaker) -> String {
    guard held > 0 else {
      return coming == 0
        ? say("chưa học tiết nào", "no period held")
        : say("chưa học, còn \(coming) tiết", "none held, \(coming) periods to come")
    }
    let credited = credited(say)
    let rest = coming == 0 ? "" : say(", còn \(coming) tiết", ", \(coming) still to come")
    return say("\(credited) trên \(held) tiết đã học", "\(credited) of \(held) periods held") + rest
  }

  private func credited(_ say: Speaker) -> String {
    if denominator == 1 || numerator.isMultiple(of: denominator) {
      return say.number(numerator / max(1, denominator))
    }
    let tenths = (numerator * 20 + denominator) / (denominator * 2)
    return OfficialNumber.text(tenths, places: 1, in: say.language)
  }
}

/// How somebody came out of a class, with every reason.
public struct ResultFigure: Equatable, Sendable {
  public let outcome: Outcome
  /// The rounded overall mark in hundredths.
  public let mark: Int?
  public let classification: Bilingual?
  /// Every reason for an outcome that is no pass.
  public let reasons: [Bilingual]

  /// An outcome with its mark and reasons.
  public init(outcome: Outcome, mark: Int?, classification: Bilingual?, reasons: [Bilingual]) {
    self.outcome = outcome
    self.mark = mark
    self.classification = classification
    self.reasons = reasons
  }

  /// The reasons stand beside the outcome. What an outcome still lacks stands folded behind it: a class
  /// that has not begun lacks the same four things for each of its learners.
  func html(_ say: Speaker) -> HTML {
    let tag = outcome.tag(say)
    guard !reasons.isEmpty else { return tag }
    let list: HTML = """
      <ul class="bd-reasons">\(reasons.html { "<li>\(say($0))</li>" })</ul>
      """
    guard outcome == .incomplete, reasons.count > 1 else { return "\(tag)\(list)" }
    return "<details class=\"bd-because\"><summary>\(tag)</summary>\(list)</details>"
  }
}

extension Outcome {
  func tag(_ say: Speaker) -> HTML {
    let tone: Tone =
      switch self {
      case .passed: .good
      case .failed, .notEligible: .bad
      case .incomplete: .open
      case .withdrawn: .plain
      }
    return Tag(tone, say(title)).html
  }
}
