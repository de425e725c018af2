public import Chronology
import Operations
import Personnel
public import Records
public import Reports
import Training
public import Vietnamese

extension ReportRequest {
  /// Who makes what is asked for on a page.
  private static let page = Bilingual(vi: "Trang xem trên máy", en: "The page on this machine")

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
      madeBy: Self.page[language],
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

extension ReportRequest {
  /// The request that an order stands for: made at the moment at which it was asked for, whoever makes it
  /// when, with the mark of who asked.
  public init(_ order: ReportOrder) throws {
    guard let purpose = Purpose(rawValue: order.asked.purpose) else {
      throw RecordFault.broken("purpose of report file \(order.id)")
    }
    self.init(
      order.asked.report,
      period: order.asked.period,
      agency: order.asked.agency,
      asOf: order.asked.asOf,
      language: order.asked.language,
      madeBy: Self.page[order.asked.language],
      madeAt: order.ordered.at
    )
    isCompared = order.asked.isCompared
    mark = FileMark(by: order.ordered.actor, at: order.ordered.at, for: purpose.title)
  }
}
