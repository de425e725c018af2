/// How often each mark from 1 to 5 was given, and what follows from that.
public struct RatingFigures: Hashable, Sendable {
  /// From 1 to 5.
  public let counts: [Int]

  /// Figures from how often each mark was given, from 1 to 5.
  public init(counts: [Int]) {
    self.counts = Array((counts + [0, 0, 0, 0, 0]).prefix(5))
  }

  /// How many marks there are.
  public var answers: Int { counts.reduce(0, +) }

  /// All marks added up: over `answers` it is the mean.
  public var sum: Int { zip(1..., counts).reduce(0) { $0 + $1.0 * $1.1 } }

  /// The mean in hundredths, rounded half up; nil without a mark.
  public var meanHundredths: Int? {
    answers == 0 ? nil : (200 * sum + answers) / (2 * answers)
  }

  /// The standard deviation of all marks in hundredths, rounded; nil without a mark.
  public var deviationHundredths: Int? {
    guard answers > 0 else { return nil }
    let squares = zip(1..., counts).reduce(0) { $0 + $1.0 * $1.0 * $1.1 }
    let variance = Double(answers * squares - sum * sum) / Double(answers * answers)
    return Int((variance.squareRoot() * 100).rounded())
  }
}
