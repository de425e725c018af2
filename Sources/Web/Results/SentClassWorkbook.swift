import Foundation
import Intake
import Isolation
import Operations
import Personnel
import Records
import Spreadsheets
import Training
import Vietnamese

/// The scores of a class workbook that came back, as entries for the grid.
struct SentClassWorkbook {
  private(set) var entries: [ScoreEntry] = []
  private(set) var problems: [ScoreProblem] = []
  private(set) var remarks: [Bilingual] = []
  private(set) var absences = 0

  /// Holds what came back against the class; one of another class is refused.
  init(_ parcel: ClassParcel, on results: ClassResults, by reader: String) throws(RosterFault) {
    guard parcel.code == results.trainingClass.code else {
      throw RosterFault([Self.otherClass(parcel.code.text, results.trainingClass.code.text)])
    }
    let known = Set(results.learners.map(\.code))
    for code in parcel.scores.keys.sorted() where !known.contains(code) {
      if parcel.scores[code]?.isEmpty == false { remarks.append(Self.stranger(code)) }
    }
    for learner in results.learners {
      for component in results.course.assessment.components {
        for attempt in ClassScore.Attempt.allCases {
          read(parcel, learner, component, attempt, reader, results)
        }
      }
    }
  }

  private mutating func read(
    _ parcel: ClassParcel,
    _ learner: ClassResults.Learner,
    _ component: CourseAssessment.Component,
    _ attempt: ClassScore.Attempt,
    _ reader: String,
    _ results: ClassResults
  ) {
    let cell = ScoreCell(learner.id, component.code, attempt: attempt.rawValue)
    let recorded = learner.score(component.code, attempt: attempt.rawValue)
      .map { ScoreValue($0.score.score, on: $0.score.day) }
    let handedOut = parcel.seen[learner.code].map { ScoreValue(in: $0, component.code, attempt) }
    // A workbook that does not say what stood in it was filled beside the records of now.
    let stood = handedOut ?? recorded
    guard let new = ScoreValue(in: parcel.scores[learner.code] ?? [], component.code, attempt)
    else {
      let isMissed = parcel.missed[learner.code]?.contains(ClassAttempt(component.code, attempt))
      guard isMissed == true else { return }
      absences += 1
      if stood != nil { problems.append(ScoreProblem(cell, ScoreProblem.absentBesideScore)) }
      return
    }
    guard new != stood else { return }
    let seen =
      component.markers > 1
      ? results.value(of: cell, learner, component, for: reader) : stood
    entries.append(ScoreEntry(cell, new, seen: seen))
  }

  private static func otherClass(_ code: String, _ own: String) -> Bilingual {
    Bilingual(
      vi: "Tệp là sổ của lớp \(code), không phải lớp \(own). Chọn đúng tệp.",
      en: "The file is the workbook of class \(code), not of \(own). Choose the right file."
    )
  }

  private static func stranger(_ code: Code<Officer>) -> Bilingual {
    Bilingual(
      vi: "Cán bộ mã \(code) không ghi danh ở lớp này nên điểm trong tệp không được ghi.",
      en: "Officer \(code) is not enrolled in this class; the scores in the file are left out."
    )
  }
}

extension ScoreValue {
  fileprivate init?(
    in scores: [ClassScore],
    _ component: Code<CourseAssessment.Component>,
    _ attempt: ClassScore.Attempt
  ) {
    let found = scores.first { $0.component == component && $0.attempt == attempt }
    guard let found else { return nil }
    self.init(found.score, on: found.day)
  }
}

extension RosterSource {
  /// Reads a class workbook that somebody sent; throws ``RosterFault`` where it can't be read.
  func readClass(_ file: [UInt8], symbols: [String]) async throws -> ClassParcel {
    switch self {
    case .here: try Self.readClassHere(file, symbols)
    case .child(let executable): try await Self.readClassInChild(executable, file, symbols)
    }
  }

  private static func readClassHere(_ file: [UInt8], _ symbols: [String]) throws -> ClassParcel {
    do {
      return ClassParcel(
        try ClassFormReader.read(
          Workbook(bytes: file),
          file: "",
          symbols: symbols,
          minding: false
        )
      )
    } catch let error as WorkbookError {
      throw RosterFault([error.explanation])
    } catch let refusal as FileRefusal {
      throw RosterFault(
        refusal.faults.map { Bilingual(vi: $0.line(in: .vi), en: $0.line(in: .en)) }
      )
    }
  }

  private static func readClassInChild(
    _ executable: String,
    _ file: [UInt8],
    _ symbols: [String]
  ) async throws -> ClassParcel {
    let copy = try TemporaryFile(in: UploadReader.temporaryFolder)
    try copy.write(file[...])
    try copy.settle()
    defer { withExtendedLifetime(copy) {} }
    let report = try await ChildProcess().run(
      executable: executable,
      arguments: ClassParcel.arguments(symbols: symbols),
      input: .file(copy.path)
    )
    switch report.outcome {
    case .exited(0): return try ClassParcel.unpack(Data(report.output))
    case .exited(65): throw RosterFault(try RosterParcel.unpackRefusal(Data(report.output)))
    default: throw RosterFault.tooHeavy
    }
  }
}
