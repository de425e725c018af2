import Chronology
import Personnel
import Testing
import Training
import Vietnamese

struct `What learners are asked` {
  static func form(_ from: String, _ until: String?) throws -> FeedbackForm {
    let first = try #require(Day(iso: from))
    return FeedbackForm(
      code: try #require(Code("PDG-\(from)")),
      days: try #require(DayRange(from: first, until: until.flatMap { Day(iso: $0) })),
      openDays: 14,
      questions: []
    )
  }

  @Test(
    arguments: [
      ("2020-03-19", false), ("2020-03-20", true), ("2020-04-03", true), ("2020-04-04", false),
    ]
  )
  func `is asked from the last day of the class on, for some days`(
    day: String,
    isOpen: Bool
  ) throws {
    let form = try Self.form("2011-01-01", nil)
    let (end, asked) = (try #require(Day(iso: "2020-03-20")), try #require(Day(iso: day)))
    #expect(form.isOpen(for: end, on: asked) == isOpen)
  }

  @Test
  func `is the form of the class's last day`() throws {
    let forms = [
      try Self.form("2011-01-01", "2020-01-01"), try Self.form("2020-01-01", nil),
    ]
    func form(_ day: String) throws -> FeedbackForm? {
      FeedbackForm.of(try #require(Day(iso: day)), among: forms)
    }
    #expect(try form("2019-12-31") == forms[0])
    #expect(try form("2020-01-01") == forms[1])
    #expect(try form("2010-12-31") == nil)
  }

  @Test(arguments: 0..<100)
  func `has the mean and the deviation of its marks, worked out one by one`(seed: Int) throws {
    let counts = (0..<5).map { (seed * 7 + $0 * $0 * 3 + seed / 9) % 12 }
    let figures = RatingFigures(counts: counts)
    let marks = zip(1..., counts).flatMap { Array(repeating: Double($0), count: $1) }
    let count = try #require(marks.isEmpty ? nil : Double(marks.count))
    let mean = marks.reduce(0, +) / count
    let variance = marks.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
    #expect(figures.answers == marks.count)
    #expect(abs(Double(try #require(figures.meanHundredths)) - 100 * mean) <= 0.5 + 1e-9)
    let deviation = Double(try #require(figures.deviationHundredths))
    #expect(abs(deviation - 100 * variance.squareRoot()) <= 0.5 + 1e-6)
  }

  @Test
  func `has no mean of nothing`() {
    let none = RatingFigures(counts: [])
    #expect(none.meanHundredths == nil && none.deviationHundredths == nil && none.answers == 0)
  }
}
