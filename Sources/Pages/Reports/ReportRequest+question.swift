public import Chronology
import Personnel
public import Reports
import Training
public import Vietnamese

extension ReportRequest {
  /// The request that a question of a page stands for.
  public init(
    _ question: ReportQuestion,
    in language: Language,
    at instant: Instant
  ) throws(ReportRefusal) {
    self.init(
      question.code,
      period: question.period,
      asOf: question.asOf,
      language: language,
      madeBy: language == .vi ? "Trang xem trên máy" : "The page on this machine",
      madeAt: instant
    )
    isCompared = question.isCompared
    if let text = question.agency {
      guard let code = Code<Agency>(text) else { throw .unknownAgency(text) }
      agency = code
    }
    if let text = question.trainingClass {
      guard let code = Code<TrainingClass>(text) else { throw .unknownClass(text) }
      trainingClass = code
    }
    if let text = question.officer {
      guard let code = Code<Officer>(text) else { throw .unknownOfficer(text) }
      officer = code
    }
  }
}
