import Chronology
public import Foundation
public import Personnel
public import Training
import Vietnamese

/// The scores of a class workbook on their way from the child process that read it to the server.
/// Nothing but texts and numbers travels, and all of it is checked again on arrival.
public struct ClassParcel: Equatable, Sendable {
  public let code: Code<TrainingClass>
  public let course: Code<Course>
  /// What stands in the cells, by officer.
  public let scores: [Code<Officer>: [ClassScore]]
  /// The examinations that were missed.
  public let missed: [Code<Officer>: Set<ClassAttempt>]
  /// What stood there when the workbook was handed out.
  public let seen: [Code<Officer>: [ClassScore]]

  /// The scores of a form.
  public init(_ form: ClassForm) {
    code = form.facts.code
    course = form.facts.course
    scores = Dictionary(form.places.map { ($0.officer, $0.scores) }, uniquingKeysWith: { $1 })
    missed = Dictionary(form.places.map { ($0.officer, $0.missed) }, uniquingKeysWith: { $1 })
    seen = form.seen
  }

  /// The words of the command line with which the child process is sent for it.
  public static func arguments(symbols: [String]) -> [String] {
    ["class", "parcel"] + symbols.flatMap { ["--symbol", $0] }
  }

  /// As bytes.
  public func pack() throws -> Data { try JSONEncoder().encode(PackedClass(self)) }

  /// Reads back what ``pack()`` wrote; throws where it is no parcel of ours.
  public static func unpack(_ bytes: Data) throws -> ClassParcel {
    try JSONDecoder().decode(PackedClass.self, from: bytes).parcel
  }

  fileprivate init(
    code: Code<TrainingClass>,
    course: Code<Course>,
    scores: [Code<Officer>: [ClassScore]],
    missed: [Code<Officer>: Set<ClassAttempt>],
    seen: [Code<Officer>: [ClassScore]]
  ) {
    self.code = code
    self.course = course
    self.scores = scores
    self.missed = missed
    self.seen = seen
  }
}

private struct PackedClass: Codable {
  let code: String
  let course: String
  /// By officer: component, attempt, hundredths, day.
  let scores: [String: [[String]]]
  /// By officer: component, attempt.
  let missed: [String: [[String]]]
  let seen: [String: [[String]]]

  init(_ parcel: ClassParcel) {
    func packed(_ scores: [Code<Officer>: [ClassScore]]) -> [String: [[String]]] {
      Dictionary(
        scores.map { officer, scores in
          let lines = scores.map { score in
            [
              score.component.text, "\(score.attempt.rawValue)", "\(score.score.hundredths)",
              "\(score.day)",
            ]
          }
          return (officer.text, lines)
        },
        uniquingKeysWith: { $1 }
      )
    }
    code = parcel.code.text
    course = parcel.course.text
    scores = packed(parcel.scores)
    seen = packed(parcel.seen)
    missed = Dictionary(
      parcel.missed.map { officer, missed in
        (officer.text, missed.sorted().map { [$0.component.text, "\($0.attempt.rawValue)"] })
      },
      uniquingKeysWith: { $1 }
    )
  }

  var parcel: ClassParcel {
    get throws {
      var missed: [Code<Officer>: Set<ClassAttempt>] = [:]
      for (officer, lines) in self.missed {
        missed[try arrived(Code<Officer>(officer))] = Set(
          try lines.map { line in
            guard line.count == 2 else { throw RosterParcel.Damaged() }
            return try Self.attempt(line)
          }
        )
      }
      return ClassParcel(
        code: try arrived(Code(code)),
        course: try arrived(Code(course)),
        scores: try Self.unpacked(scores),
        missed: missed,
        seen: try Self.unpacked(seen)
      )
    }
  }

  private static func attempt(_ line: [String]) throws -> ClassAttempt {
    let number = Int(line[1]).flatMap { ClassScore.Attempt(rawValue: $0) }
    return ClassAttempt(try arrived(Code(line[0])), try arrived(number))
  }

  private static func unpacked(
    _ scores: [String: [[String]]]
  ) throws -> [Code<Officer>: [ClassScore]] {
    var unpacked: [Code<Officer>: [ClassScore]] = [:]
    for (officer, lines) in scores {
      unpacked[try arrived(Code<Officer>(officer))] = try lines.map { line in
        guard line.count == 4 else { throw RosterParcel.Damaged() }
        let attempt = try attempt(line)
        return ClassScore(
          component: attempt.component,
          attempt: attempt.attempt,
          score: try arrived(Int(line[2]).flatMap { Score(hundredths: $0) }),
          day: try arrived(Day(iso: line[3]))
        )
      }
    }
    return unpacked
  }
}
