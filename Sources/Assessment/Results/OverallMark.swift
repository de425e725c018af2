public import Training
import Vietnamese

/// The mark of a whole course, from the scores that count.
public struct OverallMark: Hashable, Sendable {
  /// Σ weight × score ÷ 100, exact, in ten-thousandths of a mark: 49500 is 4.95.
  public let tenThousandths: Int
  /// The same, rounded half up to the course's step.
  public let rounded: Score

  /// The mark of some weighted scores.
  ///
  /// - Parameters:
  ///   - scores: Each component's weight in per cent and the score that counts.
  ///   - stepHundredths: What it is rounded to, in hundredths of a mark.
  public init(of scores: some Sequence<(weight: Int, score: Score)>, stepHundredths: Int) {
    let exact = scores.reduce(0) { $0 + $1.weight * $1.score.hundredths }
    tenThousandths = exact
    let step = max(1, stepHundredths) * 100
    let steps = (exact * 2 + step) / (step * 2)
    rounded = Score(clamping: steps * max(1, stepHundredths))
  }

  /// The exact mark with as many decimals as it has: `4.95`, `7.8125`.
  public var exactText: String {
    let fraction = String(10_000 + tenThousandths % 10_000).dropFirst()
    let digits = fraction.reversed().drop { $0 == "0" }.reversed()
    return "\(tenThousandths / 10_000)" + (digits.isEmpty ? "" : "." + String(digits))
  }
}

extension Score {
  /// The score of so many hundredths, or the nearest that there is.
  init(clamping hundredths: Int) {
    let bounded = max(0, min(1_000, hundredths))
    self = Score(hundredths: bounded) ?? Self.zero
  }

  private static var zero: Score { Score(clamping: 0) }
}
