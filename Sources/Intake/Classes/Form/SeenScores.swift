import Chronology
import Personnel
import Spreadsheets
import Training

/// The scores that stood in a class workbook when it was handed out, as its hidden sheet keeps them:
/// a line for each, `PY-1000 TN 1 850 2020-03-20`, and one of the code alone for who had none.
struct SeenScores {
  private(set) var scores: [Code<Officer>: [ClassScore]] = [:]

  static let name = "seen"

  init(_ scores: [Code<Officer>: [ClassScore]]) {
    self.scores = scores
  }

  /// Reads the hidden sheet; a line that is none of ours is nobody's score.
  init(lines table: Table) {
    for row in table.rows where row[1]?.plainText == Self.name {
      let words = (row[2]?.plainText ?? "").split(separator: " ")
      if words.count == 1, let officer = Code<Officer>(words[0]) { scores[officer] = [] }
      guard words.count == 5, let officer = Code<Officer>(words[0]),
        let component = Code<CourseAssessment.Component>(words[1]),
        let attempt = Int(words[2]).flatMap({ ClassScore.Attempt(rawValue: $0) }),
        let score = Int(words[3]).flatMap({ Score(hundredths: $0) }),
        let day = Day(iso: String(words[4]))
      else { continue }
      scores[officer, default: []].append(
        ClassScore(component: component, attempt: attempt, score: score, day: day)
      )
    }
  }

  var lines: [String] {
    scores.sorted { $0.key < $1.key }.flatMap { officer, scores in
      scores.isEmpty
        ? [officer.text]
        : scores.map { score in
          "\(officer) \(score.component) \(score.attempt.rawValue) \(score.score.hundredths) \(score.day)"
        }
    }
  }
}
